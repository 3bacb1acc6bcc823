import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { openCounts } from '../app/state-view';
import type { FormReview } from '../core/review';
import { usePane } from './context';
import { VIEW_ID } from './kept-focus';
import { token } from './token';

const TAB_NAMES = ['summary', 'findings', 'indicators', 'settings'] as const;
export type TabName = (typeof TAB_NAMES)[number];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    padding: '0 8px',
    borderBottom: `1px solid ${token('colorNeutralStroke2')}`,
  },
  tab: {
    flexGrow: 1,
    minHeight: '32px',
    padding: '6px 4px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: token('colorNeutralForeground2'),
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase300'),
    cursor: 'pointer',
    ':hover': { backgroundColor: token('colorNeutralBackground1Hover') },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '-2px' },
    // Forced colours draw what is transparent.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    color: token('colorNeutralForeground1'),
    fontWeight: token('fontWeightSemibold'),
    borderBottomColor: token('colorCompoundBrandStroke'),
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface TabsProps {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
  readonly form: FormReview | null;
}

/**
 * Four tabs by the ARIA pattern: arrows move, one stop in the tab order. Fluent's TabList would cost as much
 * as all our own views together.
 */
export function Tabs({ selected, onSelect, form }: TabsProps): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  const counts = form ? openCounts(form) : null;
  const badge = counts ? counts.error + counts.warning : 0;

  function move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const index = TAB_NAMES.indexOf(selected);
    const next =
      event.key === 'Home'
        ? 'summary'
        : event.key === 'End'
          ? 'settings'
          : step && TAB_NAMES[(index + step + TAB_NAMES.length) % TAB_NAMES.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div role="tablist" className={styles.list} onKeyDown={move} aria-label={texts.appName}>
      {TAB_NAMES.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={VIEW_ID}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          {texts.tabs[name]}
          {name === 'findings' && badge > 0 ? ` ${badge}` : ''}
        </button>
      ))}
    </div>
  );
}
