import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeferredValue, useState } from 'react';
import { CATALOGUE } from '../app/catalogue';
import type { Rule } from '../core/rule';
import { RULE_GROUPS } from '../messages/report';
import { usePane } from './context';
import { Badge } from './controls/Badge';
import { SearchBox } from './controls/SearchBox';
import { fold } from './groups';
import { SEVERITY_TONES } from './severity';
import { token } from './token';
import { useWords } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  heading: { margin: 0, fontSize: token('fontSizeBase400'), fontWeight: token('fontWeightSemibold') },
  group: { margin: 0, fontSize: token('fontSizeBase300'), fontWeight: token('fontWeightSemibold') },
  list: {
    listStyleType: 'none',
    margin: '6px 0 0',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  rule: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', alignItems: 'center' },
  count: { fontSize: token('fontSizeBase200') },
  title: { fontWeight: token('fontWeightSemibold') },
  why: { margin: 0, width: '100%', fontSize: token('fontSizeBase200') },
  back: { alignSelf: 'flex-start' },
});

interface HelpProps {
  readonly onBack: () => void;
}

/** All rules and why each exists, as the rules say it themselves. */
export function Help({ onBack }: HelpProps): ReactNode {
  const { lang } = usePane();
  const words = useWords();
  const [search, setSearch] = useState('');
  const wanted = fold(useDeferredValue(search));
  const styles = useStyles();
  const groupNames = RULE_GROUPS[lang];
  const told = ({ id, group, texts: words }: Rule): string =>
    [id, groupNames[group], words[lang].title, words[lang].why].join(' ');
  const rules = CATALOGUE.rules.filter((rule) => fold(told(rule)).includes(wanted));
  const groups = [...new Set(rules.map(({ group }) => group))];
  return (
    <div className={styles.stack}>
      {/* What was pressed to come here is gone: the way back is where the keyboard goes on. */}
      <Button autoFocus size="small" className={styles.back} onClick={onBack}>
        {words.help.back}
      </Button>
      <h2 className={styles.heading}>{words.help.title}</h2>
      <SearchBox label={words.help.search} value={search} onType={setSearch} />
      <span role="status" className={styles.count}>
        {words.help.count(rules.length)}
      </span>
      {groups.map((group) => (
        <section key={group} aria-label={groupNames[group]}>
          <h3 className={styles.group}>{groupNames[group]}</h3>
          <ul className={styles.list}>
            {rules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <RuleEntry key={rule.id} rule={rule} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function RuleEntry({ rule }: { readonly rule: Rule }): ReactNode {
  const { lang } = usePane();
  const words = useWords();
  const styles = useStyles();
  return (
    <li className={styles.rule}>
      <Badge small tone={SEVERITY_TONES[rule.severity]}>
        {words.severity[rule.severity]}
      </Badge>
      <strong className={styles.title}>{rule.texts[lang].title}</strong>
      <p className={styles.why}>{rule.texts[lang].why}</p>
    </li>
  );
}
