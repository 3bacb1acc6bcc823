import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { IndicatorView } from '../app/view';
import { indicatorViews } from '../app/view';
import type { Direction } from '../core/target';
import type { FormReview } from '../core/review';
import { usePane } from './context';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  row: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  unused: { color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', justifyContent: 'space-between', gap: '6px' },
  name: {
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  line: { fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  ask: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

/** Every row as it was understood: nothing is scored behind the reader's back. */
export default function Indicators({ form }: { readonly form: FormReview }): ReactNode {
  const { lang } = usePane();
  const styles = useStyles();
  const rows = useMemo(() => indicatorViews(form, lang), [form, lang]);
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.index}>
          <Row form={form} row={row} />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly form: FormReview;
  readonly row: IndicatorView;
}

function Row({ form, row }: RowProps): ReactNode {
  const { session, texts } = usePane();
  const styles = useStyles();
  const goTo = (): void => void session.goTo(form.evaluation.sheet, row.where.at);
  return (
    <article className={mergeClasses(styles.row, !row.used && styles.unused)}>
      <div className={styles.head}>
        <button type="button" className={styles.name} onClick={goTo}>
          {row.name || texts.indicators.row(row.row)}
        </button>
        <Score row={row} />
      </div>
      <span className={styles.quiet}>
        {[row.group, texts.indicators.row(row.row), row.weight && `${texts.indicators.weight} ${row.weight}`]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {row.used && (
        <>
          <Reading label={texts.indicators.target} text={row.target} read={row.targetRead} />
          <Reading label={texts.indicators.actual} text={row.actual} read={row.actualRead} />
          <span className={styles.line}>{row.working}</span>
        </>
      )}
      {row.asksDirection && <DirectionQuestion name={row.name} />}
    </article>
  );
}

function Score({ row }: { readonly row: IndicatorView }): ReactNode {
  const { texts } = usePane();
  if (!row.used) return <Badge appearance="outline">{texts.indicators.unused}</Badge>;
  if (row.computed === null) {
    return <Badge appearance="outline">{`${texts.indicators.manual} ${row.claimed ?? ''}`}</Badge>;
  }
  const label = row.differs ? `${row.claimed ?? ''} → ${row.computed}` : row.computed;
  return (
    <Badge appearance="tint" color={row.differs ? 'danger' : 'success'}>
      {label}
    </Badge>
  );
}

function Reading(props: { readonly label: string; readonly text: string; readonly read: string }): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  if (!props.text) return null;
  const read = props.read && props.read !== props.text ? texts.indicators.understood(props.read) : '';
  return (
    <span className={styles.line}>
      {texts.indicators.reading(props.label, props.text)}
      {read}
    </span>
  );
}

/** Asked once: the answer is kept in the workbook. */
function DirectionQuestion({ name }: { readonly name: string }): ReactNode {
  const { session, texts } = usePane();
  const styles = useStyles();
  const answer = (direction: Direction): void => void session.decideDirection(name, direction);
  return (
    <div className={styles.ask} role="group" aria-label={texts.indicators.ask}>
      <span className={styles.line}>{texts.indicators.ask}</span>
      <Button size="small" onClick={() => answer('higher')}>
        {texts.indicators.higher}
      </Button>
      <Button size="small" onClick={() => answer('lower')}>
        {texts.indicators.lower}
      </Button>
    </div>
  );
}
