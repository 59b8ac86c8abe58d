/**
 * Numbers of JSON that JavaScript cannot hold as they are written: IDs of 19 digits, `1.10`, `1e400`. They are kept as the
 * engine's raw JSON, which `JSON.stringify` writes as it is.
 */

/** A number by its text. */
export interface ExactNumber {
  readonly rawJSON: string;
}

declare global {
  // The proposal "JSON.parse source text access", which V8 has and TypeScript's library does not know yet.
  interface JSON {
    rawJSON(text: string): ExactNumber;
    isRawJSON(value: unknown): value is ExactNumber;
    parse(
      text: string,
      reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
    ): unknown;
  }
}

/** Whether a value of parsed JSON is a number that JavaScript cannot hold. */
export const isExactNumber = (value: unknown): value is ExactNumber => JSON.isRawJSON(value);

/** What numbers become: `written` keeps their spelling, `compared` their value alone. */
export type NumberForm = 'written' | 'compared';

/**
 * Whether a number in a text may be another once it is parsed and written again. Of what stands in strings it may find too
 * much, which costs time alone.
 */
const mayLoseDigits = /(?:^|[:,[])\s*-?(?:[\d.]{16}|\d+\.\d*0(?!\d)|0\.0{6}|\d+(?:\.\d+)?[eE]|0(?![.\d]))/;

/** As `JSON.parse`, but no digit is lost. @throws SyntaxError */
export function parseExactJson(text: string, form: NumberForm): unknown {
  // Looking at each number takes ten times as long as parsing.
  if (!mayLoseDigits.test(text)) return JSON.parse(text) as unknown;
  return JSON.parse(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined ? exactNumber(source, form) : value,
  );
}

/** A number of JSON by its text: a number of JavaScript where that is the same. */
export function exactNumber(source: string, form: NumberForm): number | ExactNumber {
  const value = Number(source);
  if (String(value) === source) return value;
  if (form === 'written') return JSON.rawJSON(source);
  const exact = plainDecimal(source);
  return exact === plainDecimal(String(value)) ? value : JSON.rawJSON(exact);
}

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,15}))?$/;

/** One text for all spellings of a number; another text as it is. */
function plainDecimal(text: string): string {
  const [, sign = '', whole, fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
  if (whole === undefined) return text;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = withoutZerosAtEnd(digits);
  if (significant === '') return '0';
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  // Numbers of usual size have no exponent, as people write them.
  if (power >= 0 && power <= 40) return sign + significant + '0'.repeat(power);
  return `${sign}${significant}e${String(power)}`;
}

/** Not by a pattern, which would begin anew at each zero. */
function withoutZerosAtEnd(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}
