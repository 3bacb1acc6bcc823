import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId, useState } from 'react';
import type { CellRef, FindingView } from '../app/view';
import { occupied } from '../app/state-view';
import type { FormReview } from '../core/review';
import { usePane, useSession } from './context';
import { Badge } from './controls/Badge';
import { useFieldStyles } from './controls/field-styles';
import { Labelled } from './controls/Labelled';
import { ITEM } from './kept-focus';
import { SEVERITY_TONES } from './severity';
import { token } from './token';
import { useWords } from './words';

const useStyles = makeStyles({
  item: {
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}` },
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  // Badge, title and buttons share a line height, so that a long title may wrap between them.
  badge: { margin: '4px 0' },
  title: { flexGrow: 1, minWidth: 0, padding: '2px 0', fontWeight: token('fontWeightSemibold') },
  text: { margin: 0, overflowWrap: 'anywhere' },
  details: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '8px', rowGap: '4px', margin: 0 },
  term: { color: token('colorNeutralForeground2'), fontSize: token('fontSizeBase200'), whiteSpace: 'nowrap' },
  value: { margin: 0, gridColumn: 2, fontSize: token('fontSizeBase200'), overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  change: { width: '100%', margin: 0, overflowWrap: 'anywhere' },
  small: { minWidth: 'auto', flexShrink: 0 },
});

interface FindingItemProps {
  readonly form: FormReview;
  readonly view: FindingView;
}

/** One finding: what, and on demand why, what to do, the working and the cells to look at. */
export function FindingItem({ form, view }: FindingItemProps): ReactNode {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const id = useId();
  return (
    <article className={styles.item} aria-labelledby={id} tabIndex={-1} {...ITEM}>
      <div className={styles.head}>
        <Badge small tone={SEVERITY_TONES[view.severity]} className={styles.badge}>
          {words.severity[view.severity]}
        </Badge>
        <span className={styles.title} id={id}>
          {view.title}
        </span>
        <CellButton sheet={form.evaluation.sheet} target={view.where} />
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-expanded={open}
          aria-label={words.findings.details}
          onClick={() => setOpen(!open)}
        >
          {open ? '▴' : '▾'}
        </Button>
      </div>
      <p className={styles.text}>{view.what}</p>
      {view.waiver !== null && <p className={styles.text}>{words.findings.waived(view.waiver)}</p>}
      {open && <Details form={form} view={view} />}
      <Actions form={form} view={view} />
    </article>
  );
}

function Details({ form, view }: FindingItemProps): ReactNode {
  const words = useWords();
  const styles = useStyles();
  return (
    <dl className={styles.details}>
      <dt className={styles.term}>{words.findings.why}</dt>
      <dd className={styles.value}>{view.why}</dd>
      <dt className={styles.term}>{words.findings.todo}</dt>
      <dd className={styles.value}>{view.todo}</dd>
      {view.working && (
        <>
          <dt className={styles.term}>{words.findings.working}</dt>
          <dd className={styles.value}>{view.working}</dd>
        </>
      )}
      {view.fix && (
        <>
          <dt className={styles.term}>{words.findings.changes}</dt>
          {view.fix.changes.map((change) => (
            <dd key={change} className={styles.value}>
              {change}
            </dd>
          ))}
        </>
      )}
      {view.related.length > 0 && (
        <>
          <dt className={styles.term}>{words.findings.related}</dt>
          <dd className={styles.value}>
            {view.related.map((ref) => (
              <CellButton key={ref.cell} sheet={form.evaluation.sheet} target={ref} />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function CellButton({ sheet, target }: { readonly sheet: string; readonly target: CellRef }): ReactNode {
  const { session } = usePane();
  const words = useWords();
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.small}
      aria-label={words.findings.goTo(target.cell)}
      onClick={() => void session.goTo(sheet, target.at)}
    >
      {target.cell}
    </Button>
  );
}

/** Safe fixes at once; suggested ones are shown first; anything can be answered instead. */
function Actions({ form, view }: FindingItemProps): ReactNode {
  const { session, drafts } = usePane();
  const words = useWords();
  const held = occupied(useSession());
  const draft = `${form.evaluation.sheet}!${view.id}`;
  const [mode, setMode] = useState<'none' | 'preview' | 'waive'>(drafts.has(draft) ? 'waive' : 'none');
  const styles = useStyles();
  const { fix, finding } = view;
  const toggle = (wanted: typeof mode): void => setMode(mode === wanted ? 'none' : wanted);
  const apply = (): void => {
    setMode('none');
    void session.fix([finding]);
  };
  const save = async (reason: string): Promise<void> => {
    await session.waive(form, finding, reason);
    // What could not be saved is not to be typed again.
    if (session.get().error === null) leave();
  };
  const leave = (): void => {
    drafts.delete(draft);
    setMode('none');
  };
  return (
    <>
      <div className={styles.actions}>
        {fix?.safe && (
          <Button size="small" title={fix.changes.join('\n')} disabledFocusable={held} onClick={apply}>
            {words.findings.fix}
          </Button>
        )}
        {fix && !fix.safe && (
          <Button size="small" aria-expanded={mode === 'preview'} onClick={() => toggle('preview')}>
            {words.findings.preview}
          </Button>
        )}
        {view.waiver === null ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.small}
            aria-expanded={mode === 'waive'}
            onClick={() => toggle('waive')}
          >
            {words.findings.waive}
          </Button>
        ) : (
          <UnwaiveButton form={form} view={view} />
        )}
      </div>
      {mode === 'preview' && fix && (
        <Preview changes={fix.changes} onApply={apply} onCancel={() => setMode('none')} />
      )}
      {mode === 'waive' && (
        <WaiveForm draft={draft} onSave={(reason) => void save(reason)} onCancel={leave} />
      )}
    </>
  );
}

function UnwaiveButton({ form, view }: FindingItemProps): ReactNode {
  const { session } = usePane();
  const words = useWords();
  const held = occupied(useSession());
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.small}
      disabledFocusable={held}
      onClick={() => void session.waive(form, view.finding, null)}
    >
      {words.findings.unwaive}
    </Button>
  );
}

interface PreviewProps {
  readonly changes: readonly string[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

function Preview({ changes, onApply, onCancel }: PreviewProps): ReactNode {
  const { texts } = usePane();
  const words = useWords();
  const held = occupied(useSession());
  const styles = useStyles();
  return (
    <div className={styles.actions} role="group" aria-label={words.findings.changes}>
      {changes.map((change) => (
        <p key={change} className={styles.change}>
          {change}
        </p>
      ))}
      <Button size="small" appearance="primary" disabledFocusable={held} onClick={onApply}>
        {words.findings.confirm}
      </Button>
      <Button size="small" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}

interface WaiveFormProps {
  /** The name under which it is kept until it is saved. */
  readonly draft: string;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

function WaiveForm({ draft, onSave, onCancel }: WaiveFormProps): ReactNode {
  const { texts, drafts } = usePane();
  const words = useWords();
  const [reason, setReason] = useState(drafts.get(draft) ?? '');
  const styles = useStyles();
  const fields = useFieldStyles();
  const held = occupied(useSession());
  const given = reason.trim();
  // Esc first ends what an input method is composing.
  const leave = ({ key, nativeEvent }: KeyboardEvent): void => {
    if (key === 'Escape' && !nativeEvent.isComposing && given === '') onCancel();
  };
  return (
    <>
      <Labelled label={words.findings.waivePrompt}>
        {(wiring) => (
          <textarea
            {...wiring}
            // Where it comes back with its sheet, the person is at work in the sheet.
            autoFocus={!drafts.has(draft)}
            className={mergeClasses(fields.field, fields.area)}
            value={reason}
            onKeyDown={leave}
            onChange={({ target }) => {
              drafts.set(draft, target.value);
              setReason(target.value);
            }}
          />
        )}
      </Labelled>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={given === '' || held}
          onClick={() => onSave(given)}
        >
          {words.findings.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}
