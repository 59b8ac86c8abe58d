/** Child process: reads every call log of a mock as the post step does. Usage: BENCH_API_KEY=… read-calls.ts API_URL MOCK_ID */
import { countGiven } from '../../src/job/count-given.ts';
import { callsOfShortRead, limitYoungGeneration } from '../../src/job/limit-young-generation.ts';
import { createPostmanClient, createTransport } from '../../src/postman/index.ts';

export interface ReadBack {
  readonly calls: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const [apiUrl = '', mockId = ''] = process.argv.slice(2);
const transport = createTransport({ apiUrl, apiKey: process.env['BENCH_API_KEY'] ?? '', userAgent: 'bench', env: {} });
const start = performance.now();
let calls = 0;
// Under a limit that outlives each call, as post's are.
const limits = new AbortController();
const logs = countGiven(createPostmanClient(transport.within({ signal: limits.signal })).callLogs(mockId), {
  count: callsOfShortRead,
  call: limitYoungGeneration,
});
for await (const { id } of logs) if (id !== '') calls += 1;
const seconds = (performance.now() - start) / 1000;
await transport.close();
// Kilobytes on every platform (libuv).
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ calls, seconds, peakMegabytes } satisfies ReadBack));
