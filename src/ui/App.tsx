import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Activity, useEffect, useMemo, useRef, useState } from 'react';
import type { Preferences } from '../app/preferences';
import type { Session } from '../app/session';
import { activeFormOf, activeReviewOf } from '../app/state-view';
import type { Severity } from '../core/finding';
import type { Lang } from '../core/language';
import { PANE_TEXTS } from '../messages/pane';
import type { Drafts, Pane } from './context';
import { PaneContext, usePane, useSession } from './context';
import { Waiting } from './controls/Waiting';
import { FormPicker } from './FormPicker';
import { useKeptFocus, VIEW_ID } from './kept-focus';
import { useKeptScroll } from './kept-scroll';
import { useViews } from './loaded-views';
import { NotLoaded, ViewGuard } from './NotLoaded';
import { Progress } from './Progress';
import { Start } from './Start';
import { StatusBar } from './StatusBar';
import type { TabName } from './Tabs';
import { Tabs } from './Tabs';
import type { ThemeName } from './themes';
import { themeOf } from './themes';
import { token } from './token';
import { Toolbar } from './Toolbar';

export interface AppProps {
  readonly session: Session;
  readonly theme: ThemeName;
  /** The language of Office, unless the person prefers another. */
  readonly officeLanguage: Lang;
  readonly preferences: Preferences;
  readonly onPrefer: (change: Partial<Preferences>) => void;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    overflowY: 'auto',
    backgroundColor: token('colorNeutralBackground1'),
    color: token('colorNeutralForeground1'),
    '@media (prefers-reduced-motion: reduce)': {
      '& *, & *::before, & *::after': { animationDuration: '0.01ms', transitionDuration: '0.01ms' },
    },
  },
  // On a very low pane (a zoom of 200 %) it is the whole that scrolls, and something of the view remains to be seen.
  main: {
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: '200px',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
  },
  view: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: '12px',
    scrollbarGutter: 'stable',
    scrollbarWidth: 'thin',
    // It takes the focus only where the control that had it is gone: the next Tab goes on from here.
    outlineStyle: 'none',
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The whole task pane. Messages stand at its foot, so that nothing above moves when they come and go. */
export function App(props: AppProps): ReactNode {
  const { session, preferences, onPrefer } = props;
  const lang = preferences.language ?? props.officeLanguage;
  const [drafts] = useState<Drafts>(() => new Map());
  const pane = useMemo<Pane>(
    () => ({
      session,
      lang,
      texts: PANE_TEXTS[lang],
      preferences,
      prefer: onPrefer,
      drafts,
    }),
    [session, lang, preferences, onPrefer, drafts],
  );
  const theme = useMemo(() => themeOf(props.theme), [props.theme]);
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  useKeptFocus(whole);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <FluentProvider theme={theme} style={{ colorScheme: props.theme === 'light' ? 'light' : 'dark' }}>
      <PaneContext value={pane}>
        <div className={styles.pane} ref={whole}>
          <header>
            <h1 className={styles.unseen}>{pane.texts.appName}</h1>
            <Toolbar />
            <Progress />
          </header>
          <Body />
          <StatusBar />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

function Body(): ReactNode {
  const [tab, setTab] = useState<TabName>('summary');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const styles = useStyles();
  const form = activeFormOf(useSession());
  const { remember, forget } = useKeptScroll(tab);
  const show = (wanted: Severity | null): void => {
    setSeverity(wanted);
    forget('findings');
    setTab('findings');
  };
  return (
    <main className={styles.main}>
      <Tabs selected={tab} onSelect={setTab} form={form} />
      {tab !== 'settings' && <FormPicker />}
      <div
        role="tabpanel"
        id={VIEW_ID}
        tabIndex={-1}
        aria-labelledby={`tab-${tab}`}
        className={styles.view}
        onScroll={remember}
      >
        <View tab={tab} severity={severity} onSeverity={setSeverity} onShow={show} />
      </div>
    </main>
  );
}

interface ViewProps {
  readonly tab: TabName;
  readonly severity: Severity | null;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onShow: (severity: Severity | null) => void;
}

/** What is seen under a tab, with its waiting and its failing. */
function View({ tab, severity, onSeverity, onShow }: ViewProps): ReactNode {
  const { session, texts } = usePane();
  const { views, retry } = useViews();
  const state = useSession();
  const [begun, setBegun] = useState(false);
  const review = activeReviewOf(state);
  const form = activeFormOf(state);
  if (tab !== 'settings') {
    if (state.missing) {
      return (
        <NotLoaded text={texts.rulesNotLoaded} retry={texts.retry} onRetry={() => void session.retry()} />
      );
    }
    if (!review) return <Start />;
  }
  if (views === 'awaited') return <Waiting label={texts.loading} />;
  if (views === 'failed') return <NotLoaded text={texts.notLoaded} retry={texts.retry} onRetry={retry} />;
  const { Summary, Findings, Indicators, SettingsView, Unrecognised } = views;
  const listed = tab === 'findings' && form !== null;
  if (listed && !begun) setBegun(true);
  return (
    <>
      {/* A search, a grouping, what was unfolded: the list is as it was after a look at another tab. */}
      {form && begun && (
        <Activity mode={listed ? 'visible' : 'hidden'}>
          <ViewGuard texts={texts}>
            <Findings form={form} severity={severity} onSeverity={onSeverity} />
          </ViewGuard>
        </Activity>
      )}
      {!listed && (
        <ViewGuard key={tab} texts={texts}>
          {tab === 'settings' ? (
            <SettingsView />
          ) : !form ? (
            <Unrecognised />
          ) : tab === 'summary' ? (
            <Summary form={form} onShow={onShow} />
          ) : (
            <Indicators form={form} />
          )}
        </ViewGuard>
      )}
    </>
  );
}
