export const id = 2268;
export const ids = [2268];
export const modules = {

/***/ 12864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ notePlaceholders)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _match_route_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30553);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52514);
/** Counts placeholders in a collection, to tell of them when a mock is opened and not when a test fails for them. */



/** A value of JSON such as `"<date>"`; in XML that would be a tag. */
const placeholderValue = /"(<[A-Za-z][\w.,: -]*>)"/;
/** Counts them. The sentences hold names and values of the collection, which are not redacted. */
function notePlaceholders(collection, environment) {
    const examples = collection.requests.flatMap((request) => request.examples);
    const variables = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(collection.variables, environment?.variables ?? []);
    const open = [];
    const valued = [];
    for (const { request } of examples) {
        const first = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'placeholder')?.passed[0];
        if (first !== undefined)
            open.push(first);
        const value = (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .loosePaths */ .xV)(request, variables, 'value')?.passed.find((each) => !(0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(each.value));
        if (value !== undefined)
            valued.push(value);
    }
    const of = (count, what) => `${String(count)} of ${String(examples.length)} ${what}${examples.length === 1 ? '' : 's'}`;
    const note = ([first, ...more], what) => {
        if (first === undefined)
            return [];
        // A saved value may be a secret: it is not shown.
        const is = first.value === '' ? ' (empty)' : (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(first.value) ? ` (\`${first.value}\`)` : '';
        return [
            `${of(more.length + 1, 'example')} ${more.length === 0 ? 'has' : 'have'} ${what} in the path, such as \`${first.written}\`${is}: ` +
                "calls that nothing else fits may have anything there. Postman's cloud would answer them 404.",
        ];
    };
    const placeholders = examples.flatMap(({ body }) => placeholderIn(body) ?? []);
    const empty = examples.filter((example) => example.body.trim() === '' && !(0,_render_render_js__WEBPACK_IMPORTED_MODULE_2__/* .sendsNoBody */ .nw)(example)).length;
    return {
        values: note(valued, 'saved values of variables'),
        placeholders: [
            ...note(open, 'placeholders or empty variables'),
            ...(placeholders[0] === undefined
                ? []
                : [
                    `${of(placeholders.length, 'answer')} ${placeholders.length === 1 ? 'holds' : 'hold'} placeholders such as \`${placeholders[0]}\`; ` +
                        'an OpenAPI document of this API would give real ones.',
                ]),
            ...(empty === 0
                ? []
                : [
                    `${of(empty, 'answer')} ${empty === 1 ? 'has' : 'have'} an empty body; an OpenAPI document of this API would give real ones.`,
                ]),
        ],
    };
}
function placeholderIn(body) {
    return (0,_match_route_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(body) ? body.trim() : placeholderValue.exec(body)?.[1];
}


/***/ }),

/***/ 25603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ areFilesGiven),
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87078);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44702);
/* harmony import */ var _answers_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38907);
/* harmony import */ var _checks_checks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25827);
/* harmony import */ var _collection_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98388);
/* harmony import */ var _collection_read_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(420);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83307);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69151);
/* harmony import */ var _answers_server_response_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40812);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85292);
/** Inputs, parsed once: text in, one typed read-only value out, every problem reported at once. */










/**
 * Parses the inputs, reading the files that they name within `open-timeout`.
 *
 * @param directory where relative paths start
 * @throws InputsError with every problem, not only the first
 */
async function parseInputs(given, directory, { shellKey, onCommandLine = false, stepInputs = [], problems: others = [], ...reading } = {}) {
    const began = performance.now();
    const raw = (0,_input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefaults */ .rO)(given);
    const problems = [...others];
    const report = (problem) => void problems.push(problem);
    (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .reportUnknownInputs */ .Ec)(stepInputs, _input_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj, report);
    const openTimeout = seconds('open-timeout', raw, { from: 5, to: 3_600 }, report);
    const limits = { ...reading, timeout: openTimeout * 1000, setBy: 'open-timeout' };
    const located = {
        collections: await (0,_collection_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .locateCollections */ .U1)(raw.collection, directory),
        environment: await (0,_collection_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)('environment', raw.environment, directory),
    };
    const chosen = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readProvider */ .WE)(raw, located, shellKey, report);
    const names = chosen.provider === 'postman';
    // Several conversions share the time.
    const conversion = { ...limits, ...(located.collections.length > 1 && { began }) };
    const { collection, environment } = await (0,_collection_read_references_js__WEBPACK_IMPORTED_MODULE_4__/* .readReferences */ .PK)(located, { names, onCommandLine, conversion }, report);
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .choosePlace */ .$2)(raw, chosen, { items: [collection, environment], onCommandLine }, report);
    const inputs = {
        environment,
        workspace: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(raw.workspace),
        name: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(raw.name),
        private: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('private', raw.private, report),
        serverResponse: await (0,_answers_server_response_input_js__WEBPACK_IMPORTED_MODULE_5__/* .parseServerResponse */ .U)(raw['server-response'], report),
        answers: await (0,_answers_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .readAnswers */ .M)(raw.answers, chosen.provider, report, collection, environment),
        callLogs: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('call-logs', raw['call-logs'], ['always', 'on-failure', 'never'], report),
        artifactName: artifactName(raw['artifact-name'], report),
        retentionDays: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)('retention-days', raw['retention-days'], { from: 1, to: 400 }, report),
        callLogsTimeout: seconds('call-logs-timeout', raw, { from: 0, to: 600 }, report),
        redact: parseRedaction(raw.redact),
        checks: await (0,_checks_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .parseChecks */ .B)(raw, report, collection),
        contract: await readContract(raw.contract, directory, { ...limits, began }, report),
        openTimeout,
        closeTimeout: seconds('close-timeout', raw, { from: 15, to: 3_600 }, report),
        keepMock: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('keep-mock', raw['keep-mock'], report),
    };
    if (collection === undefined || place === undefined || problems.length > 0)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .InputsError */ .aV(problems);
    return {
        ...inputs,
        collection,
        place,
        unusedKey: place.provider === 'embedded' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(chosen.apiKey) : undefined,
        root: directory,
        notes: notesOn(raw, { collection, place, keepMock: inputs.keepMock }),
        readingTook: performance.now() - began,
    };
}
async function readContract(name, directory, limits, report) {
    if (name === '')
        return undefined;
    // Loaded here only: few jobs have a contract.
    const { readContractInput } = await Promise.all(/* import() */[__webpack_require__.e(7709), __webpack_require__.e(6381)]).then(__webpack_require__.bind(__webpack_require__, 27709));
    return readContractInput(name, directory, limits, report);
}
/** Whether nothing that the job is about is in Postman alone. */
function areFilesGiven({ collection, environment }) {
    return collection.kind === 'file' && (environment === undefined || environment.kind === 'file');
}
function notesOn(raw, { collection, place, keepMock }) {
    const notes = [];
    if (place.provider === 'embedded' && keepMock) {
        notes.push('`keep-mock` has no effect on the runner: the embedded mock ends with the job.');
    }
    if (place.provider === 'postman' && Number(raw.port) !== 0) {
        notes.push("`port` has no effect in Postman's cloud.");
    }
    // As far as it is known: a collection in Postman is not read for it.
    if (collection.kind === 'file' && collection.item.requests.every(({ examples }) => examples.length === 0)) {
        notes.push(_report_index_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutExamples */ .Qb);
    }
    return notes;
}
function seconds(input, raw, range, report) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(input, raw[input], range, report) ?? range.from;
}
function parseRedaction(text) {
    if (text.toLowerCase() === 'none')
        return 'none';
    return text
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** The characters that GitHub's artifact service refuses in a name. */
function artifactName(name, report) {
    const forbidden = ['"', ':', '<', '>', '|', '*', '?', '\r', '\n', '\\', '/'].filter((character) => name.includes(character));
    if (forbidden.length > 0) {
        report(`\`artifact-name\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(name)}: GitHub does not allow ${forbidden.map((c) => JSON.stringify(c)).join(' ')} in it.`);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(name);
}


/***/ }),

/***/ 69151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ choosePlace),
/* harmony export */   JY: () => (/* binding */ parseListenAddress),
/* harmony export */   WE: () => (/* binding */ readProvider)
/* harmony export */ });
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87078);
/* harmony import */ var _connect_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66632);
/* harmony import */ var _input_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83307);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85292);
/** Where the mock lives, with what that place needs. */




/**
 * Reads the input `provider` and the key. A key of the shell may stand there for other tools: it moves a mock to the cloud
 * only where the collection is no file, or `provider` says so.
 */
function readProvider(raw, located, shellKey, report) {
    const word = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('provider', raw.provider, ['auto', 'postman', 'embedded'], report);
    const isNamed = word !== 'auto';
    const given = raw['postman-api-key'];
    const { collections } = located;
    const areFiles = collections.length > 1 || collections[0]?.kind === 'file';
    const mayTake = word === 'postman' || (!isNamed && !areFiles);
    const apiKey = given === '' && mayTake ? (shellKey?.value ?? '') : given;
    const isLeftAlone = shellKey !== undefined && shellKey.value !== '' && apiKey === '' && !isNamed;
    if (isLeftAlone && located.environment !== undefined && located.environment.kind !== 'file')
        report(shellKey.unused);
    const provider = (0,_connect_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseProvider */ .V)(word, apiKey !== '');
    if (provider === 'postman' && collections.length > 1) {
        report(`\`collection\` names ${collections.length} collections, and a mock of Postman's serves one: give one, or set \`provider\` to embedded to run the mock on the runner.`);
    }
    return { provider, isNamed, apiKey };
}
const emptySecrets = 'On pull requests from forks and from Dependabot secrets are empty';
/**
 * The place that the provider stands for; `undefined` after a problem.
 *
 * @param asked.items what the mock is to serve
 * @param asked.onCommandLine whether no step of a workflow asks, whose secrets may be empty
 */
function choosePlace(raw, { provider, isNamed, apiKey }, { items, onCommandLine, }, report) {
    // Both are parsed whatever the provider is: a typo is a typo also where it has no effect today.
    const address = parseListenAddress(raw, report);
    const apiUrl = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(_input_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .mainApiInputs */ .ZE, raw['postman-api-url'], report);
    if (provider === 'postman') {
        if (apiKey === '') {
            report(`\`provider\` is "postman" and \`postman-api-key\` is empty: give a key, or leave \`provider\` out and give files to run the mock on the runner.${onCommandLine ? '' : ` ${emptySecrets}.`}`);
        }
        if (address.tls) {
            report("`tls` is true, and the mock would be in Postman's cloud, where it is https anyway: leave `tls` out, or set `provider` to embedded to run the mock on the runner.");
        }
        return apiUrl === undefined || apiKey === '' ? undefined : { provider, apiUrl, apiKey };
    }
    const elsewhere = items.filter((item) => item !== undefined).filter((item) => item.kind !== 'file');
    for (const item of elsewhere)
        report(describeElsewhere(item, isNamed, onCommandLine));
    return elsewhere.length > 0 ? undefined : { provider, ...address };
}
/** Why an embedded mock cannot have what is in Postman alone, and the ways out. */
function describeElsewhere({ input, text, near = '', isLink = false }, isNamed, onCommandLine) {
    const start = isLink ? `\`${input}\` is a link to the ${input} ${text} in Postman` : `\`${input}\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text)}`;
    if (near !== '')
        return `${start}, which is no file here.${near}`;
    if (isNamed)
        return `${start}, and the embedded mock reads files only: give the path of an exported file.`;
    const file = input === 'collection' ? 'a collection' : 'an environment';
    const ways = isLink
        ? `give a key to run the mock in Postman, or export the ${input} and give the path of the file`
        : `give the path of ${file} file in \`${input}\` to run the mock on the runner, or a key in \`postman-api-key\` to run it in Postman`;
    return `${start}${isLink ? '' : ', which is no file here'}, and \`postman-api-key\` is empty: ${ways}.${onCommandLine ? '' : ` ${emptySecrets}.`}`;
}
/** Where an embedded mock listens, and how; a problem goes to `report`. */
function parseListenAddress(raw, report) {
    const listenHost = raw['listen-host'];
    if (!/^[\w.:-]+$/.test(listenHost)) {
        report(`\`listen-host\` is ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(listenHost)}: give an IP address or a host name, for example 0.0.0.0.`);
    }
    const port = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)('port', raw.port, { from: 0, to: 65_535 }, report) ?? 0;
    return { port, listenHost, tls: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('tls', raw.tls, report) };
}


/***/ }),

/***/ 97703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openSummaryOf),
/* harmony export */   i: () => (/* binding */ placeholdersOf)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12864);
/* harmony import */ var _inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98388);


/** What main's step summary says. A collection in Postman is not fetched for it: main sends no request that it can do without. */
function openSummaryOf({ collection, environment }, { name, mockUrl, api, }) {
    return {
        name,
        mockUrl,
        provider: api.provider,
        ...(collection.kind === 'file' && {
            collection: collection.item,
            warnings: collection.warnings,
            notes: placeholderNotes(collection, environment),
        }),
    };
}
/** What a collection's file holds instead of values. A conversion of an OpenAPI document has made up what it could. */
function placeholdersOf({ item, note }, environment) {
    if (note !== undefined)
        return { placeholders: [], values: [] };
    return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .notePlaceholders */ .B)(item, environment?.kind === 'file' ? environment.item : undefined);
}
/** All of it in sentences, which name their collection where there are several. */
function placeholderNotes(collection, environment) {
    return (0,_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfReference */ .xe)(collection).flatMap((part) => {
        const { values, placeholders } = placeholdersOf(part, environment);
        const notes = [...values, ...placeholders];
        return collection.parts === undefined ? notes : notes.map((note) => `${part.text}: ${note}`);
    });
}


/***/ }),

/***/ 42268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openMock)
/* harmony export */ });
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65384);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62690);
/* harmony import */ var _state_ca_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38066);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95992);
/* harmony import */ var _inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83307);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25603);
/* harmony import */ var _state_kept_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73187);
/* harmony import */ var _state_mock_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25068);
/* harmony import */ var _reporter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31875);
/* harmony import */ var _secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27538);
/* harmony import */ var _secrets_redactors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31459);
/* harmony import */ var _secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97864);
/* harmony import */ var _kept_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58247);
/* harmony import */ var _provide_resources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54712);
/** Main's job: a mock that answers, with everything that its cleanup needs in the state before each resource exists. */













/**
 * Creates the mock, from files imported first where the inputs name files, and activates the server response.
 * What it has made when it fails is in the state: the post step removes it. What it says and throws holds no secret.
 *
 * @throws PostmanApiError, UnresolvedReferenceError, or what `launchEmbedded` throws
 */
async function openMock(inputs, dependencies) {
    const { identity, directory, mask } = dependencies;
    // The end of a random UUID is random throughout. The global `crypto` takes main less time to load than `node:crypto`.
    const random = crypto.randomUUID().slice(-12);
    const mark = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMark */ .ry)({ ...identity, random, kept: inputs.keepMock });
    const state = (0,_kept_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .keepState */ .Jg)(inputs, mark, directory, dependencies.state);
    const redact = (text) => (0,_secrets_redactors_js__WEBPACK_IMPORTED_MODULE_2__/* .logRedactorOf */ .Ix)(state.current()).redactText(text);
    try {
        return await open(inputs, { ...dependencies, reporter: (0,_reporter_js__WEBPACK_IMPORTED_MODULE_3__/* .redactingReporter */ .Ld)(dependencies.reporter, redact) }, state);
    }
    catch (error) {
        (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .maskInLog */ .ot)((0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keptSecrets */ .we)(state.current()), mask);
        throw (0,_secrets_redact_error_js__WEBPACK_IMPORTED_MODULE_6__/* .redactError */ .k)(error, redact);
    }
}
async function open(inputs, dependencies, state) {
    const { reporter, clock, end, directory, mask } = dependencies;
    const deadline = clock.now() + inputs.openTimeout * 1000 - inputs.readingTook;
    // The files are copied while the server starts.
    const kept = (0,_kept_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .keepInputs */ .jf)(inputs, directory).catch((error) => {
        reporter.warning(`The files cannot be kept for the report, which will show no lines of them. ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_7__/* .describeError */ .U)(error)}`);
    });
    const limits = { deadline, signal: end.giveUp, stop: end.stop };
    const { api, client, caFiles } = await reporter.progress('Starting the mock server', () => openApi(inputs, limits, dependencies, state));
    state.save((await kept) ?? {});
    const account = { client, state, reporter, stop: end.stop, scope: { workspace: inputs.workspace } };
    const collections = await reporter.progress(providing('collection', inputs.collection), () => (0,_provide_resources_js__WEBPACK_IMPORTED_MODULE_8__/* .provideCollections */ .pb)(inputs, account));
    const { environment: given } = inputs;
    const environment = given &&
        (await reporter.progress(providing('environment', given), () => (0,_provide_resources_js__WEBPACK_IMPORTED_MODULE_8__/* .provideEnvironment */ .Pq)(given, inputs, account)));
    const mock = await reporter.progress('Creating the mock', () => (0,_provide_resources_js__WEBPACK_IMPORTED_MODULE_8__/* .provideMock */ .Et)({ collections, environment }, inputs, account));
    await reporter.progress('Putting the answers in force', () => (0,_provide_resources_js__WEBPACK_IMPORTED_MODULE_8__/* .provideAnswers */ .FQ)(mock, inputs, account));
    const serverResponseId = await reporter.progress('Activating the server response', () => (0,_provide_resources_js__WEBPACK_IMPORTED_MODULE_8__/* .activateServerResponse */ .K2)(mock, inputs, account));
    end.stop.throwIfAborted();
    const outputs = {
        mockUrl: mock.mockUrl,
        mockId: mock.id,
        mockUid: mock.uid,
        collectionUid: mock.collection,
        environmentUid: mock.environment ?? undefined,
        serverResponseId,
    };
    const secrets = (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutOutputs */ .HM)((0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keptSecrets */ .we)(state.current()), [
        ...[api.provider, api.url, caFiles?.caFile, caFiles?.caBundle],
        ...Object.values(outputs),
    ]);
    state.save({ opened: true, ...(0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_5__/* .keepSecrets */ .JY)(secrets, directory) });
    // Not before: which secrets stand in an output, and must not be masked, is known only now.
    (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .maskInLog */ .ot)(secrets, mask);
    return { ...outputs, caFiles, api, name: mock.name, state: state.current() };
}
async function openApi(inputs, limits, dependencies, state) {
    const { place } = inputs;
    const { launchEmbedded, mask, end, directory } = dependencies;
    end.stop.throwIfAborted();
    if (place.provider === 'postman') {
        const api = { provider: place.provider, url: place.apiUrl, key: place.apiKey };
        const apiInputs = dependencies.apiInputs ?? { ..._inputs_input_definitions_js__WEBPACK_IMPORTED_MODULE_9__/* .mainApiInputs */ .ZE, filesGiven: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .areFilesGiven */ .L)(inputs) };
        // Half of the step's code is the way to the cloud: it is loaded where a mock is opened there.
        const { connectToCloud } = await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 311));
        return { api, client: connectToCloud({ ...dependencies, inputs: apiInputs })(api, limits) };
    }
    const server = await launchEmbedded({ ...place, directory, signal: end.giveUp });
    const { ca, pid, logFile, journalFile, answer, adopt } = server;
    mask(server.api.key);
    state.save({ api: server.api, embedded: { pid, logFile, journalFile } });
    await adopt();
    const api = { provider: place.provider, ...server.api };
    const caFiles = ca === undefined ? undefined : await (0,_state_ca_files_js__WEBPACK_IMPORTED_MODULE_11__/* .writeCaFiles */ .V)(directory, ca);
    return { api, client: (0,_postman_index_js__WEBPACK_IMPORTED_MODULE_12__/* .createPostmanClient */ .W)((0,_postman_index_js__WEBPACK_IMPORTED_MODULE_13__/* .createDirectTransport */ .d)(answer, limits)), caFiles };
}
function providing(what, { kind }) {
    return kind === 'file' ? `Importing the ${what}` : `Looking for the ${what}`;
}


/***/ }),

/***/ 54712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ provideMock),
/* harmony export */   FQ: () => (/* binding */ provideAnswers),
/* harmony export */   K2: () => (/* binding */ activateServerResponse),
/* harmony export */   Pq: () => (/* binding */ provideEnvironment),
/* harmony export */   pb: () => (/* binding */ provideCollections)
/* harmony export */ });
/* harmony import */ var _http_text_show_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87078);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84147);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65887);
/* harmony import */ var _postman_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24613);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44702);
/* harmony import */ var _inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98388);
/* harmony import */ var _state_kept_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73187);
/* harmony import */ var _state_mock_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25068);
/* harmony import */ var _secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97864);
/* harmony import */ var _describe_mock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97703);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1939);
/* harmony import */ var _kept_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58247);
/* harmony import */ var _resolve_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1265);












/** The collection keeps such paths for itself. */
const tildeWarning = 'it has paths that begin with "/~", so that no beginning of a path names a session: only the header x-mock-session does.';
/** The UID of the collection, imported where it is a file, and of each where there are several. @throws PostmanApiError, UnresolvedReferenceError */
async function provideCollections({ collection, environment }, account) {
    const { client, state, reporter, stop, scope } = account;
    stop.throwIfAborted();
    if (collection.kind !== 'file')
        return [await (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveCollection */ .B)(client, collection, scope)];
    const { mark, provider } = state.current();
    const values = environment?.kind === 'file' ? environment.item : undefined;
    for (const part of (0,_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfReference */ .xe)(collection)) {
        reportWarnings(part, reporter);
        for (const note of (0,_describe_mock_js__WEBPACK_IMPORTED_MODULE_2__/* .placeholdersOf */ .i)(part, environment).placeholders)
            reporter.info(`${part.text}: ${note}`);
        if (provider === 'embedded' && (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .hasTildePaths */ .H)(part.item, values))
            reporter.warning(`${part.text}: ${tildeWarning}`);
    }
    const [first = collection, ...further] = (0,_inputs_collection_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfReference */ .xe)(collection);
    const { uid } = await createKept('importedCollection', mark, account, await importOf(first, mark, account));
    const uids = [uid];
    for (const [index, part] of further.entries()) {
        stop.throwIfAborted();
        // It needs no cleanup of its own: several are in the embedded server, which ends with the job.
        const name = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_4__/* .markedName */ .QE)(mark, String(index + 2));
        const { create, list } = await importOf(part, name, account);
        uids.push((await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_5__/* .createOnce */ .U)(create, async () => (await list()).at(0), { reporter, stop })).uid);
    }
    if (further.length > 0) {
        const names = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_6__/* .partsOf */ .C)(collection.item).map(({ name }) => name);
        reporter.info(`The mock serves ${uids.length} collections: ${(0,_http_text_show_value_js__WEBPACK_IMPORTED_MODULE_7__/* .listFirst */ .rL)(names, mostNames)}.`);
    }
    return uids;
}
/** More names than that make no short line. */
const mostNames = 10;
/** How a collection's file is imported under a name, and found by it. */
async function importOf({ document }, name, { client, state, scope }) {
    const { toCollectionV2, toCollectionV21 } = await __webpack_require__.e(/* import() */ 7092).then(__webpack_require__.bind(__webpack_require__, 37092));
    // Postman takes the format v2.1 only; the embedded server reads v2.0 too, without what a conversion would lose.
    const convert = state.current().provider === 'postman' ? toCollectionV21 : toCollectionV2;
    const named = renamed(await convert(document), name);
    return {
        create: () => client.importCollection(named, scope),
        list: () => client.listCollections({ ...scope, name }),
    };
}
/** Characters of a file's name for itself: a mark comes to it, and nobody knows what the API takes. */
const longestName = 100;
/** The UID of the environment in the same way. The values of its secret variables are in the state then. */
async function provideEnvironment(environment, inputs, account) {
    const { client, state, reporter, stop, scope } = account;
    stop.throwIfAborted();
    if (environment.kind !== 'file') {
        const uid = await (0,_resolve_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveEnvironment */ .g)(client, environment, scope);
        await keepSecretsOf(uid, inputs, account);
        return uid;
    }
    reportWarnings(environment, reporter);
    const { mark } = state.current();
    const values = (0,_kept_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .environmentValues */ .s1)(environment.item.variables);
    const name = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_4__/* .markedName */ .QE)(mark, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_9__/* .cutMiddle */ .it)(environment.item.name, longestName));
    const { uid } = await createKept('importedEnvironment', name, account, {
        create: () => client.importEnvironment({ name, values }, scope),
        list: () => client.listEnvironments(scope),
    });
    return uid;
}
/** Post could no longer ask for them if the environment were deleted, or changed, in the meantime. */
async function keepSecretsOf(uid, { collection }, { client, state }) {
    const { readEnvironment } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 24178));
    const { variables } = readEnvironment(await client.getEnvironment(uid)).environment;
    const secrets = (0,_secrets_secret_variables_js__WEBPACK_IMPORTED_MODULE_10__/* .secretsOfMock */ .vf)({
        collection: collection.kind === 'file' ? collection.item : undefined,
        environment: variables,
    });
    const { directory } = state.current();
    state.save((0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_11__/* .keepSecrets */ .JY)([...new Set([...(0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_11__/* .keptSecrets */ .we)(state.current()), ...secrets])], directory));
}
/** The mock of all, which are given by their UIDs. @throws PostmanApiError */
async function provideMock({ collections, environment }, inputs, account) {
    const { client, state, stop, scope } = account;
    stop.throwIfAborted();
    const name = (0,_state_mock_name_js__WEBPACK_IMPORTED_MODULE_4__/* .markedName */ .QE)(state.current().mark, inputs.name);
    const [collection, ...furtherCollections] = collections;
    const wanted = {
        collection,
        ...(furtherCollections.length > 0 && { furtherCollections }),
        name,
        private: inputs.private,
        ...(environment !== undefined && { environment }),
    };
    const mock = await createKept('mock', name, account, {
        create: () => client.createMock(wanted, scope),
        list: () => client.listMocks(scope),
    }).catch(explainPort(inputs.place));
    const { uid, id, mockUrl } = mock;
    state.save({
        mock: { ...state.current().mock, name, uid, id, mockUrl, environment: mock.environment ?? environment ?? null },
    });
    return mock;
}
/** An embedded server says that it cannot listen in an answer, which is no answer of Postman's to anybody. */
function explainPort(place) {
    return (error) => {
        if (place.provider !== 'embedded' || !(error instanceof _postman_index_js__WEBPACK_IMPORTED_MODULE_12__/* .PostmanApiError */ .VZ) || error.name !== 'mockListenError')
            throw error;
        const { port, listenHost } = place;
        throw new Error(error.reason.includes('EADDRINUSE')
            ? `\`port\` is ${port}, and on ${listenHost} that port is in use (EADDRINUSE): by another mock or a development server, perhaps. Stop it, give another port, or set \`port\` to 0, which takes a free one.`
            : error.reason);
    };
}
/** Puts the rules of `answers` in force, where there are some. @throws PostmanApiError */
async function provideAnswers({ id }, { answers }, { client, reporter, stop }) {
    stop.throwIfAborted();
    if (answers == null)
        return;
    for (const warning of await client.setAnswers(id, answers))
        reporter.warning(warning);
}
/** The ID of the server response that every call gets; `undefined` where none is asked for. @throws PostmanApiError */
async function activateServerResponse({ id, collection }, { serverResponse }, { client, reporter, stop }) {
    stop.throwIfAborted();
    if (serverResponse === undefined)
        return undefined;
    const created = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_5__/* .createOnce */ .U)(() => client.createServerResponse(id, serverResponse), 
    // The mock is new and ours alone, so the name is unique on it. A second one would go with the mock.
    async () => (await client.listServerResponses(id)).find(({ name }) => name === serverResponse.name), { reporter, stop });
    stop.throwIfAborted();
    // The collection goes along: some revisions of Postman's API require it in every update.
    await client.updateMock(id, { collection, config: { serverResponseId: created.id } });
    return created.id;
}
/** Creates something whose unique name is in the state before it exists, and whose UID follows. */
async function createKept(key, name, { state, reporter, stop }, { create, list }) {
    const save = (change) => {
        state.save({ [key]: { ...state.current()[key], name, ...change } });
    };
    save({});
    const created = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_5__/* .createOnce */ .U)(create, async () => (await list()).find((item) => item.name === name), {
        reporter,
        stop,
        onRepeat: () => {
            save({ repeated: true });
        },
        onRefused: () => {
            state.save({ [key]: undefined });
        },
    });
    save({ uid: created.uid });
    return created;
}
/** The document under the run's mark, so that the sweep can tell an imported collection from the user's own. */
function renamed(document, name) {
    const info = typeof document['info'] === 'object' ? document['info'] : {};
    return { ...document, info: { ...info, name } };
}
function reportWarnings({ text, warnings, note }, reporter) {
    if (note !== undefined)
        reporter.info(`${text} ${note}`);
    for (const { message, firstItem, count } of warnings) {
        const others = count > 1 ? ` (and ${count - 1} more)` : '';
        reporter.warning(`${text}: ${message} First at ${firstItem}${others}.`);
    }
}


/***/ }),

/***/ 31459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Ix: () => (/* binding */ logRedactorOf),
/* harmony export */   Tx: () => (/* binding */ redactorOfInputs),
/* harmony export */   y: () => (/* binding */ redactorOf)
/* harmony export */ });
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25721);
/* harmony import */ var _state_kept_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73187);
/* harmony import */ var _secret_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97864);
/** What takes secrets out of all that main and post say and write. */



/**
 * For files and summaries. The keys go in any case: `redact: none` lets only the user's own secrets through.
 *
 * @param found secrets of the user's that main did not know
 * @param keys further ones
 * @throws Error when the secrets cannot be read that main kept
 */
function redactorOf(state, { found = [], keys = [] } = {}) {
    const { redact } = state;
    return create(redact, [...keysOf(state), ...keys, ...(redact === 'none' ? [] : [...(0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state), ...found])]);
}
/** For lines of a log, which hold no known secret even where `redact` is `none`. Never throws. */
function logRedactorOf(state, keys = []) {
    return create(state.redact, [...keysOf(state), ...readableSecrets(state), ...keys]);
}
/** As `logRedactorOf`, before there is a state. */
function redactorOfInputs(inputs) {
    const { place, unusedKey, redact } = inputs;
    const keys = place.provider === 'postman' ? [place.apiKey] : [];
    return logRedactorOf({ unusedKey, redact, secrets: [...(0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsOfInputs */ .yL)(inputs)] }, keys);
}
/** What post has found out about secrets, without what the state says of outputs and of what may be left behind. */
function withoutNames({ api, mark, mock, importedCollection, importedEnvironment }, secrets) {
    const uids = [mock?.uid, mock?.id, mock?.environment, importedCollection?.uid, importedEnvironment?.uid];
    return (0,_secret_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOutputs */ .HM)(secrets, [api?.url, mark, mock?.mockUrl, ...uids]);
}
const create = (redact, secrets) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__.createRedactor)(redact === 'none' ? { secrets, off: true } : { secrets, headers: redact, fields: redact });
const keysOf = ({ api, unusedKey }) => [api?.key, unusedKey].filter((key) => key !== undefined);
function readableSecrets(state) {
    try {
        return (0,_state_kept_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keptSecrets */ .we)(state);
    }
    catch {
        // Whoever writes a file gets the error; a line of the log is redacted without these secrets.
        return [];
    }
}


/***/ }),

/***/ 38066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeCaFiles),
/* harmony export */   q: () => (/* binding */ removeCaFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19119);
/** The files by which clients trust a mock that speaks TLS, in the mock's own folder. They hold certificates, never a key. */



const caFilesIn = (directory) => ({
    caFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'ca.pem'),
    caBundle: node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'ca-bundle.pem'),
});
/** @param ca in PEM @throws Error of the file system */
async function writeCaFiles(directory, ca) {
    // A job without TLS does not load it.
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    const files = caFilesIn(directory);
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(files.caFile, ca);
    await (0,_files_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePrivateFile */ .Pl)(files.caBundle, [...rootCertificates, ca.trimEnd(), ''].join('\n'));
    return files;
}
/** For a mock that is gone; where there are none it does nothing. @throws Error of the file system */
function removeCaFiles(directory) {
    const { caFile, caBundle } = caFilesIn(directory);
    for (const file of [caFile, caBundle])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
}


/***/ })

};
