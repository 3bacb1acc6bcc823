import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './context';
import { token } from './token';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '8px' },
  quiet: { color: token('colorNeutralForeground2'), fontSize: token('fontSizeBase200') },
});

/** Before the first review: what to press, and what happens to the data. */
export function Start(): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.start}>
      <span>{texts.start}</span>
      <span className={styles.quiet}>{texts.privacy}</span>
    </div>
  );
}
