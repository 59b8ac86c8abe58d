/** Call logs in, files and summaries out. */
export { createAnnotations, failedChecks, type CallAnnotation } from './summary/annotations.ts';
export type { AnsweredCalls } from './count/calls-by-example.ts';
export type { CallAggregate } from './count/calls.ts';
export { checkText, type CheckResult } from './check/check-result.ts';
export type { CheckOptions } from './check/checks.ts';
export type { ContractOptions } from './check/contract/contract-check.ts';
export type { Coverage, CoverageCount } from './count/coverage.ts';
export type { ExpectedCalls, Times } from './check/expected-calls.ts';
export { createExplainer, type CollectionPlaces, type Explainer, type ExplainerOptions } from './explain/explainer.ts';
export type { CallInsight } from './explain/insight.ts';
export { openRecall, type Recall } from './explain/recall.ts';
export type { SegmentFinder } from './explain/secret-segments.ts';
export { junitMark } from './files/junit.ts';
export { explanationsFile } from './files/explanations.ts';
export { readPageTemplate } from './files/page.ts';
export { toMockRequest, type LoggedRequest } from './explain/mock-request.ts';
export { createRedactor, type Redactor, type RedactorOptions } from './redact/redact.ts';
export { mask, shortestSecret } from './redact/secret-values.ts';
export type { Report, ReportedMock, Uncertainty } from './report.ts';
export { formatOpenSummary, type OpenSummaryOptions } from './summary/open-summary.ts';
export { formatCallTable, type CallTableOptions, type Paint } from './summary/summary-text.ts';
export { describeCall, formatCall, type DescribedCall } from './summary/call-line.ts';
export { alignColumns } from './summary/text-table.ts';
export { formatSummary, type SummaryOptions } from './summary/summary.ts';
export { formatSweepSummary } from './summary/sweep-summary.ts';
export type { LooseRequest, UnmatchedRequest } from './count/cause.ts';
export { createCallReading, createMissRedactor, type CallReading } from './read-calls.ts';
export { redactRefused } from './redact/redact-call.ts';
export {
  countOf,
  cutMiddle,
  formatCount,
  hideCommands,
  inCollection,
  toLogLine,
  toVisible,
  withoutExamples,
} from './words.ts';
export { writeReport, type ReportOptions } from './write-report.ts';
