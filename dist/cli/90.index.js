export const id = 90;
export const ids = [90];
export const modules = {

/***/ 64090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepCommand: () => (/* binding */ sweepCommand)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./build/github/workflow-runs.js
/** What GitHub knows of workflow runs. */

/**
 * Asks whether one attempt of a run has ended. A run that GitHub has no record of, and a question that it does not
 * answer, are `unknown`: the caller then goes by age.
 */
function workflowRunState({ repository, token, onUnknown }) {
    if (token === '') {
        onUnknown('There is no GitHub token, so nothing is known of runs and everything is judged by its age.');
        return () => Promise.resolve('unknown');
    }
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = (0,github/* getOctokit */.Q)(token);
    const told = new Set();
    return async ({ runId, runAttempt }) => {
        try {
            const { data } = await octokit.rest.actions.getWorkflowRunAttempt({
                owner,
                repo,
                run_id: Number(runId),
                attempt_number: Number(runAttempt),
            });
            return data.status === 'completed' ? 'ended' : 'running';
        }
        catch (error) {
            const status = error instanceof Error && 'status' in error ? String(error.status) : 'no answer';
            const hint = status === '404' ? 'it was deleted, or the token lacks `actions: read`' : 'GitHub did not say';
            if (!told.has(status))
                onUnknown(`Run ${runId} is unknown (${status}): ${hint}. Such things are judged by their age.`);
            told.add(status);
            return 'unknown';
        }
    };
}

// EXTERNAL MODULE: ./build/job/sweep-inputs.js
var sweep_inputs = __webpack_require__(98624);
// EXTERNAL MODULE: ./build/postman/index.js + 21 modules
var postman = __webpack_require__(22907);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/mock-name.js
var mock_name = __webpack_require__(13374);
;// CONCATENATED MODULE: ./build/job/sweep-mocks.js
/** Finds what dead runs of one repository have left in an account, by the mark in its name, and removes it. */



/**
 * Removes mocks, then environments and collections: without those a mock is deactivated, and Postman lists active mocks
 * only. So what a mock needs stays with it when it cannot be removed.
 *
 * @throws PostmanApiError when not even the lists can be read
 */
async function sweepMocks(options, dependencies) {
    const { client } = dependencies;
    const scope = options.workspace === undefined ? {} : { workspace: options.workspace };
    const kinds = [
        { kind: 'mock', items: await client.listMocks(scope), remove: client.deleteMock },
        { kind: 'environment', items: await client.listEnvironments(scope), remove: client.deleteEnvironment },
        { kind: 'collection', items: await client.listCollections(scope), remove: client.deleteCollection },
    ];
    const states = new Map();
    const runState = ({ runId, runAttempt }) => {
        const key = `${runId}.${runAttempt}`;
        const state = states.get(key) ?? dependencies.runState({ runId, runAttempt });
        states.set(key, state);
        return state;
    };
    const swept = [];
    const stuckMocks = new Set();
    for (const { kind, items, remove } of kinds) {
        for (const { name, uid, createdAt } of items) {
            const mark = (0,mock_name/* parseMark */.lw)(name);
            // GitHub does not tell apart upper and lower case in names of owners and repositories.
            if (mark?.repository.toLowerCase() !== options.repository.toLowerCase())
                continue;
            const verdict = judge(await runState(mark), createdAt, options, dependencies.now());
            const thing = { kind, name, uid, createdAt, reason: verdict.reason };
            if (!verdict.remove)
                swept.push({ ...thing, outcome: 'kept' });
            else if (kind !== 'mock' && stuckMocks.has(mark.random))
                swept.push({ ...thing, ...keptForMock });
            else if (options.dryRun)
                swept.push({ ...thing, outcome: 'would be deleted' });
            else
                swept.push({ ...thing, ...(await removeOne(uid, remove)) });
            const last = swept.at(-1);
            if (kind === 'mock' && last?.outcome === 'failed')
                stuckMocks.add(mark.random);
            dependencies.reporter.info(`${kind} "${name}" (${uid}): ${last?.outcome ?? ''}, ${last?.reason ?? ''}`);
        }
    }
    return swept;
}
/** The next sweep finds both: a mock that is deactivated would be in no list. */
const keptForMock = { outcome: 'kept', reason: 'its mock could not be removed' };
function judge(state, createdAt, { maxAge }, now) {
    if (state === 'ended')
        return { remove: true, reason: 'its run has ended' };
    if (state === 'running')
        return { remove: false, reason: 'its run goes on' };
    const age = now - Date.parse(createdAt ?? '');
    const hours = (milliseconds) => `${Math.floor(milliseconds / 3_600_000)} h`;
    if (Number.isNaN(age))
        return { remove: false, reason: 'neither its run nor its age is known' };
    return age > maxAge
        ? { remove: true, reason: `its run is unknown and it is ${hours(age)} old` }
        : { remove: false, reason: `its run is unknown and it is only ${hours(age)} old` };
}
async function removeOne(uid, remove) {
    try {
        await remove(uid);
        return { outcome: 'deleted' };
    }
    catch (error) {
        // Its own post step, or another sweep, was faster.
        return (0,postman/* isNotFound */.c4)(error) ? { outcome: 'deleted' } : { outcome: 'failed', reason: (0,describe_error/* describeError */.U)(error) };
    }
}

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/command-line/sweep.js
/** `ephemeral-mock sweep`: the sweep action outside GitHub. */




/**
 * Sweeps; each thing is one line of the reporter.
 *
 * @returns the exit code
 * @throws InputsError, PostmanApiError
 */
async function sweepCommand(raw, repository, { connect, reporter }) {
    const inputs = (0,sweep_inputs/* parseSweepInputs */.Tb)(raw);
    const client = connect({ provider: 'postman', url: inputs.apiUrl, key: inputs.apiKey });
    const runState = workflowRunState({ repository, token: inputs.githubToken, onUnknown: reporter.warning });
    const swept = await sweepMocks({ ...inputs, repository }, { client, runState, now: Date.now, reporter });
    if (swept.length === 0)
        reporter.info(`Nothing in the account bears the mark of ${repository}.`);
    return swept.some(({ outcome }) => outcome === 'failed') ? exit_codes/* exitCodes */.h.failure : 0;
}


/***/ }),

/***/ 13374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ markedName),
/* harmony export */   lw: () => (/* binding */ parseMark),
/* harmony export */   ry: () => (/* binding */ formatMark)
/* harmony export */ });
/**
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`.
 * The post step and the sweep find things by it, so this module is the only one that writes or reads it.
 */
// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})/;
/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
function formatMark({ repository, runId, runAttempt, job, random }) {
    return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}`;
}
/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
function parseMark(name) {
    const match = markPattern.exec(name);
    if (!match)
        return undefined;
    const [whole, repository = '', runId = '', runAttempt = '', job = '', random = ''] = match;
    if (name !== whole && !name.endsWith(` [${whole}]`))
        return undefined;
    return { repository, runId, runAttempt, job, random };
}
/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
function markedName(mark, name) {
    return name === undefined ? mark : `${name} [${mark}]`;
}


/***/ })

};
