export const id = 3613;
export const ids = [3613];
export const modules = {

/***/ 63613:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/http-text/bounded-json.js
var bounded_json = __webpack_require__(5177);
// EXTERNAL MODULE: ./build/http-text/header-text.js
var header_text = __webpack_require__(86420);
// EXTERNAL MODULE: ./build/http-text/pairs.js
var pairs = __webpack_require__(68166);
// EXTERNAL MODULE: ./build/http-text/target.js
var http_text_target = __webpack_require__(35194);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/contract/path-templates.js
/** Paths of a document, and which of them a request's path falls under. */

/** Parts a template like `/files/{name}.{ext}`. */
function parseTemplate(path) {
    return (0,http_text_target/* pathSegments */.Mz)(path.split(/[?#]/, 1)[0] ?? '').map((segment) => {
        // Between braces no brace: linear in the text's length.
        const parts = segment.split(/\{([^{}]*)\}/);
        return {
            texts: parts.filter((_, index) => index % 2 === 0).map(http_text_target/* decodeSegment */.UR),
            names: parts.filter((_, index) => index % 2 === 1),
        };
    });
}
/** `undefined` where it does not fit. A literal segment wins over one with parameters (OpenAPI, Paths Object). */
function matchTemplate(template, { segments, isOpen }) {
    if (template.length !== segments.length)
        return undefined;
    const values = new Map();
    const rank = [];
    for (const [index, { texts, names }] of template.entries()) {
        const segment = segments[index] ?? '';
        const isLiteral = names.length === 0;
        if (isOpen(segment)) {
            rank.push(isLiteral ? 3 : 2);
        }
        else if (isLiteral) {
            if (texts[0] !== segment)
                return undefined;
            rank.push(0);
        }
        else {
            const found = matchSegment(texts, segment);
            if (found === undefined)
                return undefined;
            for (const [at, name] of names.entries())
                values.set(name, found[at] ?? '');
            rank.push(texts.every((text) => text === '') ? 2 : 1);
        }
    }
    return { values, rank };
}
/** What stands between the texts, nothing of it empty. */
function matchSegment(texts, segment) {
    const [first = '', ...others] = texts;
    if (!segment.startsWith(first))
        return undefined;
    const found = [];
    let at = first.length;
    for (const [index, text] of others.entries()) {
        const isLast = index === others.length - 1;
        const end = isLast ? segment.length - text.length : segment.indexOf(text, at + 1);
        if (end <= at || !segment.startsWith(text, end))
            return undefined;
        found.push(segment.slice(at, end));
        at = end + text.length;
    }
    return found;
}
/** For sorting: the better match first. */
function compareMatches(a, b) {
    const at = a.rank.findIndex((rank, index) => rank !== b.rank[index]);
    return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}

;// CONCATENATED MODULE: ./build/contract/contract.js
/** An OpenAPI document as requests are looked up in it. */



const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
/** @param document whose references all lead to its own schemas */
function readContract(document) {
    const items = (0,bounded_json/* entriesOf */.Mc)(document['paths']).flatMap(([path, item]) => path.startsWith('x-') ? [] : basesOf(document, item).map((base) => readPathItem(path, base, item)));
    const byLength = Map.groupBy(items, ({ template }) => template.length);
    const components = (0,bounded_json/* childOf */.GG)(document, 'components');
    const schemes = (0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(components, 'securitySchemes')).map(([, scheme]) => scheme);
    const inQuery = schemes.filter((scheme) => (0,bounded_json/* childOf */.GG)(scheme, 'in') === 'query');
    let given;
    return {
        schemas: objectOf((0,bounded_json/* childOf */.GG)(components, 'schemas')),
        isOld: String(document['openapi']).startsWith('3.0'),
        hasSides: /"(?:read|write)Only":true/.test(JSON.stringify(document)),
        keysInQuery: new Set(inQuery.map((scheme) => String((0,bounded_json/* childOf */.GG)(scheme, 'name')).toLowerCase())),
        find: (method, path) => find(byLength.get(path.segments.length) ?? [], items, method, path),
        isGiven: (value) => (given ??= givenExamples(document)).has(JSON.stringify(value)),
    };
}
function find(candidates, all, method, path) {
    const fitting = candidates
        .flatMap((item) => {
        const match = matchTemplate(item.template, path);
        return match === undefined ? [] : [{ item, match }];
    })
        .sort((a, b) => compareMatches(a.match, b.match));
    for (const { item, match } of fitting) {
        const operation = item.operations.get(method);
        if (operation !== undefined)
            return { operation, values: match.values };
    }
    const [first] = fitting;
    if (first !== undefined)
        return { path: first.item.path, methods: [...first.item.operations.keys()] };
    return { near: nearest(all, path) };
}
/** Longer paths are compared by their starts. */
const longestCompared = 200;
function nearest(items, { segments }) {
    const sent = `/${segments.join('/')}`.slice(0, longestCompared);
    let best;
    for (const { path, template } of items) {
        // The segment of a parameter counts as equal, whatever stands there.
        const filled = template.map(({ texts, names }, index) => names.length > 0 ? (segments[index] ?? texts.join('x')) : (texts[0] ?? ''));
        const edits = (0,mod/* distance */.Io)(sent, `/${filled.join('/')}`.slice(0, longestCompared));
        if (edits < (best?.edits ?? Infinity))
            best = { path, edits };
    }
    return best !== undefined && best.edits <= Math.max(2, sent.length / 4) ? best.path : undefined;
}
function readPathItem(path, base, item) {
    const shared = (0,bounded_json/* listOf */.c3)((0,bounded_json/* childOf */.GG)(item, 'parameters'));
    const operations = methods.flatMap((method) => {
        const operation = (0,bounded_json/* childOf */.GG)(item, method);
        if (!(0,bounded_json/* isObject */.Gv)(operation))
            return [];
        return [[method.toUpperCase(), readOperation(`${method.toUpperCase()} ${path}`, operation, shared)]];
    });
    return { path, template: parseTemplate(`${base}/${path}`), operations: new Map(operations) };
}
function readOperation(name, operation, shared) {
    // Those of the operation win over those of its path.
    const parameters = [...shared, ...(0,bounded_json/* listOf */.c3)(operation['parameters'])].flatMap(readParameter);
    const byPlace = new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
    const body = operation['requestBody'];
    return {
        name,
        parameters: [...byPlace.values()],
        body: (0,bounded_json/* isObject */.Gv)(body) ? { required: body['required'] === true, content: objectOf(body['content']) } : undefined,
        responses: objectOf(operation['responses']),
    };
}
/** Parameters of these names mean nothing (OpenAPI 3.1, Parameter Object). */
const ignored = ['accept', 'content-type', 'authorization'];
function readParameter(parameter) {
    const { name, in: place } = objectOf(parameter);
    if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header'))
        return [];
    if (place === 'header' && ignored.includes(name.toLowerCase()))
        return [];
    return [{ ...readValue(parameter, place === 'query' ? 'form' : 'simple'), name, in: place }];
}
/** What a parameter and a response's header have in common. */
function readValue(value, usualStyle) {
    const style = (0,bounded_json/* childOf */.GG)(value, 'style') ?? usualStyle;
    const explode = (0,bounded_json/* childOf */.GG)(value, 'explode');
    const [content] = (0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(value, 'content'));
    const schema = (0,bounded_json/* childOf */.GG)(value, 'schema') ?? (0,bounded_json/* childOf */.GG)(content?.[1], 'schema');
    return {
        required: (0,bounded_json/* childOf */.GG)(value, 'required') === true,
        style: textOf(style, usualStyle),
        explode: typeof explode === 'boolean' ? explode : style === 'form',
        allowsEmpty: (0,bounded_json/* childOf */.GG)(value, 'allowEmptyValue') === true,
        schema,
        mediaType: content?.[0],
        examples: [
            ...[(0,bounded_json/* childOf */.GG)(value, 'example'), ...examplesIn(schema)],
            ...(0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(value, 'examples')).map(([, each]) => (0,bounded_json/* childOf */.GG)(each, 'value')),
        ].filter((each) => each !== undefined),
    };
}
/** What a schema gives as examples of its values. */
function examplesIn(schema) {
    const { example, examples, default: usual } = objectOf(schema);
    return [example, usual, ...(0,bounded_json/* listOf */.c3)(examples)].filter((each) => each !== undefined);
}
/** How many servers with other paths are looked at. */
const mostBases = 20;
/**
 * The paths that servers put in front, and nothing: clients replace the address of a server whole. A variable of a server has
 * the value that the document names, or any.
 */
function basesOf(document, item) {
    const operations = methods.map((method) => (0,bounded_json/* childOf */.GG)(item, method));
    const servers = [document, item, ...operations].flatMap((each) => (0,bounded_json/* listOf */.c3)((0,bounded_json/* childOf */.GG)(each, 'servers')));
    const bases = servers.flatMap((server) => {
        const url = (0,bounded_json/* childOf */.GG)(server, 'url');
        if (typeof url !== 'string')
            return [];
        const variables = new Map((0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(server, 'variables')));
        const filled = url.replace(/\{([^{}]*)\}/g, (_, name) => textOf((0,bounded_json/* childOf */.GG)(variables.get(name), 'default'), 'x'));
        return [pathOf(filled), pathOf(url)];
    });
    return [...new Set(['', ...bases])].slice(0, mostBases);
}
/** `https://host/v1/` is `/v1`, `/v1` is itself. */
const pathOf = (url) => url
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
/** How many examples of a document are known again. */
const mostGiven = 20_000;
/** Objects and lists that stand in `example`, `examples` or `default`, as JSON. */
function givenExamples(document) {
    const found = new Set();
    const waiting = [document];
    const take = (value) => {
        if (typeof value === 'object' && value !== null && found.size < mostGiven)
            found.add(JSON.stringify(value));
    };
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (typeof at !== 'object' || at === null)
            continue;
        for (const each of Object.values(at))
            waiting.push(each);
        if (!(0,bounded_json/* isObject */.Gv)(at))
            continue;
        take(at['example']);
        take(at['default']);
        for (const each of [...(0,bounded_json/* listOf */.c3)(at['examples']), ...(0,bounded_json/* entriesOf */.Mc)(at['examples']).map(([, value]) => value)]) {
            take(each);
            take((0,bounded_json/* childOf */.GG)(each, 'value'));
        }
    }
    return found;
}
const objectOf = (value) => ((0,bounded_json/* isObject */.Gv)(value) ? value : {});
const textOf = (value, otherwise) => (typeof value === 'string' ? value : otherwise);

;// CONCATENATED MODULE: ./build/contract/normalize-schema.js
/**
 * Schemas of OpenAPI 3.0 and 3.1 as JSON Schema 2020-12, for one direction. What no validator could use (an unknown type, a
 * length that is no number) is left out, so that one odd schema does not cost the rest of its document.
 */

const prefix = '#/components/schemas/';
/** The name of the document's schema that a reference leads to. */
function referredName(schema) {
    const reference = (0,bounded_json/* childOf */.GG)(schema, '$ref');
    return typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined;
}
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0;
const isText = (value) => typeof value === 'string';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isFlag = (value) => typeof value === 'boolean';
/** Keywords that are taken as they are, where their value is one. */
const plain = {
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
    dependentRequired: (value) => (0,bounded_json/* isObject */.Gv)(value) && Object.values(value).every(isTexts),
    // Not for the validator: what the document gives as an example is not held against it.
    example: () => true,
    examples: () => true,
    default: () => true,
};
const inSchemas = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const inMaps = ['properties', 'patternProperties', 'dependentSchemas'];
const inSchema = [
    ...['items', 'contains', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties', 'propertyNames'],
    ...['not', 'if', 'then', 'else'],
];
const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];
/** @param schema of a document whose references all lead to its own schemas */
function normalizeSchema(schema, options) {
    if (!(0,bounded_json/* isObject */.Gv)(schema))
        return schema !== false;
    const name = referredName(schema);
    if (name !== undefined && options.isOld) {
        // Beside a reference nothing counts in 3.0. Many write `nullable` there all the same.
        return nullable({ $ref: options.referTo(name) }, schema);
    }
    const normal = name === undefined ? {} : { $ref: options.referTo(name) };
    const normalize = (child) => normalizeSchema(child, options);
    for (const [keyword, value] of Object.entries(schema)) {
        if (Object.hasOwn(plain, keyword) && plain[keyword]?.(value) === true)
            normal[keyword] = value;
        else if (inSchemas.includes(keyword) && Array.isArray(value) && value.length > 0) {
            normal[keyword] = value.map(normalize);
        }
        else if (inMaps.includes(keyword) && (0,bounded_json/* isObject */.Gv)(value)) {
            normal[keyword] = mapValues(keyword === 'patternProperties' ? withoutBadPatterns(value) : value, normalize);
        }
        else if (keyword === 'items' && Array.isArray(value))
            normal['prefixItems'] ??= value.map(normalize);
        else if (inSchema.includes(keyword) && ((0,bounded_json/* isObject */.Gv)(value) || isFlag(value)))
            normal[keyword] = normalize(value);
    }
    const required = requiredOf(schema, options);
    if (required.length > 0)
        normal['required'] = required;
    const typed = [schema['type']].flat().filter((type) => types.includes(type));
    if (typed.length > 0)
        normal['type'] = typed.length === 1 ? typed[0] : [...new Set(typed)];
    return options.isOld ? nullable(withLimits(normal, schema), schema) : normal;
}
/** In 3.0 a flag says of a limit that it is excluded. */
function withLimits({ minimum, maximum, ...normal }, schema) {
    const { exclusiveMinimum, exclusiveMaximum } = schema;
    return {
        ...normal,
        ...(minimum !== undefined && { [exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum']: minimum }),
        ...(maximum !== undefined && { [exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum']: maximum }),
    };
}
/** Whether or not `null` is in a list of values beside it: few authors repeat it there. */
function nullable(normal, schema) {
    if (schema['nullable'] !== true)
        return normal;
    const { type, enum: values, ...rest } = normal;
    const isPlain = isText(type) && !['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((name) => name in rest);
    if (!isPlain)
        return { anyOf: [normal, { type: 'null' }] };
    return { ...rest, type: [type, 'null'], ...(Array.isArray(values) && { enum: [...values, null] }) };
}
/** Without those that the other side alone gives: their flag may stand in another branch of `allOf`. */
function requiredOf(schema, { optional, schemas }) {
    const required = schema['required'];
    if (!isTexts(required) || required.length === 0)
        return [];
    const properties = childSchemas(schema, schemas, 'properties');
    const isFlagged = (name) => (0,bounded_json/* childOf */.GG)(follow((0,bounded_json/* childOf */.GG)(properties, name), schemas), optional) === true;
    return [...new Set(required)].filter((name) => !isFlagged(name));
}
/** How far references and branches are followed. */
const farthest = 8;
function follow(schema, schemas) {
    let at = schema;
    for (let steps = 0; steps < farthest; steps += 1) {
        const name = referredName(at);
        if (name === undefined)
            break;
        at = (0,bounded_json/* childOf */.GG)(schemas, name);
    }
    return at;
}
/** The schema itself and what `allOf` adds to it. */
function branchesOf(schema, schemas, depth = 0) {
    const found = follow(schema, schemas);
    if (!(0,bounded_json/* isObject */.Gv)(found))
        return [];
    const branches = depth < farthest ? (0,bounded_json/* listOf */.c3)(found['allOf']) : [];
    return [found, ...branches.flatMap((branch) => branchesOf(branch, schemas, depth + 1))];
}
/** What type a value of a schema may have; empty where that is open. Through references and all kinds of branches. */
function typesOf(schema, schemas, depth = 0) {
    const found = follow(schema, schemas);
    if (!(0,bounded_json/* isObject */.Gv)(found) || depth > farthest)
        return new Set();
    const own = [found['type']].flat().filter(isText);
    const implied = 'properties' in found ? ['object'] : 'items' in found ? ['array'] : [];
    const values = 'const' in found && !Array.isArray(found['enum']) ? [found['const']] : (0,bounded_json/* listOf */.c3)(found['enum']);
    const inBranches = inSchemas
        .slice(0, 3)
        .flatMap((keyword) => (0,bounded_json/* listOf */.c3)(found[keyword]))
        .flatMap((branch) => [...typesOf(branch, schemas, depth + 1)]);
    const told = own.length > 0 ? own : [...inBranches, ...implied];
    return new Set(told.length > 0 ? told : values.map((value) => typeof value).filter((type) => type !== 'object'));
}
/** The schemas of a value's properties or entries, where the schema or one of its `allOf` branches says so. */
function childSchemas(schema, schemas, keyword) {
    const found = branchesOf(schema, schemas).map((branch) => branch[keyword]);
    if (keyword === 'items')
        return found.find((items) => items !== undefined);
    return Object.fromEntries(found.flatMap(bounded_json/* entriesOf */.Mc));
}
/** Whether an object may have properties that are not named. */
function isOpenObject(schema, schemas) {
    return branchesOf(schema, schemas).every((branch) => branch['additionalProperties'] !== false);
}
const mapValues = (map, change) => Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
function withoutBadPatterns(map) {
    return Object.fromEntries(Object.entries(map).filter(([pattern]) => toRegExp(pattern) !== undefined));
}
/** The pattern as JavaScript reads it, with Unicode where it can be; `undefined` for what it cannot read at all. */
function toRegExp(pattern) {
    for (const flags of ['u', '']) {
        try {
            return new RegExp(pattern, flags);
        }
        catch {
            // Patterns in the syntax of other languages are common: they are left out.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/contract/parameter-value.js
/** Parameters as they are sent, which are texts, as the values that schemas speak of. */


/** A text as the first type that it can be of those that the schema allows. */
function typedValue(text, schema, schemas) {
    const types = typesOf(schema, schemas);
    if ((types.has('integer') || types.has('number')) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text))
        return Number(text);
    if (types.has('boolean') && (text === 'true' || text === 'false'))
        return text === 'true';
    if (types.has('null') && !types.has('string') && (text === 'null' || text === ''))
        return null;
    return text;
}
const separators = { spaceDelimited: ' ', pipeDelimited: '|' };
/** Whether a pair of the query belongs to the parameter, and as which of its properties. */
function ownerOf(parameter, name, schemas) {
    if (name === parameter.name)
        return {};
    const isObjectValue = typesOf(parameter.schema, schemas).has('object');
    if (parameter.style === 'deepObject') {
        const property = name.startsWith(`${parameter.name}[`)
            ? name.slice(parameter.name.length + 1).split(']', 1)[0]
            : undefined;
        return property === undefined ? undefined : { property };
    }
    if (!isObjectValue || !parameter.explode || parameter.mediaType !== undefined)
        return undefined;
    const properties = childSchemas(parameter.schema, schemas, 'properties');
    const isKnown = (0,bounded_json/* childOf */.GG)(properties, name) !== undefined;
    return isKnown || isOpenObject(parameter.schema, schemas) ? { property: name } : undefined;
}
/**
 * The value that was sent, by its style (OpenAPI 3.1, Style Values); `undefined` for a style that is not read
 * (`label` and `matrix` of paths), and for a text of a media type that is not JSON.
 */
function sentValue({ schema, style, explode, mediaType }, { texts, properties }, schemas) {
    const [text = ''] = texts;
    if (mediaType !== undefined)
        return jsonValue(text, mediaType);
    if (style === 'label' || style === 'matrix')
        return undefined;
    const types = typesOf(schema, schemas);
    if (properties.length > 0)
        return { value: toObject(properties, schema, schemas) };
    const parts = () => text.split(separators[style] ?? ',');
    const isList = types.has('array') && (texts.length > 1 || !types.has('string'));
    if (isList) {
        const items = childSchemas(schema, schemas, 'items');
        // OpenAPI has no style for lists of lists or objects.
        if (typesOf(items, schemas).has('object') || typesOf(items, schemas).has('array'))
            return undefined;
        const sent = style === 'form' && explode ? texts : parts();
        return { value: sent.map((each) => typedValue(each, items, schemas)) };
    }
    if (types.has('object') && types.size === 1) {
        const all = parts();
        const pairs = explode
            ? all.map((part) => part.split('=', 2))
            : all.flatMap((part, index) => (index % 2 === 0 ? [[part, all[index + 1] ?? '']] : []));
        const named = pairs.map(([name = '', value = '']) => [name, value]);
        return { value: toObject(named, schema, schemas) };
    }
    return { value: typedValue(text, schema, schemas) };
}
function jsonValue(text, mediaType) {
    if (!/[/+]json/.test(mediaType))
        return undefined;
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return { value: text };
    }
}
/** Fields as an object of the schema: lists where it wants lists. */
function toObject(pairs, schema, schemas) {
    const properties = childSchemas(schema, schemas, 'properties');
    const entries = [...Map.groupBy(pairs, ([name]) => name)].map(([name, group]) => {
        const own = (0,bounded_json/* childOf */.GG)(properties, name);
        const isList = typesOf(own, schemas).has('array');
        const entry = isList ? childSchemas(own, schemas, 'items') : own;
        const values = group.map(([, value]) => typedValue(value, entry, schemas));
        return [name, isList || values.length > 1 ? values : values[0]];
    });
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/contract/judge-content.js
/** Holds the bodies of an exchange against what a document says of their media types. */





/** What the document does not know. @param instead what it has, in words */
const undocumented = (instead) => ({ kind: 'undocumented', ...(instead && { instead }) });
/** The body of a request against that of its operation. */
function judgeRequestBody(given, { body: documented }) {
    const { body, headers } = given.exchange.request;
    const where = { of: 'request', part: 'body', keys: [] };
    const type = (0,header_text/* headerValues */.UE)(headers, 'content-type')[0]?.trim() ?? '';
    if (body === undefined && type === '')
        return [];
    if (body === '')
        return documented?.required === true ? [{ ...where, problem: { kind: 'missing' } }] : [];
    if (documented === undefined)
        return [{ ...where, problem: undocumented() }];
    const keys = Object.keys(documented.content);
    // Postman and most clients name the type of JSON by themselves.
    const named = type === '' ? (keys.find((key) => isJson((0,header_text/* mediaTypeOf */.c0)(key))) ?? keys[0]) : findMediaType(keys, type);
    return judgeContent(given, documented.content, named, { of: 'request', type, body });
}
/** A body against the `content` of a document. @param key of the media type there */
function judgeContent(given, content, key, { of, type, body }) {
    const { contract, validator, isOpen } = given;
    const keys = Object.keys(content);
    if (key === undefined) {
        if (keys.length === 0 && type === '')
            return [];
        if (isOpen(type))
            return [];
        const instead = keys.length === 0 ? undefined : `it has ${keys.join(', ')}`;
        return [{ of, part: 'content type', name: (0,header_text/* mediaTypeOf */.c0)(type), keys: [], problem: undocumented(instead) }];
    }
    const where = { of, part: 'body' };
    const media = content[key];
    const schema = (0,bounded_json/* childOf */.GG)(media, 'schema');
    const actual = (0,header_text/* mediaTypeOf */.c0)(type === '' ? key : type);
    if (body === undefined || schema === undefined)
        return [];
    if (!isForm(actual) && !isJson(actual))
        return [];
    let value = body;
    try {
        value = isForm(actual) ? toObject((0,pairs/* comparedPairs */.XT)(body), schema, contract.schemas) : (0,bounded_json/* parseShallowJson */.o4)(body);
    }
    catch {
        // `{"id": {{id}}}` is JSON once somebody gives the variable a value.
        if (isOpen(body))
            return [];
        // Many send a text alone without quotes, Postman's converter too.
        if (!typesOf(schema, contract.schemas).has('string'))
            return [{ ...where, keys: [], problem: { kind: 'unreadable' } }];
    }
    return validator.validate(schema, value, of, isOpen).map((finding) => ({ ...where, ...finding }));
}
/** Whether bodies of the type are JSON: by its name, or by its suffix (RFC 6839). */
const isJson = (mediaType) => /[/+]json$/.test(mediaType);
const isForm = (mediaType) => mediaType === 'application/x-www-form-urlencoded';
/**
 * The key of `content` that a Content-Type falls under: the most specific one (OpenAPI 3.1, Media Type Object), with or
 * without its parameters.
 */
function findMediaType(keys, contentType) {
    const type = (0,header_text/* mediaTypeOf */.c0)(contentType);
    const range = `${type.split('/', 1)[0] ?? ''}/*`;
    const whole = contentType.replace(/\s/g, '').toLowerCase();
    return (keys.find((key) => key.replace(/\s/g, '').toLowerCase() === whole) ??
        [type, range, '*/*']
            .map((wanted) => keys.find((key) => (0,header_text/* mediaTypeOf */.c0)(key) === wanted))
            .find((key) => key !== undefined));
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./build/contract/validator.js
/** Validates values by the schemas of a document. */





const mostFindings = 20;
/**
 * Ajv makes a function of each schema, once, when the first value comes for it. It writes that as code, in which all that comes from
 * the document is escaped. Patterns run as JavaScript's own and can take any time: whoever validates does so in a thread.
 */
function createValidator({ schemas, isOld, hasSides, isGiven }) {
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
function createSide(schemas, isOld, optional) {
    const ajv = new _2020.Ajv2020({
        ...{ allErrors: true, verbose: true, strict: false, validateSchema: false, validateFormats: true, logger: false },
        ...{ inlineRefs: false, ownProperties: true, addUsedSchema: false },
        code: { regExp: Object.assign(toTest, { code: 'toTest' }) },
    });
    dist["default"](ajv);
    const names = new Map(Object.keys(schemas).map((name, index) => [name, `s${String(index)}`]));
    const options = { isOld, optional, schemas, referTo: (name) => `${names.get(name) ?? 'unknown'}#` };
    // One by one: each is read when it is first needed.
    for (const [name, id] of names)
        ajv.addSchema(normalizeSchema(schemas[name], options), id);
    ajv.addSchema({}, 'unknown');
    const compiled = new Map();
    return (schema, value) => {
        const known = compiled.get(schema) ?? ajv.compile(normalizeSchema(schema, options));
        compiled.set(schema, known);
        return known(value) ? [] : (known.errors ?? []);
    };
}
/** What Ajv asks for a pattern: one that JavaScript cannot read forbids nothing. */
function toTest(pattern) {
    const regExp = toRegExp(pattern);
    return { test: (text) => regExp?.test(text) ?? true, toString: () => `/${pattern}/` };
}
/** Alternatives of which several fit: many write `oneOf` where they mean `anyOf`. */
const fitsSeveral = ({ keyword, params }) => keyword === 'oneOf' && Array.isArray(params.passingSchemas);
const isCompound = ({ keyword }) => ['anyOf', 'oneOf', 'if', 'not', 'contains'].includes(keyword);
function toFindings(root, errors, isOpen, isGiven) {
    const told = withoutBranches(errors).filter((error) => {
        if (holdsOpen(error.data, isOpen, isCompound(error) || error.keyword === 'uniqueItems'))
            return false;
        return !isExample(error) && !holders(root, (0,bounded_json/* pointerKeys */.mP)(error.instancePath)).some(isGiven);
    });
    const findings = told.map((error) => ({ keys: (0,bounded_json/* pointerKeys */.mP)(error.instancePath), problem: problemOf(error) }));
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
/** The objects and lists from the root to the value. */
function holders(root, keys) {
    const found = [];
    let at = root;
    for (const key of [...keys, '']) {
        if (typeof at !== 'object' || at === null)
            break;
        found.push(at);
        at = (0,bounded_json/* childOf */.GG)(at, key);
    }
    return found;
}
/**
 * Of alternatives of which none fits there is one error, not those of each alternative; where all but one are of another type
 * altogether, those of that one.
 */
function withoutBranches(errors) {
    const kept = [];
    for (const error of errors) {
        if (!isCompound(error)) {
            kept.push(error);
            continue;
        }
        const { instancePath, schema } = error;
        const isWithin = (other) => other.instancePath === instancePath || other.instancePath.startsWith(`${instancePath}/`);
        const within = kept.filter(isWithin);
        const outside = kept.filter((other) => !isWithin(other));
        const isOfType = (other) => other.keyword !== 'type' || other.instancePath !== instancePath;
        const inType = within.filter(isOfType);
        const isNearlyAll = Array.isArray(schema) && within.length - inType.length === schema.length - 1;
        const told = fitsSeveral(error) ? [] : isNearlyAll && inType.length > 0 ? inType : [error];
        kept.splice(0, kept.length, ...outside, ...told);
    }
    return kept;
}
/** Whether the value, or with `deep` anything in it, may be anything. Recursive: bodies are of bounded depth. */
function holdsOpen(value, isOpen, deep) {
    if (typeof value === 'string')
        return isOpen(value);
    if (typeof value !== 'object' || value === null)
        return false;
    // Postman's converter writes `{"value": "<Circular reference to …>"}` where schemas go in circles.
    if (Object.keys(value).join() === 'value')
        return holdsOpen(value.value, isOpen, deep);
    if (!deep)
        return false;
    return Object.values(value).some((child) => holdsOpen(child, isOpen, true));
}
/** Whether the document gives the very value as an example of its schema. */
function isExample({ parentSchema, data, keyword }) {
    if (keyword === 'required')
        return false;
    return examplesIn(parentSchema).some((each) => JSON.stringify(each) === JSON.stringify(data));
}
function problemOf({ keyword, params, message = '', schema }) {
    const { missingProperty, additionalProperty, unevaluatedProperty, type, format } = params;
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
const wants = (wanted) => ({ kind: 'value', wanted });
const withArticle = (type) => type === 'null' ? 'null' : `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`;
const longestWanted = 200;
const cut = (text) => (text.length > longestWanted ? `${text.slice(0, longestWanted)}…` : text);
const listed = (values) => cut([values]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(', '));

;// CONCATENATED MODULE: ./build/contract/judge.js
/** Holds exchanges against an OpenAPI document. */








/** @param document whose references all lead to its own schemas */
function createJudge(document) {
    const contract = readContract(document);
    const validator = createValidator(contract);
    return (exchange) => judge({ contract, validator, exchange, isOpen: openText(exchange) });
}
/** A variable without a value or a placeholder of a saved exchange, and what was taken out of a log. */
function openText({ isSaved, mask }) {
    return (text) => (mask !== undefined && text.includes(mask)) ||
        (isSaved && (/\{\{[^{}]*\}\}/.test(text) || /^\s*<[^<>]+>\s*$/.test(text)));
}
function judge(given) {
    const { contract, exchange, isOpen } = given;
    const { method, target } = exchange.request;
    const { path, query } = (0,http_text_target/* splitTarget */.Gd)(target);
    const found = findOperation(contract, method, { segments: (0,http_text_target/* pathSegments */.Mz)(path).map(http_text_target/* decodeSegment */.UR), isOpen }, exchange);
    const inRequest = { of: 'request', keys: [] };
    if ('near' in found) {
        return [{ ...inRequest, part: 'path', problem: undocumented(found.near && `the nearest path is ${found.near}`) }];
    }
    if ('methods' in found) {
        return [{ ...inRequest, part: 'method', problem: undocumented(`${found.path} has ${found.methods.join(', ')}`) }];
    }
    const { operation, values } = found;
    const violations = [
        ...judgeParameters(given, operation, values, (0,pairs/* comparedPairs */.XT)(query ?? '')),
        ...judgeRequestBody(given, operation),
        ...judgeResponse(given, operation),
    ];
    return violations.map((violation) => ({ operation: operation.name, ...violation }));
}
/** What the path falls under, as it is or without what the base URL of the collection puts in front. */
function findOperation(contract, method, path, { basePaths = [] }) {
    const first = contract.find(method, path);
    if ('operation' in first)
        return first;
    const { segments, isOpen } = path;
    return basePaths
        .filter((base) => base.length > 0 && base.every((segment, index) => segments[index] === segment))
        .map((base) => contract.find(method, { segments: segments.slice(base.length), isOpen }))
        .reduce((best, found) => ('near' in best || 'operation' in found ? found : best), first);
}
function judgeParameters(given, { parameters }, inPath, query) {
    const { contract, exchange } = given;
    const { schemas, keysInQuery } = contract;
    const inQuery = parameters.filter((parameter) => parameter.in === 'query');
    // A name of its own comes before the properties of an object, which may have any name.
    const owned = query.map(([name, value]) => {
        const owner = inQuery.find((parameter) => parameter.name === name) ?? inQuery.find((each) => ownerOf(each, name, schemas));
        return { name, value, owner, property: owner && ownerOf(owner, name, schemas)?.property };
    });
    const sentOf = (parameter) => {
        if (parameter.in === 'header')
            return sentHeader(exchange.request.headers, parameter.name);
        if (parameter.in === 'path') {
            const text = inPath.get(parameter.name);
            return text === undefined ? undefined : { texts: [text], properties: [] };
        }
        const own = owned.filter(({ owner }) => owner === parameter);
        if (own.length === 0)
            return undefined;
        return {
            texts: own.filter(({ property }) => property === undefined).map(({ value }) => value),
            properties: own.flatMap(({ property, value }) => (property === undefined ? [] : [[property, value]])),
        };
    };
    const unknown = owned.filter(({ name, owner }) => owner === undefined && !keysInQuery.has(name.toLowerCase()) && !given.isOpen(name));
    return [
        ...[...new Set(unknown.map(({ name }) => name))].map((name) => {
            return { of: 'request', part: 'query', name, keys: [], problem: undocumented() };
        }),
        // A path variable is not missing where the path has `{{id}}` in its place.
        ...parameters.flatMap((parameter) => judgeValue(given, parameter, sentOf(parameter), { of: 'request', part: parameter.in, name: parameter.name })),
    ];
}
/** A header as one value, whether or not it came in several lines. */
function sentHeader(headers, name) {
    const texts = (0,header_text/* headerValues */.UE)(headers, name);
    return texts.length === 0 ? undefined : { texts: [texts.join(',')], properties: [] };
}
function judgeValue({ contract, validator, isOpen }, rule, sent, where) {
    if (sent === undefined) {
        return rule.required && where.part !== 'path' ? [{ ...where, keys: [], problem: { kind: 'missing' } }] : [];
    }
    const texts = [...sent.texts, ...sent.properties.map(([, value]) => value)];
    if (texts.some(isOpen))
        return [];
    if (rule.allowsEmpty && texts.every((text) => text === ''))
        return [];
    const value = rule.schema === undefined ? undefined : sentValue(rule, sent, contract.schemas);
    if (value === undefined || judge_isExample(rule, value.value, texts))
        return [];
    return validator.validate(rule.schema, value.value, where.of, isOpen).map((finding) => ({ ...where, ...finding }));
}
/** Whether the document gives the value as an example of the parameter. */
function judge_isExample({ examples }, value, [text = '']) {
    const json = JSON.stringify(value);
    return examples.some((example) => JSON.stringify(example) === json || String(example) === text);
}
/** Statuses whose answers have no content (RFC 9110). */
const isBodyless = (status) => status === 204 || status === 205 || status === 304;
function judgeResponse(given, { responses, name }) {
    const { response } = given.exchange;
    if (response === undefined)
        return [];
    const { status, headers, body } = response;
    const range = `${String(status).charAt(0)}XX`;
    const codes = Object.keys(responses).filter((code) => !code.startsWith('x-'));
    const code = [String(status), range, 'default']
        .map((wanted) => codes.find((each) => each.toUpperCase() === wanted.toUpperCase()))
        .find((each) => each !== undefined);
    if (code === undefined) {
        const instead = codes.length === 0 ? undefined : `it has ${codes.join(', ')}`;
        return [{ of: 'response', part: 'status', name: String(status), keys: [], problem: undocumented(instead) }];
    }
    const documented = responses[code];
    const inHeaders = (0,bounded_json/* entriesOf */.Mc)((0,bounded_json/* childOf */.GG)(documented, 'headers'))
        .filter(([header]) => header.toLowerCase() !== 'content-type')
        .flatMap(([header, value]) => {
        const where = { of: 'response', part: 'header', name: header };
        return judgeValue(given, readValue(value, 'simple'), sentHeader(headers, header), where);
    });
    const type = (0,header_text/* headerValues */.UE)(headers, 'content-type')[0]?.trim() ?? '';
    const content = (0,bounded_json/* childOf */.GG)(documented, 'content');
    const known = Object.fromEntries((0,bounded_json/* entriesOf */.Mc)(content));
    if (isBodyless(status) || name.startsWith('HEAD '))
        return inHeaders;
    if (body === '') {
        const [key, media] = Object.entries(known)[0] ?? [];
        const wantsBody = key !== undefined && isJson((0,header_text/* mediaTypeOf */.c0)(key)) && (0,bounded_json/* childOf */.GG)(media, 'schema') !== undefined;
        return wantsBody
            ? [...inHeaders, { of: 'response', part: 'body', keys: [], problem: { kind: 'missing' } }]
            : inHeaders;
    }
    return [
        ...inHeaders,
        ...judgeContent(given, known, findMediaType(Object.keys(known), type), { of: 'response', type, body }),
    ];
}

// EXTERNAL MODULE: ./build/http-text/thrown.js
var thrown = __webpack_require__(98589);
;// CONCATENATED MODULE: ./build/contract.js
/** The thread that `openJudge` starts: an OpenAPI document, and one exchange after the other. */



if (external_node_worker_threads_.parentPort === null) {
    process.stderr.write('This file is run by the action, in a thread of its own.\n');
}
else {
    const port = external_node_worker_threads_.parentPort;
    // JSON of our own, that of the document.
    const judge = createJudge(JSON.parse(String(external_node_worker_threads_.workerData)));
    port.on('message', (exchange) => {
        port.postMessage(answer(() => judge(exchange)));
    });
}
function answer(judge) {
    try {
        return { violations: judge() };
    }
    catch (error) {
        return { failure: (0,thrown/* messageOf */.bD)(error) };
    }
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ skipSpace),
/* harmony export */   CE: () => (/* binding */ deepestDocument),
/* harmony export */   Fd: () => (/* binding */ TooDeepError),
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rj: () => (/* binding */ parseBoundedJson),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   mP: () => (/* binding */ pointerKeys),
/* harmony export */   o4: () => (/* binding */ parseShallowJson),
/* harmony export */   sc: () => (/* binding */ decodeString),
/* harmony export */   xC: () => (/* binding */ isSpace)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80803);
/** JSON of strangers, parsed in bounded time and memory: neither long nor deep texts may hold up anything else. */

/** Deeper values are not read; it also keeps recursion over them off the stack's end. */
const deepest = 500;
/** A file may be deeper: folders are gone through without recursion, and values that are too deep are told by their names. */
const deepestDocument = 32_000;
/** JSON that was not parsed for its depth. */
class TooDeepError extends Error {
    name = 'TooDeepError';
}
/** What is shorter costs little however deep it is. */
const shortText = 16 * 1024;
const quoteCode = 0x22;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;
/** Whether brackets outside of strings nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text, limit) {
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code === quoteCode)
            index = endOfString(text, index) - 1;
        else if ((code & ~braceBit) === openCode)
            depth += 1;
        else if ((code & ~braceBit) === closeCode)
            depth -= 1;
        if (depth > limit)
            return true;
    }
    return false;
}
/**
 * The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. Numbers that
 * JavaScript cannot hold are an `ExactNumber`.
 */
function parseBoundedJson(text, longest, form) {
    if (text.length > longest || isTooDeep(text, deepest))
        return undefined;
    try {
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactJson */ .lQ)(text, form);
    }
    catch {
        return undefined;
    }
}
/**
 * As `JSON.parse`, in memory that the text's length bounds: for values whose known parts alone are read.
 *
 * @param limit how deep it may be
 * @throws SyntaxError, TooDeepError
 */
function parseShallowJson(text, limit = deepest) {
    if (text.length > shortText && isTooDeep(text, limit)) {
        throw new TooDeepError(`The JSON is nested more than ${String(limit)} levels deep, and is not read.`);
    }
    return JSON.parse(text);
}
/** Whether a value is an object of JSON: no list, and not `null`. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The child of an object or a list; `undefined` for everything that has no such child of its own. */
function childOf(value, key) {
    return (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
/** The keys that a JSON pointer (RFC 6901) leads along. */
function pointerKeys(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The entries of an object, none of anything else. */
function entriesOf(value) {
    return isObject(value) ? Object.entries(value) : [];
}
/** A list as it is, an empty one of anything else. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Index after the closing quote; more than the text's length when there is none. */
function endOfString(text, open) {
    let from = open + 1;
    for (;;) {
        const quote = text.indexOf('"', from);
        if (quote === -1)
            return text.length + 1;
        let backslashes = 0;
        while (quote - 1 - backslashes > open && text.charCodeAt(quote - 1 - backslashes) === 92)
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
        from = quote + 1;
    }
}
/** A string's value, `undefined` where it is torn or no string of JSON. */
function decodeString(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return undefined;
    }
}
/** What JSON lets stand between tokens. */
const isSpace = (character) => character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\uFEFF';
/** The index of the next character that is no space. */
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && isSpace(text.charAt(at)))
        at += 1;
    return at;
}


/***/ }),

/***/ 80803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lQ: () => (/* binding */ parseExactJson),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   zr: () => (/* binding */ isExactNumber)
/* harmony export */ });
/**
 * Numbers of JSON that JavaScript cannot hold as they are written: IDs of 19 digits, `1.10`, `1e400`. They are kept as the
 * engine's raw JSON, which `JSON.stringify` writes as it is.
 */
/** Whether a value of parsed JSON is a number that JavaScript cannot hold. */
const isExactNumber = (value) => JSON.isRawJSON(value);
/**
 * Whether a number in a text may be another once it is parsed and written again. Of what stands in strings it may find too
 * much, which costs time alone.
 */
const mayLoseDigits = /(?:^|[:,[])\s*-?(?:[\d.]{16}|\d+\.\d*0(?!\d)|0\.0{6}|\d+(?:\.\d+)?[eE]|0(?![.\d]))/;
/** As `JSON.parse`, but no digit is lost. @throws SyntaxError */
function parseExactJson(text, form) {
    // Looking at each number takes ten times as long as parsing.
    if (!mayLoseDigits.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_key, value, { source }) => typeof value === 'number' && source !== undefined ? exactNumber(source, form) : value);
}
/** A number of JSON by its text: a number of JavaScript where that is the same. */
function exactNumber(source, form) {
    const value = Number(source);
    if (String(value) === source)
        return value;
    if (form === 'written')
        return JSON.rawJSON(source);
    const exact = plainDecimal(source);
    return exact === plainDecimal(String(value)) ? value : JSON.rawJSON(exact);
}
const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,15}))?$/;
/** One text for all spellings of a number; another text as it is. */
function plainDecimal(text) {
    const [, sign = '', whole, fraction = '', exponent = '0'] = decimal.exec(text) ?? [];
    if (whole === undefined)
        return text;
    const digits = (whole + fraction).replace(/^0+/, '');
    const significant = withoutZerosAtEnd(digits);
    if (significant === '')
        return '0';
    const power = Number(exponent) - fraction.length + digits.length - significant.length;
    // Numbers of usual size have no exponent, as people write them.
    if (power >= 0 && power <= 40)
        return sign + significant + '0'.repeat(power);
    return `${sign}${significant}e${String(power)}`;
}
/** Not by a pattern, which would begin anew at each zero. */
function withoutZerosAtEnd(digits) {
    let end = digits.length;
    while (end > 0 && digits.charAt(end - 1) === '0')
        end -= 1;
    return digits.slice(0, end);
}


/***/ }),

/***/ 86420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ isJson),
/* harmony export */   Ly: () => (/* binding */ latin1Text),
/* harmony export */   M9: () => (/* binding */ typedText),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   p$: () => (/* binding */ isHeaderName),
/* harmony export */   wL: () => (/* binding */ isConnectionHeader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Headers: finding them, reading their values, and what HTTP lets through in one. */

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- the control characters are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
const BEYOND_ASCII = /[^ -~]/;
// eslint-disable-next-line no-control-regex -- the first 256 characters are Latin-1
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;
/** Whether this can be the name of a header (RFC 9110, token). */
function isHeaderName(name) {
    return NAME.test(name);
}
/** Text without control characters; characters beyond Latin-1 make it UTF-8 bytes, one character a byte. */
function latin1Text(text) {
    const clean = text.replace(FORBIDDEN, '');
    return BEYOND_LATIN1.test(clean) ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(clean, 'utf8').toString('latin1') : clean;
}
/** A header's value as Node sends it: no line breaks, so that no request can add a header to its answer. */
function headerText(value) {
    return withoutEdges(latin1Text(value));
}
/**
 * A header's value without what HTTP lets stand around it: spaces and tabs (RFC 9110, 5.5). `trim` would also take U+00A0,
 * which is the last byte of many a character in UTF-8.
 */
function withoutEdges(value) {
    const isEdge = (at) => value[at] === ' ' || value[at] === '\t';
    let start = 0;
    let end = value.length;
    while (start < end && isEdge(start))
        start += 1;
    while (end > start && isEdge(end - 1))
        end -= 1;
    return value.slice(start, end);
}
/** A received value as its sender typed it: Node gives one character a byte, and what is valid UTF-8 was meant as such. */
function typedText(value) {
    if (!BEYOND_ASCII.test(value) || BEYOND_LATIN1.test(value))
        return value;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(value, 'latin1');
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : value;
}
/**
 * Headers that speak of one connection, or of the body's encoding as it was recorded. `Expect` is a request's: Node takes
 * an answer with it for one whose headers are UTF-8, and encodes all of them twice.
 */
const connectionHeaders = new Set([
    'connection',
    'content-encoding',
    'content-length',
    'expect',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Whether a header is the server's to send: saved answers carry such headers with bodies in plain text. */
function isConnectionHeader(name) {
    return connectionHeaders.has(name.toLowerCase());
}
/** The values of all headers of a name, which is in any case. */
function headerValues(headers, name) {
    const lower = name.toLowerCase();
    const named = headers?.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
    return named?.map(({ value }) => value) ?? [];
}
/** The media type that a Content-Type names, in lower case without parameters: `text/html; charset=utf-8` is `text/html`. */
function mediaTypeOf(contentType) {
    return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** Whether a media type, as `mediaTypeOf` gives it, is of JSON: by its name, or by its suffix (RFC 6839). */
function isJson(mediaType) {
    return mediaType === 'application/json' || mediaType.endsWith('+json');
}


/***/ }),

/***/ 68166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ rawPairs),
/* harmony export */   H: () => (/* binding */ pairsAsValue),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   iH: () => (/* binding */ boundaryOf),
/* harmony export */   j: () => (/* binding */ cutPair),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   wF: () => (/* binding */ parseMultipart),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);

/** Cuts at the first `=`, which is in neither part; a text without one has no value. */
function cutPair(text) {
    const equals = text.indexOf('=');
    return equals === -1 ? [text, undefined] : [text.slice(0, equals), text.slice(equals + 1)];
}
/** `a=1&&b` is `['a', '1']` and `['b', undefined]`: as they are written, without empty ones. */
function rawPairs(text, most) {
    return text
        .split('&', most)
        .filter((part) => part !== '')
        .map(cutPair);
}
/** The same decoded; a pair without a value has the empty one. */
function parsePairs(text, most) {
    return rawPairs(text, most).map(([name, value = '']) => [(0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(name), (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeFormText */ .k)(value)]);
}
/** What a mock compares: pairs that have a name. Bounded: the rest after 10,000 is ignored. */
function comparedPairs(text) {
    return parsePairs(text, 10_000).filter(([name]) => name !== '');
}
/** The values of each name, in the order in which they came. */
function groupByName(pairs) {
    const groups = new Map();
    for (const [name, value] of pairs) {
        const values = groups.get(name);
        if (values === undefined)
            groups.set(name, [value]);
        else
            values.push(value);
    }
    return groups;
}
/** Pairs as an object; a name that came several times has a list. */
function pairsAsValue(pairs) {
    // No prototype: a field may be called `__proto__`.
    const value = Object.create(null);
    for (const [name, texts] of groupByName(pairs))
        value[name] = texts.length === 1 ? (texts[0] ?? '') : texts;
    return value;
}
const mostParts = 1000;
const nameParameter = /;\s*name\*?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const fileParameter = /;\s*filename\*?=/i;
/** The boundary that a Content-Type names, without quotes. */
function boundaryOf(contentType) {
    const match = /;\s*boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
    return match?.[1] ?? match?.[2];
}
/**
 * Reads the text fields in order; files are left out, and so is what comes after 1,000 parts. A body that breaks off in the
 * middle gives the fields that are whole.
 */
function parseMultipart(text, boundary) {
    const fields = [];
    const delimiter = `--${boundary}`;
    let start = text.indexOf(delimiter);
    /** The end of the next part's head: looked for again only when passed, or a thousand parts would search the whole body each. */
    let split = -1;
    for (let part = 0; start !== -1 && part < mostParts; part += 1) {
        const head = start + delimiter.length;
        if (text.startsWith('--', head))
            break;
        const next = text.indexOf(`\n${delimiter}`, head);
        if (split < head)
            split = text.indexOf('\r\n\r\n', head);
        if (next === -1 || split === -1)
            break;
        if (split < next) {
            const disposition = text
                .slice(head, split)
                .split('\r\n')
                .find((line) => /^content-disposition:/i.test(line)) ?? '';
            const name = nameParameter.exec(disposition);
            const key = name?.[1]?.replace(/\\(.)/g, '$1') ?? name?.[2];
            const value = text.slice(split + 4, text.charAt(next - 1) === '\r' ? next - 1 : next);
            if (key !== undefined && !fileParameter.test(disposition))
                fields.push([key, value]);
        }
        start = next + 1;
    }
    return fields;
}


/***/ }),

/***/ 89034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent),
/* harmony export */   k: () => (/* binding */ decodeFormText)
/* harmony export */ });
/** Percent-decoding that never throws: what is not valid stays as it is. */
const ENCODED_RUN = /(?:%[0-9a-f]{2})+/gi;
/** `a%20b` → `a b`; invalid sequences such as `%zz` or half a UTF-8 character stay as written. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text.replace(ENCODED_RUN, (run) => {
            try {
                return decodeURIComponent(run);
            }
            catch {
                return run;
            }
        });
    }
}
/** A form field's or query parameter's text: `+` is a space, as in `application/x-www-form-urlencoded`. */
function decodeFormText(text) {
    return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}


/***/ }),

/***/ 35194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ splitTarget),
/* harmony export */   LL: () => (/* binding */ cutQuery),
/* harmony export */   Ml: () => (/* binding */ readableTarget),
/* harmony export */   Mz: () => (/* binding */ pathSegments),
/* harmony export */   T3: () => (/* binding */ replaceSegments),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   bj: () => (/* binding */ withoutOrigin)
/* harmony export */ });
/* harmony import */ var _percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89034);
/** The target of a request, which is a path with a query, or a whole URL as clients send it to proxies. */

/**
 * A target without the origin of a whole URL (RFC 9112, 3.2.2): a mock answers by what is left, which is empty for a URL
 * without a path.
 */
function withoutOrigin(target) {
    return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}
/** Cuts a text at its first `?`, which is in neither part: `/a?b=1` is `/a` and `b=1`. Nothing else is left out. */
function cutQuery(text) {
    const mark = text.indexOf('?');
    return mark === -1 ? [text, undefined] : [text.slice(0, mark), text.slice(mark + 1)];
}
/**
 * What a target asks for: `http://host/a?b=1#c` is the path `/a` and the query `b=1`, both as they are written. Without a
 * `?` there is no query.
 */
function splitTarget(target) {
    const hash = target.indexOf('#');
    const [before, query] = cutQuery(hash === -1 ? target : target.slice(0, hash));
    const path = withoutOrigin(before);
    return { path: path.startsWith('/') ? path : `/${path}`, query };
}
/** What would read as another target, as the end of a sentence's code, or as nothing at all stays encoded. */
const keptEncoded = /[%/?#&=+`\\\s\p{C}\p{Z}]/gu;
/** `/a?city=M%C3%BCnchen` → `/a?city=München`. Two different targets stay different. */
function readableTarget(target) {
    return target.replace(/(?:%[\da-f]{2})+/gi, (run) => {
        const text = (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(run);
        // Invalid UTF-8 stays as it is.
        return text === run ? run : text.replace(keptEncoded, encodeURIComponent);
    });
}
/** `/a//b%20c/` is `a` and `b%20c`: as they are written, without empty ones. */
function pathSegments(path) {
    return path.split('/').filter((segment) => segment !== '');
}
/** Percent-encoding undone. An encoded slash stays encoded: it does not end a segment. */
function decodeSegment(segment) {
    return segment.includes('%') ? (0,_percent_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePercent */ .g)(segment).replaceAll('/', '%2F') : segment;
}
/**
 * A target with something else in place of some segments of its path; all the rest stays as it is written.
 *
 * @param indexes among the segments, as `pathSegments` gives them
 */
function replaceSegments(target, indexes, replacement) {
    if (indexes.size === 0)
        return target;
    const start = target.length - withoutOrigin(target).length;
    const length = target.slice(start).search(/[?#]/);
    const end = length === -1 ? target.length : start + length;
    let index = -1;
    const replaced = target.slice(start, end).replace(/[^/]+/g, (segment) => {
        index += 1;
        return indexes.has(index) ? replacement : segment;
    });
    return target.slice(0, start) + replaced + target.slice(end);
}


/***/ }),

/***/ 98589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iT: () => (/* binding */ toError)
/* harmony export */ });
/** What was thrown: an Error, as a rule, but JavaScript lets it be anything. */
/** Its message, without its causes. */
const messageOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));
/** With the stack, for a log that developers read. */
const stackOf = (thrown) => thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
const toError = (thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
/** The code that Node gives errors of the system and of its own, such as `ENOENT`. */
const codeOf = (thrown) => thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;


/***/ })

};
