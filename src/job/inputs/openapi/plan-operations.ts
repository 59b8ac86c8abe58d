/** What is to be served for each operation of a document, and a document for the converter that can be told apart by it. */
import { isObject, childOf, entriesOf, listOf, type JsonObject } from '../../../http-text/bounded-json.ts';
import { checkMediaTypes } from './example-body.ts';
import { escapePart, without } from './document/parse-document.ts';
import { planResponses, type PlannedResponse, type ResponseContext } from './plan-responses.ts';

export interface PlannedOperation {
  readonly method: string;
  /** As the document has it. */
  readonly path: string;
  readonly given: GivenPath;
  /** The media type that the saved request asks for, where a response has any. */
  readonly accept: string | undefined;
}

export interface OperationResponse extends PlannedResponse {
  readonly operation: PlannedOperation;
}

export interface Plan {
  /** For the converter: each response has a code of its own, which leads to what was planned for it. */
  readonly document: JsonObject;
  readonly responses: ReadonlyMap<number, OperationResponse>;
  readonly operations: readonly PlannedOperation[];
  /** By name, for the references of schemas. */
  readonly schemas: JsonObject;
  /** Operations that no collection can have, each with a sentence. */
  readonly left: readonly { readonly operation: string; readonly reason: string }[];
}

/** Codes that are no statuses begin here. */
const firstCode = 1_000;

const methods = new Set(['get', 'head', 'post', 'put', 'patch', 'delete', 'connect', 'options', 'trace']);

/** @throws Error that names each place whose media type is none */
export function planOperations(document: JsonObject): Plan {
  const responses = new Map<number, OperationResponse>();
  const operations: PlannedOperation[] = [];
  const left: { operation: string; reason: string }[] = [];
  const problems: string[] = [];
  const taken = new Set<string>();
  const paths = new Map<string, Record<string, unknown>>();
  const isSwagger = document['swagger'] !== undefined;
  const named = isSwagger ? document['definitions'] : childOf(document['components'], 'schemas');
  const schemas = isObject(named) ? named : {};

  for (const [path, item] of entriesOf(document['paths'])) {
    if (path.startsWith('x-') || !isObject(item)) continue;
    const { parameters, servers } = item;
    for (const [method, operation] of operationsOf(item)) {
      const shown = `${method.toUpperCase()} ${path}`;
      if (!methods.has(method) || !isObject(operation)) {
        const reason = isObject(operation)
          ? 'Collections that are made of OpenAPI have no such method'
          : 'It is no object';
        left.push({ operation: shown, reason });
        continue;
      }
      const place = `/paths/${escapePart(path)}/${method}`;
      const given = segmentsFor(path, method, taken);
      const context: ResponseContext = {
        place: `${place}/responses`,
        problems,
        schemas,
        isSwagger,
        produces: listOf(operation['produces'] ?? document['produces']).map(String),
        parameters: [...listOf(parameters), ...listOf(operation['parameters'])],
      };
      checkMediaTypes(childOf(operation['requestBody'], 'content'), `${place}/requestBody/content`, problems);
      const planned = planResponses(operation['responses'], context);
      const accept = planned.find((response) => response.accept !== undefined)?.accept;
      const known: PlannedOperation = { method: method.toUpperCase(), path, given, accept };
      operations.push(known);
      const written = planned.map((response): [string, unknown] => {
        const code = firstCode + responses.size;
        responses.set(code, { ...response, operation: known });
        return [String(code), response.forConverter];
      });
      const whole = {
        ...without(operation, 'callbacks'),
        ...(isSwagger && { produces: ['application/json'] }),
        responses: Object.fromEntries(written),
      };
      const beside = paths.get(given.text) ?? {
        ...(parameters !== undefined && { parameters }),
        ...(servers !== undefined && { servers }),
      };
      paths.set(given.text, { ...beside, [method]: whole });
    }
  }
  if (problems.length > 0) throw new Error(problems.join(' '));
  return { document: { ...document, paths: Object.fromEntries(paths) }, responses, operations, schemas, left };
}

const notOperations = new Set(['$ref', 'summary', 'description', 'servers', 'parameters']);

function operationsOf(item: JsonObject): readonly (readonly [string, unknown])[] {
  const { additionalOperations, ...others } = item;
  const usual = Object.entries(others).filter(([name]) => !notOperations.has(name) && !name.startsWith('x-'));
  return [...usual, ...entriesOf(additionalOperations)];
}

interface GivenPath {
  /** What the converter is given. */
  readonly text: string;
  /** The segments that the collection has in the place of those that the converter makes; `undefined` where its own are right. */
  readonly segments: readonly string[] | undefined;
  /** Names of folders that the converter makes of segments which were changed for it. */
  readonly folders: readonly (readonly [given: string, meant: string])[];
}

/**
 * The converter takes a parameter with text beside it for a variable of the collection, which has a value; it drops one of two
 * paths that differ in their slashes alone. Neither meets such a path.
 *
 * @param taken the operations so far
 */
function segmentsFor(path: string, method: string, taken: Set<string>): GivenPath {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const written = rooted.split('/').slice(1);
  const isPlain = /[?#]/.test(rooted) || written.every((segment) => segmentInCollection(segment) === undefined);
  const plain = isPlain
    ? written
    : written.map((segment) => segment.replace(/\{([^{}]*)\}(?=.)|(?<=.)\{([^{}]*)\}/g, '~$1$2~'));
  const folders = written.flatMap((segment, index): [string, string][] => {
    const given = plain[index] ?? segment;
    return given === segment ? [] : [[given, segment]];
  });
  const keyOf = (segments: readonly string[]) => `${method} ${segments.filter((segment) => segment !== '').join('/')}`;
  let given = plain;
  for (let more = 2; taken.has(keyOf(given)); more += 1) given = [...plain, `~${more}`];
  taken.add(keyOf(given));
  const isChanged = !isPlain || given !== plain;
  return {
    text: `/${given.join('/')}`,
    segments: isChanged
      ? [
          ...written.map((segment) => segmentInCollection(segment) ?? plainSegment(segment)),
          ...given.slice(plain.length).fill(''),
        ]
      : undefined,
    folders: given === plain ? folders : [...folders, [given.at(-1) ?? '', '/']],
  };
}

/** A segment that must be written otherwise than the converter would; `undefined` for all others. */
function segmentInCollection(segment: string): string | undefined {
  if (/^\{[^{}.]+\}$/.test(segment)) return undefined;
  if (/\{[^{}]+\}/.test(segment)) return segment.replace(/^:/, '%3A').replace(/\{([^{}]+)\}/g, '{{$1}}');
  return segment.startsWith(':') ? segment.replace(':', '%3A') : undefined;
}

function plainSegment(segment: string): string {
  return segment.replace(/^\{(.*)\}$/, ':$1');
}
