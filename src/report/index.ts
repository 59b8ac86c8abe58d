/** Call logs in, files and summaries out. */
export { createAnnotations, type CallAnnotation } from './annotations.ts';
export type { AnsweredCalls } from './calls-by-example.ts';
export type { CallAggregate, CallGroup, CallTotals } from './calls.ts';
export { isUnmatched, type CallOutcome } from './call-outcome.ts';
export type { CheckOptions, CheckResult } from './checks.ts';
export type { Coverage, CoverageCount } from './coverage.ts';
export { pathSegments } from './call-path.ts';
export { formPairs, type ExpectedCalls, type Times } from './expected-calls.ts';
export { createExplainer, type Explainer, type ExplainerOptions } from './explainer.ts';
export type { CallInsight } from './insight.ts';
export { toMockRequest, type LoggedRequest } from './mock-request.ts';
export { createRedactor, type Redactor, type RedactorOptions } from './redact.ts';
export type { Report, ReportedMock } from './report.ts';
export { formatCallTable } from './summary-text.ts';
export { formatSummary, type SummaryOptions } from './summary.ts';
export { formatSweepSummary } from './sweep-summary.ts';
export type { UnmatchedRequest } from './unmatched.ts';
export { writeReport, type ReportOptions } from './write-report.ts';
