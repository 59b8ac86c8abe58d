import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { PageData, PageOutcome } from '../report/files/page-data.ts';
import { CallDetails } from './call-details.tsx';
import { CallList } from './call-list.tsx';
import { NoCalls, NoResults } from './empty-states.tsx';
import { FilterBar } from './filter-bar.tsx';
import { countCounted, createSearch, filterCalls, readFacets } from './filter-calls.ts';
import { HelpDialog } from './help-dialog.tsx';
import { noFilters } from './page-state.ts';
import type { Filters, PageState } from './page-state.ts';
import { ReportHeader } from './report-header.tsx';
import { usualShell } from './shells.ts';
import { readTimeline } from './timeline.ts';
import { TimelineStrip } from './timeline-strip.tsx';
import { useCallList } from './use-call-list.ts';
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
