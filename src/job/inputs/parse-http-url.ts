/** An input that is the URL of an API. */
import type { ApiInputs } from '../../postman/index.ts';

/** @returns the URL without slashes at its end; `undefined` after a problem that went to `report` */
export function parseHttpUrl(
  { url: input, key }: Pick<ApiInputs, 'url' | 'key'>,
  text: string,
  report: (problem: string) => void,
): string | undefined {
  const given = text.trim();
  const url = URL.parse(given);
  const credentials = url !== null && (url.username !== '' || url.password !== '');
  const isBare = !credentials && !/[?#]/.test(given);
  if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && isBare) {
    return given.replace(/\/+$/, '');
  }
  if (url !== null && !credentials && !isBare) {
    // Not repeated: a query may hold a key.
    report(`\`${input}\` holds a query or a fragment: give the bare URL, without what begins with ? or #.`);
    return undefined;
  }
  report(
    credentials
      ? `\`${input}\` holds a user name or password: give the bare URL, and the key in \`${key}\`.`
      : `\`${input}\` is "${given}": it takes an http or https URL, for example https://api.getpostman.com.`,
  );
  return undefined;
}
