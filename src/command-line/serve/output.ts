/** What `serve` says: words for people, or a line of JSON for each thing. */
import { styleText } from 'node:util';
import type { RefusedRequest } from '../../call-log/refused.ts';
import type { OpenMock } from '../../job/open/open-mock.ts';
import type { Reporter } from '../../job/reporter.ts';
import { formatCall, formatCount, redactRefused, toLogLine, type Redactor, type Report } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { nameOptions } from '../options/input-options.ts';
import { printReport } from '../print-report.ts';
import { formatRunResult } from '../run/run-result.ts';
import type { LiveOutput } from './live-calls.ts';

/** Where it is, and for its API the key. */
export interface ReadyFacts {
  readonly mockUrl: string | null;
  readonly mockId: string | null;
  readonly apiUrl: string;
  /** Of a mock that speaks TLS: what clients trust it by. */
  readonly caFile: string | null;
  readonly caBundle: string | null;
  readonly apiKey: string;
}

export interface ServeOutput extends LiveOutput {
  readonly ready: (facts: ReadyFacts) => void;
  /** @param files that have changed, as they are shown @param what is served now, in a few words */
  readonly reloaded: (files: readonly string[], what: string) => void;
  readonly broken: (files: readonly string[], reason: string) => void;
  readonly ended: (report: Report, mock: Pick<OpenMock, 'mockUrl' | 'mockId'>) => void;
}

export interface ServeOutputOptions {
  /** NDJSON instead of words. */
  readonly json: boolean | undefined;
  readonly redactor: () => Redactor;
  readonly reporter: Reporter;
}

/** How many files are named. */
const mostNamed = 3;

type OutputContext = Pick<CommandContext, 'print' | 'self' | 'isQuiet'>;

/** What both forms do in the same way. */
interface Shared extends Pick<ServeOutput, 'isReady' | 'wants' | 'reloaded' | 'broken'> {
  /** Without secrets. */
  readonly redacted: (request: RefusedRequest) => RefusedRequest;
}

/** Everything that comes from outside is redacted when it comes here, but for refused requests and files. */
export function createServeOutput(context: OutputContext, options: ServeOutputOptions): ServeOutput {
  const { redactor, reporter } = options;
  const { self, isQuiet } = context;
  const { stdout } = self;
  const shared: Shared = {
    isReady: () => !stdout.writableNeedDrain && !stdout.destroyed,
    wants: ({ outcome }) => !isQuiet || outcome === 'unmatched' || outcome === 'loose',
    redacted: (request) =>
      redactRefused({ total: 1, kinds: [{ ...request, count: 1 }] }, redactor()).kinds[0] ?? request,
    reloaded: (files, what) => {
      reporter.info(`${named(files)} changed: the mock serves ${what} from now on.`);
    },
    broken: (files, reason) => {
      // Several problems are a list.
      const separator = reason.startsWith('- ') ? '\n' : ' ';
      reporter.error(`${named(files)} changed, and the mock goes on with what it served before.${separator}${reason}`);
    },
  };
  return options.json ? jsonOutput(context, options, shared) : textOutput(context, options, shared);
}

/** A line of JSON for each thing. */
function jsonOutput(
  context: OutputContext,
  { redactor, reporter }: ServeOutputOptions,
  { redacted, ...shared }: Shared,
): ServeOutput {
  const { print, self } = context;
  const tell = (event: string, facts: object) => {
    print(`${JSON.stringify({ event, ...facts })}\n`);
  };
  return {
    ...shared,
    ready: (facts) => {
      tell('ready', { ...facts, pid: self.pid });
    },
    call: (call) => {
      tell('call', call);
    },
    refused: (request) => {
      const { reason, isCall, sample } = redacted(request);
      tell('refused', { reason, isCall, sample });
    },
    leftOut: (count, what) => {
      tell('left-out', { count, what });
    },
    reloaded(files, what) {
      shared.reloaded(files, what);
      tell('reloaded', { files: files.map(redactor().redactText) });
    },
    broken(files, reason) {
      shared.broken(files, reason);
      tell('error', { files: files.map(redactor().redactText), message: nameOptions(redactor().redactText(reason)) });
    },
    ended(report, { mockUrl, mockId }) {
      printReport(report, { ...context, reporter, json: true });
      const mock = { mockUrl, mockId, provider: 'embedded' };
      print(formatRunResult({ exitCode: 0, commandExitCode: undefined, error: undefined, mock, report }));
    },
  };
}

/** Words, for a terminal. */
function textOutput(
  context: OutputContext,
  { reporter }: ServeOutputOptions,
  { redacted, ...shared }: Shared,
): ServeOutput {
  const { print, self } = context;
  const { stdout } = self;
  // `styleText` obeys NO_COLOR and knows terminals that have no colours.
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    stdout.isTTY ? styleText(style, text, { stream: stdout }) : text;
  return {
    ...shared,
    ready({ mockUrl, caFile, apiUrl, apiKey }) {
      if (mockUrl !== null) print(`Mock server     ${mockUrl}\n`);
      if (caFile !== null) print(`CA              ${caFile}\n`);
      print(`Postman API     ${apiUrl}\nx-api-key       ${apiKey}\nCtrl-C ends it.\n`);
    },
    call: (call) => {
      print(formatCall(call, paint));
    },
    refused(request) {
      const { reason, sample } = redacted(request);
      const what = toLogLine(sample === '' ? reason : `${sample}: ${reason}`);
      print(`${paint('red', 'refused')} ${what}\n`);
    },
    leftOut: (count, what) => {
      print(`… and ${formatCount(count)} more ${what}${count === 1 ? '' : 's'}\n`);
    },
    ended: (report) => {
      printReport(report, { ...context, reporter });
    },
  };
}

function named(files: readonly string[]): string {
  const rest = files.length - mostNamed;
  return files.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
