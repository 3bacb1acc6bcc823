import { useCallback, useEffect, useState } from 'react';
import type { VIEWS } from './views';

/** The views, or how it stands with them. */
type Loading = typeof VIEWS | 'awaited' | 'failed';

/**
 * The part of the pane under its tabs. It is asked for behind the first picture and is then simply there: React's own
 * way of waiting for a part shows its stand-in for a third of a second, be the part loaded or not.
 */
export function useViews(): { readonly views: Loading; readonly retry: () => void } {
  const [views, setViews] = useState<Loading>('awaited');
  const load = useCallback(() => {
    import('./views').then(
      (part) => setViews(part.VIEWS),
      () => setViews('failed'),
    );
  }, []);
  useEffect(load, [load]);
  const retry = (): void => {
    setViews('awaited');
    load();
  };
  return { views, retry };
}
