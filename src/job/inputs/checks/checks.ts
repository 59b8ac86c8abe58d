/** The inputs about checks, and the checks as main hands them to post. */
import * as v from 'valibot';
import type { CheckOptions } from '../../../report/index.ts';
import { quote } from '../../../http-text/show-value.ts';
import type { CollectionReference } from '../collection/reference.ts';
import type { RawInputs } from '../input-definitions.ts';
import { flag, type ReportProblem } from '../values.ts';

export type CheckInputs = Pick<
  RawInputs,
  'fail-on-unmatched' | 'fail-on-loose-match' | 'expect-calls' | 'min-coverage'
>;

// Rules need a parser that most jobs do without.
const loadRules = () => import('./expect-calls.ts');

/** Only what is asked for; problems go to `report`, one sentence each. @param collection that rules may be about */
export async function parseChecks(
  raw: CheckInputs,
  report: ReportProblem,
  collection?: CollectionReference,
): Promise<CheckOptions> {
  const failOnUnmatched = flag('fail-on-unmatched', raw['fail-on-unmatched'], report);
  const failOnLooseMatch = flag('fail-on-loose-match', raw['fail-on-loose-match'], report);
  const coverage = parseCoverage(raw['min-coverage'], report);
  const text = raw['expect-calls'];
  const expectCalls =
    text.trim() === '' ? [] : await (await loadRules()).parseExpectCalls(text, report, methodsOf(collection));
  return {
    ...(failOnUnmatched && { failOnUnmatched }),
    ...(failOnLooseMatch && { failOnLooseMatch }),
    ...(expectCalls.length > 0 && { expectCalls }),
    ...coverage,
  };
}

const methodsOf = (collection: CollectionReference | undefined): ReadonlySet<string> | undefined =>
  collection?.kind === 'file'
    ? new Set(collection.item.requests.map(({ request }) => request.method.toUpperCase()))
    : undefined;

/** `80`, `80%`, `80 requests`, `80% of requests`. */
function parseCoverage(
  given: string,
  report: ReportProblem,
): Pick<CheckOptions, 'minCoverage' | 'minCoverageOf'> | undefined {
  if (given === '') return undefined;
  const form = /^(\d{1,2}(?:\.\d+)?|100)(?:\s?%)?(?:\s+(?:of\s+)?(examples|requests))?$/i;
  const [, percent, counted] = form.exec(given.trim()) ?? [];
  if (percent === undefined) {
    report(
      `\`min-coverage\` is ${quote(given)}: it takes a percentage from 0 to 100, of examples, or of requests as in "80 requests".`,
    );
    return undefined;
  }
  return { minCoverage: Number(percent), ...(counted?.toLowerCase() === 'requests' && { minCoverageOf: 'requests' }) };
}

const keptSchema = v.strictObject({
  failOnUnmatched: v.exactOptional(v.boolean()),
  failOnLooseMatch: v.exactOptional(v.boolean()),
  expectCalls: v.exactOptional(v.unknown()),
  minCoverage: v.exactOptional(v.number()),
  minCoverageOf: v.exactOptional(v.picklist(['examples', 'requests'])),
});

/**
 * The checks that `parseChecks` gave, after a way through JSON.
 *
 * @throws ValiError for anything else
 */
export async function readKeptChecks(kept: unknown): Promise<CheckOptions> {
  const { expectCalls, ...checks } = v.parse(keptSchema, kept);
  return expectCalls === undefined
    ? checks
    : { ...checks, expectCalls: v.parse((await loadRules()).keptRulesSchema, expectCalls) };
}
