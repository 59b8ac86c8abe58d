/** Call logs in, files and summaries out. */
export { isUnmatched, type CallAggregate, type CallGroup, type CallTotals } from './calls.ts';
export { createRedactor, type Redactor, type RedactorOptions } from './redact.ts';
export { formatCallTable } from './summary-text.ts';
export { formatSummary, type SummaryOptions } from './summary.ts';
export { formatSweepSummary } from './sweep-summary.ts';
export { writeReport, type Report, type ReportedMock, type ReportOptions } from './write-report.ts';
