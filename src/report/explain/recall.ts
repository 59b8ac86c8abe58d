/** Explains the calls of downloaded artifacts by what their own reports have told. */
import { createRefusedCounter, type RefusedRequests } from '../../call-log/refused.ts';
import type { CallLog } from '../../call-log/model.ts';
import { outcomeOf } from '../../call-log/outcome.ts';
import { createSessionReader, type LoggedSession } from '../../call-log/session.ts';
import type { Collection, CollectionRequest, SavedRequest } from '../../engine/index.ts';
import type { ExplanationsEnd, ExplanationsHead, KeptRequest } from '../files/explanations.ts';
import type { ReportedMock, Uncertainty } from '../report.ts';
import type { Explainer } from './explainer.ts';
import type { ExplainedCall } from './insight.ts';
import type { FilePosition } from './near-example.ts';
import { openSavedExplanations } from './saved-explanations.ts';
import { findsNothing } from './secret-segments.ts';

/** What is known from earlier reports. */
export interface Recall {
  /** Tells again what was told. It knows the collection as far as reports show it. */
  readonly explainer: Explainer;
  /** The mock that all files are about, each part '' where they differ or say nothing. */
  readonly mock: ReportedMock & { readonly provider: ExplanationsHead['provider'] };
  /** Sentences of the reports about what went wrong before. */
  readonly notes: readonly string[];
  /** Known once the call logs have ended, as are the next. */
  readonly refused: () => RefusedRequests;
  readonly redactions: () => number;
  readonly uncertainty: () => Uncertainty | undefined;
  /** The call logs that belong to a file, one by one as they are asked for. */
  readonly follow: (file: string, logs: AsyncIterable<CallLog>) => AsyncIterable<CallLog>;
}

/** Opens files of explanations. Those that are not there, or cannot be read, explain nothing. */
export async function openRecall(files: readonly string[]): Promise<Recall> {
  const opened = await Promise.all(files.map(async (file) => [file, await openSavedExplanations(file)] as const));
  const found = opened.flatMap(([file, saved]) => (saved === undefined ? [] : [{ file, saved }]));
  const outline = createOutline();
  const outlines = new Map(
    found.map(({ file, saved }) => [file, { saved, requests: saved.requests.map(outline.add) }] as const),
  );
  const heads = found.map(({ saved }) => saved.head);
  const names = new Set(heads.flatMap(({ collection }) => (collection === undefined ? [] : [collection])));
  const ends: ExplanationsEnd[] = [];
  const told = new WeakMap<CallLog, ExplainedCall>();
  const sessions = new WeakMap<CallLog, LoggedSession>();
  const readUnknown = createSessionReader({ isCloud: false, hasTildePaths: false });
  return {
    mock: {
      id: common(heads.map(({ mock }) => mock.id)) ?? '',
      name: common(heads.map(({ mock }) => mock.name)) ?? '',
      mockUrl: common(heads.map(({ mock }) => mock.mockUrl)) ?? '',
      provider: common(heads.map(({ provider }) => provider)),
    },
    notes: [...new Set(heads.flatMap(({ notes }) => notes))],
    refused: () => {
      const counter = createRefusedCounter();
      for (const { refused } of ends) for (const kind of refused.kinds) counter.add(kind, kind.count);
      // Those of too many kinds are in the total alone.
      return { ...counter.counted(), total: ends.reduce((sum, { refused }) => sum + refused.total, 0) };
    },
    redactions: () => ends.reduce((sum, { redactions }) => sum + redactions, 0),
    uncertainty: () => ends.map(({ uncertainty }) => uncertainty).find((given) => given !== undefined),
    explainer: {
      readSession: (log) => sessions.get(log) ?? readUnknown(log),
      hasTildePaths: heads.some((head) => head.hasTildePaths === true),
      explain: (log) => told.get(log) ?? { outcome: outcomeOf(log) },
      segments: () => findsNothing,
      collection: names.size === 0 ? undefined : outline.collection([...names].join(', ')),
      basePaths: heads.flatMap(({ basePaths }) => basePaths),
      locate: outline.locate,
      saved: () => undefined,
    },
    follow: async function* (file, logs) {
      const known = outlines.get(file);
      const { provider, hasTildePaths = false } = known?.saved.head ?? {};
      const readSession = createSessionReader({ isCloud: provider === 'postman', hasTildePaths });
      for await (const sent of logs) {
        const insight = await known?.saved.next(sent.id);
        const session = readSession(sent);
        sessions.set(sent, session);
        if (insight !== undefined) {
          const { example: numbers, ...rest } = insight;
          const example = numbers && known?.requests[numbers[0]]?.examples[numbers[1]];
          const served = { outcome: rest.outcome, ...(example && { example }) };
          told.set(session.log, { ...served, told: { ...rest, ...served } });
          sessions.set(sent, withMaskedSession(session, rest));
        }
        yield sent;
      }
      const end = await known?.saved.end();
      if (end !== undefined) ends.push(end);
    },
  };
}

/** A session that was redacted looks like a bad one, whose call nothing would have answered. */
function withMaskedSession(
  { badSession, ...read }: LoggedSession,
  { outcome }: Pick<ExplainedCall, 'outcome'>,
): LoggedSession {
  if (badSession === undefined) return read;
  return outcome === 'unmatched' || outcome === 'ignored' ? { ...read, badSession } : { ...read, session: badSession };
}

/** What all are; `undefined` where they differ or are none. */
const common = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

/** Puts a collection together of what reports show of it. A request that several reports have is one. */
function createOutline() {
  const requests = new Map<string, CollectionRequest>();
  const positions = new Map<string, FilePosition>();
  const place = (pointer: string, { file, line }: Partial<FilePosition>): void => {
    if (file !== undefined) positions.set(pointer, { file, ...(line !== undefined && { line }) });
  };
  return {
    add: (kept: KeptRequest): CollectionRequest => {
      const key = JSON.stringify(kept);
      const known = requests.get(key);
      if (known !== undefined) return known;
      const made = outlineOf(kept, `/${requests.size}`);
      place(made.place.pointer, kept);
      for (const [index, example] of made.examples.entries()) place(example.place.pointer, kept.examples[index] ?? {});
      requests.set(key, made);
      return made;
    },
    collection: (name: string): Collection => ({
      ...{ repeatsIds: false, id: undefined, exporterId: undefined, name, variables: [] },
      requests: [...requests.values()],
    }),
    locate: (pointer: string): FilePosition | undefined => positions.get(pointer),
  };
}

function outlineOf(kept: KeptRequest, pointer: string): CollectionRequest {
  const { id, collection, path, method, address, examples } = kept;
  const inKept = collection === undefined ? {} : { collection };
  const request = savedRequest(method, address);
  return {
    ...{ id, name: path.at(-1) ?? '', place: { path, pointer, ...inKept }, request },
    examples: examples.map((example, index) => ({
      ...{ id: example.id, uid: undefined, name: example.name, status: example.status, statusText: '' },
      place: { path: [...path, example.name], pointer: `${pointer}/${index}`, ...inKept },
      request: savedRequest(method, example.address),
      ...{ headers: [], body: '', previewLanguage: undefined },
      ...(example.isDefault && { standsFor: { statuses: [], isDefault: true } }),
    })),
  };
}

const savedRequest = (method: string, address: string): SavedRequest => ({
  ...{ method, address, query: [], pathVariables: [], headers: [], body: undefined },
});
