import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { occupied } from '../app/state-view';
import { usePane, useSession } from './context';
import { token } from './token';

const useStyles = makeStyles({
  bar: { display: 'flex', flexShrink: 0, flexDirection: 'column', rowGap: '6px', padding: '10px 12px 8px' },
  row: { display: 'flex', gap: '4px' },
  main: { flexGrow: 1, minWidth: 0, padding: '5px 4px' },
  side: { minWidth: 'auto', padding: '5px 6px', whiteSpace: 'nowrap' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    paddingTop: '6px',
    borderTop: `1px solid ${token('colorNeutralStroke3')}`,
  },
});

/** The one click, and beside it everything that can be undone or changes nothing. */
export function Toolbar(): ReactNode {
  const { session, texts, preferences } = usePane();
  const idle = !occupied(useSession());
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Button
          appearance="primary"
          className={styles.main}
          disabledFocusable={!idle}
          title={texts.recalculateHint}
          onClick={() => void session.recalculate()}
        >
          {texts.recalculate}
        </Button>
        <Button
          className={styles.side}
          disabledFocusable={!idle}
          title={texts.checkHint}
          onClick={() => void session.check({ marks: preferences.marksWhenChecking })}
        >
          {texts.check}
        </Button>
        <Button
          appearance="subtle"
          className={styles.side}
          aria-expanded={open}
          aria-controls="more"
          aria-label={texts.more}
          title={texts.more}
          onClick={() => setOpen(!open)}
        >
          ⋯
        </Button>
      </div>
      {open && <MoreActions />}
    </div>
  );
}

function MoreActions(): ReactNode {
  const { session, texts } = usePane();
  const state = useSession();
  const { canRestore, reviews, sheetNames } = state;
  const styles = useStyles();
  const actions = [
    // Before the workbook was looked at nobody knows what it remembers.
    { text: texts.restore, can: canRestore || reviews === null, run: () => session.restore() },
    { text: texts.clear, can: true, run: () => session.clearMarks() },
    { text: texts.opinion, can: true, run: () => session.writeOpinions() },
    { text: texts.checkAll, can: sheetNames.length !== 1, run: () => session.checkAll() },
  ];

  return (
    <div className={styles.more} id="more" role="group" aria-label={texts.more}>
      {actions.map(({ text, can, run }) => (
        <Button
          key={text}
          size="small"
          disabledFocusable={occupied(state) || !can}
          onClick={() => void run()}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
