import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
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

/** Loads the person's preferences behind the first paint and keeps what they change. */
export function Root({ session, theme, officeLanguage, store, onPreferences }: RootProps): ReactNode {
  const [preferences, setPreferences] = useState(DEFAULT_PREFERENCES);

  const adopt = useCallback(
    (next: Preferences): void => {
      setPreferences(next);
      onPreferences(next);
    },
    [onPreferences],
  );

  useEffect(() => {
    void store.load().then(adopt);
  }, [store, adopt]);

  const change = useCallback(
    (next: Preferences): void => {
      adopt(next);
      void store.save(next);
    },
    [adopt, store],
  );

  return (
    <App
      session={session}
      theme={theme}
      officeLanguage={officeLanguage}
      preferences={preferences}
      onPreferences={change}
    />
  );
}
