/** The house rules on imports (docs/architecture.md): which room may know which. `npm run imports` keeps them. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const rooms =
  '^src/(job|contract|github|postman|engine|embedded|report|command-line|parity|record|files|http-text|call-log|steps)/';

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle means that two files hold one idea.', {}, { circular: true }),
    rule(
      'http-text',
      'One grammar of HTTP texts, below all rooms.',
      { path: '^src/http-text/' },
      { path: '^src/(?!http-text/)' },
    ),
    rule(
      'call-log',
      'One reading of a call log, for all who have one.',
      { path: '^src/call-log/' },
      { path: '^src/(?!call-log/|http-text/)' },
    ),
    rule(
      'engine-is-pure',
      'The engine knows the grammar.',
      { path: '^src/engine/' },
      { path: '^src/(?!engine/|http-text/)' },
    ),
    rule(
      'engine-has-no-io',
      'The engine does no I/O.',
      { path: '^src/engine/' },
      { path: '^(node:)?(fs|http|https|net|child_process|os|worker_threads)' },
    ),
    rule(
      'postman-knows-no-room',
      'The client does not know where the API lives.',
      { path: '^src/postman/' },
      { path: '^src/(?!postman/|call-log/|http-text/)' },
    ),
    rule(
      'embedded',
      'The embedded server needs the engine and the API model.',
      { path: '^src/embedded/' },
      { path: '^src/(?!embedded/|engine/|call-log/|http-text/|files/|postman/model)' },
    ),
    rule(
      'contract',
      'Who judges by an OpenAPI document knows texts of HTTP and no room.',
      { path: '^src/contract/' },
      { path: '^src/(?!contract/|http-text/)' },
    ),
    rule(
      'contract-has-doors',
      'index.ts asks the thread that judges, and loads none of it. judge.ts is for that thread alone.',
      { path: '^src/', pathNot: '^src/(contract/|contract\\.ts$)' },
      { path: '^src/contract/', pathNot: '^src/contract/index\\.ts$' },
    ),
    rule(
      'report',
      'Reports need the engine and the call logs.',
      { path: '^src/report/' },
      { path: '^src/(?!report/|engine/|call-log/|http-text/|files/|contract/)' },
    ),
    rule('files', 'Opening files safely is of use to all rooms.', { path: '^src/files/' }, { path: '^src/(?!files/)' }),
    rule(
      'report-page',
      'The page runs in a browser: it shares types with its writer, and what is below all rooms.',
      { path: '^src/report-page/' },
      { path: '^src/(?!report-page/|report/files/page-data|http-text/|call-log/outcome)' },
    ),
    rule(
      'nobody-imports-the-page',
      'The page is built on its own.',
      { path: '^src/(?!report-page/)' },
      { path: '^src/report-page/' },
    ),
    rule(
      'job',
      'The job gets GitHub, the embedded server and the terminal as arguments.',
      { path: '^src/job/' },
      { path: '^src/(?!job/|postman/|report/|engine/|call-log/|http-text/|files/|contract/)' },
    ),
    rule(
      'record',
      'The recorder stands between a client, a mock and an upstream: it knows how calls are matched and logged.',
      { path: '^src/record/' },
      { path: '^src/(?!record/|engine/|call-log/|http-text/)' },
    ),
    rule(
      'parity',
      'Parity opens mocks in both places as the job does, and asks them.',
      { path: '^src/parity/' },
      { path: '^src/(?!parity/|job/|postman/|report/|engine/|embedded/|http-text/)' },
    ),
    rule(
      'github',
      'The GitHub room serves the job.',
      { path: '^src/github/' },
      { path: '^src/(?!github/|job/|report/|files/|postman/model)' },
    ),
    rule(
      'only-github-knows-actions',
      'One room imports the toolkit.',
      { path: '^src/(?!github/)' },
      { path: 'node_modules/@actions/' },
    ),
    rule(
      'nobody-imports-entries',
      'Entries wire, and nothing needs them.',
      { path: rooms },
      { path: '^src/[^/]+\\.ts$' },
    ),
    rule(
      'only-entries-know-steps',
      'A step is an entry without the part that must run first.',
      { path: '^src/[^/]+/', pathNot: '^src/steps/' },
      { path: '^src/steps/' },
    ),
    rule(
      'artifact-is-post-only',
      'Every job would pay for it in main.',
      { path: '^src/main\\.ts$' },
      { path: 'node_modules/@actions/artifact', reachable: true },
    ),
    rule(
      'main-loads-no-server',
      'Main starts the embedded server as a child and must not carry it.',
      { path: '^src/main\\.ts$' },
      { path: '^src/embedded/((server|mock-host)\\.ts|(listener|api)/)', reachable: true },
    ),
    rule(
      'embedded-has-doors',
      'index.ts is how other processes deal with the server, and loads none of it. server.ts is the server itself, for `serve`.',
      { path: '^src/', pathNot: '^src/(embedded/|embedded\\.ts$)' },
      { path: '^src/embedded/', pathNot: '^src/embedded/(index|server)\\.ts$' },
    ),
    rule(
      'postman-has-doors',
      'index.ts is the client. model.ts says what the API sends: server, reports and GitHub room know that and no client.',
      { path: '^src/', pathNot: '^src/postman/' },
      { path: '^src/postman/', pathNot: '^src/postman/(index|model)\\.ts$' },
    ),
    rule(
      'engine-has-doors',
      'index.ts is the engine, v3.ts what reads folders of YAML. A part that is loaded late is asked for by its own name.',
      { path: '^src/', pathNot: '^src/engine/' },
      { path: '^src/engine/', pathNot: '^src/engine/(index|v3)\\.ts$', dynamic: false },
    ),
    rule(
      'report-has-a-door',
      'A part that is loaded late is asked for by its own name; the page shares types with its writer.',
      { path: '^src/', pathNot: '^src/(report|report-page)/' },
      { path: '^src/report/', pathNot: '^src/report/index\\.ts$', dynamic: false },
    ),
    rule(
      'one-fast-way',
      'The listener chooses between its two ways; nothing else of the house knows of the fast one.',
      { path: '^src/', pathNot: '^src/embedded/listener/(fast/|listener\\.ts$)' },
      { path: '^src/embedded/listener/fast/' },
    ),
    rule(
      'no-dev-dependency-in-src',
      'What ships must be a dependency.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
