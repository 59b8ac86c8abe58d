/**
 * Schemas of OpenAPI 3.0 and 3.1 as JSON Schema 2020-12, for one direction. What no validator could use (an unknown type, a
 * length that is no number) is left out, so that one odd schema does not cost the rest of its document.
 */
import { childOf, entriesOf, isObject, listOf, type JsonObject } from '../http-text/bounded-json.ts';

export interface NormalizeOptions {
  /** 3.0, whose schemas are no JSON Schema. */
  readonly isOld: boolean;
  /** Names with this flag need not be there: `readOnly` in requests, `writeOnly` in responses. */
  readonly optional: 'readOnly' | 'writeOnly';
  /** The document's own schemas. */
  readonly schemas: JsonObject;
  /** What references to them become. */
  readonly referTo: (name: string) => string;
}

const prefix = '#/components/schemas/';

/** The name of the document's schema that a reference leads to. */
function referredName(schema: unknown): string | undefined {
  const reference = childOf(schema, '$ref');
  return typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined;
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

/** Keywords that are taken as they are, where their value is one. */
const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  enum: (value) => Array.isArray(value) && value.length > 0,
  const: () => true,
  multipleOf: (value) => isNumber(value) && Number(value) > 0,
  maximum: isNumber,
  minimum: isNumber,
  exclusiveMaximum: isNumber,
  exclusiveMinimum: isNumber,
  maxLength: isCount,
  minLength: isCount,
  maxItems: isCount,
  minItems: isCount,
  maxContains: isCount,
  minContains: isCount,
  maxProperties: isCount,
  minProperties: isCount,
  pattern: isText,
  format: isText,
  uniqueItems: isFlag,
  dependentRequired: (value) => isObject(value) && Object.values(value).every(isTexts),
  // Not for the validator: what the document gives as an example is not held against it.
  example: () => true,
  examples: () => true,
  default: () => true,
};

const inSchemas: readonly string[] = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const inMaps: readonly string[] = ['properties', 'patternProperties', 'dependentSchemas'];
const inSchema: readonly string[] = [
  ...['items', 'contains', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties', 'propertyNames'],
  ...['not', 'if', 'then', 'else'],
];
const types: readonly unknown[] = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];

/** @param schema of a document whose references all lead to its own schemas */
export function normalizeSchema(schema: unknown, options: NormalizeOptions): JsonObject | boolean {
  if (!isObject(schema)) return schema !== false;
  const name = referredName(schema);
  if (name !== undefined && options.isOld) {
    // Beside a reference nothing counts in 3.0. Many write `nullable` there all the same.
    return nullable({ $ref: options.referTo(name) }, schema);
  }
  const normal: Record<string, unknown> = name === undefined ? {} : { $ref: options.referTo(name) };
  const normalize = (child: unknown) => normalizeSchema(child, options);
  for (const [keyword, value] of Object.entries(schema)) {
    if (Object.hasOwn(plain, keyword) && plain[keyword]?.(value) === true) normal[keyword] = value;
    else if (inSchemas.includes(keyword) && Array.isArray(value) && value.length > 0) {
      normal[keyword] = value.map(normalize);
    } else if (inMaps.includes(keyword) && isObject(value)) {
      normal[keyword] = mapValues(keyword === 'patternProperties' ? withoutBadPatterns(value) : value, normalize);
    } else if (keyword === 'items' && Array.isArray(value)) normal['prefixItems'] ??= value.map(normalize);
    else if (inSchema.includes(keyword) && (isObject(value) || isFlag(value))) normal[keyword] = normalize(value);
  }
  const required = requiredOf(schema, options);
  if (required.length > 0) normal['required'] = required;
  const typed = [schema['type']].flat().filter((type) => types.includes(type));
  if (typed.length > 0) normal['type'] = typed.length === 1 ? typed[0] : [...new Set(typed)];
  return options.isOld ? nullable(withLimits(normal, schema), schema) : normal;
}

/** In 3.0 a flag says of a limit that it is excluded. */
function withLimits({ minimum, maximum, ...normal }: JsonObject, schema: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  return {
    ...normal,
    ...(minimum !== undefined && { [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum }),
    ...(maximum !== undefined && { [exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum']: maximum }),
  };
}

/** Whether or not `null` is in a list of values beside it: few authors repeat it there. */
function nullable(normal: JsonObject, schema: JsonObject): JsonObject {
  if (schema['nullable'] !== true) return normal;
  const { type, enum: values, ...rest } = normal;
  const isPlain = isText(type) && !['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((name) => name in rest);
  if (!isPlain) return { anyOf: [normal, { type: 'null' }] };
  return { ...rest, type: [type, 'null'], ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }) };
}

/** Without those that the other side alone gives: their flag may stand in another branch of `allOf`. */
function requiredOf(schema: JsonObject, { optional, schemas }: NormalizeOptions): readonly string[] {
  const required = schema['required'];
  if (!isTexts(required) || required.length === 0) return [];
  const properties = childSchemas(schema, schemas, 'properties');
  const isFlagged = (name: string): boolean => childOf(follow(childOf(properties, name), schemas), optional) === true;
  return [...new Set(required)].filter((name) => !isFlagged(name));
}

/** How far references and branches are followed. */
const farthest = 8;

function follow(schema: unknown, schemas: JsonObject): unknown {
  let at = schema;
  for (let steps = 0; steps < farthest; steps += 1) {
    const name = referredName(at);
    if (name === undefined) break;
    at = childOf(schemas, name);
  }
  return at;
}

/** The schema itself and what `allOf` adds to it. */
function branchesOf(schema: unknown, schemas: JsonObject, depth = 0): readonly JsonObject[] {
  const found = follow(schema, schemas);
  if (!isObject(found)) return [];
  const branches = depth < farthest ? listOf(found['allOf']) : [];
  return [found, ...branches.flatMap((branch) => branchesOf(branch, schemas, depth + 1))];
}

/** What type a value of a schema may have; empty where that is open. Through references and all kinds of branches. */
export function typesOf(schema: unknown, schemas: JsonObject, depth = 0): ReadonlySet<string> {
  const found = follow(schema, schemas);
  if (!isObject(found) || depth > farthest) return new Set();
  const own = [found['type']].flat().filter(isText);
  const implied = 'properties' in found ? ['object'] : 'items' in found ? ['array'] : [];
  const values = 'const' in found && !Array.isArray(found['enum']) ? [found['const']] : listOf(found['enum']);
  const inBranches = inSchemas
    .slice(0, 3)
    .flatMap((keyword) => listOf(found[keyword]))
    .flatMap((branch) => [...typesOf(branch, schemas, depth + 1)]);
  const told = own.length > 0 ? own : [...inBranches, ...implied];
  return new Set(told.length > 0 ? told : values.map((value) => typeof value).filter((type) => type !== 'object'));
}

/** The schemas of a value's properties or entries, where the schema or one of its `allOf` branches says so. */
export function childSchemas(schema: unknown, schemas: JsonObject, keyword: 'properties' | 'items'): unknown {
  const found = branchesOf(schema, schemas).map((branch) => branch[keyword]);
  if (keyword === 'items') return found.find((items) => items !== undefined);
  return Object.fromEntries(found.flatMap(entriesOf));
}

/** Whether an object may have properties that are not named. */
export function isOpenObject(schema: unknown, schemas: JsonObject): boolean {
  return branchesOf(schema, schemas).every((branch) => branch['additionalProperties'] !== false);
}

const mapValues = (map: JsonObject, change: (value: unknown) => unknown): JsonObject =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

function withoutBadPatterns(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([pattern]) => toRegExp(pattern) !== undefined));
}

/** The pattern as JavaScript reads it, with Unicode where it can be; `undefined` for what it cannot read at all. */
export function toRegExp(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Patterns in the syntax of other languages are common: they are left out.
    }
  }
  return undefined;
}
