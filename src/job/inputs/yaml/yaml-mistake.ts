/** Says what is wrong with a YAML text in words about the wrong line, in place of the parser's own terms. */
import type { YAMLParseError } from 'yaml';
import { quote } from '../../../http-text/show-value.ts';

/** In one line. @param errors of the parser, at least one */
export function describeMistake(
  errors: readonly Pick<YAMLParseError, 'code' | 'message' | 'linePos'>[],
  text: string,
): string {
  const [first] = errors;
  const [reason = ''] = first?.message.split('\n') ?? [];
  const line = first?.linePos?.[0].line;
  const lineText = line === undefined ? '' : (text.split('\n')[line - 1] ?? '').trim();
  const codes = errors.map(({ code }) => code);
  const start = lineText === '' ? '' : `line ${String(line)} is ${quote(lineText)}. `;
  return start + (explain(codes, reason, lineText) ?? `${reason.replace(/[:.]$/, '')}.`);
}

/** Signs that begin something of YAML's own where a text begins. */
const reserved = /(?:^|[:[{,-]\s+|[[{])([>*|&!%@`])/;

const unclosed = (sign: string): string => `What ${sign} opens is not closed.`;
const indented = 'It is indented otherwise than the lines around it: what belongs together begins at the same column.';
const withColon = 'A text with ": " in it needs quotes.';

/** What to do about it; `undefined` where only the parser can say. */
function explain(codes: readonly string[], reason: string, text: string): string | undefined {
  const [code = ''] = codes;
  const [, sign] = reserved.exec(text) ?? [];
  if (sign !== undefined && ['UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_SCALAR_START'].includes(code)) {
    return sign === '>' || sign === '*'
      ? 'Texts that begin with > or * need quotes, as in ">= 1".'
      : `A text that begins with ${sign} needs quotes.`;
  }
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'What stands before its colon has come before: each rule stands once, and so does each key.';
    case 'TAB_AS_INDENT':
      return 'It begins with a tab: indent with spaces.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'It has no ": " that parts a key from its value.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return codes.includes('MULTILINE_IMPLICIT_KEY')
        ? 'The next line is indented deeper, though this one has a value already: what belongs together begins at the same column.'
        : withColon;
    case 'BLOCK_IN_FLOW':
      return withColon;
    case 'MULTIPLE_DOCS':
      return 'It ends one document and begins another: give one.';
    case 'BAD_DQ_ESCAPE':
      return 'In double quotes a backslash begins an escape: use single quotes, or write it twice.';
    case 'MISSING_CHAR':
      if (reason.includes('quote')) return unclosed('a quotation mark');
      return /[}\]]/.test(reason) ? unclosed('a bracket') : 'It has no ": " that parts a key from its value.';
    case 'BAD_INDENT':
      return reason.startsWith('Flow') ? unclosed('a bracket') : indented;
    case 'UNEXPECTED_TOKEN':
      return /column 1:?$/.test(reason) ? indented : 'Something stands there behind a value that has ended already.';
    default:
      return undefined;
  }
}
