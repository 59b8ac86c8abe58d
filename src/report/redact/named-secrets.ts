/** Finds objects of JSON that name a secret beside its value: `{"key":"Authorization","value":"…"}`. */
import { decodeString, endOfString, skipSpace } from './scan-json.ts';
import { longestName, type SecretNames } from './secret-names.ts';

const nameKeys =
  /^(?:(?:header|field|param|parameter|property|variable|attribute)[_-]?)?(?:name|key)$|^(?:header|field|param|parameter|property|variable|attribute|k)$/i;
const valueKeys = /^(?:\w*[_-]?values?|val|v)$/i;

/** Whether what stands under this key is the value of what its object names. */
export const isValueKey = (key: string): boolean => key.length <= longestName && valueKeys.test(key);

/**
 * Where those objects open. So Postman, HAR and forms write headers and fields; the value may stand before the name, so that
 * this takes a scan of its own. JSON that is torn is read as far as it makes sense.
 */
export function findNamedSecrets(text: string, names: SecretNames): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/value|"v/i.test(text)) return found;
  const opened: number[] = [];
  let isNamed = false;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfString(text, at);
      const isShort = end <= text.length && end - at <= longestName * 2;
      const value = isShort ? decodeString(text.slice(at + 1, end - 1)) : undefined;
      if (text.charAt(skipSpace(text, end)) === ':') {
        isNamed = value !== undefined && nameKeys.test(value);
      } else {
        const open = opened.at(-1);
        if (isNamed && value !== undefined && open !== undefined && isSecret(value, names)) found.add(open);
        isNamed = false;
      }
      at = end;
    } else {
      if (character === '{' || character === '[') opened.push(at);
      if (character === '}' || character === ']') opened.pop();
      if ('{}[],'.includes(character)) isNamed = false;
      at += 1;
    }
  }
  return found;
}

const isSecret = (name: string, names: SecretNames): boolean => names.isField(name) || names.isHeader(name);
