import { makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, useSession } from './context';

const useStyles = makeStyles({
  // The place is kept while nothing runs: the list below must not jump.
  place: { height: '2px', flexShrink: 0, marginBottom: '2px' },
});

/** That something is going on; a re-check after an edit is not worth a word. */
export function Progress(): ReactNode {
  const { texts } = usePane();
  const { busy, progress } = useSession();
  const styles = useStyles();
  return (
    <div className={styles.place}>
      {busy && (
        <ProgressBar
          aria-label={texts.busy[busy]}
          {...(progress ? { value: progress.done, max: progress.of } : {})}
        />
      )}
    </div>
  );
}
