/** An example's original request as Postman's app would send it to a mock: variables resolved, the host replaced. */
import type { Collection, Environment, Example, KeyValue, MockRequest, SavedBody } from '../../src/engine/index.ts';

function resolver(collection: Collection, environment: Environment | undefined): (text: string) => string {
  const variables = new Map(
    [...collection.variables, ...(environment?.variables ?? [])].map(({ key, value }) => [key, value]),
  );
  return (text) => {
    let resolved = text;
    for (let pass = 0; pass < 19; pass += 1) {
      resolved = resolved.replace(/\{\{([^{}]*)\}\}/g, (token, name: string) => variables.get(name) ?? token);
    }
    return resolved;
  };
}

/** Unresolved variables are sent as they are; what cannot stand in a URL is encoded, what is encoded stays. */
function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/gu, (char) => encodeURIComponent(char));
}

function pathOf(address: string, pathVariables: readonly KeyValue[], resolve: (text: string) => string): string {
  const filled = address
    .split('/')
    .map((segment) => {
      const variable = pathVariables.find(({ key }) => segment === `:${key}`);
      return variable?.value ?? segment;
    })
    .join('/');
  const url = resolve(filled).replace(/^\w+:\/\//, '');
  const slash = url.indexOf('/');
  return slash === -1 ? '/' : encode(url.slice(slash));
}

function bodyOf(
  body: SavedBody | undefined,
  resolve: (text: string) => string,
): { text: string; type: string | undefined } {
  const form = (fields: readonly KeyValue[]): [string, string][] =>
    fields.map(({ key, value }) => [resolve(key), resolve(value)]);
  switch (body?.mode) {
    case 'raw':
      return { text: resolve(body.text), type: undefined };
    case 'urlencoded':
      return { text: new URLSearchParams(form(body.fields)).toString(), type: 'application/x-www-form-urlencoded' };
    case 'formdata': {
      const parts = form(body.fields).map(
        ([key, value]) => `--b\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
      );
      return { text: `${parts.join('')}--b--\r\n`, type: 'multipart/form-data; boundary=b' };
    }
    case 'graphql': {
      const variables = body.variables === '' ? {} : (JSON.parse(resolve(body.variables)) as unknown);
      return { text: JSON.stringify({ query: resolve(body.query), variables }), type: 'application/json' };
    }
    case 'file':
    case undefined:
      return { text: '', type: undefined };
  }
}

export function savedCall(
  { request }: Pick<Example, 'request'>,
  collection: Collection,
  environment: Environment | undefined,
  selectors: Readonly<Record<string, string>> = {},
): MockRequest {
  const resolve = resolver(collection, environment);
  const query = request.query.map(
    ({ key, value }) => `${encode(resolve(key))}=${encode(resolve(value)).replace(/[&]/g, '%26')}`,
  );
  const body = bodyOf(request.body, resolve);
  const headers = request.headers.map(({ key, value }) => ({ key: resolve(key), value: resolve(value) }));
  const hasType = headers.some(({ key }) => key.toLowerCase() === 'content-type');
  return {
    method: request.method,
    target: pathOf(request.address, request.pathVariables, resolve) + (query.length === 0 ? '' : `?${query.join('&')}`),
    headers: [
      ...headers,
      ...(body.type === undefined || hasType ? [] : [{ key: 'Content-Type', value: body.type }]),
      ...Object.entries(selectors).map(([key, value]) => ({ key, value })),
    ],
    body: Buffer.from(body.text),
  };
}
