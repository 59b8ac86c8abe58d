/** Cookie headers as HAR wants them. */

export interface HarCookie {
  readonly name: string;
  readonly value: string;
  readonly path?: string;
  readonly domain?: string;
  readonly expires?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
}

/** Reads a `Cookie` header; what is no `name=value` pair, such as a redaction mask, is skipped. */
export function readCookies(header: string): HarCookie[] {
  return header
    .split(';')
    .map(readPair)
    .filter((cookie) => cookie !== undefined);
}

/** Reads one `Set-Cookie` header; `undefined` when it names no cookie. */
export function readSetCookie(header: string): HarCookie | undefined {
  const [first = '', ...rest] = header.split(';');
  const cookie = readPair(first);
  if (cookie === undefined) return undefined;
  const attributes = new Map(rest.map(readAttribute));
  const path = attributes.get('path');
  const domain = attributes.get('domain');
  const expires = Date.parse(attributes.get('expires') ?? '');
  return {
    ...cookie,
    ...(path !== undefined && { path }),
    ...(domain !== undefined && { domain }),
    ...(!Number.isNaN(expires) && { expires: new Date(expires).toISOString() }),
    httpOnly: attributes.has('httponly'),
    secure: attributes.has('secure'),
  };
}

function readPair(pair: string): HarCookie | undefined {
  const equals = pair.indexOf('=');
  if (equals === -1) return undefined;
  return { name: pair.slice(0, equals).trim(), value: pair.slice(equals + 1).trim() };
}

function readAttribute(attribute: string): [name: string, value: string] {
  const { name, value } = readPair(attribute) ?? { name: attribute.trim(), value: '' };
  return [name.toLowerCase(), value];
}
