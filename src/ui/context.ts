import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Preferences } from '../app/preferences';
import type { Session, SessionState } from '../app/session';
import type { Lang } from '../core/language';
import type { Catalogue, FormReview, SheetReview } from '../core/review';
import type { PaneTexts } from '../messages/pane';

/** Everything a view may use. */
export interface Pane {
  readonly session: Session;
  readonly catalogue: Catalogue;
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

/** What is said of the sheet in front; null before the first review. */
export function activeReview(state: SessionState): SheetReview | null {
  return state.reviews?.find((review) => review.sheet === state.activeSheet) ?? null;
}

/** The form that is shown: the picked one of the active sheet. */
export function activeForm(state: SessionState): FormReview | null {
  const review = activeReview(state);
  return review?.status === 'reviewed' ? (review.forms[state.formIndex] ?? review.forms[0] ?? null) : null;
}
