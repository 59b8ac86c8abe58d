import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageRow } from '../../report/files/page-data.ts';
import { isFiltered, noFilters } from '../page-state.ts';
import type { PageState } from '../page-state.ts';
import { useKeyboard } from './use-keyboard.ts';

interface CallListOptions {
  readonly calls: readonly PageRow[];
  /** Positions of the calls that the filters let through, ascending. */
  readonly shown: readonly number[];
  readonly state: PageState;
  readonly change: (part: Partial<PageState>) => void;
  readonly onHelp: () => void;
  /** As `useKeyboard` takes it. */
  readonly hasCharacterKeys: boolean;
}

/** The reader's way through the list of calls: where they are in it, which call is open, and what moves them on. */
export function useCallList({ calls, shown, state, change, onHelp, hasCharacterKeys }: CallListOptions) {
  const { filters, openIndex } = state;
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

  const searchField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);

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
      change({ filters: { ...filters, search: '' } });
    },
    help: onHelp,
    hasCharacterKeys,
  });

  return { openCall: isHidden ? undefined : openCall, cursor, setCursor, open, close, searchField, list, details };
}

/** Once the new state has been rendered: before that, the element may be hidden or not there. */
function focusSoon(element: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => element.current?.focus());
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
