import type { UIEvent } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { VIEW_ID } from './kept-focus';
import type { TabName } from './Tabs';

interface KeptScroll {
  /** Told by the element that scrolls, which is the same under all tabs. */
  readonly remember: (event: UIEvent) => void;
  /** The tab is seen from its top the next time. */
  readonly forget: (tab: TabName) => void;
}

/** Each tab is found again where it was left, and never where another one was. */
export function useKeptScroll(tab: TabName): KeptScroll {
  const tops = useRef(new Map<TabName, number>());
  useLayoutEffect(() => {
    const view = document.getElementById(VIEW_ID);
    if (view) view.scrollTop = tops.current.get(tab) ?? 0;
  }, [tab]);
  return {
    remember: ({ currentTarget }) => void tops.current.set(tab, currentTarget.scrollTop),
    forget: (other) => void tops.current.delete(other),
  };
}
