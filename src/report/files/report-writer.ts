import type { CallLog } from '../../call-log/model.ts';
import type { CallInsight } from '../explain/insight.ts';

/** Makes one file of the report out of redacted call logs, which come one by one, each once. */
export interface ReportWriter {
  /** Where the file stands once `close` has resolved. */
  readonly path: string;
  /**
   * Takes the next call log and what is known of it, redacted too. What it gives is to be awaited before the next `write`:
   * that is how a slow disk slows the reading down. Most calls give nothing, for a promise each would be felt.
   */
  readonly write: (log: CallLog, insight: CallInsight) => Promise<void> | undefined;
  /** Completes the file, whatever the number of call logs so far. */
  readonly close: () => Promise<void>;
  /** Gives up and leaves no file behind. */
  readonly discard: () => Promise<void>;
}
