import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { readHash, writeHash } from './page-state.ts';
import type { PageState } from './page-state.ts';

/** The state in the address bar: links, reload and the Back button give it back. */
export function usePageState(initial: PageState): readonly [PageState, (change: Partial<PageState>) => void] {
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
