/**
 * Child process: reads every call log of a mock, from the API as post does in the cloud, or from a journal as post does on
 * the runner. Usage: BENCH_API_KEY=… read-calls.ts API_URL|JOURNAL_FILE MOCK_ID
 */
import { readJournal } from '../../src/embedded/index.ts';
import { callsOfShortRead, countGiven, limitYoungGeneration } from '../../src/job/close/counted-reading.ts';
import { createPostmanClient, createTransport } from '../../src/postman/index.ts';

export interface ReadBack {
  readonly calls: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const [source = '', mockId = ''] = process.argv.slice(2);
const isApi = URL.parse(source)?.protocol === 'http:';
const transport = isApi
  ? createTransport({ apiUrl: source, apiKey: process.env['BENCH_API_KEY'] ?? '', userAgent: 'bench', env: {} })
  : undefined;
const start = performance.now();
let calls = 0;
// Under a limit that outlives each call, as post's are.
const { signal } = new AbortController();
const all =
  transport === undefined
    ? readJournal(source, mockId)
    : createPostmanClient(transport.within({ signal })).callLogs(mockId);
const logs = countGiven(all, { count: callsOfShortRead, call: limitYoungGeneration });
for await (const { id } of logs) if (id !== '') calls += 1;
const seconds = (performance.now() - start) / 1000;
await transport?.close();
// Kilobytes on every platform (libuv).
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ calls, seconds, peakMegabytes } satisfies ReadBack));
