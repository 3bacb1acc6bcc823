import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { toA1 } from '../core/address';
import type { Outcome, SessionState } from '../app/session';
import { openCounts } from '../app/view';
import { errorText } from '../messages/errors';
import type { PaneTexts } from '../messages/pane';
import { usePane, useSession } from './context';

const useStyles = makeStyles({
  // The place is kept while nothing runs: the list below must not jump.
  progress: { height: '2px', marginBottom: '2px' },
  bar: { margin: '0 12px 8px' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    color: tokens.colorNeutralForeground1,
  },
});

/** What is going on, what came of it, and what went wrong: seen and heard. */
export function StatusBar(): ReactNode {
  const { texts, lang } = usePane();
  const state = useSession();
  const styles = useStyles();
  const { busy, error, outcome, progress } = state;
  const failed = error && errorText(error, lang);
  const said = outcome && outcomeText(outcome, state, texts);
  const doing = busy && (progress ? texts.progress(progress.done, progress.of) : texts.busy[busy]);
  return (
    <>
      <div className={styles.progress}>
        {busy && (
          <ProgressBar
            aria-label={texts.busy[busy]}
            {...(progress ? { value: progress.done, max: progress.of } : {})}
          />
        )}
      </div>
      {failed && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{failed.what}</MessageBarTitle>
            {failed.todo}
          </MessageBarBody>
        </MessageBar>
      )}
      {said && outcome && (
        <MessageBar
          intent={outcome.interrupted ? 'warning' : 'success'}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {doing ?? (failed ? `${failed.what}${failed.todo}` : said)}
      </div>
    </>
  );
}

function outcomeText(outcome: Outcome, state: SessionState, texts: PaneTexts): string {
  if (outcome.interrupted) return texts.interrupted;
  const forms = (state.reviews ?? []).flatMap((review) => (review.status === 'reviewed' ? review.forms : []));
  const found = forms.map(openCounts).reduce((sum, { error, warning }) => sum + error + warning, 0);
  const kept = outcome.kept.map(({ at }) => toA1(at)).join('、');
  const done = doneText(outcome, { found, forms: forms.length }, texts);
  return kept ? `${done}${texts.kept(kept)}` : done;
}

function doneText(
  { activity, written }: Outcome,
  { found, forms }: { readonly found: number; readonly forms: number },
  { done }: PaneTexts,
): string {
  switch (activity) {
    case 'check':
      return forms === 0 ? '' : done.check(found);
    case 'recalculate':
      return forms === 0 ? '' : done.recalculate(written, found);
    case 'fix':
      return done.fix(written);
    case 'restore':
      return done.restore(written);
    case 'clear':
      return done.clear;
    case 'opinion':
      return done.opinion(written);
    case 'all':
      return done.all(forms);
    case 'decide':
      return '';
  }
}
