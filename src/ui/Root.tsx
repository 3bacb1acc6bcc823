import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Preferences, PreferenceStore } from '../app/preferences';
import { DEFAULT_PREFERENCES } from '../app/preferences';
import type { Session } from '../app/session';
import type { Lang } from '../core/language';
import { App } from './App';
import type { ThemeName } from './themes';

interface RootProps {
  readonly session: Session;
  readonly theme: ThemeName;
  readonly officeLanguage: Lang;
  readonly store: PreferenceStore;
  /** Told whenever the preferences are known or change. */
  readonly onPreferences: (preferences: Preferences) => void;
}

/**
 * Loads the person's preferences behind the first paint and keeps what they change. What was changed before they were
 * there holds, and is kept together with the others.
 */
export function Root({ session, theme, officeLanguage, store, onPreferences }: RootProps): ReactNode {
  const [stored, setStored] = useState<Preferences | null>(null);
  const [changes, setChanges] = useState<Partial<Preferences> | null>(null);
  const preferences = useMemo(() => ({ ...DEFAULT_PREFERENCES, ...stored, ...changes }), [stored, changes]);

  useEffect(() => {
    void store.load().then(setStored);
  }, [store]);

  useEffect(() => onPreferences(preferences), [onPreferences, preferences]);

  useEffect(() => {
    if (stored && changes) void store.save({ ...stored, ...changes });
  }, [store, stored, changes]);

  const prefer = useCallback(
    (change: Partial<Preferences>): void => setChanges((before) => ({ ...before, ...change })),
    [],
  );

  return (
    <App
      session={session}
      theme={theme}
      officeLanguage={officeLanguage}
      preferences={preferences}
      onPrefer={prefer}
    />
  );
}
