import { Badge, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { CellRef, FindingView } from '../app/view';
import { occupied } from '../app/state-view';
import type { FormReview } from '../core/review';
import { usePane, useSession } from './context';
import { ITEM } from './kept-focus';
import { SEVERITY_COLORS } from './severity';

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: '6px' },
  // Badge, title and buttons share a line height, so that a long title may wrap between them.
  badge: { flexShrink: 0, margin: '4px 0' },
  title: { flexGrow: 1, minWidth: 0, padding: '2px 0', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  details: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '8px', rowGap: '4px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  value: { margin: 0, gridColumn: 2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
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
  const { texts } = usePane();
  const [open, setOpen] = useState(false);
  const styles = useStyles();
  const id = useId();
  return (
    <article className={styles.item} aria-labelledby={id} tabIndex={-1} {...ITEM}>
      <div className={styles.head}>
        <Badge size="small" appearance="tint" color={SEVERITY_COLORS[view.severity]} className={styles.badge}>
          {texts.severity[view.severity]}
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
          aria-label={texts.findings.details}
          onClick={() => setOpen(!open)}
        >
          {open ? '▴' : '▾'}
        </Button>
      </div>
      <p className={styles.text}>{view.what}</p>
      {view.waiver !== null && <p className={styles.text}>{texts.findings.waived(view.waiver)}</p>}
      {open && <Details form={form} view={view} />}
      <Actions form={form} view={view} />
    </article>
  );
}

function Details({ form, view }: FindingItemProps): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <dl className={styles.details}>
      <dt className={styles.term}>{texts.findings.why}</dt>
      <dd className={styles.value}>{view.why}</dd>
      <dt className={styles.term}>{texts.findings.todo}</dt>
      <dd className={styles.value}>{view.todo}</dd>
      {view.working && (
        <>
          <dt className={styles.term}>{texts.findings.working}</dt>
          <dd className={styles.value}>{view.working}</dd>
        </>
      )}
      {view.fix && (
        <>
          <dt className={styles.term}>{texts.findings.changes}</dt>
          {view.fix.changes.map((change) => (
            <dd key={change} className={styles.value}>
              {change}
            </dd>
          ))}
        </>
      )}
      {view.related.length > 0 && (
        <>
          <dt className={styles.term}>{texts.findings.related}</dt>
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
  const { session, texts } = usePane();
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.small}
      aria-label={texts.findings.goTo(target.cell)}
      onClick={() => void session.goTo(sheet, target.at)}
    >
      {target.cell}
    </Button>
  );
}

/** Safe fixes at once; suggested ones are shown first; anything can be answered instead. */
function Actions({ form, view }: FindingItemProps): ReactNode {
  const { session, texts } = usePane();
  const held = occupied(useSession());
  const [mode, setMode] = useState<'none' | 'preview' | 'waive'>('none');
  const styles = useStyles();
  const { fix, finding } = view;
  const toggle = (wanted: typeof mode): void => setMode(mode === wanted ? 'none' : wanted);
  const apply = (): void => {
    setMode('none');
    void session.fix([finding]);
  };
  return (
    <>
      <div className={styles.actions}>
        {fix?.safe && (
          <Button size="small" title={fix.changes.join('\n')} disabledFocusable={held} onClick={apply}>
            {texts.findings.fix}
          </Button>
        )}
        {fix && !fix.safe && (
          <Button size="small" aria-expanded={mode === 'preview'} onClick={() => toggle('preview')}>
            {texts.findings.preview}
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
            {texts.findings.waive}
          </Button>
        ) : (
          <UnwaiveButton form={form} view={view} />
        )}
      </div>
      {mode === 'preview' && fix && (
        <Preview changes={fix.changes} onApply={apply} onCancel={() => setMode('none')} />
      )}
      {mode === 'waive' && (
        <WaiveForm
          onSave={(reason) => {
            setMode('none');
            void session.waive(form, finding, reason);
          }}
          onCancel={() => setMode('none')}
        />
      )}
    </>
  );
}

function UnwaiveButton({ form, view }: FindingItemProps): ReactNode {
  const { session, texts } = usePane();
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
      {texts.findings.unwaive}
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
  const held = occupied(useSession());
  const styles = useStyles();
  return (
    <div className={styles.actions} role="group" aria-label={texts.findings.changes}>
      {changes.map((change) => (
        <p key={change} className={styles.change}>
          {change}
        </p>
      ))}
      <Button size="small" appearance="primary" disabledFocusable={held} onClick={onApply}>
        {texts.findings.confirm}
      </Button>
      <Button size="small" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}

interface WaiveFormProps {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

function WaiveForm({ onSave, onCancel }: WaiveFormProps): ReactNode {
  const { texts } = usePane();
  const [reason, setReason] = useState('');
  const styles = useStyles();
  const held = occupied(useSession());
  const given = reason.trim();
  return (
    <>
      <Field label={texts.findings.waivePrompt} size="small">
        <Textarea autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={given === '' || held}
          onClick={() => onSave(given)}
        >
          {texts.findings.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}
