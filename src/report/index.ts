/** Call logs in, files and summaries out. */
export { createAnnotations, type CallAnnotation } from './summary/annotations.ts';
export type { AnsweredCalls } from './count/calls-by-example.ts';
export type { CallAggregate, CallGroup, CallTotals } from './count/calls.ts';
export type { CheckOptions, CheckResult } from './check/checks.ts';
export type { Coverage, CoverageCount } from './count/coverage.ts';
export type { ExpectedCalls, Times } from './check/expected-calls.ts';
export { createExplainer, type CollectionPlaces, type Explainer, type ExplainerOptions } from './explain/explainer.ts';
export type { CallInsight } from './explain/insight.ts';
export { toMockRequest, type LoggedRequest } from './explain/mock-request.ts';
export { createRedactor, type Redactor, type RedactorOptions } from './redact/redact.ts';
export type { Report, ReportedMock, Uncertainty } from './report.ts';
export { formatCallTable } from './summary/summary-text.ts';
export { formatSummary, type SummaryOptions } from './summary/summary.ts';
export { formatSweepSummary } from './summary/sweep-summary.ts';
export type { UnmatchedRequest } from './count/unmatched.ts';
export { writeReport, type ReportOptions } from './write-report.ts';
