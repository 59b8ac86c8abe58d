export const id = 612;
export const ids = [612];
export const modules = {

/***/ 60612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertOpenApi: () => (/* binding */ convertOpenApi)
});

;// CONCATENATED MODULE: ./build/node_modules/openapi-to-postmanv2/index.js
const { createRequire } = process.getBuiltinModule('node:module');
const load = createRequire(import.meta.dirname + '/')('./openapi-to-postmanv2.cjs')['openapi-to-postmanv2'];
const loaded = load();
/* harmony default export */ const openapi_to_postmanv2 = (loaded);
const { SchemaPack, __esModule, bundle, convert, convertV2, convertV2WithTypes, detectRelatedFiles, detectRootFiles, getMetaData, getOptions, getSyncOptions, mergeAndValidate, syncCollection, validate } = loaded;

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/job/inputs/yaml/yaml.js + 1 modules
var yaml = __webpack_require__(12598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/job/inputs/openapi/document/parse-document.js
var parse_document = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/job/inputs/openapi/document/references.js + 1 modules
var references = __webpack_require__(86212);
;// CONCATENATED MODULE: ./build/job/inputs/openapi/xml-body.js
/** XML of a value, with the names that its schema gives (OpenAPI, XML Object). */

/** An XML document. Its root is named by the schema's `xml.name`, else by the schema's own name, else `root`. */
function toXml(value, schema, schemas) {
    const reference = (0,bounded_json/* isObject */.Gv)(schema) && typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
    const root = Array.isArray(value) ? wrapped(schema, schemas) : schema;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml_body_element(value, reference ?? 'root', root, schemas, '').join('\n')}`;
}
/** A document has one root: a list is wrapped there whatever its schema says. */
function wrapped(schema, schemas) {
    const followed = followSchema(schema, schemas) ?? {};
    return { ...followed, xml: { ...xmlOf(followed), wrapped: true } };
}
/** The lines of an element, or of one for each entry of a list. */
function xml_body_element(value, name, given, schemas, indent) {
    const schema = merged(given, schemas);
    const xml = xmlOf(schema);
    if (Array.isArray(value))
        return listElements(value, name, schema, schemas, indent);
    const tag = qualified(xml, name);
    const namespace = typeof xml['namespace'] === 'string' ? [` ${namespaceName(xml)}="${escaped(xml['namespace'])}"`] : [];
    if (!(0,bounded_json/* isObject */.Gv)(value))
        return [`${indent}<${tag}${namespace.join('')}>${escaped(scalar(value))}</${tag}>`];
    const properties = (0,bounded_json/* isObject */.Gv)(schema['properties']) ? schema['properties'] : {};
    const attributes = [...namespace];
    const children = [];
    for (const [key, child] of Object.entries(value)) {
        const childSchema = Object.hasOwn(properties, key) ? properties[key] : undefined;
        const childXml = xmlOf(merged(childSchema, schemas));
        if (childXml['attribute'] === true && !(0,bounded_json/* isObject */.Gv)(child)) {
            attributes.push(` ${qualified(childXml, key)}="${escaped(scalar(child))}"`);
        }
        else
            children.push(...xml_body_element(child, key, childSchema, schemas, `${indent}  `));
    }
    if (children.length === 0)
        return [`${indent}<${tag}${attributes.join('')}/>`];
    return [`${indent}<${tag}${attributes.join('')}>`, ...children, `${indent}</${tag}>`];
}
/** `xml.name` of a list counts where it is wrapped; its entries have that of `items`, else the property's name. */
function listElements(list, name, schema, schemas, indent) {
    const xml = xmlOf(schema);
    const inner = xml['wrapped'] === true ? `${indent}  ` : indent;
    const entries = list.flatMap((entry) => xml_body_element(entry, name, schema['items'], schemas, inner));
    if (xml['wrapped'] !== true)
        return entries;
    const tag = qualified(xml, name);
    return [`${indent}<${tag}>`, ...entries, `${indent}</${tag}>`];
}
/** A schema with the properties of all that it is made of. */
function merged(given, schemas, depth = 0) {
    const schema = followSchema(given, schemas) ?? {};
    const parts = Array.isArray(schema['allOf']) && depth < 20 ? schema['allOf'] : [];
    if (parts.length === 0)
        return schema;
    const all = [...parts.map((part) => merged(part, schemas, depth + 1)), { ...schema, allOf: undefined }];
    const properties = all.map((part) => part['properties']).filter(bounded_json/* isObject */.Gv);
    return Object.assign({}, ...all, { properties: Object.assign({}, ...properties) });
}
function xmlOf(schema) {
    return (0,bounded_json/* isObject */.Gv)(schema['xml']) ? schema['xml'] : {};
}
function qualified(xml, name) {
    const own = typeof xml['name'] === 'string' && xml['name'] !== '' ? xml['name'] : name;
    const tag = nameOf(own);
    return typeof xml['prefix'] === 'string' && xml['prefix'] !== '' ? `${nameOf(xml['prefix'])}:${tag}` : tag;
}
/** Made a name that XML can have. */
function nameOf(text) {
    return text.replace(/[^\p{L}\p{N}_.:-]/gu, '_').replace(/^(?=[\p{N}.-])/u, '_');
}
function namespaceName(xml) {
    return typeof xml['prefix'] === 'string' && xml['prefix'] !== '' ? `xmlns:${nameOf(xml['prefix'])}` : 'xmlns';
}
function scalar(value) {
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
/** The schema that a schema refers to. */
function followSchema(schema, schemas) {
    let followed = schema;
    for (let steps = 0; steps < 100 && (0,bounded_json/* isObject */.Gv)(followed) && typeof followed['$ref'] === 'string'; steps += 1) {
        const name = followed['$ref'].split('/').at(-1) ?? '';
        followed = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    }
    return (0,bounded_json/* isObject */.Gv)(followed) ? followed : undefined;
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/example-body.js
/** What a body of a media type is made of. */




/** `application/json`, `application/problem+json; charset=utf-8`, `text/xml`, `image/svg+xml` … */
function bodyFormat(mediaType) {
    const essence = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
    if (/[/+]json$/.test(essence))
        return 'json';
    return /[/+]xml$/.test(essence) ? 'xml' : 'text';
}
/** As the converter chooses where a response has several. */
const preferred = [
    'application/javascript',
    'application/json',
    'text/html',
    'text/plain',
    'application/xml',
    'text/xml',
];
/** The media type that a response is served with; `undefined` when it has none. */
function chooseMediaType(mediaTypes) {
    return (preferred.find((mediaType) => mediaTypes.includes(mediaType)) ??
        mediaTypes.find((mediaType) => bodyFormat(mediaType) === 'json') ??
        mediaTypes[0]);
}
/** Names that are no media types would be served as `Content-Type`. */
function checkMediaTypes(content, place, problems) {
    for (const [name] of (0,bounded_json/* entriesOf */.Mc)(content)) {
        if (name.includes('/') || name.startsWith('x-'))
            continue;
        problems.push(`"${name}" at ${place}/${(0,references/* escapePart */.z)(name)} is no media type: write it as in "application/json".`);
    }
}
/**
 * Writes a value as its media type has it: JSON of any value, a text too; XML with the names of its schema; else a text as
 * it is. A text where XML is due is XML already.
 *
 * @param schemas by name, for references of `schema`
 */
function bodyText(value, mediaType, schema, schemas) {
    const format = bodyFormat(mediaType);
    if (format === 'json')
        return (0,parse_document/* withDigits */.hN)(JSON.stringify(serialized(value, schema, schemas), undefined, 2));
    if (typeof value === 'string')
        return (0,parse_document/* withDigits */.hN)(value);
    if (format === 'xml')
        return (0,parse_document/* withDigits */.hN)(toXml(value, schema, schemas));
    return (0,parse_document/* withDigits */.hN)((0,bounded_json/* isObject */.Gv)(value) || Array.isArray(value) ? JSON.stringify(value, undefined, 2) : String(value));
}
/** People give the text of the JSON as an example where the schema has an object or a list. */
function serialized(value, schema, schemas) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value) || saysText(schema, schemas))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
function saysText(schema, schemas) {
    const type = followSchema(schema, schemas)?.['type'];
    return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/finish-collection.js
/** Makes of the converter's collection what was planned. */




/**
 * Gives requests and examples what was planned for them. The converter's IDs are random: without them the engine derives IDs
 * from places, the same each time. It also fills in path variables, which a mock would take literally: without a value `:id`
 * stands for any segment.
 */
function finishCollection(collection, plan) {
    const served = new Set();
    const folders = new Map(plan.operations.flatMap(({ given }) => given.folders));
    const schemas = (0,bounded_json/* childOf */.GG)(plan.document['components'], 'schemas') ?? plan.document['definitions'];
    let examples = 0;
    const finishResponse = (response, planned, operation) => {
        const { mediaType, status, otherStatuses, isDefault } = planned;
        const type = mediaType ?? '';
        const headers = (0,bounded_json/* listOf */.c3)(response['header']).map((header) => withHeader(header, 'Content-Type', mediaType));
        examples += 1;
        return {
            ...(0,parse_document/* without */.FF)(response, 'id'),
            name: planned.name,
            originalRequest: finishRequest(response['originalRequest'], operation, planned.accept, planned.pathValues),
            code: status,
            status: external_node_http_.STATUS_CODES[status] ?? '',
            header: headers,
            body: finishedBody(response['body'], planned, (0,bounded_json/* isObject */.Gv)(schemas) ? schemas : {}),
            _postman_previewlanguage: bodyFormat(type),
            ...(otherStatuses.length > 0 && { _standsFor: { statuses: otherStatuses, isDefault } }),
        };
    };
    const finishItem = (item) => {
        if (!(0,bounded_json/* isObject */.Gv)(item))
            return item;
        const kept = (0,parse_document/* without */.FF)(item, 'id');
        if (Array.isArray(item['item'])) {
            const name = String(item['name']);
            return { ...kept, name: folders.get(name) ?? name, item: item['item'].map(finishItem) };
        }
        const responses = (0,bounded_json/* listOf */.c3)(item['response']).flatMap((response) => {
            const planned = (0,bounded_json/* isObject */.Gv)(response) ? plan.responses.get(Number(response['code'])) : undefined;
            return (0,bounded_json/* isObject */.Gv)(response) && planned !== undefined ? [{ response, planned }] : [];
        });
        const operation = responses[0]?.planned.operation;
        if (operation === undefined)
            return kept;
        served.add(operation);
        return {
            ...kept,
            name: itemName(kept['name'], operation),
            request: finishRequest(item['request'], operation, operation.accept, new Map()),
            response: responses
                .filter(({ planned }) => !planned.isPlaceholder)
                .map(({ response, planned }) => finishResponse(response, planned, operation)),
        };
    };
    const info = (0,bounded_json/* isObject */.Gv)(collection['info']) ? (0,parse_document/* without */.FF)(collection['info'], '_postman_id') : {};
    const document = { ...collection, info, item: (0,bounded_json/* listOf */.c3)(collection['item']).map(finishItem) };
    return { document: mapTexts(document), served, examples };
}
/** What has no other name the converter names by the path that it was given. */
function itemName(name, { given, path }) {
    const made = given.text.replace(/\{([^/{}]+)\}(?=\/|$)/g, ':$1');
    return given.segments !== undefined && name === made ? path : name;
}
function finishedBody(body, planned, schemas) {
    if ('text' in planned.body)
        return planned.body.text;
    const made = typeof body === 'string' ? finish_collection_valueOf(body) : undefined;
    return made === undefined ? '' : bodyText(made, planned.mediaType ?? '', planned.body.schema, schemas);
}
function finish_collection_valueOf(body) {
    try {
        return withoutStops((0,bounded_json/* childOf */.GG)(JSON.parse(body), 'value'));
    }
    catch {
        return undefined;
    }
}
/** Where schemas go in circles or too deep the converter puts a sentence, whatever the type: what has one is left out. */
function withoutStops(value) {
    if (Array.isArray(value))
        return value.filter((entry) => !isStop(entry)).map(withoutStops);
    if (!(0,bounded_json/* isObject */.Gv)(value))
        return value;
    const kept = Object.entries(value).filter(([, child]) => !isStop(child));
    return Object.fromEntries(kept.map(([key, child]) => [key, withoutStops(child)]));
}
function isStop(value) {
    const said = (0,bounded_json/* childOf */.GG)(value, 'value');
    return typeof said === 'string' && /^<(?:Circular reference to |Error: Too many levels of nesting)/.test(said);
}
function finishRequest(request, { given }, accept, pathValues) {
    if (!(0,bounded_json/* isObject */.Gv)(request))
        return request;
    const headers = (0,bounded_json/* listOf */.c3)(request['header']).map((header) => withHeader(header, 'Accept', accept));
    const url = request['url'];
    return { ...request, header: headers, url: (0,bounded_json/* isObject */.Gv)(url) ? finishUrl(url, given.segments, pathValues) : url };
}
function finishUrl(url, segments, pathValues) {
    const path = (0,bounded_json/* listOf */.c3)(url['path']);
    const named = (entry) => pathValues.get(String(entry['key'])) ?? '';
    const filled = segments?.map((segment) => segment.replace(/\{\{([^{}]+)\}\}/g, (token, name) => {
        const value = pathValues.get(name);
        return value === undefined ? token : encodeURIComponent(value);
    }));
    return {
        ...url,
        ...(filled !== undefined && { path: [...path.slice(0, Math.max(0, path.length - filled.length)), ...filled] }),
        ...(Array.isArray(url['variable']) && {
            variable: url['variable'].map((entry) => ((0,bounded_json/* isObject */.Gv)(entry) ? { ...entry, value: named(entry) } : entry)),
        }),
    };
}
/** The header with the value that it should have, where it is the one of this name. */
function withHeader(header, name, value) {
    return (0,bounded_json/* isObject */.Gv)(header) && header['key'] === name && value !== undefined ? { ...header, value } : header;
}
/** Takes the marks of numbers off all texts. */
function mapTexts(value) {
    if (typeof value === 'string')
        return (0,parse_document/* withDigits */.hN)(value);
    if (Array.isArray(value))
        return value.map(mapTexts);
    return (0,bounded_json/* isObject */.Gv)(value)
        ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child)]))
        : value;
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/plan-responses.js
/** The examples that the responses of an operation become. */




/** All examples of a response, named ones by their names, in the order of the document. */
function planResponses(responses, context) {
    const declared = (0,bounded_json/* entriesOf */.Mc)(responses).filter(([code]) => !code.startsWith('x-'));
    const statuses = declared.map(([code]) => code);
    const planned = declared.flatMap(([code, response]) => planResponse(code, response, statuses, context));
    if (planned.length === 0)
        return [placeholder];
    const fallback = planned.find(({ status, pathValues }) => status < 400 && pathValues.size > 0);
    // One of them takes any path value, so that it answers for all values that no other one has.
    return planned.map((each) => (each === fallback ? { ...each, pathValues: new Map() } : each));
}
const placeholder = {
    ...{ status: 200, name: '', mediaType: undefined, accept: undefined, body: { text: '' }, pathValues: new Map() },
    ...{ otherStatuses: [], isDefault: false, isPlaceholder: true, forConverter: { description: '' } },
};
function planResponse(code, response, declared, context) {
    const place = `${context.place}/${(0,references/* escapePart */.z)(code)}`;
    if (!context.isSwagger)
        checkMediaTypes((0,bounded_json/* childOf */.GG)(response, 'content'), `${place}/content`, context.problems);
    const description = (0,bounded_json/* childOf */.GG)(response, 'description');
    const usualName = (typeof description === 'string' ? description.trim() : '') || code;
    const headers = Object.fromEntries((0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(response, 'headers')).filter(([name]) => name.toLowerCase() !== 'content-type'));
    const common = {
        status: statusOf(code, declared),
        otherStatuses: otherStatuses(code, declared),
        isDefault: code === 'default',
        isPlaceholder: false,
    };
    const { mediaTypes, media } = contentOf(response, context);
    const mediaType = chooseMediaType(mediaTypes);
    const forConverter = (content) => ({ description: '', headers, ...content });
    if (mediaType === undefined) {
        const nothing = { mediaType, accept: undefined, body: { text: '' }, pathValues: new Map() };
        return [{ ...common, ...nothing, name: usualName, forConverter: forConverter({}) }];
    }
    const schema = (0,bounded_json/* childOf */.GG)(media(mediaType), 'schema');
    const shared = { ...common, mediaType, accept: mediaTypes[0] };
    const textOf = (value) => ({ text: bodyText(value, mediaType, schema, context.schemas) });
    const examples = context.isSwagger ? [] : (0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(media(mediaType), 'examples'));
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
    const isMade = value === undefined && (0,bounded_json/* isObject */.Gv)(schema) && Object.keys(schema).length > 0;
    const body = value !== undefined ? textOf(value) : isMade ? { schema } : { text: '' };
    const content = isMade ? madeContent(context, schema) : givenContent(context, { example: 1 });
    return [{ ...shared, name: usualName, body, pathValues: new Map(), forConverter: forConverter(content) }];
}
/** The converter makes up what is in here. A text alone would lose its quotes, and a number be no number. */
function madeContent({ isSwagger }, schema) {
    const wrapped = { type: 'object', required: ['value'], properties: { value: schema } };
    return isSwagger ? { schema: wrapped } : { content: { 'application/json': { schema: wrapped } } };
}
/** The converter pairs examples of responses and requests by their names; their bodies are written here. */
function givenContent({ isSwagger }, example) {
    const schema = { type: 'integer', example: 1 };
    return isSwagger ? { schema } : { content: { 'application/json': { schema: { type: 'integer' }, ...example } } };
}
function contentOf(response, { isSwagger, produces }) {
    if (!isSwagger) {
        const content = (0,bounded_json/* childOf */.GG)(response, 'content');
        const mediaTypes = (0,bounded_json/* entriesOf */.Mc)(content).map(([name]) => name);
        return {
            mediaTypes: mediaTypes.filter((name) => name.includes('/')),
            media: (mediaType) => (0,bounded_json/* childOf */.GG)(content, mediaType),
        };
    }
    const schema = (0,bounded_json/* childOf */.GG)(response, 'schema');
    const examples = (0,bounded_json/* childOf */.GG)(response, 'examples');
    const exampled = (0,bounded_json/* entriesOf */.Mc)(examples).map(([name]) => name);
    const isEmpty = schema === undefined && exampled.length === 0;
    const mediaTypes = isEmpty
        ? []
        : exampled.length > 0
            ? exampled
            : produces.length > 0
                ? produces
                : ['application/json'];
    return { mediaTypes, media: (mediaType) => ({ schema, example: (0,bounded_json/* childOf */.GG)(examples, mediaType) }) };
}
/** The example of a media type or of its schema. Some write `example: {value: …}`, as within `examples`. */
function singleExample(media, schema, schemas) {
    const followed = followSchema(schema, schemas);
    const value = (0,bounded_json/* childOf */.GG)(media, 'example') ?? (hasOwn(media, 'example') ? null : undefined);
    const given = value ?? (value === null ? null : (followed?.['example'] ?? (0,bounded_json/* listOf */.c3)(followed?.['examples'])[0]));
    const isWrapped = (0,bounded_json/* isObject */.Gv)(given) && Object.keys(given).join() === 'value' && (0,bounded_json/* isObject */.Gv)(followed?.['properties']);
    return isWrapped && !hasOwn(followed['properties'], 'value') ? given['value'] : given;
}
function hasOwn(value, key) {
    return (0,bounded_json/* isObject */.Gv)(value) && Object.hasOwn(value, key) && value[key] !== undefined;
}
/** An Example Object has `value` (or what OpenAPI 3.2 has in its place); some write the value alone. */
function exampleValue(example, textOf) {
    if (!(0,bounded_json/* isObject */.Gv)(example))
        return textOf(example);
    if (hasOwn(example, 'value') || example['value'] === null)
        return textOf(example['value']);
    if (typeof example['serializedValue'] === 'string')
        return { text: example['serializedValue'] };
    if (hasOwn(example, 'dataValue'))
        return textOf(example['dataValue']);
    return hasOwn(example, 'externalValue') ? { text: '' } : textOf(example);
}
/** `dog: A dog`, by which `x-mock-response-name` asks for it. */
function exampleName(key, example) {
    const about = [(0,bounded_json/* childOf */.GG)(example, 'summary'), (0,bounded_json/* childOf */.GG)(example, 'description')].find((text) => typeof text === 'string' && text.trim() !== '');
    const isExampleObject = ['value', 'dataValue', 'serializedValue', 'externalValue'].some((name) => hasOwn(example, name));
    return typeof about === 'string' && isExampleObject ? `${key}: ${about.trim().split('\n', 1)[0] ?? ''}` : key;
}
function pathValuesOf(key, parameters) {
    const values = parameters.flatMap((parameter) => {
        const value = (0,bounded_json/* childOf */.GG)((0,bounded_json/* childOf */.GG)((0,bounded_json/* childOf */.GG)(parameter, 'examples'), key), 'value');
        const isText = ['string', 'number', 'boolean'].includes(typeof value);
        return (0,bounded_json/* childOf */.GG)(parameter, 'in') === 'path' && isText ? [[String((0,bounded_json/* childOf */.GG)(parameter, 'name')), String(value)]] : [];
    });
    return new Map(values);
}
/**
 * `default` stands for all codes that are not declared (OpenAPI 3.1, Responses Object): an error where a success is declared,
 * else the success (R-12, inferred). `4XX` is 400.
 */
function statusOf(code, declared) {
    if (code !== 'default')
        return Number(code.replace(/x/gi, '0'));
    return declared.some((other) => Number(other.replace(/x/gi, '0')) < 400) ? 500 : 200;
}
function otherStatuses(code, declared) {
    if (code !== 'default' && !isRange(code))
        return [];
    const whole = code === 'default' ? [200, 599] : rangeOf(code);
    const others = declared.filter((other) => other !== code && /^\d/.test(other) && (code === 'default' || !isRange(other)));
    const taken = others.map((other) => (isRange(other) ? rangeOf(other) : [Number(other), Number(other)]));
    let from = whole[0];
    const free = [];
    for (const [start, end] of taken.toSorted((a, b) => a[0] - b[0])) {
        if (start > from && from <= whole[1])
            free.push([from, Math.min(start - 1, whole[1])]);
        from = Math.max(from, end + 1);
    }
    return from <= whole[1] ? [...free, [from, whole[1]]] : free;
}
function isRange(code) {
    return /^[1-5]xx$/i.test(code);
}
function rangeOf(code) {
    const from = Number(code.charAt(0)) * 100;
    return [from, from + 99];
}

;// CONCATENATED MODULE: ./build/job/inputs/openapi/plan-operations.js
/** What is to be served for each operation of a document, and a document for the converter that can be told apart by it. */





/** Codes that are no statuses begin here. */
const firstCode = 1_000;
const methods = new Set(['get', 'head', 'post', 'put', 'patch', 'delete', 'connect', 'options', 'trace']);
/** @throws Error that names each place whose media type is none */
function planOperations(document) {
    const responses = new Map();
    const operations = [];
    const left = [];
    const problems = [];
    const taken = new Set();
    const paths = new Map();
    const isSwagger = document['swagger'] !== undefined;
    const schemas = isSwagger ? document['definitions'] : (0,bounded_json/* childOf */.GG)(document['components'], 'schemas');
    for (const [path, item] of (0,bounded_json/* entriesOf */.Mc)(document['paths'])) {
        if (path.startsWith('x-') || !(0,bounded_json/* isObject */.Gv)(item))
            continue;
        const { parameters, servers } = item;
        for (const [method, operation] of operationsOf(item)) {
            const shown = `${method.toUpperCase()} ${path}`;
            if (!methods.has(method) || !(0,bounded_json/* isObject */.Gv)(operation)) {
                const reason = (0,bounded_json/* isObject */.Gv)(operation)
                    ? 'Collections that are made of OpenAPI have no such method'
                    : 'It is no object';
                left.push({ operation: shown, reason });
                continue;
            }
            const place = `/paths/${(0,references/* escapePart */.z)(path)}/${method}`;
            const given = segmentsFor(path, method, taken);
            const context = {
                place: `${place}/responses`,
                problems,
                schemas: (0,bounded_json/* isObject */.Gv)(schemas) ? schemas : {},
                isSwagger,
                produces: (0,bounded_json/* listOf */.c3)(operation['produces'] ?? document['produces']).map(String),
                parameters: [...(0,bounded_json/* listOf */.c3)(parameters), ...(0,bounded_json/* listOf */.c3)(operation['parameters'])],
            };
            checkMediaTypes((0,bounded_json/* childOf */.GG)(operation['requestBody'], 'content'), `${place}/requestBody/content`, problems);
            const planned = planResponses(operation['responses'], context);
            const accept = planned.find((response) => response.accept !== undefined)?.accept;
            const known = { method: method.toUpperCase(), path, given, accept };
            operations.push(known);
            const written = planned.map((response) => {
                const code = firstCode + responses.size;
                responses.set(code, { ...response, operation: known });
                return [String(code), response.forConverter];
            });
            const whole = {
                ...(0,parse_document/* without */.FF)(operation, 'callbacks'),
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
    if (problems.length > 0)
        throw new Error(problems.join(' '));
    return { document: { ...document, paths: Object.fromEntries(paths) }, responses, operations, left };
}
const notOperations = new Set(['$ref', 'summary', 'description', 'servers', 'parameters']);
function operationsOf(item) {
    const { additionalOperations, ...others } = item;
    const usual = Object.entries(others).filter(([name]) => !notOperations.has(name) && !name.startsWith('x-'));
    return [...usual, ...(0,bounded_json/* entriesOf */.Mc)(additionalOperations)];
}
/**
 * The converter takes a parameter with text beside it for a variable of the collection, which has a value; it drops one of two
 * paths that differ in their slashes alone. Neither meets such a path.
 *
 * @param taken the operations so far
 */
function segmentsFor(path, method, taken) {
    const rooted = path.startsWith('/') ? path : `/${path}`;
    const written = rooted.split('/').slice(1);
    const isPlain = /[?#]/.test(rooted) || written.every((segment) => segmentInCollection(segment) === undefined);
    const plain = isPlain
        ? written
        : written.map((segment) => segment.replace(/\{([^{}]*)\}(?=.)|(?<=.)\{([^{}]*)\}/g, '~$1$2~'));
    const folders = written.flatMap((segment, index) => {
        const given = plain[index] ?? segment;
        return given === segment ? [] : [[given, segment]];
    });
    const keyOf = (segments) => `${method} ${segments.filter((segment) => segment !== '').join('/')}`;
    let given = plain;
    for (let more = 2; taken.has(keyOf(given)); more += 1)
        given = [...plain, `~${more}`];
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
function segmentInCollection(segment) {
    if (/^\{[^{}.]+\}$/.test(segment))
        return undefined;
    if (/\{[^{}]+\}/.test(segment))
        return segment.replace(/^:/, '%3A').replace(/\{([^{}]+)\}/g, '{{$1}}');
    return segment.startsWith(':') ? segment.replace(':', '%3A') : undefined;
}
function plainSegment(segment) {
    return segment.replace(/^\{(.*)\}$/, ':$1');
}

// EXTERNAL MODULE: ./build/job/inputs/openapi/document/read-documents.js
var read_documents = __webpack_require__(89350);
;// CONCATENATED MODULE: ./build/node_modules/openapi-to-postmanv2/assets/json-schema-faker.js
const { createRequire: json_schema_faker_createRequire } = process.getBuiltinModule('node:module');
const json_schema_faker_load = json_schema_faker_createRequire(import.meta.dirname + '/')('./openapi-to-postmanv2.cjs')['openapi-to-postmanv2/assets/json-schema-faker.js'];
const json_schema_faker_loaded = json_schema_faker_load();
/* harmony default export */ const json_schema_faker = (json_schema_faker_loaded);
const { extend, format, resolve, version } = json_schema_faker_loaded;

;// CONCATENATED MODULE: ./build/job/inputs/openapi/convert-openapi.js







const answerSchema = dist/* object */.Ikc({
    result: dist/* boolean */.zMY(),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    output: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* string */.YjP(), data: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) }))),
});
/**
 * Converts the document, with the examples that it holds; where it has none they follow from its schemas, the same each time.
 * One conversion at a time: two at once would disturb each other's values. It may take any time and memory: see
 * `convertInWorker`.
 *
 * @param source where the text comes from: it may refer to files beside it
 * @param onRead hears of each of these, whether it is there or not
 * @throws Error with the converter's reason, with what is wrong with the document and where, or of a YAML document whose
 * aliases repeat too much
 */
async function convertOpenApi(text, source, onRead) {
    await (0,yaml/* requireFewAliases */.gw)(text);
    const { document: resolved, missing } = await (0,read_documents/* readDocuments */.r)(text, source, { onRead }).catch((error) => {
        throw refused(error instanceof Error ? error.message : String(error));
    });
    const isLater = /^3\.2\b/.test(String(resolved['openapi']));
    const plan = planOperations(isLater ? { ...resolved, openapi: '3.1.0' } : resolved);
    seedFaker();
    const heard = await withQuietConsole(() => runConverter(plan.document));
    const { document, served, examples } = finishCollection(heard.result, plan);
    return {
        document,
        note: `was converted from OpenAPI (requests: ${served.size}, examples: ${examples}).${isLater ? ' OpenAPI 3.2 is read as 3.1.' : ''}`,
        warnings: [...warnOfOperations(plan, served, heard), ...warnOfReferences(missing), ...warnOfMessages(heard)],
    };
}
/** @returns the collection */
async function runConverter(document) {
    // A copy of its own, for it changes what it is given.
    const data = JSON.stringify(document);
    const answer = await new Promise((resolve, reject) => {
        openapi_to_postmanv2.convertV2({ type: 'string', data }, options, (error, result) => {
            if (error === null)
                resolve(result);
            else
                reject(refused(error instanceof Error ? error.message : JSON.stringify(error)));
        });
    });
    const { result, reason, output } = dist/* parse */.qgA(answerSchema, answer);
    const collection = output?.find(({ type }) => type === 'collection')?.data;
    if (!result || collection === undefined)
        throw refused(reason ?? 'it gave no reason');
    return collection;
}
function refused(reason) {
    return new Error(`Postman's converter could not read this OpenAPI document: ${reason.replace(/\.?$/, '.')}`);
}
const options = {
    parametersResolution: 'Example',
    folderStrategy: 'Paths',
    optimizeConversion: false,
    stackLimit: 50,
};
/** One for each operation of the document that is not served. */
function warnOfOperations({ operations, left }, served, { errors }) {
    const dropped = operations.filter((operation) => !served.has(operation));
    const reasons = [...new Set(errors.map(({ message }) => `"${message}"`))].slice(0, 3).join(' or ');
    const reason = reasons === '' ? "Postman's converter dropped it" : `Postman's converter failed with ${reasons}`;
    const missing = [...left, ...dropped.map(({ method, path }) => ({ operation: `${method} ${path}`, reason }))];
    return missing.map(({ operation, reason: why }) => ({
        message: `The operation ${operation} is not served. ${why}.`,
        firstItem: operation,
        count: 1,
    }));
}
function warnOfReferences(missing) {
    return [...Map.groupBy(missing, ({ reference }) => reference)].map(([reference, dangling]) => ({
        message: `The reference "${reference}" leads nowhere; what it stands for is served empty.`,
        firstItem: dangling[0]?.place ?? '',
        count: dangling.length,
    }));
}
function warnOfMessages({ others: { count, first } }) {
    if (count === 0)
        return [];
    return [{ message: "Postman's converter could not make up all values.", firstItem: `"${first}"`, count }];
}
/** Runs `work` with a console that writes nothing. One at a time. */
async function withQuietConsole(work) {
    const { error, warn, log } = console;
    const errors = [];
    const others = { count: 0, first: '' };
    const listen = (...said) => {
        if (said.length === 1 && said[0] instanceof Error) {
            errors.push(said[0]);
            return;
        }
        others.count += 1;
        // Texts and errors alone: all else that it says are whole schemas.
        const words = said.flatMap((part) => typeof part === 'string' ? [part] : part instanceof Error ? [part.message] : []);
        if (others.count === 1)
            others.first = words.join(' ').replace(/\s+/g, ' ').slice(0, 200);
    };
    Object.assign(console, { error: listen, warn: listen, log: listen });
    try {
        return { result: await work(), errors, others };
    }
    finally {
        Object.assign(console, { error, warn, log });
    }
}
/** Any number will do. Not one made of the document: then every change would change all values, not only those behind it. */
const seed = 0x5eed;
/** Made-up times lie between 1970 and this, in milliseconds: the end of 2037, which every reader of times can take. */
const latestTime = Date.UTC(2038, 0, 1);
/**
 * Starts the values of the converter's copy of json-schema-faker from the beginning, to be called before each conversion.
 * Conversions that overlap in one process disturb each other. The faker's own times count from now, so they are replaced.
 */
function seedFaker() {
    const random = mulberry32(seed);
    const time = () => new Date(Math.floor(random() * latestTime)).toISOString();
    json_schema_faker.option({ random });
    json_schema_faker.format('date-time', time);
    json_schema_faker.format('datetime', time);
    json_schema_faker.format('date', () => time().slice(0, 10));
    json_schema_faker.format('time', () => time().slice(11));
    json_schema_faker.format('uuid', () => uuid(random));
}
/** Of version 4 (RFC 9562): the faker's own are of none. */
function uuid(random) {
    const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
    return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}
/** Numbers from 0 to below 1 that follow from the seed (Tommy Ettinger's Mulberry32). */
function mulberry32(start) {
    let state = start;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
    };
}


/***/ })

};
