/** Holds the saved examples and the calls of the tests against an OpenAPI document; told is each violation once. */
import type { CallLog } from '../../../call-log/model.ts';
import { isSimulated } from '../../../call-log/outcome.ts';
import type { Judge, Violation } from '../../../contract/index.ts';
import type { Example } from '../../../engine/index.ts';
import type { Explainer } from '../../explain/explainer.ts';
import type { CallInsight } from '../../explain/insight.ts';
import type { FilePosition } from '../../explain/near-example.ts';
import type { SegmentFinder } from '../../explain/secret-segments.ts';
import { createCallRedactor, type RedactedCall } from '../../redact/redact-call.ts';
import type { Redactor } from '../../redact/redact.ts';
import { countOf, cutMiddle, formatCount, sampleOf } from '../../words.ts';
import type { CheckResult } from '../check-result.ts';
import { exchangeOfCall, exchangeOfExample, logOfExample } from './exchange-of.ts';
import { createJudging, type Judging } from './judging.ts';
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
export interface ContractCheck extends Pick<Judging, 'full' | 'answered'> {
  /** Asks about all examples. */
  readonly addExamples: () => Promise<void>;
  /** @param shown the call as it may be shown */
  readonly add: (log: CallLog, shown: RedactedCall, insight: CallInsight) => void;
  /** @param missing that call logs are missing, in words */
  readonly results: (missing: string | undefined) => readonly CheckResult[];
}

/** The saved examples of a collection against a document, without any call: the violations, or that there are none. */
export async function checkExamples(
  options: ContractOptions,
  explainer: Explainer,
  redactor: Redactor,
): Promise<readonly CheckResult[]> {
  const segments = explainer.segments(redactor.isSecretVariable);
  const redactCall = createCallRedactor(redactor);
  const check = createContractCheck(options, { explainer, segments, redactCall, areLogsRedacted: false });
  await check.addExamples();
  await check.answered();
  return check.results(undefined);
}

/** Holds examples and calls against one document. */
export function createContractCheck(
  { name: document, judge }: ContractOptions,
  { explainer, segments, redactCall, areLogsRedacted }: ContractContext,
): ContractCheck {
  const { collection, locate, basePaths } = explainer;
  const { ask, full, answered, failure } = createJudging((exchange) => judge({ ...exchange, basePaths }));
  const rows = createRows();
  const judged = { examples: 0, calls: 0 };

  const messageOf = (violation: Violation, { log, redactText }: RedactedCall): string => {
    const of = violation.operation === undefined ? document : `${violation.operation} of ${document}`;
    return `${sampleOf(log.request)} → ${log.response.statusCode}: ${redactText(`${tellViolation(violation, log)} (${of})`)}.`;
  };
  const addExample = (example: Example): void => {
    const saved = example.request.method === 'OPTIONS' ? undefined : explainer.saved(example);
    if (saved === undefined) return;
    judged.examples += 1;
    const log = logOfExample(example, saved);
    ask(exchangeOfExample(example, log), (violation) => {
      const shown = redactCall(log, segments.inCall(log, example.request));
      const name = shown.redactText(example.place.path.join(' > '));
      const position = locate(example.place.pointer);
      const makeRow = () => ({ name: cutMiddle(name, 200), message: messageOf(violation, shown), ...position });
      rows.add(JSON.stringify([example.place.pointer, violation]), makeRow, 0);
    });
  };
  return {
    addExamples: async () => {
      for (const example of (collection?.requests ?? []).flatMap(({ examples }) => examples)) {
        addExample(example);
        const wait = full();
        if (wait !== undefined) await wait;
      }
    },
    add: (log, shown, { outcome, example }) => {
      const isJudged = (outcome === 'matched' || outcome === 'loose') && log.request.method !== 'OPTIONS';
      if (!isJudged || isSimulated(log) || log.answer?.fault !== undefined) return;
      judged.calls += 1;
      ask(exchangeOfCall(log, areLogsRedacted), (violation) => {
        const position = example && locate(example.place.pointer);
        const makeRow = () => ({
          name: `call ${sampleOf(shown.log.request)}`,
          message: messageOf(violation, shown),
          ...position,
        });
        // Calls with other values break the document in the same way.
        rows.add(JSON.stringify(['call', example?.id, violation]), makeRow, 1);
      });
    },
    full,
    answered,
    results: (missing) => {
      const found = rows.results();
      const unread = collection === undefined && !areLogsRedacted ? 'the collection could not be read' : undefined;
      const reason = unread ?? failure()?.replace(/\.$/, '') ?? missing;
      if (reason !== undefined) return [...found, unjudged(document, reason)];
      return found.length > 0 ? found : [kept(document, judged, areLogsRedacted)];
    },
  };
}

function unjudged(document: string, reason: string): CheckResult {
  return { name: 'contract', passed: false, message: `Not all could be held against ${document}: ${reason}.` };
}

function kept(
  document: string,
  { examples, calls }: { readonly examples: number; readonly calls: number },
  areLogsRedacted: boolean,
): CheckResult {
  const isUnknown = examples === 0 && areLogsRedacted;
  const judged = [
    ...(isUnknown ? [] : [countOf(examples, 'saved example')]),
    ...(calls === 0 ? [] : [`the requests of ${countOf(calls, 'call')}`]),
  ].join(' and ');
  const unjudged = isUnknown ? ' The saved examples were not judged: give the collection for that.' : '';
  const message = judged === '' ? 'Nothing was judged.' : `By ${document} nothing is wrong with ${judged}.`;
  return { name: 'contract', passed: true, message: `${message}${unjudged}` };
}

const mostRows = 500;

interface Row extends Partial<FilePosition> {
  readonly name: string;
  readonly message: string;
}

/** The violations as a reader is told them: each once, with how many calls have it. */
function createRows() {
  const rows = new Map<string, { readonly row: Row; calls: number }>();
  let leftOut = 0;
  return {
    /**
     * @param key the same for what is told once
     * @param makeRow called for the first of its key
     * @param calls how many calls have it; 0 for one of an example
     */
    add: (key: string, makeRow: () => Row, calls: number): void => {
      const known = rows.get(key);
      if (known !== undefined) known.calls += calls;
      else if (rows.size < mostRows) rows.set(key, { row: makeRow(), calls });
      else leftOut += 1;
    },
    results: (): CheckResult[] => {
      const told = Array.from(rows.values(), ({ row: { name, message, ...position }, calls }) => {
        const often = calls > 1 ? ` So did ${countOf(calls - 1, 'more call')}.` : '';
        return { name: `contract: ${name}`, passed: false, message: `${message}${often}`, ...position };
      });
      if (leftOut === 0) return told;
      return [
        ...told,
        { name: 'contract', passed: false, message: `${formatCount(leftOut)} more violations were found.` },
      ];
    },
  };
}
