/** The examples that the responses of an operation become. */
import { isObject, childOf, entriesOf, listOf, type JsonObject } from '../../../http-text/bounded-json.ts';
import { bodyText, checkMediaTypes, chooseMediaType } from './example-body.ts';
import { escapePart } from './document/parse-document.ts';
import { followSchema } from './xml-body.ts';

/** What stands around the responses of an operation. */
export interface ResponseContext {
  /** JSON pointer. */
  readonly place: string;
  /** Where sentences about what is wrong go. */
  readonly problems: string[];
  readonly schemas: JsonObject;
  readonly isSwagger: boolean;
  /** Of Swagger 2: the media types of all responses. */
  readonly produces: readonly string[];
  readonly parameters: readonly unknown[];
}

/** Statuses, both ends included. */
export type StatusRange = readonly [from: number, to: number];

export interface PlannedResponse {
  readonly status: number;
  readonly name: string;
  /** `undefined` for a response without content. */
  readonly mediaType: string | undefined;
  readonly accept: string | undefined;
  /** The body's text, or the schema of which it is to be made. */
  readonly body: { readonly text: string } | { readonly schema: unknown };
  /** Of the path parameters that have an example of the same name. */
  readonly pathValues: ReadonlyMap<string, string>;
  /** Further statuses that it stands for: those of `4XX` and `default`, but for those that others are declared for. */
  readonly otherStatuses: readonly StatusRange[];
  readonly isDefault: boolean;
  /** Whether the operation has no response at all: it only tells the operation. */
  readonly isPlaceholder: boolean;
  readonly forConverter: unknown;
}

/** All examples of a response, named ones by their names, in the order of the document. */
export function planResponses(responses: unknown, context: ResponseContext): readonly PlannedResponse[] {
  const declared = entriesOf(responses).filter(([code]) => !code.startsWith('x-'));
  const statuses = declared.map(([code]) => code);
  const planned = declared.flatMap(([code, response]) => planResponse(code, response, statuses, context));
  if (planned.length === 0) return [placeholder];
  const fallback = planned.find(({ status, pathValues }) => status < 400 && pathValues.size > 0);
  // One of them takes any path value, so that it answers for all values that no other one has.
  return planned.map((each) => (each === fallback ? { ...each, pathValues: new Map() } : each));
}

const placeholder: PlannedResponse = {
  ...{ status: 200, name: '', mediaType: undefined, accept: undefined, body: { text: '' }, pathValues: new Map() },
  ...{ otherStatuses: [], isDefault: false, isPlaceholder: true, forConverter: { description: '' } },
};

function planResponse(
  code: string,
  response: unknown,
  declared: readonly string[],
  context: ResponseContext,
): readonly PlannedResponse[] {
  const place = `${context.place}/${escapePart(code)}`;
  if (!context.isSwagger) checkMediaTypes(childOf(response, 'content'), `${place}/content`, context.problems);
  const description = childOf(response, 'description');
  const usualName = (typeof description === 'string' ? description.trim() : '') || code;
  const headers = Object.fromEntries(
    entriesOf(childOf(response, 'headers')).filter(([name]) => name.toLowerCase() !== 'content-type'),
  );
  const common = {
    status: statusOf(code, declared),
    otherStatuses: otherStatuses(code, declared),
    isDefault: code === 'default',
    isPlaceholder: false,
  };
  const { mediaTypes, media } = contentOf(response, context);
  const mediaType = chooseMediaType(mediaTypes);
  const forConverter = (content: object) => ({ description: '', headers, ...content });
  if (mediaType === undefined) {
    const nothing = { mediaType, accept: undefined, body: { text: '' }, pathValues: new Map<string, string>() };
    return [{ ...common, ...nothing, name: usualName, forConverter: forConverter({}) }];
  }
  const schema = childOf(media(mediaType), 'schema');
  const shared = { ...common, mediaType, accept: mediaTypes[0] };
  const textOf = (value: unknown) => ({ text: bodyText(value, mediaType, schema, context.schemas) });
  const examples = context.isSwagger ? [] : entriesOf(childOf(media(mediaType), 'examples'));
  if (examples.length > 0) {
    return examples.map(([key, example]) => ({
      ...shared,
      name: exampleName(key, example),
      body: exampleValue(example, textOf),
      pathValues: pathValuesOf(key, context.parameters),
      forConverter: forConverter(givenContent(context, { examples: { [key]: { value: 1 } } })),
    }));
  }
  const value = singleExample(media(mediaType), schema, context.schemas);
  const isMade = value === undefined && isObject(schema) && Object.keys(schema).length > 0;
  const body = value !== undefined ? textOf(value) : isMade ? { schema } : { text: '' };
  const content = isMade ? madeContent(context, schema) : givenContent(context, { example: 1 });
  return [{ ...shared, name: usualName, body, pathValues: new Map(), forConverter: forConverter(content) }];
}

/** The converter makes up what is in here. A text alone would lose its quotes, and a number be no number. */
function madeContent({ isSwagger }: ResponseContext, schema: unknown): object {
  const wrapped = { type: 'object', required: ['value'], properties: { value: schema } };
  return isSwagger ? { schema: wrapped } : { content: { 'application/json': { schema: wrapped } } };
}

/** The converter pairs examples of responses and requests by their names; their bodies are written here. */
function givenContent({ isSwagger }: ResponseContext, example: object): object {
  const schema = { type: 'integer', example: 1 };
  return isSwagger ? { schema } : { content: { 'application/json': { schema: { type: 'integer' }, ...example } } };
}

function contentOf(response: unknown, { isSwagger, produces }: ResponseContext) {
  if (!isSwagger) {
    const content = childOf(response, 'content');
    const mediaTypes = entriesOf(content).map(([name]) => name);
    return {
      mediaTypes: mediaTypes.filter((name) => name.includes('/')),
      media: (mediaType: string): unknown => childOf(content, mediaType),
    };
  }
  const schema = childOf(response, 'schema');
  const examples = childOf(response, 'examples');
  const exampled = entriesOf(examples).map(([name]) => name);
  const usual = produces.length > 0 ? produces : ['application/json'];
  const mediaTypes = exampled.length > 0 || schema === undefined ? exampled : usual;
  return { mediaTypes, media: (mediaType: string) => ({ schema, example: childOf(examples, mediaType) }) };
}

/** The example of a media type or of its schema. Some write `example: {value: …}`, as within `examples`. */
function singleExample(media: unknown, schema: unknown, schemas: JsonObject): unknown {
  const followed = followSchema(schema, schemas);
  const example = childOf(media, 'example');
  const given = example === undefined ? (followed?.['example'] ?? listOf(followed?.['examples'])[0]) : example;
  const isWrapped = isObject(given) && Object.keys(given).join() === 'value' && isObject(followed?.['properties']);
  return isWrapped && !hasOwn(followed['properties'], 'value') ? given['value'] : given;
}

const hasOwn = (value: unknown, key: string): boolean => childOf(value, key) !== undefined;

/** An Example Object has `value` (or what OpenAPI 3.2 has in its place); some write the value alone. */
function exampleValue(
  example: unknown,
  textOf: (value: unknown) => { readonly text: string },
): { readonly text: string } {
  if (!isObject(example)) return textOf(example);
  if (hasOwn(example, 'value')) return textOf(example['value']);
  if (typeof example['serializedValue'] === 'string') return { text: example['serializedValue'] };
  if (hasOwn(example, 'dataValue')) return textOf(example['dataValue']);
  return hasOwn(example, 'externalValue') ? { text: '' } : textOf(example);
}

/** `dog: A dog`, by which `x-mock-response-name` asks for it. */
function exampleName(key: string, example: unknown): string {
  const about = [childOf(example, 'summary'), childOf(example, 'description')].find(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  const isExampleObject = ['value', 'dataValue', 'serializedValue', 'externalValue'].some((name) =>
    hasOwn(example, name),
  );
  return typeof about === 'string' && isExampleObject ? `${key}: ${about.trim().split('\n', 1)[0] ?? ''}` : key;
}

function pathValuesOf(key: string, parameters: readonly unknown[]): ReadonlyMap<string, string> {
  const values = parameters.flatMap((parameter): [string, string][] => {
    const value = childOf(childOf(childOf(parameter, 'examples'), key), 'value');
    const isText = ['string', 'number', 'boolean'].includes(typeof value);
    return childOf(parameter, 'in') === 'path' && isText ? [[String(childOf(parameter, 'name')), String(value)]] : [];
  });
  return new Map(values);
}

/**
 * `default` stands for all codes that are not declared (OpenAPI 3.1, Responses Object): an error where a success is declared,
 * else the success (R-12, inferred). `4XX` is 400.
 */
function statusOf(code: string, declared: readonly string[]): number {
  if (code !== 'default') return Number(code.replace(/x/gi, '0'));
  return declared.some((other) => Number(other.replace(/x/gi, '0')) < 400) ? 500 : 200;
}

function otherStatuses(code: string, declared: readonly string[]): readonly StatusRange[] {
  if (code !== 'default' && !isRange(code)) return [];
  const whole: StatusRange = code === 'default' ? [200, 599] : rangeOf(code);
  const others = declared.filter(
    (other) => other !== code && /^\d/.test(other) && (code === 'default' || !isRange(other)),
  );
  const taken = others.map((other): StatusRange => (isRange(other) ? rangeOf(other) : [Number(other), Number(other)]));
  let from = whole[0];
  const free: StatusRange[] = [];
  for (const [start, end] of taken.toSorted((a, b) => a[0] - b[0])) {
    if (start > from && from <= whole[1]) free.push([from, Math.min(start - 1, whole[1])]);
    from = Math.max(from, end + 1);
  }
  return from <= whole[1] ? [...free, [from, whole[1]]] : free;
}

function isRange(code: string): boolean {
  return /^[1-5]xx$/i.test(code);
}

function rangeOf(code: string): StatusRange {
  const from = Number(code.charAt(0)) * 100;
  return [from, from + 99];
}
