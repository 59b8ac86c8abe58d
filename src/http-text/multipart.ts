/** The text fields of a `multipart/form-data` body. */

const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;

/** The boundary that a Content-Type names, without quotes. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

/**
 * Reads the fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
export function parseMultipart(text: string, boundary: string): [key: string, value: string][] {
  const fields: [string, string][] = [];
  const delimiter = `--${boundary}`;
  let start = text.indexOf(delimiter);
  /** The end of the next part's head: looked for again only when passed, or a thousand parts would search the whole body each. */
  let split = -1;
  for (let part = 0; start !== -1 && part < mostParts; part += 1) {
    const head = start + delimiter.length;
    if (text.startsWith('--', head)) break;
    const next = text.indexOf(`\n${delimiter}`, head);
    if (split < head) split = text.indexOf('\r\n\r\n', head);
    if (next === -1 || split === -1) break;
    if (split < next) {
      const disposition =
        text
          .slice(head, split)
          .split('\r\n')
          .find((line) => /^content-disposition:/i.test(line)) ?? '';
      const name = nameParameter.exec(disposition);
      const key = name?.[1]?.replace(/\\(.)/g, '$1') ?? name?.[2];
      const value = text.slice(split + 4, text.charAt(next - 1) === '\r' ? next - 1 : next);
      if (key !== undefined && !fileParameter.test(disposition)) fields.push([key, value]);
    }
    start = next + 1;
  }
  return fields;
}
