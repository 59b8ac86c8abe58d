/**
 * The matching algorithm written down plainly, step by step over all examples, to hold the engine's fast path to it. No
 * index, no cache, no preparation; slow on purpose. Sources are in docs/fidelity.md.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Collection, Environment, Example, KeyValue, MatchConfig, MockRequest } from '../../src/engine/index.ts';

interface Scored {
  readonly example: Example;
  readonly score: number;
}

/** The example that a call gets, `undefined` for none. */
export function referenceMatch(
  collection: Collection,
  environment: Environment | undefined,
  config: MatchConfig,
  call: MockRequest,
): Example | undefined {
  const variables = new Map(
    [...collection.variables, ...(environment?.variables ?? [])].map(({ key, value }) => [key, value]),
  );
  const header = (name: string): string | undefined =>
    call.headers.find(({ key }) => key.toLowerCase() === name)?.value;
  const resolve = (text: string): string => substitute(text, variables);

  let examples = collection.requests.flatMap((request) => request.examples);
  examples = examples.filter(({ request }) => request.method === call.method);

  const code = header('x-mock-response-code');
  if (code !== undefined) examples = examples.filter(({ status }) => String(status) === code);
  const id = header('x-mock-response-id');
  if (id !== undefined) examples = examples.filter((example) => example.id === id);
  const name = header('x-mock-response-name');
  if (name !== undefined) examples = examples.filter((example) => example.name === name);
  if (id !== undefined || name !== undefined) return firstOf(examples);

  const [sentPath = '', sentQuery = ''] = call.target.split('?');
  const scoreWholeThenShort = (pathsOf: (example: Example) => Paths | undefined): Scored[] => {
    const score = (path: string | undefined) =>
      path === undefined ? undefined : ladder(path, sentPath, config.matchWildcards);
    const whole = scoreAll(examples, (example) => score(pathsOf(example)?.whole));
    return whole.length > 0 ? whole : scoreAll(examples, (example) => score(pathsOf(example)?.short));
  };
  const loosely = (kind: 'placeholder' | 'value'): Scored[] =>
    config.matchWildcards
      ? scoreWholeThenShort((example) => {
          const loosened = loosen(example, kind, resolve);
          return loosened && paths(loosened, resolve);
        })
      : [];
  let scored = scoreWholeThenShort((example) => paths(example, resolve));
  if (scored.length === 0) scored = loosely('placeholder');
  if (scored.length === 0 && code === undefined) {
    scored = scoreAll(examples, (example) => (similar(paths(example, resolve).whole, sentPath) ? 70 : undefined));
  }
  if (scored.length === 0) scored = loosely('value');

  if (config.matchQueryParams) {
    scored = scored.map(({ example, score }) => {
      const listed = example.request.query.map(
        ({ key, value }) => [decode(resolve(key)), decode(resolve(value))] as const,
      );
      const saved = [...pairs(paths(example, resolve).query), ...listed];
      const sent = pairs(sentQuery);
      return { example, score: score + queryScore(saved, sent, config.matchWildcards) };
    });
  }

  const listed = header('x-mock-match-request-headers')?.split(',') ?? (config.matchHeader ? config.headers : []);
  for (const listedName of listed) {
    const sent = header(listedName.toLowerCase())?.toLowerCase();
    scored = scored.filter(
      ({ example }) => sent !== undefined && sent === savedHeader(example, listedName, resolve)?.toLowerCase(),
    );
  }

  const asked = header('x-mock-match-request-body');
  const matchBody = asked === 'true' || (asked !== 'false' && config.matchBody);
  scored = scored.flatMap(({ example, score }) => {
    const body = Buffer.from(call.body).toString();
    if (example.request.body === undefined && body === '') return [{ example, score }];
    const same = sameBody(example, body, header('content-type') ?? '', resolve);
    if (matchBody) return same ? [{ example, score }] : [];
    return [{ example, score: same ? score + 5 : score }];
  });

  const best = Math.max(...scored.map(({ score }) => score));
  return firstOf(scored.filter(({ score }) => score === best).map(({ example }) => example));
}

function scoreAll(examples: readonly Example[], score: (example: Example) => number | undefined): Scored[] {
  return examples.flatMap((example) => {
    const found = score(example);
    return found === undefined ? [] : [{ example, score: found }];
  });
}

/** Sorted by ID: the first with status 200, else the first. */
function firstOf(examples: readonly Example[]): Example | undefined {
  const sorted = [...examples].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.find(({ status }) => status === 200) ?? sorted[0];
}

function substitute(text: string, variables: ReadonlyMap<string, string>): string {
  let resolved = text;
  for (let pass = 0; pass < 19; pass += 1) {
    resolved = resolved.replace(/\{\{([^{}]*)\}\}/g, (token, key: string) => variables.get(key) ?? token);
  }
  return resolved;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pair(part: string): readonly [string, string] {
  const [key = '', ...value] = part.split('=');
  return [decode(key), decode(value.join('='))];
}

function pairs(query: string): (readonly [string, string])[] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => pair(part));
}

/** The example with wildcards for what a client replaces in its path, `undefined` where there is nothing of the kind. */
function loosen(
  example: Example,
  kind: 'placeholder' | 'value',
  resolve: (text: string) => string,
): Example | undefined {
  const { address, pathVariables } = example.request;
  const isOpen = (value: string): boolean => /^\s*(<[^<>]+>)?\s*$/.test(value);
  const slash = address.indexOf('/');
  if (slash === -1) return undefined;
  let opened = 0;
  let valued = 0;
  const segments = address
    .slice(slash)
    .split('/')
    .map((segment) => {
      const name = /^:([^.]+)/.exec(segment)?.[1];
      const value = name === undefined ? undefined : pathVariables.find(({ key }) => key === name)?.value;
      if (name !== undefined && value !== undefined && (isOpen(resolve(value)) || kind === 'value')) {
        opened += 1;
        if (!isOpen(resolve(value))) valued += 1;
        return `{{open ${name}}}${segment.slice(name.length + 1)}`;
      }
      if (/^<[^<>]+>$/.test(decode(segment))) {
        opened += 1;
        return '{{open placeholder}}';
      }
      return segment.replace(/\{\{([^{}]*)\}\}/g, (token, key: string) => {
        if (!isOpen(resolve(token))) return token;
        opened += 1;
        return `{{open ${key}}}`;
      });
    });
  if (opened === 0 || (kind === 'value' && valued === 0)) return undefined;
  return { ...example, request: { ...example.request, address: address.slice(0, slash) + segments.join('/') } };
}

interface Paths {
  readonly whole: string;
  readonly short: string | undefined;
  readonly query: string;
}

/** The example's path with and without what the base URL's variable puts in front, and the query within its variables. */
function paths(example: Example, resolve: (text: string) => string): Paths {
  const { address, pathVariables } = example.request;
  const filled = address.replace(/\/:([^/.]+)/g, (_, name: string) => {
    const value = pathVariables.find((variable: KeyValue) => variable.key === name)?.value;
    // A name without a value is a wildcard, also where a variable has that name.
    return `/${value ?? `{{no value of ${name}}}`}`;
  });
  const slash = filled.indexOf('/');
  const [rest = '', query = ''] = slash === -1 ? [] : resolve(filled.slice(slash)).split(/\?(.*)/s);
  const host = resolve(slash === -1 ? filled : filled.slice(0, slash)).replace(/^(?:\w+:)?\/\//, '');
  const prefix = host.includes('/') ? host.slice(host.indexOf('/')) : '';
  return { whole: prefix + rest, short: segmentsOf(prefix).length > 0 && slash !== -1 ? rest : undefined, query };
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(decode);
}

function ladder(saved: string, sent: string, wildcards: boolean): number | undefined {
  const a = segmentsOf(saved);
  const b = segmentsOf(sent);
  const slash = (a.length > 0 && saved.endsWith('/')) === (b.length > 0 && sent.endsWith('/'));
  if (a.length !== b.length) return undefined;
  const fits = (same: (x: string, y: string) => boolean): boolean =>
    a.every((segment, index) => same(segment, b[index]!));
  const isWild = (segment: string, value: string): boolean => {
    const [, before = '', after = ''] = /^([^{}]*)\{\{[^{}]*\}\}([^{}]*)$/.exec(segment) ?? [];
    const around = before.length + after.length;
    return segment.includes('{{') && value.length > around && value.startsWith(before) && value.endsWith(after);
  };
  const isId = (segment: string): boolean =>
    /^\d+$/.test(segment) || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(segment) || segment.length >= 256;
  if (fits((x, y) => x === y)) return slash ? 100 : 95;
  if (fits((x, y) => x.toLowerCase() === y.toLowerCase())) return slash ? 90 : 85;
  const wild = wildcards && fits((x, y) => x === y || isWild(x, y));
  if (wild && slash) return 80;
  if (fits((x, y) => x === y || (isId(x) && isId(y)))) return slash ? 79 : 75;
  return wild ? 75 : undefined;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

function similar(saved: string, sent: string): boolean {
  const a = segmentsOf(saved);
  const b = segmentsOf(sent);
  return (
    a.length === b.length &&
    a.every((x, index) => {
      const y = b[index]!;
      return x === y || 1 - editDistance(x, y) / Math.max(x.length, y.length) >= 0.75;
    })
  );
}

type Pairs = readonly (readonly [string, string])[];

function queryScore(saved: Pairs, sent: Pairs, wildcards: boolean): number {
  const keys = new Set([...saved, ...sent].map(([key]) => key));
  let equal = 0;
  let wild = 0;
  let partial = 0;
  let missing = 0;
  for (const key of keys) {
    const values = (pairs: Pairs): string[] =>
      pairs.filter(([other]) => other === key).map(([, value]) => value.replaceAll('+', ' '));
    const left = values(saved);
    const right = values(sent);
    for (const value of [...left]) {
      if (wildcards && /^\{\{[^{}]*\}\}$/.test(value)) continue;
      const index = right.indexOf(value);
      if (index === -1) continue;
      right.splice(index, 1);
      left.splice(left.indexOf(value), 1);
      equal += 1;
    }
    for (const value of [...left]) {
      if (!wildcards || !/^\{\{[^{}]*\}\}$/.test(value) || right.length === 0) continue;
      right.shift();
      left.splice(left.indexOf(value), 1);
      wild += 1;
    }
    partial += Math.min(left.length, right.length);
    missing += Math.abs(left.length - right.length);
  }
  const total = equal + wild + partial + missing;
  if (total === 0) return 0;
  return equal + wild > 0 ? (10 * (equal + wild * 0.8)) / total : -Math.min(missing, 10);
}

function savedHeader(example: Example, name: string, resolve: (text: string) => string): string | undefined {
  const found = example.request.headers.find(({ key }) => resolve(key).toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : resolve(found.value);
}

function sameBody(example: Example, body: string, type: string, resolve: (text: string) => string): boolean {
  const saved = example.request.body;
  if (saved?.mode === 'urlencoded') {
    if (body === '' || type !== 'application/x-www-form-urlencoded') return false;
    const sent = body.split('&').map((part) => pair(part));
    const wanted = saved.fields.map(({ key, value }) => [resolve(key), resolve(value)]);
    return (
      sent.length === wanted.length && wanted.every((field) => sent.some((other) => isDeepStrictEqual(field, other)))
    );
  }
  // Random calls are multipart by their type only, without a field in them: forms of files only are all they may equal.
  if (saved?.mode === 'formdata') return body !== '' && type.startsWith('multipart/') && saved.fields.length === 0;
  if (saved?.mode !== 'raw') return false;
  const text = resolve(saved.text);
  const json = (value: string): boolean => value.startsWith('application/json');
  if (json(type) && json(savedHeader(example, 'content-type', resolve) ?? '')) {
    try {
      return isDeepStrictEqual(JSON.parse(text), JSON.parse(body));
    } catch {
      return text === body;
    }
  }
  return text === body;
}
