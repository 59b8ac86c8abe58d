/** What the page shows, kept in the address after `#`: a filtered view is a link. */
import { outcomes } from '../call-log/outcome.ts';
import { isFault } from '../http-text/faults.ts';
import type { PageOutcome } from '../report/files/page-data.ts';

export interface Filters {
  /** Words that must all occur somewhere in the call; '' for no search. */
  readonly search: string;
  readonly outcome: PageOutcome | '';
  readonly method: string;
  /** `2` for 2xx and so on; a fault that sent none by its name. */
  readonly statusClass: string;
  readonly example: string;
  /** A session's ID, or `noSession`. */
  readonly session: string;
  /** Milliseconds since the epoch, `from` included, `to` not. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
}

/** Filters by the calls that name no session. No ID has a space. */
export const noSession = 'no session';

export interface PageState {
  readonly filters: Filters;
  /** Position of the open call in the report, from 0; -1 when none is open. IDs need not be unique, positions are. */
  readonly openIndex: number;
}

export const noFilters: Filters = {
  search: '',
  outcome: '',
  method: '',
  statusClass: '',
  example: '',
  session: '',
  period: undefined,
};

/** @param hash with or without `#`; whatever it holds, the state is a valid one */
export function readHash(hash: string): PageState {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (key: string): string => values.get(key) ?? '';
  const [from, to] = text('period').split('-').map(Number);
  const isPeriod = from !== undefined && to !== undefined && from < to;
  const statusClass = text('status');
  return {
    openIndex: readPosition(text('call')) - 1,
    filters: {
      search: text('search'),
      outcome: outcomes.find((outcome) => outcome === text('outcome')) ?? '',
      method: text('method'),
      statusClass: /^[1-9]$/.test(statusClass) || isFault(statusClass) ? statusClass : '',
      example: text('example'),
      session: text('session'),
      period: isPeriod ? { from, to } : undefined,
    },
  };
}

/** Positions count from 1 for people; 0 is none. */
const readPosition = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

/** The state as a hash with `#`; '' for the page as it opens. */
export function writeHash({ filters, openIndex }: PageState): string {
  const values = new URLSearchParams();
  const put = (key: string, value: string): void => {
    if (value !== '') values.set(key, value);
  };
  put('search', filters.search);
  put('outcome', filters.outcome);
  put('method', filters.method);
  put('status', filters.statusClass);
  put('example', filters.example);
  put('session', filters.session);
  if (filters.period) put('period', `${filters.period.from}-${filters.period.to}`);
  if (openIndex !== -1) put('call', String(openIndex + 1));
  const hash = values.toString();
  return hash === '' ? '' : `#${hash}`;
}

export function isFiltered(filters: Filters): boolean {
  return Object.entries(noFilters).some(([key, value]) => filters[key as keyof Filters] !== value);
}
