import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageData, PageOutcome } from '../report/files/page-data.ts';
import { CallDetails } from './call-details.tsx';
import { CallList } from './call-list.tsx';
import { NoCalls, NoResults } from './empty-states.tsx';
import { FilterBar } from './filter-bar.tsx';
import { countCounted, createSearch, filterCalls, readFacets } from './filter-calls.ts';
import { HelpDialog } from './help-dialog.tsx';
import { isFiltered, noFilters } from './page-state.ts';
import type { Filters, PageState } from './page-state.ts';
import { ReportHeader } from './report-header.tsx';
import { usualShell } from './shells.ts';
import { readTimeline } from './timeline.ts';
import { TimelineStrip } from './timeline-strip.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { useMedia } from './use-media.ts';
import { usePageState } from './use-page-state.ts';
import { isCounted, needsMilliseconds } from './wording.ts';

/** Below this width the list and a call do not fit side by side. */
const narrow = '(max-width: 56rem)';

export function App({ data }: { readonly data: PageData }) {
  const { head, calls, totals, counts } = data;
  const isNarrow = useMedia(narrow);
  const [state, change] = usePageState(useMemo(() => initialState(data), [data]));
  const { filters, openIndex } = state;

  const facets = useMemo(() => readFacets(calls), [calls]);
  const buckets = useMemo(() => readTimeline(calls), [calls]);
  const search = useMemo(() => createSearch(calls), [calls]);
  const shown = useMemo(() => filterCalls(calls, filters, search), [calls, filters, search]);
  const counted = useMemo(() => calls.filter(isCounted).length, [calls]);
  const shownCounted = useMemo(() => countCounted(calls, shown), [calls, shown]);
  const hasMilliseconds = useMemo(() => needsMilliseconds(calls), [calls]);

  const openCall = calls[openIndex];
  // Where the reader is in the list, open or not.
  const [cursor, setCursor] = useState(openIndex);
  // At once: after the next frame it would take back what a key has done meanwhile.
  useLayoutEffect(() => {
    if (openIndex !== -1) setCursor(openIndex);
  }, [openIndex]);
  // What a filter hides is not what the reader looks for.
  const isHidden = openCall !== undefined && !shown.includes(openIndex);
  useLayoutEffect(() => {
    if (isHidden) change({ openIndex: -1 });
  }, [isHidden, change]);

  const [shell, setShell] = useState(() => usualShell(navigator.userAgent));
  const [hasCharacterKeys, setCharacterKeys] = useState(true);
  const searchField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  const help = useRef<HTMLDialogElement>(null);

  const filter = useCallback(
    (part: Partial<Filters>) => {
      change({ filters: { ...filters, ...part } });
    },
    [change, filters],
  );
  const open = (index: number): void => {
    setCursor(index);
    change({ openIndex: index });
  };
  const close = (): void => {
    change({ openIndex: -1 });
    focusSoon(list);
  };
  /** Goes to another call of the list; where one is open, it opens in its place. */
  const goTo = (index: number | undefined): void => {
    if (index === undefined) return;
    if (openCall === undefined) setCursor(index);
    else open(index);
  };

  useKeyboard({
    searchField,
    list,
    move: (step) => {
      goTo(neighbour(shown, cursor, step));
    },
    toOutcome: (outcome, step) => {
      const ofOutcome = shown.filter((index) => calls[index]?.outcome === outcome);
      const index = neighbour(ofOutcome, cursor, step);
      // Behind the last one, and before the first, there is none to go to.
      if (index !== undefined && (cursor === -1 || Math.sign(index - cursor) === Math.sign(step))) goTo(index);
    },
    open: () => {
      const index = shown.includes(cursor) ? cursor : shown[0];
      if (index === undefined) return;
      open(index);
      focusSoon(details);
    },
    close: () => {
      if (openCall !== undefined) close();
      else if (isFiltered(filters)) change({ filters: noFilters });
    },
    clearSearch: () => {
      filter({ search: '' });
    },
    help: () => help.current?.showModal(),
    hasCharacterKeys,
  });

  const hasOpenCall = openCall !== undefined && !isHidden;
  return (
    <div class="page" data-open={hasOpenCall} data-narrow={isNarrow}>
      <ReportHeader head={head} totals={totals} counts={counts} onHelp={() => help.current?.showModal()} />
      {calls.length === 0 ? (
        <NoCalls
          mockUrl={head.mockUrl}
          isIncomplete={totals.isIncomplete === true}
          wereRefused={(totals.refused?.total ?? 0) > 0}
        />
      ) : (
        <>
          {calls.length > 1 && (
            <div class="controls">
              <TimelineStrip
                buckets={buckets}
                period={filters.period}
                onPeriod={(period) => {
                  filter({ period });
                }}
              />
              <FilterBar
                filters={filters}
                facets={facets}
                shown={shownCounted}
                total={counted}
                shownUncounted={shown.length - shownCounted}
                searchField={searchField}
                onFilter={filter}
              />
            </div>
          )}
          <main class="panes">
            <section class="list-pane" aria-label="Calls" hidden={isNarrow && hasOpenCall}>
              {shown.length === 0 ? (
                <NoResults
                  onClear={() => {
                    change({ filters: noFilters });
                  }}
                />
              ) : (
                <CallList
                  calls={calls}
                  shown={shown}
                  shownCounted={shownCounted}
                  cursor={cursor}
                  openIndex={openIndex}
                  isNarrow={isNarrow}
                  hasMilliseconds={hasMilliseconds}
                  listRef={list}
                  onOpen={open}
                  onCursor={setCursor}
                />
              )}
            </section>
            {hasOpenCall && (
              <CallDetails
                key={openIndex}
                call={openCall}
                position={calls.length > 1 ? openIndex + 1 : undefined}
                mockUrl={head.mockUrl}
                shell={shell}
                onShell={setShell}
                paneRef={details}
                onClose={close}
              />
            )}
          </main>
        </>
      )}
      <HelpDialog head={head} dialogRef={help} hasCharacterKeys={hasCharacterKeys} onCharacterKeys={setCharacterKeys} />
    </div>
  );
}

/** Once the new state has been rendered: before that, the element may be hidden or not there. */
function focusSoon(element: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => element.current?.focus());
}

/** Opens with what the reader most likely came for: the first call that went wrong, beside the list where there is room. */
function initialState({ calls }: PageData): PageState {
  const first = (wanted: PageOutcome): number => calls.findIndex(({ outcome }) => outcome === wanted);
  const firstMiss = first('unmatched');
  const openIndex = calls.length === 1 ? 0 : firstMiss === -1 ? first('loose') : firstMiss;
  return { filters: noFilters, openIndex: matchMedia(narrow).matches ? -1 : openIndex };
}

/** The index `step` places from `current` in an ascending list; its start for a `current` that is not set yet. */
function neighbour(indexes: readonly number[], current: number, step: number): number | undefined {
  if (current === -1) return indexes[0];
  // Where `current` is filtered out, the way goes on from where it would stand.
  const after = indexes.findIndex((index) => index >= current);
  const position = after === -1 ? indexes.length : after;
  const target = position + (step > 0 && indexes[position] !== current ? step - 1 : step);
  return indexes[Math.max(0, Math.min(indexes.length - 1, target))];
}
