import { Button, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { FindingView } from '../app/view';
import { findingViews, openCounts } from '../app/view';
import type { Address } from '../core/address';
import { sameAddress } from '../core/address';
import type { Severity } from '../core/finding';
import type { FormReview } from '../core/review';
import { usePane, useSession } from './context';
import { FindingItem } from './FindingItem';
import type { Grouping } from './groups';
import { filterFindings, groupFindings } from './groups';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  search: { width: '100%' },
  group: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  heading: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
  },
});

interface FindingsProps {
  readonly form: FormReview;
  readonly severity: Severity | null;
  readonly onSeverity: (severity: Severity | null) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** Everything found, filtered and grouped; what concerns the selected cell stands first. */
export default function Findings({ form, severity, onSeverity }: FindingsProps): ReactNode {
  const { session, catalogue, texts, lang } = usePane();
  const { selection, busy } = useSession();
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('row');
  const wanted = useDeferredValue(search);
  const styles = useStyles();

  const views = useMemo(() => findingViews(form, catalogue.rules, lang), [form, catalogue, lang]);
  const safe = views.filter((view) => view.fix?.safe && view.waiver === null);
  const visible = filterFindings(views, { severity, search: wanted });
  const here =
    selection && !selection.byPane && selection.sheet === form.evaluation.sheet ? selection.at : null;
  const first = here ? visible.filter((view) => concerns(view, here)) : [];
  const rest = visible.filter((view) => !first.includes(view));
  const groups = groupFindings(rest, grouping, texts.findings.form);
  const shownGroups =
    first.length > 0 ? [{ key: 'here', title: texts.findings.selected, findings: first }, ...groups] : groups;

  return (
    <div className={styles.stack}>
      <Filters {...{ form, severity, onSeverity, grouping, setGrouping, search, setSearch }} />
      {safe.length > 0 && (
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void session.recalculate()}
        >
          {texts.findings.fixAll(safe.length)}
        </Button>
      )}
      {shownGroups.length === 0 && <Text>{texts.findings.none}</Text>}
      {shownGroups.map((group) => (
        <section key={group.key} className={styles.group} aria-label={group.title}>
          <h3 className={styles.heading}>{group.title}</h3>
          <ul className={styles.list}>
            {group.findings.map((view) => (
              <li key={view.id}>
                <FindingItem form={form} view={view} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface FiltersProps extends FindingsProps {
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
}

function Filters({ form, severity, onSeverity, ...props }: FiltersProps): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  const counts = openCounts(form);
  return (
    <>
      <div className={styles.filters} role="group">
        {SEVERITIES.map((name) => (
          <Button
            key={name}
            size="small"
            appearance={severity === name ? 'primary' : 'secondary'}
            aria-pressed={severity === name}
            onClick={() => onSeverity(severity === name ? null : name)}
          >
            {`${texts.severity[name]} ${counts[name]}`}
          </Button>
        ))}
        <Select
          size="small"
          aria-label={texts.findings.group}
          value={props.grouping}
          onChange={(_, { value }) => props.setGrouping(value === 'rule' ? 'rule' : 'row')}
        >
          <option value="row">{texts.findings.byRow}</option>
          <option value="rule">{texts.findings.byRule}</option>
        </Select>
      </div>
      <Input
        type="search"
        size="small"
        className={styles.search}
        aria-label={texts.findings.search}
        placeholder={texts.findings.search}
        value={props.search}
        onChange={(_, { value }) => props.setSearch(value)}
      />
    </>
  );
}

function concerns({ where, related }: FindingView, at: Address): boolean {
  return sameAddress(where.at, at) || related.some((ref) => sameAddress(ref.at, at));
}
