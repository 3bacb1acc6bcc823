import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { IndicatorView } from '../app/view';
import { indicatorViews } from '../app/view';
import { occupied } from '../app/state-view';
import type { Direction } from '../core/expression';
import type { FormReview } from '../core/review';
import { usePane, useSession } from './context';
import { Badge } from './controls/Badge';
import { token } from './token';
import { useWords } from './words';

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
    border: `1px solid ${token('colorNeutralStroke2')}`,
    borderRadius: token('borderRadiusMedium'),
    padding: '8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  unused: { color: token('colorNeutralForeground3') },
  head: { display: 'flex', justifyContent: 'space-between', gap: '6px' },
  name: {
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase300'),
    fontWeight: token('fontWeightSemibold'),
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}` },
  },
  quiet: { color: token('colorNeutralForeground2'), fontSize: token('fontSizeBase200') },
  line: { fontSize: token('fontSizeBase200'), overflowWrap: 'anywhere' },
  ask: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

const DIRECTIONS: readonly Direction[] = ['higher', 'lower'];

/** Every row as it was understood: nothing is scored behind the reader's back. */
export function Indicators({ form }: { readonly form: FormReview }): ReactNode {
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
  const { session } = usePane();
  const words = useWords();
  const styles = useStyles();
  const goTo = (): void => void session.goTo(form.evaluation.sheet, row.where.at);
  return (
    <article className={mergeClasses(styles.row, !row.used && styles.unused)}>
      <div className={styles.head}>
        <button type="button" className={styles.name} onClick={goTo}>
          {row.name || words.indicators.row(row.row)}
        </button>
        <Score row={row} />
      </div>
      <span className={styles.quiet}>
        {[row.group, words.indicators.row(row.row), row.weight && `${words.indicators.weight} ${row.weight}`]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {row.used && (
        <>
          <Reading label={words.indicators.target} text={row.target} read={row.targetRead} />
          <Reading label={words.indicators.actual} text={row.actual} read={row.actualRead} />
          <span className={styles.line}>{row.working}</span>
        </>
      )}
      {row.asksDirection && <DirectionQuestion row={row} />}
    </article>
  );
}

function Score({ row }: { readonly row: IndicatorView }): ReactNode {
  const words = useWords();
  if (!row.used) return <Badge>{words.indicators.unused}</Badge>;
  if (row.computed === null) {
    return <Badge>{`${words.indicators.manual} ${row.claimed ?? ''}`}</Badge>;
  }
  const label = row.differs ? `${row.claimed ?? ''} → ${row.computed}` : row.computed;
  return <Badge tone={row.differs ? 'danger' : 'success'}>{label}</Badge>;
}

function Reading(props: { readonly label: string; readonly text: string; readonly read: string }): ReactNode {
  const words = useWords();
  const styles = useStyles();
  if (!props.text) return null;
  const read = props.read && props.read !== props.text ? words.indicators.understood(props.read) : '';
  return (
    <span className={styles.line}>
      {words.indicators.reading(props.label, props.text)}
      {read}
    </span>
  );
}

/** The answer is kept in the workbook, and shown as pressed: the other one changes it, the same one takes it back. */
function DirectionQuestion({ row }: { readonly row: IndicatorView }): ReactNode {
  const { session } = usePane();
  const words = useWords();
  const held = occupied(useSession());
  const styles = useStyles();
  return (
    <div className={styles.ask} role="group" aria-label={words.indicators.ask}>
      <span className={styles.line}>{words.indicators.ask}</span>
      {DIRECTIONS.map((direction) => {
        const chosen = row.decided === direction;
        return (
          <Button
            key={direction}
            size="small"
            appearance={chosen ? 'primary' : 'secondary'}
            aria-pressed={chosen}
            disabledFocusable={held}
            onClick={() => void session.decideDirection(row.name, chosen ? null : direction)}
          >
            {words.indicators[direction]}
          </Button>
        );
      })}
    </div>
  );
}
