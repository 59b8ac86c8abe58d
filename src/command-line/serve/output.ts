/** What `serve` says: words for people, or a line of JSON for each thing. */
import { listFirst } from '../../http-text/show-value.ts';
import type { OpenMock } from '../../job/open/open-mock.ts';
import type { Reporter } from '../../job/reporter.ts';
import { countOf, formatCall, redactRefused, toLogLine, type Redactor, type Report } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { nameOptions } from '../options/input-options.ts';
import { painterFor, printReport } from '../print-report.ts';
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
  readonly json: boolean;
  readonly redactor: () => Redactor;
  readonly reporter: Reporter;
}

/** How many files are named. */
const mostNamed = 3;

/** Everything that comes from outside is redacted when it comes here, but for refused requests and files. */
export function createServeOutput(
  context: Pick<CommandContext, 'print' | 'self' | 'isQuiet'>,
  { json, redactor, reporter }: ServeOutputOptions,
): ServeOutput {
  const { print, self, isQuiet } = context;
  const { stdout } = self;
  const tell = (event: string, facts: object) => {
    print(`${JSON.stringify({ event, ...facts })}\n`);
  };
  const paint = painterFor(stdout);
  return {
    isReady: () => !stdout.writableNeedDrain && !stdout.destroyed,
    wants: ({ outcome }) => !isQuiet || outcome === 'unmatched' || outcome === 'loose',
    ready(facts) {
      if (json) tell('ready', { ...facts, pid: self.pid });
      else print(readyText(facts));
    },
    call(call) {
      if (json) tell('call', call);
      else print(formatCall(call, paint));
    },
    refused(request) {
      const { kinds } = redactRefused({ total: 1, kinds: [{ ...request, count: 1 }] }, redactor());
      const { reason, isCall, sample } = kinds[0] ?? request;
      if (json) tell('refused', { reason, isCall, sample });
      else print(`${paint('red', 'refused')} ${toLogLine(sample === '' ? reason : `${sample}: ${reason}`)}\n`);
    },
    leftOut(count, what) {
      if (json) tell('left-out', { count, what });
      else print(`… and ${countOf(count, `more ${what}`)}\n`);
    },
    reloaded(files, what) {
      reporter.info(`${listFirst(files, mostNamed)} changed: the mock serves ${what} from now on.`);
      if (json) tell('reloaded', { files: files.map(redactor().redactText) });
    },
    broken(files, reason) {
      // Several problems are a list.
      const separator = reason.startsWith('- ') ? '\n' : ' ';
      reporter.error(
        `${listFirst(files, mostNamed)} changed, and the mock goes on with what it served before.${separator}${reason}`,
      );
      const { redactText } = redactor();
      if (json) tell('error', { files: files.map(redactText), message: nameOptions(redactText(reason)) });
    },
    ended(report, { mockUrl, mockId }) {
      printReport(report, { ...context, reporter, json });
      const mock = { mockUrl, mockId, provider: 'embedded' };
      if (json) print(formatRunResult({ exitCode: 0, commandExitCode: undefined, error: undefined, mock, report }));
    },
  };
}

function readyText({ mockUrl, caFile, apiUrl, apiKey }: ReadyFacts): string {
  return [
    ...(mockUrl === null ? [] : [`Mock server     ${mockUrl}\n`]),
    ...(caFile === null ? [] : [`CA              ${caFile}\n`]),
    `Postman API     ${apiUrl}\nx-api-key       ${apiKey}\nCtrl-C ends it.\n`,
  ].join('');
}
