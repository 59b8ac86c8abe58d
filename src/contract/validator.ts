/** Validates values by the schemas of a document. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { childOf, pointerKeys, type JsonObject } from '../http-text/bounded-json.ts';
import { examplesIn, type Contract } from './contract.ts';
import { normalizeSchema, toRegExp } from './normalize-schema.ts';
import type { Problem } from './model.ts';

/** What is wrong with a value, and where in it. */
export interface Finding {
  readonly keys: readonly string[];
  readonly problem: Problem;
}

export interface Validator {
  /** What is wrong with the value; nothing for what the schema allows. @param isOpen whether a text in it may be anything */
  readonly validate: (
    schema: unknown,
    value: unknown,
    of: 'request' | 'response',
    isOpen: (text: string) => boolean,
  ) => readonly Finding[];
}

type ValidatedContract = Pick<Contract, 'schemas' | 'isOld' | 'hasSides' | 'isGiven'>;

const mostFindings = 20;

/**
 * Ajv makes a function of each schema, once, when the first value comes for it. It writes that as code, in which all that comes from
 * the document is escaped. Patterns run as JavaScript's own and can take any time: whoever validates does so in a thread.
 */
export function createValidator({ schemas, isOld, hasSides, isGiven }: ValidatedContract): Validator {
  const response = createSide(schemas, isOld, 'writeOnly');
  const request = hasSides ? createSide(schemas, isOld, 'readOnly') : response;
  return {
    validate: (schema, value, of, isOpen) => {
      const errors = (of === 'request' ? request : response)(schema, value);
      return toFindings(value, errors, isOpen, isGiven).slice(0, mostFindings);
    },
  };
}

/** Some flags of schemas count in one direction alone. */
function createSide(schemas: JsonObject, isOld: boolean, optional: 'readOnly' | 'writeOnly') {
  const ajv = new Ajv2020({
    ...{ allErrors: true, verbose: true, strict: false, validateSchema: false, validateFormats: true, logger: false },
    ...{ inlineRefs: false, ownProperties: true, addUsedSchema: false },
    code: { regExp: Object.assign(toTest, { code: 'toTest' }) },
  });
  addFormats.default(ajv);
  const names = new Map(Object.keys(schemas).map((name, index) => [name, `s${String(index)}`]));
  const options = { isOld, optional, schemas, referTo: (name: string) => `${names.get(name) ?? 'unknown'}#` };
  // One by one: each is read when it is first needed.
  for (const [name, id] of names) ajv.addSchema(normalizeSchema(schemas[name], options), id);
  ajv.addSchema({}, 'unknown');
  const compiled = new Map<unknown, ReturnType<typeof ajv.compile>>();
  return (schema: unknown, value: unknown): readonly ErrorObject[] => {
    const known = compiled.get(schema) ?? ajv.compile(normalizeSchema(schema, options));
    compiled.set(schema, known);
    return known(value) ? [] : (known.errors ?? []);
  };
}

/** What Ajv asks for a pattern: one that JavaScript cannot read forbids nothing. */
function toTest(pattern: string) {
  const regExp = toRegExp(pattern);
  return { test: (text: string) => regExp?.test(text) ?? true, toString: () => `/${pattern}/` };
}

/** Alternatives of which several fit: many write `oneOf` where they mean `anyOf`. */
const fitsSeveral = ({ keyword, params }: ErrorObject): boolean =>
  keyword === 'oneOf' && Array.isArray((params as { readonly passingSchemas?: unknown }).passingSchemas);

const isCompound = ({ keyword }: ErrorObject): boolean => ['anyOf', 'oneOf', 'if', 'not', 'contains'].includes(keyword);

function toFindings(
  root: unknown,
  errors: readonly ErrorObject[],
  isOpen: (text: string) => boolean,
  isGiven: (value: unknown) => boolean,
): readonly Finding[] {
  const told = withoutBranches(errors).filter((error) => {
    if (holdsOpen(error.data, isOpen, isCompound(error) || error.keyword === 'uniqueItems')) return false;
    return !isExample(error) && !holders(root, pointerKeys(error.instancePath)).some(isGiven);
  });
  const findings = told.map((error) => ({ keys: pointerKeys(error.instancePath), problem: problemOf(error) }));
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** The objects and lists from the root to the value. */
function holders(root: unknown, keys: readonly string[]): readonly unknown[] {
  const found: unknown[] = [];
  let at = root;
  for (const key of [...keys, '']) {
    if (typeof at !== 'object' || at === null) break;
    found.push(at);
    at = childOf(at, key);
  }
  return found;
}

/**
 * Of alternatives of which none fits there is one error, not those of each alternative; where all but one are of another type
 * altogether, those of that one.
 */
function withoutBranches(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (!isCompound(error)) {
      kept.push(error);
      continue;
    }
    const { instancePath, schema } = error;
    const isWithin = (other: ErrorObject): boolean =>
      other.instancePath === instancePath || other.instancePath.startsWith(`${instancePath}/`);
    const within = kept.filter(isWithin);
    const outside = kept.filter((other) => !isWithin(other));
    const isOfType = (other: ErrorObject): boolean => other.keyword !== 'type' || other.instancePath !== instancePath;
    const inType = within.filter(isOfType);
    const isNearlyAll = Array.isArray(schema) && within.length - inType.length === schema.length - 1;
    const told = fitsSeveral(error) ? [] : isNearlyAll && inType.length > 0 ? inType : [error];
    kept.splice(0, kept.length, ...outside, ...told);
  }
  return kept;
}

/** Whether the value, or with `deep` anything in it, may be anything. Recursive: bodies are of bounded depth. */
function holdsOpen(value: unknown, isOpen: (text: string) => boolean, deep: boolean): boolean {
  if (typeof value === 'string') return isOpen(value);
  if (typeof value !== 'object' || value === null) return false;
  // Postman's converter writes `{"value": "<Circular reference to …>"}` where schemas go in circles.
  if (Object.keys(value).join() === 'value')
    return holdsOpen((value as { readonly value: unknown }).value, isOpen, deep);
  if (!deep) return false;
  return Object.values(value).some((child) => holdsOpen(child, isOpen, true));
}

/** Whether the document gives the very value as an example of its schema. */
function isExample({ parentSchema, data, keyword }: ErrorObject): boolean {
  if (keyword === 'required') return false;
  return examplesIn(parentSchema).some((each) => JSON.stringify(each) === JSON.stringify(data));
}

function problemOf({ keyword, params, message = '', schema }: ErrorObject): Problem {
  const { missingProperty, additionalProperty, unevaluatedProperty, type, format } = params as Readonly<
    Record<string, unknown>
  >;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { kind: 'lacks', property: String(missingProperty) };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { kind: 'additional', property: String(additionalProperty ?? unevaluatedProperty) };
    case 'type':
      return wants([type].flat().map(withArticle).join(' or '));
    case 'enum':
      return wants(`one of ${listed(schema)}`);
    case 'const':
      return wants(listed([schema]));
    case 'format':
      return wants(`of the format ${String(format)}`);
    case 'pattern':
      return wants(`a text that matches ${cut(String(schema))}`);
    case 'anyOf':
      return wants('what one of its alternatives allows (anyOf)');
    case 'oneOf':
      return wants('what one of its alternatives allows (oneOf)');
    case 'not':
      return wants('anything but what the document excludes (not)');
    case 'false schema':
      return wants('left out');
    default:
      return { kind: 'rule', rule: message };
  }
}

const wants = (wanted: string): Problem => ({ kind: 'value', wanted });

const withArticle = (type: unknown): string =>
  type === 'null' ? 'null' : `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`;

const longestWanted = 200;

const cut = (text: string): string => (text.length > longestWanted ? `${text.slice(0, longestWanted)}…` : text);

const listed = (values: unknown): string =>
  cut(
    [values]
      .flat()
      .map((value) => JSON.stringify(value))
      .join(', '),
  );
