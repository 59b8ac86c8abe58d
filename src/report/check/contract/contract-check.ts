/** Holds the saved examples and the calls of the tests against an OpenAPI document. */
import type { CallLog } from '../../../call-log/model.ts';
import { isSimulated } from '../../../call-log/outcome.ts';
import type { Exchange, Judge, Violation } from '../../../contract/index.ts';
import type { Example } from '../../../engine/index.ts';
import type { Explainer } from '../../explain/explainer.ts';
import type { CallInsight } from '../../explain/insight.ts';
import type { FilePosition } from '../../explain/near-example.ts';
import type { SegmentFinder } from '../../explain/secret-segments.ts';
import type { RedactedCall } from '../../redact/redact-call.ts';
import { countOf, cutMiddle, formatCount, shownCall } from '../../words.ts';
import type { CheckResult } from '../check-result.ts';
import { exchangeOfCall, exchangeOfExample, logOfExample } from './exchange-of.ts';
import { tellViolation } from './tell-violation.ts';

/** The document that is asked, by whom it is read. */
export interface ContractOptions {
  /** How it is shown: the input. */
  readonly name: string;
  readonly judge: Judge['judge'];
}

export interface ContractContext {
  readonly explainer: Pick<Explainer, 'collection' | 'saved' | 'locate' | 'basePaths'>;
  readonly segments: SegmentFinder;
  readonly redactCall: (log: CallLog, secret: ReturnType<SegmentFinder['inCall']>) => RedactedCall;
  /** The logs were redacted before: a mask in them hides what was sent. */
  readonly areLogsRedacted: boolean;
}

/** Judges example by example and call by call; the answers come later. */
export interface ContractCheck {
  /** Asks about all examples. */
  readonly addExamples: () => Promise<void>;
  /** @param shown the call as it may be shown */
  readonly add: (log: CallLog, shown: RedactedCall, insight: CallInsight) => void;
  /** Awaited before the next call: what is not answered yet is kept in memory. `undefined` while that is little. */
  readonly full: () => Promise<void> | undefined;
  /** Resolves once all is answered. */
  readonly answered: () => Promise<void>;
  /** @param missing that call logs are missing, in words */
  readonly results: (missing: string | undefined) => readonly CheckResult[];
}

/** A violation as a reader is told it. */
interface Row extends Partial<FilePosition> {
  readonly name: string;
  readonly message: string;
  /** Calls that have it; 0 for one of an example. */
  calls: number;
}

const mostWaiting = 200;
/** Characters of bodies that wait. */
const mostWaitingText = 16 * 1024 * 1024;
const mostRows = 500;
const longestName = 200;

/** Holds examples and calls against one document. */
export function createContractCheck(
  { name: document, judge }: ContractOptions,
  context: ContractContext,
): ContractCheck {
  const { explainer, segments, redactCall, areLogsRedacted } = context;
  const { collection, locate, basePaths } = explainer;
  const rows = new Map<string, Row>();
  const waiting = new Set<Promise<void>>();
  const counts = { examples: 0, calls: 0, leftOut: 0, waitingText: 0 };
  let failure: string | undefined;

  const ask = (exchange: Exchange, tell: (violation: Violation) => void): void => {
    const size = (exchange.request.body?.length ?? 0) + (exchange.response?.body.length ?? 0);
    counts.waitingText += size;
    const asked = judge({ ...exchange, basePaths })
      .then(
        (violations) => {
          violations.forEach(tell);
        },
        (error: unknown) => {
          failure ??= error instanceof Error ? error.message : String(error);
        },
      )
      .finally(() => {
        waiting.delete(asked);
        counts.waitingText -= size;
      });
    waiting.add(asked);
  };
  const keep = (key: string, makeRow: () => Omit<Row, 'calls'>, calls: number): void => {
    const known = rows.get(key);
    if (known !== undefined) known.calls += calls;
    else if (rows.size < mostRows) rows.set(key, { ...makeRow(), calls });
    else counts.leftOut += 1;
  };
  const messageOf = (violation: Violation, { log, redactText }: RedactedCall): string => {
    const { method, path } = log.request;
    const of = violation.operation === undefined ? document : `${violation.operation} of ${document}`;
    const sent = cutMiddle(shownCall(method, path), longestName);
    return `${sent} → ${log.response.statusCode}: ${redactText(`${tellViolation(violation, log)} (${of})`)}.`;
  };
  const addExample = (example: Example): void => {
    const saved = example.request.method === 'OPTIONS' ? undefined : explainer.saved(example);
    if (saved === undefined) return;
    counts.examples += 1;
    const log = logOfExample(example, saved);
    ask(exchangeOfExample(example, log), (violation) => {
      const shown = redactCall(log, segments.inCall(log, example.request));
      const name = shown.redactText(example.place.path.join(' > '));
      const position = locate(example.place.pointer);
      const makeRow = () => ({ name: cutMiddle(name, longestName), message: messageOf(violation, shown), ...position });
      keep(JSON.stringify([example.place.pointer, violation]), makeRow, 0);
    });
  };
  const full = (): Promise<void> | undefined =>
    waiting.size < mostWaiting && counts.waitingText < mostWaitingText ? undefined : answered();
  const answered = async (): Promise<void> => {
    await Promise.all(waiting);
  };
  return {
    addExamples: async () => {
      for (const { examples } of collection?.requests ?? []) {
        for (const example of examples) {
          addExample(example);
          const wait = full();
          if (wait !== undefined) await wait;
        }
      }
    },
    add: (log, shown, { outcome, example }) => {
      const isJudged = (outcome === 'matched' || outcome === 'loose') && log.request.method !== 'OPTIONS';
      if (!isJudged || isSimulated(log) || log.answer?.fault !== undefined) return;
      counts.calls += 1;
      ask(exchangeOfCall(log, areLogsRedacted), (violation) => {
        const { method, path } = shown.log.request;
        const position = example && locate(example.place.pointer);
        const makeRow = () => ({
          name: `call ${cutMiddle(shownCall(method, path), longestName)}`,
          message: messageOf(violation, shown),
          ...position,
        });
        // Calls with other values break the document in the same way.
        keep(JSON.stringify(['call', example?.id, violation]), makeRow, 1);
      });
    },
    full,
    answered,
    results: (missing) => {
      const found = [...rows.values()].map(({ name, message, calls, ...position }): CheckResult => {
        const often = calls > 1 ? ` So did ${countOf(calls - 1, 'more call')}.` : '';
        return { name: `contract: ${name}`, passed: false, message: `${message}${often}`, ...position };
      });
      const unjudged = whyUnjudged(missing);
      const more = {
        name: 'contract',
        passed: false,
        message: `${formatCount(counts.leftOut)} more violations were found.`,
      };
      return [...found, ...(counts.leftOut > 0 ? [more] : []), ...(unjudged ?? (found.length > 0 ? [] : [kept()]))];
    },
  };

  function whyUnjudged(missing: string | undefined): readonly CheckResult[] | undefined {
    const reason =
      collection === undefined && !areLogsRedacted
        ? 'the collection could not be read'
        : failure !== undefined
          ? failure.replace(/\.$/, '')
          : missing;
    if (reason === undefined) return undefined;
    return [{ name: 'contract', passed: false, message: `Not all could be held against ${document}: ${reason}.` }];
  }

  function kept(): CheckResult {
    const { examples, calls } = counts;
    const isUnknown = examples === 0 && areLogsRedacted;
    const judged = [
      ...(isUnknown ? [] : [countOf(examples, 'saved example')]),
      ...(calls === 0 ? [] : [`the requests of ${countOf(calls, 'call')}`]),
    ].join(' and ');
    const unjudged = isUnknown ? ' The saved examples were not judged: give the collection for that.' : '';
    const message = judged === '' ? 'Nothing was judged.' : `By ${document} nothing is wrong with ${judged}.`;
    return { name: 'contract', passed: true, message: `${message}${unjudged}` };
  }
}
