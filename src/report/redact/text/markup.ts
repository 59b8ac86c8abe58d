/** Redacts markup: `<input name="token" value="abc">` and `<password>abc</password>`. */
import { type SecretRules, startReplacing } from './pair-text.ts';

/** A longer tag is none. */
const longestTag = 4096;
const attributes = /([\w:.-]{1,64})[ \t\r\n]{0,16}=[ \t\r\n]{0,16}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const naming = new Set(['name', 'key', 'id', 'property']);
const valued = new Set(['value', 'content']);
const cdata = '<![CDATA[';

/** Masks values of attributes and contents of elements that have a secret name. */
export function redactMarkup(text: string, rules: SecretRules): string {
  const { mask, text: masked } = startReplacing(text, rules);
  for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', open + 1)) {
    const tag = /^<([\p{L}_][\p{L}\p{N}_:.-]{0,127})/u.exec(text.slice(open, open + 130))?.[1];
    if (tag === undefined) continue;
    const length = text.slice(open, open + longestTag).indexOf('>');
    if (length === -1) continue;
    const end = open + length;
    for (const [from, to] of secretAttributes(text.slice(open, end), rules)) mask(open + from, open + to);
    if (!text.startsWith('/', end - 1) && rules.isField(tag.slice(tag.lastIndexOf(':') + 1))) {
      const [from, to] = contentAt(text, end + 1);
      if (text.slice(from, to).trim() !== '') mask(from, to);
    }
  }
  return masked();
}

/** Where the values stand whose names stand beside them. */
function secretAttributes(tag: string, rules: SecretRules): (readonly [from: number, to: number])[] {
  if (!/(?:value|content)[ \t\r\n]*=/i.test(tag)) return [];
  const pairs = Array.from(
    tag.matchAll(attributes),
    ({ index, 0: pair, 1: name = '', 2: double, 3: single, 4: bare }) => {
      const value = double ?? single ?? bare ?? '';
      const to = index + pair.length - (bare === undefined ? 1 : 0);
      return { name: name.toLowerCase(), value, from: to - value.length, to };
    },
  );
  const isSecret = pairs.some(({ name, value }) => naming.has(name) && rules.isFormField(value));
  return isSecret ? pairs.filter(({ name }) => valued.has(name)).map(({ from, to }) => [from, to] as const) : [];
}

/** The text of an element, up to the next tag. */
function contentAt(text: string, at: number): readonly [from: number, to: number] {
  const isData = text.startsWith(cdata, at);
  const from = isData ? at + cdata.length : at;
  const end = text.indexOf(isData ? ']]>' : '<', from);
  return [from, end === -1 ? text.length : end];
}
