import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageData, PageOutcome } from '../report/files/page-data.ts';
import { CallDetails } from './call/call-details.tsx';
import { CallList } from './list/call-list.tsx';
import { NoCalls, NoResults } from './list/empty-states.tsx';
import { FilterBar } from './list/filter-bar.tsx';
import { countCounted, createSearch, filterCalls, readFacets } from './list/filter-calls.ts';
import { HelpDialog } from './help-dialog.tsx';
import { noFilters, readHash, writeHash, type Filters, type PageState } from './page-state.ts';
import { ReportHeader } from './report-header.tsx';
import { usualShell } from './call/curl-shells.ts';
import { readTimeline } from './list/timeline.ts';
import { TimelineStrip } from './list/timeline-strip.tsx';
import { useCallList } from './list/use-call-list.ts';
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

  const [shell, setShell] = useState(() => usualShell(navigator.userAgent));
  const [hasCharacterKeys, setCharacterKeys] = useState(true);
  const help = useRef<HTMLDialogElement>(null);
  const onHelp = () => help.current?.showModal();
  const reading = useCallList({ calls, shown, state, change, onHelp, hasCharacterKeys });
  const { openCall } = reading;
  const hasOpenCall = openCall !== undefined;
  const filter = useCallback(
    (part: Partial<Filters>) => {
      change({ filters: { ...filters, ...part } });
    },
    [change, filters],
  );
  return (
    <div class="page" data-open={hasOpenCall} data-narrow={isNarrow}>
      <ReportHeader head={head} totals={totals} counts={counts} onHelp={onHelp} />
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
                searchField={reading.searchField}
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
                  cursor={reading.cursor}
                  openIndex={openIndex}
                  isNarrow={isNarrow}
                  hasMilliseconds={hasMilliseconds}
                  listRef={reading.list}
                  onOpen={reading.open}
                  onCursor={reading.setCursor}
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
                paneRef={reading.details}
                onClose={reading.close}
              />
            )}
          </main>
        </>
      )}
      <HelpDialog head={head} dialogRef={help} hasCharacterKeys={hasCharacterKeys} onCharacterKeys={setCharacterKeys} />
    </div>
  );
}

/** Opens with what the reader most likely came for: the first call that went wrong, beside the list where there is room. */
function initialState({ calls }: PageData): PageState {
  const first = (wanted: PageOutcome): number => calls.findIndex(({ outcome }) => outcome === wanted);
  const firstMiss = first('unmatched');
  const openIndex = calls.length === 1 ? 0 : firstMiss === -1 ? first('loose') : firstMiss;
  return { filters: noFilters, openIndex: matchMedia(narrow).matches ? -1 : openIndex };
}

/** The state in the address bar: links, reload and the Back button give it back. */
function usePageState(initial: PageState): readonly [PageState, (change: Partial<PageState>) => void] {
  const [state, setState] = useState(() => (location.hash === '' ? initial : readHash(location.hash)));
  useLayoutEffect(() => {
    const hash = writeHash(state);
    // Replaced, not pushed: a search of ten letters is not ten pages to go back through.
    if (hash !== location.hash) history.replaceState(null, '', hash === '' ? '#' : hash);
  }, [state]);
  useEffect(() => {
    const follow = (): void => {
      setState((now) => (writeHash(now) === location.hash ? now : readHash(location.hash)));
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  const change = useCallback((part: Partial<PageState>) => {
    setState((now) => ({ ...now, ...part }));
  }, []);
  return [state, change];
}

/** Whether a media query holds now. */
function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = (): void => {
      setMatches(list.matches);
    };
    update();
    list.addEventListener('change', update);
    return () => {
      list.removeEventListener('change', update);
    };
  }, [query]);
  return matches;
}
