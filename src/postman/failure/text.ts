/** Foreign text made fit for one line of a log. */

/**
 * One line of at most `limit` characters. An answer could otherwise start a line with `::`, which the runner would read
 * as a workflow command.
 */
export function oneLine(text: string, limit = 300): string {
  const line = text
    .slice(0, limit * 4)
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}

/** `text` with the full stop that it may lack. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A shorter key would take ordinary words out of messages; Postman's keys have 64 characters. */
const shortestKey = 8;

/** Takes the key out of a text, as it is and in the forms that URLs and headers give it. */
export function createRedactor(key: string): (text: string) => string {
  if (key.length < shortestKey) return (text) => text;
  const forms = new Set([key, encodeURIComponent(key.toWellFormed()), Buffer.from(key).toString('base64')]);
  return (text) => {
    let redacted = text;
    for (const form of forms) redacted = redacted.replaceAll(form, '***');
    return redacted;
  };
}
