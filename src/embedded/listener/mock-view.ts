import type { MockEngine } from '../../engine/index.ts';
import type { StoredServerResponse } from '../account/account.ts';

/** A mock as its listener sees it: replaced as a whole when the account changes. */
export interface MockView {
  /** The mock's bare ID. */
  readonly id: string;
  /** Its collection or environment is gone. */
  readonly deactivated: boolean;
  readonly isPrivate: boolean;
  readonly serverResponse: StoredServerResponse | undefined;
  readonly engine: MockEngine;
}
