import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageOutcome } from '../../report/files/page-data.ts';

interface KeyboardActions {
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<HTMLElement | null>;
  /** @param step places to go on, negative to go back */
  readonly move: (step: number) => void;
  /** To another call of this outcome. */
  readonly toOutcome: (outcome: PageOutcome, step: number) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly clearSearch: () => void;
  readonly help: () => void;
  /** Whether keys that speech input may press by chance (letters, `/`, `?`) do anything: WCAG 2.1.4. */
  readonly hasCharacterKeys: boolean;
}

/** Calls that a key goes on, negative to go back. */
const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };
/** The same where no button or field has the focus. */
const listSteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 20,
  PageUp: -20,
  Home: -Infinity,
  End: Infinity,
};
const outcomeSteps: Readonly<Record<string, readonly [PageOutcome, number]>> = {
  n: ['unmatched', 1],
  p: ['unmatched', -1],
  N: ['loose', 1],
  P: ['loose', -1],
};

/** The page's keys. Fields and buttons keep the keys that are theirs. */
export function useKeyboard(actions: KeyboardActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // An open dialog is the browser's: Escape closes it.
      if (document.querySelector('dialog[open]') !== null) return;
      if (handleKey(event.key, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** @returns whether the key was one of ours */
function handleKey(key: string, actions: KeyboardActions): boolean {
  const { searchField, list, move, toOutcome, open, close, help, hasCharacterKeys } = actions;
  const focused = document.activeElement;
  if (focused !== null && focused === searchField.current) return handleSearchKey(key, actions);
  if (focused instanceof HTMLSelectElement || focused instanceof HTMLTextAreaElement) return false;

  // As an option of any list box does. Elsewhere the space bar scrolls.
  if (key === ' ' && focused !== null && focused === list.current) {
    open();
    return true;
  }
  if (key.length === 1 && !hasCharacterKeys) return false;

  const isInList = focused === list.current || focused === document.body;
  const step = steps[key] ?? (isInList ? listSteps[key] : undefined);
  const outcomeStep = outcomeSteps[key];
  if (step !== undefined) move(step);
  else if (outcomeStep !== undefined) toOutcome(...outcomeStep);
  else if (key === '/') {
    searchField.current?.focus();
    searchField.current?.select();
  } else if (key === '?') help();
  else if (key === 'Escape') close();
  else if (key === 'Enter' && isInList) open();
  else return false;
  return true;
}

function handleSearchKey(key: string, { searchField, list, clearSearch }: KeyboardActions): boolean {
  if (key === 'Escape') {
    if (searchField.current?.value === '') list.current?.focus();
    else clearSearch();
    return true;
  }
  if (key !== 'Enter' && key !== 'ArrowDown') return false;
  list.current?.focus();
  return true;
}
