/** An OpenAPI document as requests are looked up in it. */
import { isObject, childOf, entriesOf, listOf, type JsonObject } from '../http-text/bounded-json.ts';
import { distance } from 'fastest-levenshtein';
import { compareMatches, matchTemplate, parseTemplate, type JudgedPath, type PathTemplate } from './path-templates.ts';

/** What a document says of a value in the path, the query or a header. */
export interface ValueRule {
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowsEmpty: boolean;
  readonly schema: unknown;
  /** Its value is a text of this media type. */
  readonly mediaType: string | undefined;
  /** What the document gives as examples. */
  readonly examples: readonly unknown[];
}

export interface Parameter extends ValueRule {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
}

export interface Operation {
  /** `GET /users/{id}` */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly content: JsonObject } | undefined;
  readonly responses: JsonObject;
}

/** What a request falls under. */
export type Found =
  | { readonly operation: Operation; readonly values: ReadonlyMap<string, string> }
  /** The path is there, with other methods. */
  | { readonly path: string; readonly methods: readonly string[] }
  /** No path is; the nearest may have been meant. */
  | { readonly near: string | undefined };

export interface Contract {
  readonly find: (method: string, path: JudgedPath) => Found;
  /** The document's own schemas. */
  readonly schemas: JsonObject;
  /** Its version is 3.0. */
  readonly isOld: boolean;
  /** Whether `readOnly` or `writeOnly` stands anywhere: else both directions have the same schemas. */
  readonly hasSides: boolean;
  /** Names of query parameters that prove who calls, in lower case. */
  readonly keysInQuery: ReadonlySet<string>;
  /** Whether the document gives this very object or list as an example. */
  readonly isGiven: (value: unknown) => boolean;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

interface PathItem {
  readonly path: string;
  readonly template: PathTemplate;
  readonly operations: ReadonlyMap<string, Operation>;
}

/** @param document whose references all lead to its own schemas */
export function readContract(document: JsonObject): Contract {
  const items: PathItem[] = entriesOf(document['paths']).flatMap(([path, item]) =>
    path.startsWith('x-') ? [] : basesOf(document, item).map((base) => readPathItem(path, base, item)),
  );
  const byLength = Map.groupBy(items, ({ template }) => template.length);
  const components = childOf(document, 'components');
  const schemes = entriesOf(childOf(components, 'securitySchemes')).map(([, scheme]) => scheme);
  const inQuery = schemes.filter((scheme) => childOf(scheme, 'in') === 'query');
  let given: ReadonlySet<string> | undefined;
  return {
    schemas: objectOf(childOf(components, 'schemas')),
    isOld: String(document['openapi']).startsWith('3.0'),
    hasSides: /"(?:read|write)Only":true/.test(JSON.stringify(document)),
    keysInQuery: new Set(inQuery.map((scheme) => String(childOf(scheme, 'name')).toLowerCase())),
    find: (method, path) => find(byLength.get(path.segments.length) ?? [], items, method, path),
    isGiven: (value) => (given ??= givenExamples(document)).has(JSON.stringify(value)),
  };
}

function find(candidates: readonly PathItem[], all: readonly PathItem[], method: string, path: JudgedPath): Found {
  const fitting = candidates
    .flatMap((item) => {
      const match = matchTemplate(item.template, path);
      return match === undefined ? [] : [{ item, match }];
    })
    .sort((a, b) => compareMatches(a.match, b.match));
  for (const { item, match } of fitting) {
    const operation = item.operations.get(method);
    if (operation !== undefined) return { operation, values: match.values };
  }
  const [first] = fitting;
  if (first !== undefined) return { path: first.item.path, methods: [...first.item.operations.keys()] };
  return { near: nearest(all, path) };
}

/** Longer paths are compared by their starts. */
const longestCompared = 200;

function nearest(items: readonly PathItem[], { segments }: JudgedPath): string | undefined {
  const sent = `/${segments.join('/')}`.slice(0, longestCompared);
  let best: { readonly path: string; readonly edits: number } | undefined;
  for (const { path, template } of items) {
    // The segment of a parameter counts as equal, whatever stands there.
    const filled = template.map(({ texts, names }, index) =>
      names.length > 0 ? (segments[index] ?? texts.join('x')) : (texts[0] ?? ''),
    );
    const edits = distance(sent, `/${filled.join('/')}`.slice(0, longestCompared));
    if (edits < (best?.edits ?? Infinity)) best = { path, edits };
  }
  return best !== undefined && best.edits <= Math.max(2, sent.length / 4) ? best.path : undefined;
}

function readPathItem(path: string, base: string, item: unknown): PathItem {
  const shared = listOf(childOf(item, 'parameters'));
  const operations = methods.flatMap((method): [string, Operation][] => {
    const operation = childOf(item, method);
    if (!isObject(operation)) return [];
    return [[method.toUpperCase(), readOperation(`${method.toUpperCase()} ${path}`, operation, shared)]];
  });
  return { path, template: parseTemplate(`${base}/${path}`), operations: new Map(operations) };
}

function readOperation(name: string, operation: JsonObject, shared: readonly unknown[]): Operation {
  // Those of the operation win over those of its path.
  const parameters = [...shared, ...listOf(operation['parameters'])].flatMap(readParameter);
  const byPlace = new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const body = operation['requestBody'];
  return {
    name,
    parameters: [...byPlace.values()],
    body: isObject(body) ? { required: body['required'] === true, content: objectOf(body['content']) } : undefined,
    responses: objectOf(operation['responses']),
  };
}

/** Parameters of these names mean nothing (OpenAPI 3.1, Parameter Object). */
const ignored: readonly string[] = ['accept', 'content-type', 'authorization'];

function readParameter(parameter: unknown): readonly Parameter[] {
  const { name, in: place } = objectOf(parameter);
  if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header')) return [];
  if (place === 'header' && ignored.includes(name.toLowerCase())) return [];
  return [{ ...readValue(parameter, place === 'query' ? 'form' : 'simple'), name, in: place }];
}

/** What a parameter and a response's header have in common. */
export function readValue(value: unknown, usualStyle: string): ValueRule {
  const style = childOf(value, 'style') ?? usualStyle;
  const explode = childOf(value, 'explode');
  const [content] = entriesOf(childOf(value, 'content'));
  const schema = childOf(value, 'schema') ?? childOf(content?.[1], 'schema');
  return {
    required: childOf(value, 'required') === true,
    style: textOf(style, usualStyle),
    explode: typeof explode === 'boolean' ? explode : style === 'form',
    allowsEmpty: childOf(value, 'allowEmptyValue') === true,
    schema,
    mediaType: content?.[0],
    examples: [
      ...[childOf(value, 'example'), ...examplesIn(schema)],
      ...entriesOf(childOf(value, 'examples')).map(([, each]) => childOf(each, 'value')),
    ].filter((each) => each !== undefined),
  };
}

/** What a schema gives as examples of its values. */
export function examplesIn(schema: unknown): readonly unknown[] {
  const { example, examples, default: usual } = objectOf(schema);
  return [example, usual, ...listOf(examples)].filter((each) => each !== undefined);
}

/** How many servers with other paths are looked at. */
const mostBases = 20;

/**
 * The paths that servers put in front, and nothing: clients replace the address of a server whole. A variable of a server has
 * the value that the document names, or any.
 */
function basesOf(document: JsonObject, item: unknown): readonly string[] {
  const operations = methods.map((method) => childOf(item, method));
  const servers = [document, item, ...operations].flatMap((each) => listOf(childOf(each, 'servers')));
  const bases = servers.flatMap((server) => {
    const url = childOf(server, 'url');
    if (typeof url !== 'string') return [];
    const variables = new Map(entriesOf(childOf(server, 'variables')));
    const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) =>
      textOf(childOf(variables.get(name), 'default'), 'x'),
    );
    return [pathOf(filled), pathOf(url)];
  });
  return [...new Set(['', ...bases])].slice(0, mostBases);
}

/** `https://host/v1/` is `/v1`, `/v1` is itself. */
const pathOf = (url: string): string =>
  url
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');

/** How many examples of a document are known again. */
const mostGiven = 20_000;

/** Objects and lists that stand in `example`, `examples` or `default`, as JSON. */
function givenExamples(document: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [document];
  const take = (value: unknown): void => {
    if (typeof value === 'object' && value !== null && found.size < mostGiven) found.add(JSON.stringify(value));
  };
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    for (const each of Object.values(at)) waiting.push(each);
    if (!isObject(at)) continue;
    take(at['example']);
    take(at['default']);
    for (const each of [...listOf(at['examples']), ...entriesOf(at['examples']).map(([, value]) => value)]) {
      take(each);
      take(childOf(each, 'value'));
    }
  }
  return found;
}

const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
