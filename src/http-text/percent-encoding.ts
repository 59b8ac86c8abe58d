/** Percent-decoding that never throws: what is not valid stays as it is. */

const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;

/** `a%20b` → `a b`; invalid sequences such as `%zz` or half a UTF-8 character stay as written. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(ENCODED_RUN, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}

/** A form field's or query parameter's text: `+` is a space, as in `application/x-www-form-urlencoded`. */
export function decodeFormText(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
