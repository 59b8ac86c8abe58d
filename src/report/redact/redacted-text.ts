/** What a redacted text may have been. */
import { mask } from './secret-values.ts';

/** Whether a text that was redacted may have been this one: each mask in it stands for any text. */
export function mayHaveBeen(text: string, redacted: string): boolean {
  const [first = '', ...more] = redacted.split(mask);
  const last = more.pop();
  if (last === undefined || text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of more) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
