import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useSession } from './context';
import { token } from './token';

const useStyles = makeStyles({
  // The place is kept while nothing runs: the list below must not jump.
  place: { height: '2px', flexShrink: 0, marginBottom: '2px', overflow: 'hidden' },
  track: { height: '100%', backgroundColor: token('colorNeutralBackground6') },
  bar: {
    height: '100%',
    backgroundColor: token('colorCompoundBrandBackground'),
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  // Nobody knows how long: a third of a bar that runs through, or stands still where motion is not wanted.
  running: {
    width: '33%',
    animationName: { from: { translate: '-100%' }, to: { translate: '300%' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationName: 'none' },
  },
});

/** That something is going on; a re-check after an edit is not worth a word. */
export function Progress(): ReactNode {
  const { texts } = usePane();
  const { busy, progress } = useSession();
  const styles = useStyles();
  const known = progress && {
    'aria-valuenow': progress.done,
    'aria-valuemin': 0,
    'aria-valuemax': progress.of,
  };
  return (
    <div className={styles.place}>
      {busy && (
        <div role="progressbar" className={styles.track} aria-label={texts.busy[busy]} {...known}>
          <div
            className={mergeClasses(styles.bar, !progress && styles.running)}
            style={progress ? { width: `${(100 * progress.done) / progress.of}%` } : undefined}
          />
        </div>
      )}
    </div>
  );
}
