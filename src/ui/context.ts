import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Preferences } from '../app/preferences';
import type { Session } from '../app/session';
import type { SessionState } from '../app/session-state';
import type { Lang } from '../core/language';
import type { PaneTexts } from '../messages/pane';

/** Explanations begun and not yet saved, by finding: they outlive the list, which goes with the sheet in front. */
export type Drafts = Map<string, string>;

/** Everything a view may use. */
export interface Pane {
  readonly session: Session;
  readonly lang: Lang;
  readonly texts: PaneTexts;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly drafts: Drafts;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view stands outside of the pane');
  return pane;
}

export function useSession(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.get);
}
