/** References within a document, and to other files, in the place of which the converter would put a sentence. */
import { isObject, childOf, type JsonObject } from '../../../../http-text/bounded-json.ts';
import { adaptSchema } from './adapt-schema.ts';
import { asNumber, without } from './parse-document.ts';

/** Documents by where they are; the one to be converted is `root`, of which places are told without a name. */
export interface DocumentSet {
  readonly root: string;
  readonly documents: ReadonlyMap<string, unknown>;
  /** Where a reference in the document at `from` leads: the document, and the JSON pointer within it. */
  readonly locate: (reference: string, from: string) => { readonly at: string; readonly pointer: string };
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
  if (kind === 'data') return { kind };
  if (isMap === true) return { kind };
  if (kind === 'schema') {
    if (schemaMaps.test(key)) return { kind, isMap: true };
    return { kind: schemaData.test(key) ? 'data' : 'schema' };
  }
  if (key === 'schema' || key === 'itemSchema') return { kind: 'schema' };
  if (key === 'example' || key === 'value' || key.startsWith('x-')) return { kind: 'data' };
  if (key === 'examples' && isSwagger) return { kind: 'data' };
  // A parameter of Swagger 2 is a schema itself.
  if (key === 'items') return { kind: 'schema' };
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
  const { adapt = adaptSchema } = set;
  const root = set.documents.get(set.root);
  const isSwagger = childOf(root, 'swagger') !== undefined;
  const schemasAt = isSwagger ? ['definitions'] : ['components', 'schemas'];
  const names = createSchemaNames(set.root, schemasAt, schemasAt.reduce(childOf, root));
  const missing: Dangling[] = [];
  const wanted = new Map<string, Dangling>();
  const written = new Map<string, { readonly value: unknown; readonly count: number }>();
  const open = new Set<string>();
  let count = 0;
  let circles = 0;

  const find = (reference: string, from: string): Target | 'unread' | undefined => {
    const { at, pointer } = set.locate(reference, from);
    if (!set.documents.has(at)) return 'unread';
    const value = valueAt(set.documents.get(at), pointer);
    return value === undefined ? undefined : { at, pointer, value };
  };

  const follow = (value: JsonObject, reference: string, at: Position): unknown => {
    const beside = without(value, '$ref');
    const target = find(reference, at.document);
    if (target === undefined || target === 'unread') {
      if (at.is.kind === 'data') return value;
      if (target === undefined) missing.push({ reference, place: at.place });
      else wanted.set(set.locate(reference, at.document).at, { reference, place: at.place });
      return {};
    }
    if (at.is.kind === 'schema' && at.is.isMap !== true) {
      return { ...walkChildren(beside, at), $ref: `#/${schemasAt.join('/')}/${names.nameOf(target)}` };
    }
    const key = `${target.at}#${target.pointer}`;
    const memory = `${at.is.kind} ${String(at.is.isMap)} ${key}`;
    if (open.has(key)) {
      circles += 1;
      return value;
    }
    const known = written.get(memory);
    if (known !== undefined) count += known.count;
    const before = { count, circles };
    open.add(key);
    const found = known?.value ?? walk(target.value, { ...at, document: target.at, place: placeIn(set, target) });
    open.delete(key);
    // A schema with a circle in it is another one when it is resolved from another place, so it is not kept.
    if (known === undefined && circles === before.circles)
      written.set(memory, { value: found, count: count - before.count });
    return isObject(found) && Object.keys(beside).length > 0 ? { ...found, ...walkChildren(beside, at) } : found;
  };

  /** Places within examples are told of by that of the example. */
  const below = (at: Position, key: string, is: Kind): Position =>
    is.kind === 'data'
      ? at.is.kind === 'data'
        ? at
        : { ...at, is }
      : { ...at, is, place: `${at.place}/${escapePart(key)}` };

  const walkChildren = (value: JsonObject, at: Position): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, walk(child, below(at, key, childKind(at.is, key, isSwagger)))]),
    );

  const walk = (value: unknown, at: Position): unknown => {
    count += 1;
    if (count > mostValues) {
      throw new Error(
        'The references of this OpenAPI document repeat more than can be read. Write less of it in examples.',
      );
    }
    if (Array.isArray(value)) {
      return value.map((entry, index) => walk(entry, below(at, String(index), { kind: at.is.kind })));
    }
    if (!isObject(value)) return at.is.kind === 'data' ? value : asNumber(value);
    const reference = childOf(value, '$ref');
    if (typeof reference === 'string') return follow(value, reference, at);
    const children = walkChildren(value, at);
    return at.is.kind === 'schema' && at.is.isMap !== true ? adapt(children) : children;
  };

  const components = childOf(root, 'components');
  const rest = isObject(root) ? without(root, 'components', 'definitions') : {};
  // Of the components only what is referred to is needed, and how callers prove who they are.
  const kept = isObject(components) ? { securitySchemes: components['securitySchemes'] ?? {} } : {};
  const start: Position = { document: set.root, place: '', is: { kind: 'part' } };
  const document = walkChildren({ ...rest, ...(!isSwagger && { components: kept }) }, start);
  const schemas = new Map<string, unknown>();
  for (let next = names.waiting.pop(); next !== undefined; next = names.waiting.pop()) {
    const { name, target } = next;
    schemas.set(name, walk(target.value, { document: target.at, place: placeIn(set, target), is: { kind: 'schema' } }));
  }
  const found = Object.fromEntries(schemas);
  if (isSwagger) document['definitions'] = found;
  else document['components'] = { ...(document['components'] as object), schemas: found };
  return { document, missing, wanted };
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

/** Names for the schemas that are referred to, each the schema's own where it has one. `waiting` are those that are new. */
function createSchemaNames(root: string, schemasAt: readonly string[], ownSchemas: unknown) {
  const names = new Map<string, string>();
  const taken = new Set(isObject(ownSchemas) ? Object.keys(ownSchemas) : []);
  const waiting: { readonly name: string; readonly target: Target }[] = [];

  const nameOf = (target: Target): string => {
    const key = `${target.at}#${target.pointer}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const parts = target.pointer.split('/').slice(1).map(unescapePart);
    const isOwn =
      target.at === root && parts.length === schemasAt.length + 1 && schemasAt.every((part, i) => part === parts[i]);
    const wished = (parts.at(-1) ?? target.at.split('/').at(-1) ?? '').replace(/[^\w.-]/g, '_') || 'Schema';
    const name = isOwn && wished === parts.at(-1) ? wished : freeName(wished);
    taken.add(name);
    names.set(key, name);
    waiting.push({ name, target });
    return name;
  };
  const freeName = (wished: string): string => {
    let name = wished;
    for (let more = 2; taken.has(name); more += 1) name = `${wished}_${more}`;
    return name;
  };
  return { nameOf, waiting };
}

function placeIn(set: DocumentSet, { at, pointer }: Target): string {
  return at === set.root ? pointer : `${at}#${pointer}`;
}

/** What a JSON pointer (RFC 6901) leads to. */
function valueAt(document: unknown, pointer: string): unknown {
  return pointer.split('/').slice(1).map(unescapePart).reduce(childOf, document);
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
