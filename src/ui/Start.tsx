import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './context';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', rowGap: '12px', paddingTop: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Before the first review: what to press, and what happens to the data. */
export function Start(): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.start}>
      <Text>{texts.start}</Text>
      <Text size={200} className={styles.quiet}>
        {texts.privacy}
      </Text>
    </div>
  );
}
