import type { Theme } from '@fluentui/react-components';
import { FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Preferences } from '../app/preferences';
import type { Session } from '../app/session';
import type { Severity } from '../core/finding';
import type { Lang } from '../core/language';
import type { Catalogue } from '../core/review';
import { PANE_TEXTS } from '../messages/pane';
import type { Pane } from './context';
import { PaneContext, usePane, useSession } from './context';
import { activeFormOf, activeReviewOf } from '../app/view';
import { StatusBar } from './StatusBar';
import { Summary } from './Summary';
import type { TabName } from './Tabs';
import { Tabs } from './Tabs';
import { Toolbar } from './Toolbar';
import { Start } from './Start';

// The summary is what a person waits for; the rest follows while it is read.
const Findings = lazy(() => import('./Findings'));
const Indicators = lazy(() => import('./Indicators'));
const SettingsView = lazy(() => import('./SettingsView'));
const Unrecognised = lazy(() => import('./Unrecognised'));

export interface AppProps {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly theme: Theme;
  /** The language of Office, unless the person prefers another. */
  readonly officeLanguage: Lang;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  view: { flexGrow: 1, overflowY: 'auto', padding: '12px', scrollbarGutter: 'stable' },
});

/** The whole task pane. */
export function App(props: AppProps): ReactNode {
  const { session, catalogue, preferences, onPreferences } = props;
  const lang = preferences.language ?? props.officeLanguage;
  const pane = useMemo<Pane>(
    () => ({
      session,
      catalogue,
      lang,
      texts: PANE_TEXTS[lang],
      preferences,
      prefer: (change) => onPreferences({ ...preferences, ...change }),
    }),
    [session, catalogue, lang, preferences, onPreferences],
  );
  const styles = useStyles();
  return (
    <FluentProvider theme={props.theme}>
      <PaneContext value={pane}>
        <div className={styles.pane} lang={lang}>
          <Toolbar />
          <StatusBar />
          <Body />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function Body(): ReactNode {
  const { texts } = usePane();
  const state = useSession();
  const [tab, setTab] = useState<TabName>('summary');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const styles = useStyles();
  const review = activeReviewOf(state);
  const form = activeFormOf(state);
  const show = (wanted: Severity | null): void => {
    setSeverity(wanted);
    setTab('findings');
  };
  return (
    <>
      <Tabs selected={tab} onSelect={setTab} form={form} />
      <main className={styles.view}>
        <div role="tabpanel" id="view" aria-labelledby={`tab-${tab}`}>
          <Suspense fallback={<Spinner size="tiny" label={texts.busy.check} />}>
            {tab === 'settings' ? (
              <SettingsView />
            ) : !review ? (
              <Start />
            ) : !form ? (
              <Unrecognised />
            ) : tab === 'summary' ? (
              <Summary form={form} onShow={show} />
            ) : tab === 'findings' ? (
              <Findings form={form} severity={severity} onSeverity={setSeverity} />
            ) : (
              <Indicators form={form} />
            )}
          </Suspense>
        </div>
      </main>
    </>
  );
}
