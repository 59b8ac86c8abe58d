/** Resolves references within a document and to other files: the converter would put a sentence in their place. */
import path from 'node:path';
import { childOf, entriesOf, isObject, pointerKeys, type JsonObject } from '../../../../http-text/bounded-json.ts';
import { decodePercent } from '../../../../http-text/percent-encoding.ts';
import { adaptSchema } from './adapt-schema.ts';
import { asNumber, escapePart, valueAt, without } from './parse-document.ts';

/** Documents by where they are; the one to be converted is `root`, of which places are told without a name. */
export interface DocumentSet {
  readonly root: string;
  readonly documents: ReadonlyMap<string, unknown>;
  /** What becomes of each schema, once its children are done; by default what the converter understands. */
  readonly adapt?: ((schema: Record<string, unknown>) => Record<string, unknown>) | undefined;
}

/** What a value is: a part of OpenAPI, a schema, or an example, in which names mean nothing; and whether it is a map. */
interface Kind {
  readonly kind: 'part' | 'schema' | 'data';
  readonly isMap?: boolean;
}

const schemaMaps = /^(?:properties|patternProperties|definitions|\$defs|dependentSchemas)$/;
const schemaData = /^(?:examples?|default|enum|const)$/;
const partMaps =
  /^(?:examples|headers|content|responses|paths|callbacks|links|parameters|requestBodies|securitySchemes|securityDefinitions|mediaTypes|pathItems|variables|encoding)$/;

function childKind({ kind, isMap }: Kind, key: string, isSwagger: boolean): Kind {
  if (kind === 'data' || isMap === true) return { kind };
  if (kind === 'schema') {
    if (schemaMaps.test(key)) return { kind, isMap: true };
    return { kind: schemaData.test(key) ? 'data' : 'schema' };
  }
  // `items`, since a parameter of Swagger 2 is a schema itself.
  if (key === 'schema' || key === 'itemSchema' || key === 'items') return { kind: 'schema' };
  if (key === 'example' || key === 'value' || key.startsWith('x-')) return { kind: 'data' };
  if (key === 'examples' && isSwagger) return { kind: 'data' };
  return { kind, isMap: partMaps.test(key) };
}

/** Much more than any document has: what is larger once written out was made to fill the memory. */
const mostValues = 5_000_000;

export interface Dangling {
  readonly reference: string;
  readonly place: string;
}

/** A document whose references all lead to its own schemas. */
export interface ResolvedDocument {
  readonly document: Record<string, unknown>;
  /** The references that lead nowhere, with the place of each. */
  readonly missing: readonly Dangling[];
  /** Those that lead to documents which are not in the set. */
  readonly wanted: ReadonlyMap<string, Dangling>;
}

/**
 * Puts what references lead to in their place. References of schemas stay references, for schemas may have circles: to the
 * document's own schemas, among which those from elsewhere come. A reference that leads nowhere becomes an empty schema, and
 * an empty part. Marked numbers outside of examples become numbers.
 *
 * @throws Error for a document that would take too much once it is written out
 */
export function resolveReferences(set: DocumentSet): ResolvedDocument {
  const root = set.documents.get(set.root);
  const isSwagger = childOf(root, 'swagger') !== undefined;
  const schemasAt = isSwagger ? ['definitions'] : ['components', 'schemas'];
  const run: Resolution = {
    set,
    isSwagger,
    schemasAt,
    names: new Map(),
    taken: new Set(entriesOf(schemasAt.reduce(childOf, root)).map(([name]) => name)),
    waiting: [],
    missing: [],
    wanted: new Map(),
    written: new Map(),
    open: new Set(),
    count: 0,
    circles: 0,
  };
  const components = childOf(root, 'components');
  const rest = isObject(root) ? without(root, 'components', 'definitions') : {};
  // Of the components only what is referred to is needed, and how callers prove who they are.
  const kept = isObject(components) ? { securitySchemes: components['securitySchemes'] ?? {} } : {};
  const start: Position = { document: set.root, place: '', is: { kind: 'part' } };
  const document = walkChildren(run, { ...rest, ...(!isSwagger && { components: kept }) }, start);
  const schemas = new Map<string, unknown>();
  for (let next = run.waiting.pop(); next !== undefined; next = run.waiting.pop()) {
    schemas.set(next.name, walk(run, next.target.value, positionOf(set, next.target, { kind: 'schema' })));
  }
  const found = Object.fromEntries(schemas);
  if (isSwagger) document['definitions'] = found;
  else document['components'] = { ...(document['components'] as object), schemas: found };
  return { document, missing: run.missing, wanted: run.wanted };
}

/** What is known while references are followed. */
interface Resolution {
  readonly set: DocumentSet;
  readonly isSwagger: boolean;
  /** Where a document has its schemas. */
  readonly schemasAt: readonly string[];
  /** Names of the schemas that were referred to, by where they are. */
  readonly names: Map<string, string>;
  readonly taken: Set<string>;
  /** Schemas that were referred to and are not written yet. */
  readonly waiting: { readonly name: string; readonly target: Target }[];
  readonly missing: Dangling[];
  readonly wanted: Map<string, Dangling>;
  /** What references led to, with the number of its values. */
  readonly written: Map<string, { readonly value: unknown; readonly count: number }>;
  /** What is being written: a reference to it is a circle. */
  readonly open: Set<string>;
  /** Values that were written so far. */
  count: number;
  /** Circles that were met so far. */
  circles: number;
}

interface Target {
  readonly at: string;
  readonly pointer: string;
  readonly value: unknown;
}

interface Position {
  readonly document: string;
  /** For messages. */
  readonly place: string;
  readonly is: Kind;
}

function walk(run: Resolution, value: unknown, at: Position): unknown {
  run.count += 1;
  if (run.count > mostValues) {
    throw new Error(
      'The references of this OpenAPI document repeat more than can be read. Write less of it in examples.',
    );
  }
  if (Array.isArray(value)) {
    return value.map((entry, index) => walk(run, entry, below(at, String(index), { kind: at.is.kind })));
  }
  if (!isObject(value)) return at.is.kind === 'data' ? value : asNumber(value);
  const reference = childOf(value, '$ref');
  if (typeof reference === 'string') return follow(run, value, reference, at);
  const children = walkChildren(run, value, at);
  return isSchema(at) ? (run.set.adapt ?? adaptSchema)(children) : children;
}

function walkChildren(run: Resolution, value: JsonObject, at: Position): Record<string, unknown> {
  const walked = Object.entries(value).map(([key, child]): [string, unknown] => [
    key,
    walk(run, child, below(at, key, childKind(at.is, key, run.isSwagger))),
  ]);
  return Object.fromEntries(walked);
}

/** Places within examples are told of by that of the example. */
function below(at: Position, key: string, is: Kind): Position {
  if (is.kind !== 'data') return { ...at, is, place: `${at.place}/${escapePart(key)}` };
  return at.is.kind === 'data' ? at : { ...at, is };
}

const isSchema = ({ is }: Position): boolean => is.kind === 'schema' && is.isMap !== true;

/** What stands for a value that is a reference. */
function follow(run: Resolution, value: JsonObject, reference: string, at: Position): unknown {
  const { document, pointer } = locateReference(reference, at.document);
  const { documents } = run.set;
  const found = valueAt(documents.get(document), pointer);
  if (found === undefined) {
    if (at.is.kind === 'data') return value;
    const dangling = { reference, place: at.place };
    if (documents.has(document)) run.missing.push(dangling);
    else run.wanted.set(document, dangling);
    return {};
  }
  const target = { at: document, pointer, value: found };
  const beside = without(value, '$ref');
  if (isSchema(at)) {
    return { ...walkChildren(run, beside, at), $ref: `#/${run.schemasAt.join('/')}/${nameOf(run, target)}` };
  }
  if (run.open.has(keyOf(target))) {
    run.circles += 1;
    return value;
  }
  const written = writeTarget(run, target, at.is);
  return isObject(written) && Object.keys(beside).length > 0
    ? { ...written, ...walkChildren(run, beside, at) }
    : written;
}

/** What a reference leads to, as a value of its kind: the same one each time. */
function writeTarget(run: Resolution, target: Target, is: Kind): unknown {
  const key = keyOf(target);
  const memory = `${is.kind} ${String(is.isMap)} ${key}`;
  const known = run.written.get(memory);
  if (known !== undefined) {
    run.count += known.count;
    return known.value;
  }
  const { count, circles } = run;
  run.open.add(key);
  const value = walk(run, target.value, positionOf(run.set, target, is));
  run.open.delete(key);
  // A schema with a circle in it is another one when it is resolved from another place, so it is not kept.
  if (run.circles === circles) run.written.set(memory, { value, count: run.count - count });
  return value;
}

const keyOf = ({ at, pointer }: Target): string => `${at}#${pointer}`;

function positionOf({ root }: DocumentSet, { at, pointer }: Target, is: Kind): Position {
  return { document: at, place: at === root ? pointer : `${at}#${pointer}`, is };
}

/** The name of a schema that is referred to: its own where it has one. A new one waits to be written. */
function nameOf({ set, schemasAt, names, taken, waiting }: Resolution, target: Target): string {
  const key = keyOf(target);
  const known = names.get(key);
  if (known !== undefined) return known;
  const parts = pointerKeys(target.pointer);
  const last = parts.at(-1) ?? target.at.split('/').at(-1) ?? '';
  const wished = last.replace(/[^\w.-]/g, '_') || 'Schema';
  const isOwn = target.at === set.root && target.pointer === ['', ...schemasAt, wished].join('/');
  let name = wished;
  for (let more = 2; !isOwn && taken.has(name); more += 1) name = `${wished}_${more}`;
  taken.add(name);
  names.set(key, name);
  waiting.push({ name, target });
  return name;
}

/** Where a reference in the document at `from` leads: the document, and the JSON pointer within it. */
function locateReference(reference: string, from: string): { readonly document: string; readonly pointer: string } {
  const [target = '', fragment = ''] = reference.split('#', 2);
  const pointer = decodePercent(fragment);
  if (target === '') return { document: from, pointer };
  return { document: isAddress(target) ? target : path.resolve(path.dirname(from), decodePercent(target)), pointer };
}

/** Whether what is referred to is no file. */
export function isAddress(text: string): boolean {
  return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(text);
}
