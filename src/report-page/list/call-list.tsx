import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PageRow } from '../../report/files/page-data.ts';
import { PathText } from '../code-text.tsx';
import { OutcomeMark } from '../outcome-mark.tsx';
import { countOf, faultOf, formatCount, formatTime, missWithoutNearest, outcomeNames } from '../wording.ts';

interface CallListProps {
  readonly calls: readonly PageRow[];
  /** Indexes into `calls`, in order. */
  readonly shown: readonly number[];
  /** How many of them count. */
  readonly shownCounted: number;
  readonly cursor: number;
  readonly openIndex: number;
  readonly isNarrow: boolean;
  /** Whether seconds are too coarse for the times of this report. */
  readonly hasMilliseconds: boolean;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onOpen: (index: number) => void;
  readonly onCursor: (index: number) => void;
}

/** In pixels, as in the style sheet. */
const rowHeights = { wide: 30, narrow: 52 };
/** Rows that are rendered above and below those in view. */
const spareRows = 10;

/** A list box that renders only the rows in view: 50,000 calls scroll as 50 do. */
export function CallList(props: CallListProps) {
  const { calls, shown, shownCounted, cursor, openIndex, isNarrow, hasMilliseconds, listRef, onOpen, onCursor } = props;
  const rowHeight = isNarrow ? rowHeights.narrow : rowHeights.wide;
  const { top, height } = useViewport(listRef);
  const start = Math.max(0, Math.floor(top / rowHeight) - spareRows);
  const end = Math.min(shown.length, Math.ceil((top + height) / rowHeight) + spareRows);
  const position = shown.indexOf(cursor);

  useLayoutEffect(() => {
    const list = listRef.current;
    if (list === null || position === -1) return;
    const rowTop = position * rowHeight;
    if (rowTop < list.scrollTop) list.scrollTop = rowTop;
    else if (rowTop + rowHeight > list.scrollTop + list.clientHeight) {
      list.scrollTop = rowTop + rowHeight - list.clientHeight;
    }
  }, [listRef, position, rowHeight, height]);

  // Another filter is another list: without a cursor in it, it starts at its top.
  useLayoutEffect(() => {
    if (listRef.current !== null && position === -1) listRef.current.scrollTop = 0;
    // Only the list decides: a cursor that goes away leaves the reader where they are.
  }, [listRef, shown]);

  return (
    <div
      ref={listRef}
      class="list"
      role="listbox"
      tabIndex={0}
      aria-label={countOf(shownCounted, 'call')}
      aria-activedescendant={position >= start && position < end ? rowId(cursor) : undefined}
      onFocus={() => {
        // The first row in view: to go to the top would move the row away that is being clicked.
        const first = shown[Math.ceil((listRef.current?.scrollTop ?? 0) / rowHeight)];
        if (position === -1 && first !== undefined) onCursor(first);
      }}
    >
      <div
        class="list-height"
        role="presentation"
        data-milliseconds={hasMilliseconds}
        style={{ height: `${shown.length * rowHeight}px`, '--digits': formatCount(calls.length).length }}
      >
        {shown.slice(start, end).map((index, offset) => {
          const call = calls[index];
          if (call === undefined) return null;
          return (
            <div
              key={index}
              id={rowId(index)}
              class="row"
              role="option"
              aria-selected={index === openIndex}
              aria-posinset={start + offset + 1}
              aria-setsize={shown.length}
              data-cursor={index === cursor}
              data-outcome={call.outcome}
              style={{ height: `${rowHeight}px`, transform: `translateY(${(start + offset) * rowHeight}px)` }}
              onClick={() => {
                onOpen(index);
              }}
            >
              <OutcomeMark outcome={call.outcome} />
              <span class="row-number" aria-hidden="true">
                {formatCount(index + 1)}
              </span>
              <span class="row-time">{formatTime(call.servedAt, hasMilliseconds)}</span>
              <span class="row-method">{call.method}</span>
              <span class="row-path" title={call.path}>
                <PathText path={call.path} />
              </span>
              <span class="row-status" data-class={Math.trunc(call.status / 100)}>
                {faultOf(call) ?? call.status}
              </span>
              <span class="row-example">{answerOf(call)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function answerOf(call: PageRow): string | undefined {
  const { outcome, example, candidates: [nearest] = [] } = call;
  if (faultOf(call) !== undefined) return call.answer;
  if (outcome !== 'unmatched') return example === '' ? outcomeNames[outcome] : example;
  const other = missWithoutNearest(call);
  if (other !== undefined) return other;
  return nearest === undefined ? 'No match' : `No match, nearest: ${nearest.example}`;
}

const rowId = (index: number): string => `call-${index}`;

/** What of a scrolling element is in view, in pixels. */
function useViewport(ref: RefObject<HTMLElement | null>): { readonly top: number; readonly height: number } {
  const [viewport, setViewport] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const update = (): void => {
      setViewport({ top: element.scrollTop, height: element.clientHeight });
    };
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    update();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, [ref]);
  return viewport;
}
