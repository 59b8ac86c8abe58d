/** Redacts the parts of a `multipart/form-data` body that have secret names, also in parts that are multipart themselves. */
import { decodePercent } from '../../../http-text/percent-encoding.ts';
import { endAt, indexOrEnd, maskOf, type SecretRules, startReplacing } from './pair-text.ts';

/** Parts within parts that are followed. */
const deepest = 4;

/** The first line that starts with `--` is the boundary; a preamble may stand before it. */
export function redactMultipart(text: string, rules: SecretRules, depth = 1): string {
  const start = text.startsWith('--') ? 0 : indexOrEnd(text, '\n--', 0) + 1;
  const boundary = text.slice(start, endAt(text, start, '\r\n'));
  const parts = startReplacing(text, rules);
  let part = start;
  while (part < text.length) {
    const end = indexOrEnd(text, `\n${boundary}`, part);
    const lines = text.slice(part, end);
    const blank = /\r?\n\r?\n/.exec(lines);
    if (blank !== null) {
      const head = lines.slice(0, blank.index);
      const contentStart = blank.index + blank[0].length;
      const contentEnd = Math.max(contentStart, lines.endsWith('\r') ? lines.length - 1 : lines.length);
      const content = lines.slice(contentStart, contentEnd);
      const redacted = redactPart(head, content, rules, depth);
      if (redacted !== content) parts.replace(part + contentStart, part + contentEnd, redacted);
    }
    part = end + 1;
  }
  return parts.text();
}

function redactPart(head: string, content: string, rules: SecretRules, depth: number): string {
  const name = partName(head);
  if (name !== undefined && rules.isFormField(name)) return maskOf(content, rules);
  return depth < deepest && /(?:^|\n)--\S/.test(content) ? redactMultipart(content, rules, depth + 1) : content;
}

/** `name="a b"`, `name = a`, and `name*=UTF-8''a%20b` (RFC 5987). */
function partName(head: string): string | undefined {
  const [, extended, quoted, bare] =
    /[;\s]name(\*)?[ \t]{0,16}=[ \t]{0,16}(?:"((?:[^"\\\r\n]|\\.)*)|([^";\r\n]*))/i.exec(head) ?? [];
  const name = quoted?.replace(/\\(.)/g, '$1') ?? bare?.trim();
  if (extended === undefined || name === undefined) return name;
  return decodePercent(name.replace(/^[^']*'[^']*'/, ''));
}
