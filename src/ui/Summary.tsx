import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type Decimal from 'decimal.js';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../app/host';
import { claimedTotal, formEntries, openCounts, shown } from '../app/state-view';
import type { Severity } from '../core/finding';
import type { FormReview } from '../core/review';
import { usePane, useSession } from './context';
import { Badge } from './controls/Badge';
import { SEVERITY_TONES } from './severity';
import { token } from './token';
import { useWords } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '14px' },
  heading: {
    display: 'block',
    fontSize: token('fontSizeBase400'),
    fontWeight: token('fontWeightSemibold'),
    margin: 0,
  },
  quiet: { color: token('colorNeutralForeground2'), fontSize: token('fontSizeBase200') },
  totals: { display: 'flex', gap: '24px', margin: 0 },
  total: { fontSize: token('fontSizeHero700'), fontWeight: token('fontWeightSemibold'), lineHeight: '36px' },
  counts: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '2px', margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  section: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  subheading: { margin: 0, fontSize: token('fontSizeBase300'), fontWeight: token('fontWeightSemibold') },
  forms: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  form: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    padding: '6px 8px',
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase300'),
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: token('colorNeutralBackground1Hover') },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}` },
    '&[aria-current=true]': { border: `1px solid ${token('colorBrandStroke1')}` },
  },
  formCounts: { flexShrink: 0 },
  formName: { overflowWrap: 'anywhere' },
});

interface SummaryProps {
  readonly form: FormReview;
  readonly onShow: (severity: Severity | null) => void;
}

/** The form at a glance: whose it is, claimed against computed, and how much there is to do. */
export function Summary({ form, onShow }: SummaryProps): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const { evaluation, scorecard } = form;
  const { unit, project, year } = evaluation.header;
  return (
    <div className={styles.stack}>
      <header>
        <h2 className={styles.heading}>
          {project?.text || evaluation.header.title?.text || evaluation.sheet}
        </h2>
        <span className={styles.quiet}>
          {[unit?.text, year?.value].filter(Boolean).join(' · ') || words.summary.unnamed}
        </span>
      </header>
      {evaluation.mode === 'scored' ? (
        <Totals form={form} />
      ) : (
        <span>{evaluation.mode === 'target' ? words.summary.target : words.summary.unscored}</span>
      )}
      <Counts form={form} onShow={onShow} />
      {evaluation.mode === 'scored' && (
        <section className={styles.section} aria-label={words.summary.blocks}>
          {evaluation.blocks.map((block, index) => (
            <BlockBar key={index} label={block.label} card={scorecard.blocks[index]!} />
          ))}
        </section>
      )}
      <MoneyFacts form={form} />
      <Facts
        facts={[
          [words.summary.layout, form.layout.name],
          ...(evaluation.mode === 'scored' ? [[words.summary.policy, form.policy.name] as const] : []),
        ]}
      />
      <AllForms />
    </div>
  );
}

/** What 全部核对 found, sheet by sheet: each leads to its form. */
function AllForms(): ReactNode {
  const { session } = usePane();
  const words = useWords();
  const state = useSession();
  const styles = useStyles();
  const entries = formEntries(state);
  const others = (state.reviews ?? []).filter((review) => review.status === 'unrecognised');
  if ((state.reviews ?? []).length < 2) return null;
  return (
    <section className={styles.section} aria-label={words.summary.allForms}>
      <h3 className={styles.subheading}>{words.summary.allForms}</h3>
      <ul className={styles.forms}>
        {entries.map(({ sheet, index, name, counts, shown }) => (
          <li key={`${sheet}!${index}`}>
            <button
              type="button"
              className={styles.form}
              aria-current={shown}
              onClick={() => void session.showForm(sheet, index)}
            >
              <span className={styles.formName}>{name}</span>
              <span className={mergeClasses(styles.quiet, styles.formCounts)}>
                {words.summary.formCounts(counts.error, counts.warning)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <span className={styles.quiet}>
          {words.summary.otherSheets(others.map(({ sheet }) => sheet).join('、'))}
        </span>
      )}
    </section>
  );
}

function Totals({ form }: { readonly form: FormReview }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const { computedTotal, grade, rows } = form.scorecard;
  const claimed = claimedTotal(form);
  const difference = computedTotal.minus(claimed);
  const byPerson = rows.filter((row) => row.method !== 'unused' && row.computed === null).length;
  return (
    <section className={styles.section}>
      <dl className={styles.totals}>
        <Total label={words.summary.claimed} value={claimed} />
        <Total label={words.summary.computed} value={computedTotal} />
      </dl>
      <div className={styles.counts}>
        <Badge tone={difference.isZero() ? 'success' : 'danger'}>
          {difference.isZero()
            ? words.summary.same
            : words.summary.difference(`${difference.isPositive() ? '+' : ''}${shown(difference)}`)}
        </Badge>
        {grade && <Badge>{`${words.summary.grade} ${grade}`}</Badge>}
      </div>
      {byPerson > 0 && <span className={styles.quiet}>{words.summary.manual(byPerson)}</span>}
    </section>
  );
}

function Total({ label, value }: { readonly label: string; readonly value: Decimal }): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.quiet}>{label}</dt>
      <dd className={mergeClasses(styles.value, styles.total)}>{shown(value)}</dd>
    </div>
  );
}

function Counts({ form, onShow }: SummaryProps): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const counts = openCounts(form);
  if (form.findings.length === 0) return <span>{words.summary.noFindings}</span>;
  return (
    <div className={styles.counts}>
      {SEVERITIES.map((severity) => (
        <Button
          key={severity}
          size="small"
          disabledFocusable={counts[severity] === 0}
          onClick={() => onShow(severity)}
        >
          {words.severities[severity]}
          &nbsp;
          <Badge small tone={SEVERITY_TONES[severity]}>
            {counts[severity]}
          </Badge>
        </Button>
      ))}
    </div>
  );
}

const useBarStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  line: { display: 'flex', justifyContent: 'space-between', fontSize: token('fontSizeBase200') },
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: token('borderRadiusSmall'),
    backgroundColor: token('colorNeutralBackground5'),
    overflow: 'hidden',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  bar: { position: 'absolute', left: 0, height: '4px' },
  claimed: {
    top: 0,
    backgroundColor: token('colorNeutralForeground3'),
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  computed: {
    bottom: 0,
    backgroundColor: token('colorBrandBackground'),
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface BlockBarProps {
  readonly label: string;
  readonly card: FormReview['scorecard']['blocks'][number];
}

/** Claimed above computed on one track as long as the block's weight. */
function BlockBar({ label, card }: BlockBarProps): ReactNode {
  const words = useWords();
  const styles = useBarStyles();
  const [claimed, computed, weight] = [shown(card.claimed), shown(card.computed), shown(card.weight)];
  const percent = (value: BlockBarProps['card']['weight']): string =>
    card.weight.isZero() ? '0%' : `${value.div(card.weight).times(100).toDecimalPlaces(1).toString()}%`;
  return (
    <div
      className={styles.row}
      role="img"
      aria-label={words.summary.blockScores(label, claimed, computed, weight)}
    >
      <div className={styles.line}>
        <span>{label}</span>
        <span>
          {claimed === computed ? claimed : `${claimed} → ${computed}`} / {weight}
        </span>
      </div>
      <div className={styles.track}>
        <div className={mergeClasses(styles.bar, styles.claimed)} style={{ width: percent(card.claimed) }} />
        <div
          className={mergeClasses(styles.bar, styles.computed)}
          style={{ width: percent(card.computed) }}
        />
      </div>
    </div>
  );
}

function MoneyFacts({ form }: { readonly form: FormReview }): ReactNode {
  const words = useWords();
  const { money, header } = form.evaluation;
  const { execution } = form.scorecard;
  if (!money) return null;
  const unit = header.moneyUnit?.value ?? '';
  const amount = (value: typeof money.total.budget): string | null =>
    value?.value ? `${value.value.toString()}${unit}` : null;
  const facts: (readonly [string, string | null])[] = [
    [words.summary.budget, amount(money.total.budget)],
    [words.summary.allocated, amount(money.total.allocated)],
    [words.summary.spent, amount(money.total.spent)],
    [words.summary.rate, execution?.rate ? `${execution.rate.toString()}%` : null],
    [words.summary.executionScore, shown(execution?.score ?? null)],
  ];
  return <Facts facts={facts.filter((fact): fact is [string, string] => fact[1] !== null)} />;
}

type Fact = readonly [string, string | Readonly<Record<'zh-CN' | 'en', string>>];

function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  const { lang } = usePane();
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.quiet}>{name}</dt>
          <dd className={styles.value}>{typeof value === 'string' ? value : value[lang]}</dd>
        </div>
      ))}
    </dl>
  );
}
