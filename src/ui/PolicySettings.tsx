import { Button, makeStyles } from '@fluentui/react-components';
import type { ChangeEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { CATALOGUE } from '../app/catalogue';
import { policyFromText } from '../app/policy';
import { activeFormOf } from '../app/state-view';
import type { BandRange, Policy } from '../core/policy';
import { fail } from '../core/result';
import type { ViewTexts } from '../messages/views';
import { Choice } from './Choice';
import { usePane, useSession } from './context';
import { token } from './token';
import { useWords } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  details: { margin: 0, paddingInlineStart: '18px', fontSize: token('fontSizeBase200') },
  errors: { margin: 0, paddingInlineStart: '18px', color: token('colorStatusDangerForeground1') },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  quiet: { fontSize: token('fontSizeBase200'), color: token('colorNeutralForeground2') },
});

/** How the form is scored: a policy picked, or one of the unit's own, and what it demands. */
export function PolicySettings(): ReactNode {
  const { session, lang } = usePane();
  const words = useWords();
  const state = useSession();
  const styles = useStyles();
  const { settings, ownPolicy } = state;
  const choices = ownPolicy ? [...CATALOGUE.policies, ownPolicy] : CATALOGUE.policies;
  const policy = activeFormOf(state)?.policy ?? choices.find(({ id }) => id === settings.policy);
  return (
    <div className={styles.stack}>
      <Choice
        label={words.settings.policy}
        value={settings.policy ?? ''}
        onPick={(value) => void session.changeSettings({ policy: value || null })}
      >
        <option value="">{words.settings.byLayout}</option>
        {choices.map((item) => (
          <option key={item.id} value={item.id}>
            {item.name[lang]}
          </option>
        ))}
      </Choice>
      {policy && (
        <ul className={styles.details} aria-label={words.settings.policyDetails}>
          {standardsOf(policy, words.settings).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <OwnPolicy />
    </div>
  );
}

/** A policy from a JSON file: nothing is taken over while one line of it is wrong. */
function OwnPolicy(): ReactNode {
  const { session, lang } = usePane();
  const words = useWords();
  const { ownPolicy } = useSession();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const styles = useStyles();

  async function load(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [chosen] = event.target.files ?? [];
    if (!chosen) return;
    // It may have been moved or renamed since it was chosen.
    const text = await chosen.text().catch(() => null);
    const policy = text === null ? fail([words.settings.unreadable]) : policyFromText(text, lang);
    setErrors(policy.ok ? [] : policy.error);
    if (policy.ok) await session.adoptPolicy(policy.value);
    // The same file, mended, may be chosen again.
    if (file.current) file.current.value = '';
  }

  return (
    <>
      <div className={styles.actions}>
        <Button size="small" onClick={() => file.current?.click()}>
          {words.settings.ownPolicy}
        </Button>
        {ownPolicy && (
          <Button size="small" onClick={() => void session.adoptPolicy(null)}>
            {words.settings.removePolicy}
          </Button>
        )}
      </div>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.settings.ownPolicy}
        ref={file}
        onChange={(event) => void load(event)}
      />
      <span className={styles.quiet}>{words.settings.ownPolicyHint}</span>
      {errors.length > 0 && (
        <ul role="alert" className={styles.errors}>
          {errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Everything a policy decides, a line each. */
function standardsOf(policy: Policy, words: ViewTexts['settings']): readonly string[] {
  const { bands, executionScore, executionWeights, missedDeadline } = policy;
  const share = ({ from, to }: BandRange): string => `${to}%–${from}%`;
  return [
    policy.source,
    words.fullMark(policy.fullMark, policy.digits),
    policy.reverse === 'excess' ? words.reverseExcess : words.reverseInverse,
    words.bands(share(bands.reached), share(bands.partly), share(bands.missed)),
    ...(missedDeadline === null ? [] : [words.missedDeadline(missedDeadline)]),
    ...(executionWeights.length === 0
      ? []
      : [words.executionPoints(executionWeights.join(' / ')), executionWords(executionScore, words)]),
    words.executionBelow(policy.executionReasonBelow),
    words.overFulfilled(policy.overFulfilledAbove, policy.farAbove),
    words.overweight(policy.overweightAbove),
    gradeWords(policy.grades, words),
  ].filter(Boolean);
}

/** The lowest one is whatever lies below the others. */
function gradeWords(grades: Policy['grades'], words: ViewTexts['settings']): string {
  return grades
    .map(({ word, from }, index) => {
      const above = grades[index - 1];
      return above && from === '0' ? words.lowestGrade(word, above.from) : words.grade(word, from);
    })
    .join('，');
}

function executionWords(score: Policy['executionScore'], words: ViewTexts['settings']): string {
  switch (score.kind) {
    case 'ratio':
      return words.executionRatio;
    case 'steps':
      return words.executionSteps(
        score.steps.map((step) => words.executionStep(step.from, step.share)).join('，'),
      );
    case 'unstated':
      return words.executionUnstated;
  }
}
