/** Redacts `token=abc` in text: query strings, attributes, declarations (`const password = 'x'`), connection strings. */
import { decodeFormText } from '../../../http-text/percent-encoding.ts';
import { type LooseValue, quotedValueAt } from './loose-value.ts';
import { endAt, type SecretRules, skipBlanks, skipBlanksBack, startOfName, startReplacing } from './pair-text.ts';
import { quotedNameBefore } from './colon-pairs.ts';
import { isScheme, longestName } from '../secret-names.ts';

/** Masks what is assigned to a secret name. */
export function redactAssignments(text: string, rules: SecretRules): string {
  const masking = startReplacing(text, rules);
  let equals = text.indexOf('=');
  while (equals !== -1) {
    let next = equals + 1;
    const name = namesBefore(text, equals).find((written) => isSecretName(decodeFormText(written.name), rules));
    const value = name && valueAfter(text, next, name);
    if (value !== undefined && value.start >= masking.end()) {
      masking.mask(value.start, value.end);
      next = Math.max(next, value.end);
    }
    equals = text.indexOf('=', next);
  }
  return masking.text();
}

/** In text, dots stand in names of hosts and files too; brackets stand in names of forms alone. */
const isSecretName = (name: string, rules: SecretRules): boolean =>
  name.includes('[') ? rules.isFormField(name) : rules.isField(name);

interface AssignedName {
  readonly name: string;
  readonly start: number;
}

/** The name before the sign, and the one whose type that is: the `token` of `token: string = 'x'`. */
function namesBefore(text: string, equals: number): readonly AssignedName[] {
  // `:=`, `+=`, `||=`, `!=`, and the second sign of `==`.
  let end = equals;
  while (end > 0 && equals - end < 2 && ':+?|!='.includes(text.charAt(end - 1))) end -= 1;
  end = skipBlanksBack(text, end, longestName);
  // `headers["Authorization"] = …`
  const bracket = text.charAt(end - 1) === ']' && '"\''.includes(text.charAt(end - 2)) ? 1 : 0;
  const quoted = quotedNameBefore(text, end - bracket);
  if (quoted !== undefined) return [{ name: quoted, start: end - bracket - quoted.length - 2 }];
  const name = bareNameBefore(text, end);
  if (name === undefined) return [];
  const colon = skipBlanksBack(text, name.start, longestName) - 1;
  const typed = text.charAt(colon) === ':' ? bareNameBefore(text, skipBlanksBack(text, colon, longestName)) : undefined;
  return typed === undefined ? [name] : [name, typed];
}

function bareNameBefore(text: string, end: number): AssignedName | undefined {
  const start = startOfName(text, end);
  return start === end ? undefined : { name: text.slice(start, end), start };
}

function valueAfter(text: string, from: number, { start: nameStart }: AssignedName): LooseValue {
  // The rest of `==`, `===` and `=>`.
  let at = from;
  while (at - from < 2 && text.charAt(at) !== '' && '=>'.includes(text.charAt(at))) at += 1;
  const start = skipBlanks(text, at);
  // A quote may stand on the next line.
  const breaks = /^[\r\n][ \t\r\n]{0,64}/.exec(text.slice(start, start + 65))?.[0] ?? '';
  const quoted = quotedValueAt(text, start + breaks.length);
  if (quoted !== undefined) return quoted;
  const nothing: LooseValue = { start: at, end: at, quoted: false };
  // `token= user=bob`: there is no value.
  if (start > at && /^[\w.[\]-]{1,64}=(?!=)/.test(text.slice(start, start + 65))) return nothing;
  // `if (token === undefined)` compares.
  if (/^(?:null|undefined|true|false|none|nil)(?![\w.-])/i.test(text.slice(start, start + 10))) return nothing;
  return { start, end: endOfBareValue(text, start, { nameStart, isSpaced: start > at }), quoted: false };
}

/** What stands on a line before a declaration's name. */
const declaration =
  /^[ \t#;*/>-]*(?:(?:export|set|setx|env|const|let|var|local|my|our|static|final|public|private|protected|readonly|declare|define|string|str|char|auto)[ \t*&]+)*[$@]?$/i;
/** A value of `Server=tcp:x;Password=a b;Encrypt=true`, up to the next pair. */
const connectionValue = /^[^\r\n"'`&<>;]*(?=;[ \t]*[\w. -]{1,40}=)/;
/** How far the eye goes for what stands around a value. */
const sight = 256;

function endOfBareValue(
  text: string,
  start: number,
  { nameStart, isSpaced }: { readonly nameStart: number; readonly isSpaced: boolean },
): number {
  const ahead = text.slice(start, start + sight);
  const inConnection = connectionValue.exec(ahead)?.[0];
  if (inConnection !== undefined && !/\s[\w.-]+=/.test(inConnection)) return start + inConnection.trimEnd().length;
  const before = text.slice(Math.max(0, nameStart - 64), nameStart);
  if (/;[ \t]*$/.test(before) && !/[&?]/.test(ahead)) return endAt(text, start, '\r\n"\'`&<>;');
  if (isSpaced && beginsLine(before, nameStart)) return endOfStatement(text, start, endAt(text, start, '\r\n'));
  return endOfWord(text, start);
}

/** @param before what stands before the name, cut */
function beginsLine(before: string, nameStart: number): boolean {
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return (lineStart > 0 || before.length === nameStart) && declaration.test(before.slice(lineStart));
}

/** Without the `;` of a statement, and what may stand behind it. */
function endOfStatement(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ' \t;'.includes(text.charAt(last - 1))) last -= 1;
  return last;
}

function endOfWord(text: string, from: number): number {
  const stops = '&"\'`<> \t\r\n';
  let at = endAt(text, from, stops);
  // `Authorization=Bearer abc`: the scheme is not the secret.
  const word = text.charAt(at) === ' ' && at - from < longestName ? text.slice(from, at) : '';
  if (isScheme(word)) at = endAt(text, at + 1, stops);
  // `token=Secret("abc")`
  const call = text.charAt(at - 1) === '(' ? quotedValueAt(text, at) : undefined;
  if (call !== undefined) return call.end;
  while (at > from + 1 && ';,'.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
