// What is left out of a few libraries, and why nothing here misses it. What a step loads it compiles first, whether it runs
// or not, and every job pays for that; bundlers leave out unused modules, not unused methods of a class that is used.

/** Functions in the place of those with these names: that one is called after all is a defect, which must not be silent. */
const absent = (...names) =>
  names.map((name) => `export function ${name}() {\n  throw new Error('${name} is not in this build');\n}\n`).join('');

const absentClass = (name) =>
  `export class ${name} {\n  constructor() {\n    throw new Error('${name} is not in this build');\n  }\n}\n`;

/**
 * By package: files, what each must hold as installed, and what stands in the place of that (`instead`) or of all (`text`);
 * or what it must hold and where it ends (`until`); or, of classes that are used, the methods that stay (`methods`, by
 * class), or those that go (`without`, of all classes).
 * Who calls one that is gone is told that it is no function.
 */
export const trims = {
  // Its HTTP client, with an undici of its own, is for OIDC tokens alone.
  '@actions/core': [
    { file: 'lib/oidc-utils.js', holds: 'export class OidcClient', text: 'export class OidcClient {}\n' },
    // What it knows of the platform it asks other programs, and Node's `child_process` takes 3 ms to load.
    { file: 'lib/platform.js', holds: 'export function getDetails() {', text: absent('getDetails') },
    // `fs/promises` brings `readline` with it and takes 3 ms to load, for two short writes.
    {
      file: 'lib/summary.js',
      holds: "import { constants, promises } from 'fs';\nconst { access, appendFile, writeFile } = promises;\n",
      instead: [
        "import { accessSync, appendFileSync, constants, writeFileSync } from 'fs';",
        'const [access, appendFile, writeFile] = [accessSync, appendFileSync, writeFileSync].map(',
        '    (atOnce) => async (...given) => atOnce(...given),',
        ');\n',
      ].join('\n'),
    },
    // The global one makes the same UUIDs and takes less time to load.
    { file: 'lib/file-command.js', holds: "import * as crypto from 'crypto';\n", instead: '' },
  ],
  // No command here is a program of its own.
  commander: [
    {
      file: 'lib/command.js',
      holds: "import childProcess from 'node:child_process';",
      instead: 'const childProcess = undefined;',
    },
  ],
  // Here artifacts are uploaded only. The rest brings Octokit and a reader of archives.
  '@actions/artifact': [
    ...[
      ['lib/internal/download/download-artifact.js', 'downloadArtifactPublic', 'downloadArtifactInternal'],
      ['lib/internal/delete/delete-artifact.js', 'deleteArtifactPublic', 'deleteArtifactInternal'],
      ['lib/internal/find/get-artifact.js', 'getArtifactPublic', 'getArtifactInternal'],
      ['lib/internal/find/list-artifacts.js', 'listArtifactsPublic', 'listArtifactsInternal'],
    ].map(([file, ...names]) => ({ file, holds: `export function ${names[0]}(`, text: absent(...names) })),
    // It talks JSON with GitHub.
    ...['results/api/v1/artifact.js', 'google/protobuf/wrappers.js', 'google/protobuf/timestamp.js'].map((file) => ({
      file: `lib/generated/${file}`,
      without: ['internalBinaryRead', 'internalBinaryWrite'],
    })),
  ],
  '@protobuf-ts/runtime': [
    { file: 'build/es2015/reflection-binary-reader.js', methods: { ReflectionBinaryReader: [] } },
    { file: 'build/es2015/reflection-binary-writer.js', methods: { ReflectionBinaryWriter: [] } },
    { file: 'build/es2015/binary-reader.js', methods: { BinaryReader: [] } },
    { file: 'build/es2015/binary-writer.js', methods: { BinaryWriter: [] } },
  ],
  '@protobuf-ts/runtime-rpc': [],
  // Its undici 6 serves `getAgentDispatcher` alone, which uploads never ask for.
  '@actions/http-client': [
    {
      file: 'node_modules/undici/index.js',
      holds: 'module.exports.ProxyAgent = ProxyAgent',
      text: "exports.ProxyAgent = class ProxyAgent {\n  constructor() {\n    throw new Error('ProxyAgent is not in this build');\n  }\n};\n",
    },
  ],
  // Of Azure's storage one class is used, which can write one blob in blocks.
  '@azure/storage-blob': [
    {
      file: 'dist/esm/index.js',
      holds: 'export * from "./Clients.js"',
      text: "export { BlobClient } from './Clients.js';\n",
    },
    {
      file: 'dist/esm/Clients.js',
      methods: {
        BlobClient: ['getBlockBlobClient', 'getBlobAndContainerNamesFromUrl'],
        BlockBlobClient: ['uploadStream', 'stageBlock', 'commitBlockList'],
      },
    },
    ...['Service', 'Container', 'Blob', 'PageBlob', 'AppendBlob'].map((name) => ({
      file: `dist/esm/generated/src/operations/${name.charAt(0).toLowerCase()}${name.slice(1)}.js`,
      holds: `export class ${name}Impl `,
      text: `export class ${name}Impl {}\n`,
    })),
    {
      file: 'dist/esm/generated/src/operations/blockBlob.js',
      methods: { BlockBlobImpl: ['stageBlock', 'commitBlockList'] },
      // All that these two take and give says what it is made of, so that nothing is looked up by its name.
      holds: 'createSerializer(Mappers, ',
      instead: 'createSerializer({}, ',
    },
    {
      file: 'dist/esm/sas/BlobSASSignatureValues.js',
      holds: 'export function generateBlobSASQueryParameters(',
      text: absent('generateBlobSASQueryParameters', 'generateBlobSASQueryParametersInternal'),
    },
    {
      file: 'dist/esm/pollers/BlobStartCopyFromUrlPoller.js',
      holds: 'export class BlobBeginCopyFromUrlPoller ',
      text: absentClass('BlobBeginCopyFromUrlPoller'),
    },
    {
      file: 'dist/esm/BlobQueryResponse.js',
      holds: 'export class BlobQueryResponse ',
      text: absentClass('BlobQueryResponse'),
    },
  ],
  '@azure/storage-common': [
    {
      file: 'dist/esm/StorageCRC64Calculator.js',
      holds: 'export class StorageCRC64Calculator ',
      text: absentClass('StorageCRC64Calculator'),
    },
  ],
  '@typespec/ts-http-runtime': [
    // A job's `DEBUG=*` is not meant for Azure, which would tell the log each request, with the proxy and its password.
    { file: 'dist/esm/logger/debug.js', holds: 'getEnvironmentVariable("DEBUG")', instead: 'undefined' },
    // Whoever asks Node for the global `FormData` loads Node's own copy of undici.
    {
      file: 'dist/esm/formData.js',
      holds: 'export function convertBodyToFormDataMap(body)',
      text: 'export function convertBodyToFormDataMap() {\n  return undefined;\n}\n',
    },
  ],
  '@azure/core-client': [],
  '@azure/core-http-compat': [],
  '@azure/core-rest-pipeline': [],
  '@azure/core-util': [],
  '@azure/logger': [],
  // Proxies for uploads. Of `assert` one of them uses nothing and the other asks one thing; what `debug` would tell on stderr
  // is nobody's business, for it names the proxy with its password.
  tunnel: [{ file: 'lib/tunnel.js', holds: "var assert = require('assert');\n", instead: '' }],
  'https-proxy-agent': [
    {
      file: 'dist/index.js',
      holds: 'const assert_1 = __importDefault(require("assert"));',
      instead:
        'const assert_1 = { default: (is) => { if (!is) throw new Error("https-proxy-agent asserts something that is not so"); } };',
    },
  ],
  'http-proxy-agent': [],
  debug: [
    {
      file: 'src/index.js',
      holds: "module.exports = require('./node.js');",
      text: 'module.exports = () => Object.assign(() => undefined, { enabled: false });\n',
    },
  ],
  // Archives are made of files that are named one by one, and are no tarballs.
  archiver: [
    {
      file: 'lib/plugins/tar.js',
      holds: 'module.exports = Tar;',
      // It is looked at when it is registered.
      text: 'module.exports = class Tar {\n  append() {}\n  finalize() {}\n};\n',
    },
  ],
  async: [
    {
      file: 'dist/async.js',
      holds: 'exports.queue = queue;',
      text: "exports.queue = require('../queue.js');\n",
    },
  ],
  'archiver-utils': [
    { file: 'file.js', holds: 'var file = module.exports = {}', text: 'module.exports = {};\n' },
    // For whoever opens more files than the system allows; here they are opened one by one.
    { file: 'index.js', holds: "require('graceful-fs')", instead: "require('fs')" },
    // Not less but more: each piece of a file goes through seven streams, which for pieces of 64 kB, Node's default, was a
    // tenth of the post step.
    {
      file: 'index.js',
      holds: 'fs.createReadStream(filepath)',
      instead: 'fs.createReadStream(filepath, { highWaterMark: 1024 * 1024 })',
    },
  ],
  'readdir-glob': [
    {
      file: 'index.js',
      holds: 'module.exports = readdirGlob;',
      text: "module.exports = () => {\n  throw new Error('readdir-glob is not in this build');\n};\n",
    },
  ],
  // What writes archives brings streams and checksums of its own, for other platforms than Node.
  'compress-commons': [],
  'crc32-stream': [],
  'zip-stream': [],
  'readable-stream': [
    {
      file: 'lib/ours/index.js',
      // With this variable set it takes Node's streams.
      holds: "process.env.READABLE_STREAM === 'disable'",
      text: "module.exports = require('node:stream');\n",
    },
  ],
  lazystream: [
    {
      file: 'node_modules/readable-stream/readable.js',
      holds: "process.env.READABLE_STREAM === 'disable'",
      text: "module.exports = require('node:stream');\n",
    },
  ],
  'crc-32': [
    {
      file: 'crc32.js',
      holds: 'CRC32.buf = crc32_buf',
      text: "exports.buf = (bytes, before) => require('node:zlib').crc32(bytes, before >>> 0);\n",
    },
  ],
  // Calls are made with HTTP/1, their bodies are text, and the parser is the one that undici takes by itself.
  undici: [
    // It only asks whether something is true. Node's `assert`, which can tell what differs, takes 3 ms to load.
    ...[
      'api/api-connect',
      'core/connect',
      'core/request',
      'core/util',
      'dispatcher/client',
      'dispatcher/client-h1',
    ].map((file) => ({
      file: `lib/${file}.js`,
      holds: "const assert = require('node:assert')\n",
      instead: [
        'const assert = (is, message) => {',
        "  if (!is) throw message instanceof Error ? message : new Error(message ?? 'undici asserts something that is not so')",
        '}\n',
      ].join('\n'),
    })),
    // Node's `http`, which takes 3 ms to load, is asked for the usual limit of headers, where none is given, and whether a
    // body is a request that came in.
    { file: 'lib/dispatcher/client.js', holds: "const http = require('node:http')\n", instead: '' },
    {
      file: 'lib/dispatcher/client.js',
      holds: [
        'const getDefaultNodeMaxHeaderSize = http &&',
        '  http.maxHeaderSize &&',
        '  Number.isInteger(http.maxHeaderSize) &&',
        '  http.maxHeaderSize > 0',
        '  ? () => http.maxHeaderSize',
        "  : () => { throw new InvalidArgumentError('http module not available or http.maxHeaderSize invalid') }",
      ].join('\n'),
      instead: "const getDefaultNodeMaxHeaderSize = () => require('node:http').maxHeaderSize",
    },
    {
      file: 'lib/core/util.js',
      holds: "const { IncomingMessage } = require('node:http')\n",
      instead: 'const IncomingMessage = undefined\n',
    },
    // Of the parser's tables those of errors and types, which come first, are used.
    { file: 'lib/llhttp/constants.js', until: 'exports.FLAGS = {' },
    {
      file: 'lib/dispatcher/client-h2.js',
      holds: 'module.exports = connectH2',
      text: "module.exports = () => {\n  throw new Error('HTTP/2 is not in this build');\n};\n",
    },
    {
      file: 'lib/dispatcher/parser-h1.js',
      holds: 'module.exports = { H1Parser, getMiloEnabled, setMiloEnabled }',
      text: 'exports.getMiloEnabled = () => false;\n',
    },
    {
      file: 'lib/web/fetch/body.js',
      holds: 'function extractBody (',
      text: "exports.extractBody = () => {\n  throw new Error('FormData is not in this build');\n};\n",
    },
    // What is asked here is whether a body is a FormData of undici's own: there is none.
    { file: 'lib/web/fetch/formdata.js', holds: 'class FormData {', text: '' },
    {
      file: 'lib/web/webidl/index.js',
      holds: 'webidl.is',
      text: 'exports.webidl = { is: { FormData: () => false } };\n',
    },
  ],
};

/** The client for artifacts, and what goes into one module with it. */
export const artifactClient = {
  name: '@actions/artifact',
  entry: 'lib/artifact.js',
  names: ['DefaultArtifactClient'],
  within: [
    '@azure/abort-controller',
    '@azure/core-auth',
    '@azure/core-client',
    '@azure/core-http-compat',
    '@azure/core-lro',
    '@azure/core-paging',
    '@azure/core-rest-pipeline',
    '@azure/core-tracing',
    '@azure/core-util',
    '@azure/core-xml',
    '@azure/logger',
    '@azure/storage-blob',
    '@azure/storage-common',
    '@nodable/entities',
    '@protobuf-ts/runtime',
    '@protobuf-ts/runtime-rpc',
    '@typespec/ts-http-runtime',
    'anynum',
    'fast-xml-builder',
    'fast-xml-parser',
    'is-unsafe',
    'jwt-decode',
    'path-expression-matcher',
    'strnum',
    'xml-naming',
  ],
};
