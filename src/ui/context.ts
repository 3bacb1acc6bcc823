import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Preferences } from '../app/preferences';
import type { Session } from '../app/session';
import type { SessionState } from '../app/session-state';
import type { Lang } from '../core/language';
import type { PaneTexts } from '../messages/pane';

/** Everything a view may use. */
export interface Pane {
  readonly session: Session;
  readonly lang: Lang;
  readonly texts: PaneTexts;
  readonly preferences: Preferences;
  readonly prefer: (change: Partial<Preferences>) => void;
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
