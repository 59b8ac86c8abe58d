/** Which calls the filters let through, and what there is to filter by. */
import type { PageMessage, PageRow } from '../../report/files/page-data.ts';
import { readableTarget } from '../../http-text/target.ts';
import { noSession, type Filters } from '../page-state.ts';
import { faultOf, isCounted } from '../wording.ts';

/** Finds words in a call. Each call's text is made once, when it is first looked at. */
type CallSearch = (index: number, words: readonly string[]) => boolean;

export function createSearch(calls: readonly PageRow[]): CallSearch {
  const texts: (string | undefined)[] = [];
  return (index, words) => {
    const call = calls[index];
    if (call === undefined) return false;
    const text = (texts[index] ??= searchText(call));
    return words.every((word) => text.includes(word));
  };
}

/** Lower-case words of a search, without repetition. */
function searchWords(search: string): readonly string[] {
  return [...new Set(search.toLowerCase().split(/\s+/))].filter((word) => word !== '');
}

/** Indexes of the calls that pass, in order. */
export function filterCalls(calls: readonly PageRow[], filters: Filters, search: CallSearch): readonly number[] {
  const words = searchWords(filters.search);
  const { outcome, method, statusClass, example, session, period } = filters;
  const passed: number[] = [];
  calls.forEach((call, index) => {
    if (outcome !== '' && call.outcome !== outcome) return;
    if (method !== '' && call.method !== method) return;
    if (statusClass !== '' && statusClassOf(call) !== statusClass) return;
    if (example !== '' && exampleOf(call) !== example) return;
    if (session !== '' && (call.session ?? noSession) !== session) return;
    if (period !== undefined && !isWithin(call.servedAt, period)) return;
    if (words.length > 0 && !search(index, words)) return;
    passed.push(index);
  });
  return passed;
}

/** How many of these calls count. */
export const countCounted = (calls: readonly PageRow[], indexes: readonly number[]): number =>
  indexes.filter((index) => calls[index] !== undefined && isCounted(calls[index])).length;

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly outcomes: readonly Facet[];
  readonly methods: readonly Facet[];
  readonly statusClasses: readonly Facet[];
  readonly examples: readonly Facet[];
  /** None where no call names one. */
  readonly sessions: readonly Facet[];
}

/** The values that occur, each with its calls. */
export function readFacets(all: readonly PageRow[]): Facets {
  const calls = all.filter(isCounted);
  return {
    outcomes: countBy(all, ({ outcome }) => outcome),
    methods: countBy(calls, ({ method }) => method),
    statusClasses: countBy(calls, statusClassOf),
    examples: countBy(calls, exampleOf),
    sessions: sessionsOf(calls),
  };
}

const statusClassOf = (call: PageRow): string => faultOf(call) ?? String(Math.trunc(call.status / 100));
/** A miss has a message, no example. */
const exampleOf = (call: PageRow): string =>
  (call.outcome === 'matched' || call.outcome === 'loose') && faultOf(call) === undefined ? call.example : '';

function sessionsOf(calls: readonly PageRow[]): readonly Facet[] {
  const named = countBy(calls, ({ session = '' }) => session);
  const count = calls.filter(({ session }) => session === undefined).length;
  return named.length === 0 || count === 0 ? named : [...named, { value: noSession, count }];
}

const isWithin = (servedAt: string, { from, to }: { from: number; to: number }): boolean => {
  const time = Date.parse(servedAt);
  return time >= from && time < to;
};

function countBy(calls: readonly PageRow[], valueOf: (call: PageRow) => string): Facet[] {
  const counts = new Map<string, number>();
  for (const call of calls) counts.set(valueOf(call), (counts.get(valueOf(call)) ?? 0) + 1);
  counts.delete('');
  return Array.from(counts, ([value, count]) => ({ value, count })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

function searchText(call: PageRow): string {
  const { id, session = '', answer = '', method, path, status, example, servedAt, candidates = [] } = call;
  return [
    ...[id, session, answer, method, path, readableTarget(path), status, example, servedAt],
    ...messageText(call.request),
    ...messageText(call.response),
    ...candidates.map((candidate) => candidate.example),
  ]
    .join('\n')
    .toLowerCase();
}

function messageText(message: PageMessage | null): string[] {
  const { headers = [], body = null } = message ?? {};
  return [...headers.map(({ key, value }) => `${key}: ${value}`), body === null || body.isBinary ? '' : body.data];
}
