import type { RefObject } from 'react';
import { useEffect } from 'react';

/** The element that scrolls and holds what is seen under a tab. */
export const VIEW_ID = 'view';

/** Marks the things of a list: when one goes, the one that takes its place takes the focus. */
export const ITEM = { 'data-item': '' } as const;

/**
 * A control that vanishes under the user's hands (a finding that was fixed, a form that was saved) must not drop the
 * focus to the top of the page: the item at its place takes it, else the view.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = container.current;
    if (!root) return;
    const items = () => [...root.querySelectorAll<HTMLElement>('[data-item]')];
    let last: { readonly element: Element; readonly item: number } | null = null;

    const remember = ({ target }: FocusEvent): void => {
      const element = target as Element;
      last = { element, item: items().findIndex((item) => item.contains(element)) };
    };
    const watch = new MutationObserver(() => {
      const active = document.activeElement;
      if (!last || last.element.isConnected || (active !== null && active !== document.body)) return;
      const there = items();
      const heir = last.item === -1 ? undefined : there[Math.min(last.item, there.length - 1)];
      last = null;
      (heir ?? document.getElementById(VIEW_ID))?.focus();
    });
    root.addEventListener('focusin', remember);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, [container]);
}
