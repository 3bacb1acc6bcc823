import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type Decimal from 'decimal.js';
import type { ReactNode } from 'react';
import { formEntries, openCounts, shown } from '../app/state-view';
import type { Severity } from '../core/finding';
import type { FormReview } from '../core/review';
import { usePane, useSession } from './context';
import { SEVERITY_COLORS } from './severity';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '14px' },
  heading: {
    display: 'block',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  totals: { display: 'flex', gap: '24px', margin: 0 },
  total: { fontSize: tokens.fontSizeHero700, fontWeight: tokens.fontWeightSemibold, lineHeight: '36px' },
  counts: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '2px', margin: 0 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  section: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-current=true]': { border: `1px solid ${tokens.colorBrandStroke1}` },
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
  const { texts } = usePane();
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
          {[unit?.text, year?.value].filter(Boolean).join(' · ') || texts.summary.unnamed}
        </span>
      </header>
      {evaluation.mode === 'scored' ? (
        <Totals form={form} />
      ) : (
        <Text>{evaluation.mode === 'target' ? texts.summary.target : texts.summary.unscored}</Text>
      )}
      <Counts form={form} onShow={onShow} />
      {evaluation.mode === 'scored' && (
        <section className={styles.section} aria-label={texts.summary.blocks}>
          {evaluation.blocks.map((block, index) => (
            <BlockBar key={index} label={block.label} card={scorecard.blocks[index]!} />
          ))}
        </section>
      )}
      <MoneyFacts form={form} />
      <Facts
        facts={[
          [texts.summary.layout, form.layout.name],
          ...(evaluation.mode === 'scored' ? [[texts.summary.policy, form.policy.name] as const] : []),
        ]}
      />
      <AllForms />
    </div>
  );
}

/** What 全部核对 found, sheet by sheet: each leads to its form. */
function AllForms(): ReactNode {
  const { session, texts } = usePane();
  const state = useSession();
  const styles = useStyles();
  const entries = formEntries(state);
  const others = (state.reviews ?? []).filter((review) => review.status === 'unrecognised');
  if ((state.reviews ?? []).length < 2) return null;
  return (
    <section className={styles.section} aria-label={texts.summary.allForms}>
      <h3 className={styles.subheading}>{texts.summary.allForms}</h3>
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
                {texts.summary.formCounts(counts.error, counts.warning)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <span className={styles.quiet}>
          {texts.summary.otherSheets(others.map(({ sheet }) => sheet).join('、'))}
        </span>
      )}
    </section>
  );
}

function Totals({ form }: { readonly form: FormReview }): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  const { claimedTotal, computedTotal, grade, rows } = form.scorecard;
  const difference = computedTotal.minus(claimedTotal);
  const byPerson = rows.filter((row) => row.method !== 'unused' && row.computed === null).length;
  return (
    <section className={styles.section}>
      <dl className={styles.totals}>
        <Total label={texts.summary.claimed} value={claimedTotal} />
        <Total label={texts.summary.computed} value={computedTotal} />
      </dl>
      <div className={styles.counts}>
        <Badge appearance="tint" color={difference.isZero() ? 'success' : 'danger'}>
          {difference.isZero()
            ? texts.summary.same
            : texts.summary.difference(`${difference.isPositive() ? '+' : ''}${shown(difference)}`)}
        </Badge>
        {grade && <Badge appearance="outline">{`${texts.summary.grade} ${grade}`}</Badge>}
      </div>
      {byPerson > 0 && <span className={styles.quiet}>{texts.summary.manual(byPerson)}</span>}
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

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

function Counts({ form, onShow }: SummaryProps): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  const counts = openCounts(form);
  if (form.findings.length === 0) return <Text>{texts.summary.noFindings}</Text>;
  return (
    <div className={styles.counts}>
      {SEVERITIES.map((severity) => (
        <Button
          key={severity}
          size="small"
          disabledFocusable={counts[severity] === 0}
          onClick={() => onShow(severity)}
        >
          {texts.severities[severity]}
          &nbsp;
          <Badge size="small" color={SEVERITY_COLORS[severity]} appearance="filled">
            {counts[severity]}
          </Badge>
        </Button>
      ))}
    </div>
  );
}

const useBarStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  line: { display: 'flex', justifyContent: 'space-between', fontSize: tokens.fontSizeBase200 },
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
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
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  computed: {
    bottom: 0,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface BlockBarProps {
  readonly label: string;
  readonly card: FormReview['scorecard']['blocks'][number];
}

/** Claimed above computed on one track as long as the block's weight. */
function BlockBar({ label, card }: BlockBarProps): ReactNode {
  const { texts } = usePane();
  const styles = useBarStyles();
  const [claimed, computed, weight] = [card.claimed, card.computed, card.weight].map((v) => shown(v)!);
  const percent = (value: BlockBarProps['card']['weight']): string =>
    card.weight.isZero() ? '0%' : `${value.div(card.weight).times(100).toDecimalPlaces(1).toString()}%`;
  return (
    <div
      className={styles.row}
      role="img"
      aria-label={texts.summary.blockScores(label, claimed!, computed!, weight!)}
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
  const { texts } = usePane();
  const { money, header } = form.evaluation;
  const { execution } = form.scorecard;
  if (!money) return null;
  const unit = header.moneyUnit?.value ?? '';
  const amount = (value: typeof money.total.budget): string | null =>
    value?.value ? `${value.value.toString()}${unit}` : null;
  const facts: (readonly [string, string | null])[] = [
    [texts.summary.budget, amount(money.total.budget)],
    [texts.summary.allocated, amount(money.total.allocated)],
    [texts.summary.spent, amount(money.total.spent)],
    [texts.summary.rate, execution?.rate ? `${execution.rate.toString()}%` : null],
    [texts.summary.executionScore, shown(execution?.score ?? null)],
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
