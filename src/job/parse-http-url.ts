/** An input that is the URL of an API. */

/** @returns the URL without slashes at its end; `undefined` after a problem that went to `report` */
export function parseHttpUrl(input: string, text: string, report: (problem: string) => void): string | undefined {
  const given = text.trim();
  const url = URL.parse(given);
  const credentials = url !== null && (url.username !== '' || url.password !== '');
  if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && !credentials) {
    return given.replace(/\/+$/, '');
  }
  report(
    credentials
      ? `\`${input}\` holds a user name or password: give the bare URL, and the key in \`postman-api-key\`.`
      : `\`${input}\` is "${given}": it takes an http or https URL, for example https://api.getpostman.com.`,
  );
  return undefined;
}
