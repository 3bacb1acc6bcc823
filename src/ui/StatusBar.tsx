import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Outcome, SessionState } from '../app/session-state';
import { formsShown, openCounts } from '../app/state-view';
import { toA1 } from '../core/address';
import type { FormReview } from '../core/review';
import { errorText } from '../messages/errors';
import type { PaneTexts } from '../messages/pane';
import { usePane, useSession } from './context';
import { Message } from './controls/Message';
import { token } from './token';

const useStyles = makeStyles({
  // Seen also where the pane is so low that the whole of it scrolls.
  footer: { flexShrink: 0, position: 'sticky', bottom: 0, backgroundColor: token('colorNeutralBackground1') },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '8px 12px',
    borderTop: `1px solid ${token('colorNeutralStroke2')}`,
  },
  walking: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

/** What came of the last action, and what went wrong: seen and heard. */
export function StatusBar(): ReactNode {
  const { session, texts, lang } = usePane();
  const state = useSession();
  const styles = useStyles();
  const { busy, error, outcome, progress } = state;
  const failed = error && errorText(error, lang);
  const said = outcome && outcomeText(outcome, state, texts);
  const walked = progress && texts.progress(progress.done, progress.of);
  const doing = walked ?? (busy && busy !== 'refresh' ? texts.busy[busy] : null);
  const closing = { close: texts.close, onClose: () => session.dismiss() };
  return (
    <footer className={styles.footer}>
      {(walked || failed || said) && (
        <div className={styles.foot}>
          {walked && (
            <div className={styles.walking}>
              <span>{walked}</span>
              <Button size="small" onClick={() => session.cancel()}>
                {texts.cancel}
              </Button>
            </div>
          )}
          {failed && <Message intent="error" title={failed.what} text={failed.todo} {...closing} />}
          {said && outcome && (
            <Message
              intent={needsAttention(outcome, state) ? 'warning' : 'success'}
              text={said}
              {...closing}
            />
          )}
        </div>
      )}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {doing ?? (failed ? `${failed.what}${failed.todo}` : said)}
      </div>
    </footer>
  );
}

function needsAttention(outcome: Outcome, state: SessionState): boolean {
  return outcome.interrupted || outcome.unmarked.length > 0 || isFormless(outcome, state);
}

/** The forms that an action was about. */
function formsOf({ activity }: Outcome, state: SessionState): readonly FormReview[] {
  return formsShown(state, activity === 'all' || activity === 'opinion' ? 'all' : 'active');
}

/** Was there nothing that the action could have been about? Marks are cleared on any sheet. */
function isFormless(outcome: Outcome, state: SessionState): boolean {
  return outcome.activity !== 'clear' && outcome.written === 0 && formsOf(outcome, state).length === 0;
}

function outcomeText(outcome: Outcome, state: SessionState, texts: PaneTexts): string {
  if (outcome.interrupted) return texts.interrupted;
  if (isFormless(outcome, state)) return texts.formless;
  const unmarked = outcome.unmarked.join('、');
  if (unmarked && outcome.activity === 'clear') return texts.uncleared(unmarked);
  const kept = outcome.kept.map(({ at }) => toA1(at)).join('、');
  return [doneText(outcome, state, texts), kept && texts.kept(kept), unmarked && texts.unmarked(unmarked)]
    .filter(Boolean)
    .join('');
}

function doneText(outcome: Outcome, state: SessionState, { done }: PaneTexts): string {
  const { activity, written } = outcome;
  const forms = formsOf(outcome, state);
  const found = forms.map(openCounts).reduce((sum, { error, warning }) => sum + error + warning, 0);
  switch (activity) {
    case 'check':
      return done.check(found);
    case 'recalculate':
      return done.recalculate(written, found);
    case 'fix':
      return done.fix(written);
    case 'restore':
      return done.restore(written);
    case 'clear':
      return done.clear;
    case 'opinion':
      return done.opinion(written);
    case 'all':
      return done.all(forms.length);
    // Seen where they were made: an answer at its finding, a re-check in the list.
    case 'decide':
    case 'refresh':
      return '';
  }
}
