/** Values of inputs, and lists, in messages. */

/** As JSON; `undefined` for what YAML can say and JSON cannot, such as a list that holds itself. */
export function toJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** A value as it may stand in a message: its JSON, cut after 100 characters. */
export function show(value: unknown): string {
  const text = toJson(value) ?? 'something that is no JSON';
  if (text.length <= 100) return text;
  // A text keeps its closing quote, which tells it from what follows.
  return typeof value === 'string' ? JSON.stringify(`${value.slice(0, 100)}…`) : `${text.slice(0, 100)}…`;
}

/** The first of some texts, and how many there are more: "a, b and 3 more". */
export function listFirst(texts: readonly string[], most: number): string {
  const rest = texts.length - most;
  return texts.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Characters of a value that a message shows. */
const longestShown = 300;

/**
 * What a user wrote, or a file's name, as it may stand in a message: in double quotes, on one line, without characters that a
 * terminal would act on. What it holds cannot end the quotes, so that it is told from our own words.
 */
export function quote(text: string): string {
  const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  // A Windows path reads better as it is.
  return /["\p{Cc}\p{Cf}]|\\$/u.test(shown) ? escaped(JSON.stringify(shown)) : `"${shown}"`;
}

/** JSON leaves some of them as they are. */
const escaped = (json: string): string => json.replace(/[\p{Cc}\p{Cf}]/gu, unicodeEscape);

/** A character as JSON can have it too: `\u003c`, and two of these beyond U+FFFF. */
export const unicodeEscape = (character: string): string =>
  character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
