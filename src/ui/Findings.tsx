import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { CATALOGUE } from '../app/catalogue';
import { SEVERITIES } from '../app/host';
import { occupied, openCounts } from '../app/state-view';
import type { FindingView } from '../app/view';
import { findingViews, selectedCell } from '../app/view';
import type { Address } from '../core/address';
import { sameAddress, toA1 } from '../core/address';
import type { Severity } from '../core/finding';
import type { FormReview } from '../core/review';
import { usePane, useSession } from './context';
import { SearchBox } from './controls/SearchBox';
import { Select } from './controls/Select';
import { FindingItem } from './FindingItem';
import type { Grouping } from './groups';
import { filterFindings, groupFindings } from './groups';
import { VIEW_ID } from './kept-focus';
import { token } from './token';
import { useWords } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  filter: { minWidth: 'auto' },
  grouping: { width: 'auto' },
  list: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  heading: {
    margin: '8px 0 0',
    fontSize: token('fontSizeBase300'),
    fontWeight: token('fontWeightSemibold'),
    overflowWrap: 'anywhere',
  },
});

interface FindingsProps {
  readonly form: FormReview;
  readonly severity: Severity | null;
  readonly onSeverity: (severity: Severity | null) => void;
}

/**
 * Everything found, filtered and grouped; what concerns the selected cell stands first. All items are children of
 * one list, so that one that moves between groups keeps what was typed into it; the sheet is part of their keys, so
 * that what was typed about one form never shows on another.
 */
export function Findings({ form, severity, onSeverity }: FindingsProps): ReactNode {
  const { session, texts, lang } = usePane();
  const words = useWords();
  const state = useSession();
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('row');
  const wanted = useDeferredValue(search);
  const styles = useStyles();

  const views = useMemo(() => findingViews(form, CATALOGUE.rules, lang), [form, lang]);
  const safe = views.filter((view) => view.fix?.safe && view.waiver === null);
  const visible = filterFindings(views, { severity, search: wanted });
  const here = selectedCell(form, state);
  const first = here ? visible.filter((view) => concerns(view, here)) : [];
  const rest = visible.filter((view) => !first.includes(view));
  const groups = [
    ...(first.length > 0 ? [{ key: 'here', title: words.findings.selected, findings: first }] : []),
    ...groupFindings(rest, grouping, { form: words.findings.form, row: words.indicators.row }),
  ];
  useScrollTo(first.length > 0 ? here : null);

  return (
    <div className={styles.stack}>
      <Filters {...{ form, severity, onSeverity, grouping, setGrouping, search, setSearch }} />
      {safe.length > 0 && (
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={occupied(state)}
          title={texts.recalculateHint}
          onClick={() => void session.fixAll()}
        >
          {words.findings.fixAll(safe.length)}
        </Button>
      )}
      {groups.length === 0 && (
        <span>{form.findings.length === 0 ? words.summary.noFindings : words.findings.none}</span>
      )}
      <div className={styles.list}>
        {groups.flatMap((group) => [
          <h2 key={`group ${group.key}`} className={styles.heading}>
            {group.title}
          </h2>,
          ...group.findings.map((view) => (
            <FindingItem key={`${form.evaluation.sheet}!${view.id}`} form={form} view={view} />
          )),
        ])}
      </div>
    </div>
  );
}

/** Brings the top of the list into view whenever another cell has something to show there. */
function useScrollTo(cell: Address | null): void {
  const place = cell && toA1(cell);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const view = document.getElementById(VIEW_ID);
    // The same cell after a look at another tab: the list is where it was left.
    if (place !== null && place !== last.current && view) view.scrollTop = 0;
    last.current = place;
  }, [place]);
}

interface FiltersProps extends FindingsProps {
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
}

function Filters({ form, severity, onSeverity, ...props }: FiltersProps): ReactNode {
  const words = useWords();
  const styles = useStyles();
  const counts = openCounts(form);
  return (
    <>
      <div className={styles.filters} role="group" aria-label={words.findings.filter}>
        {SEVERITIES.map((name) => (
          <Button
            key={name}
            size="small"
            className={styles.filter}
            appearance={severity === name ? 'primary' : 'secondary'}
            aria-pressed={severity === name}
            onClick={() => onSeverity(severity === name ? null : name)}
          >
            {`${words.severities[name]} ${counts[name]}`}
          </Button>
        ))}
        <Select
          compact
          className={styles.grouping}
          aria-label={words.findings.group}
          value={props.grouping}
          onPick={(value) => props.setGrouping(value === 'rule' ? 'rule' : 'row')}
        >
          <option value="row">{words.findings.byRow}</option>
          <option value="rule">{words.findings.byRule}</option>
        </Select>
      </div>
      <SearchBox label={words.findings.search} value={props.search} onType={props.setSearch} />
    </>
  );
}

function concerns({ where, related }: FindingView, at: Address): boolean {
  return sameAddress(where.at, at) || related.some((ref) => sameAddress(ref.at, at));
}
