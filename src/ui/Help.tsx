import { Badge, Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDeferredValue, useState } from 'react';
import { CATALOGUE } from '../app/catalogue';
import type { Rule } from '../core/rule';
import { RULE_GROUPS } from '../messages/report';
import { usePane } from './context';
import { fold } from './groups';
import { SEVERITY_COLORS } from './severity';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: 'none',
    margin: '6px 0 0',
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  rule: { display: 'flex', flexWrap: 'wrap', columnGap: '6px', alignItems: 'center' },
  why: { margin: 0, width: '100%', fontSize: tokens.fontSizeBase200 },
  back: { alignSelf: 'flex-start' },
});

interface HelpProps {
  readonly onBack: () => void;
}

/** All rules and why each exists, as the rules say it themselves. */
export function Help({ onBack }: HelpProps): ReactNode {
  const { texts, lang } = usePane();
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
        {texts.help.back}
      </Button>
      <h2 className={styles.heading}>{texts.help.title}</h2>
      <Input
        type="search"
        size="small"
        aria-label={texts.help.search}
        placeholder={texts.help.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Text role="status" size={200}>
        {texts.help.count(rules.length)}
      </Text>
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
  const { texts, lang } = usePane();
  const styles = useStyles();
  return (
    <li className={styles.rule}>
      <Badge size="small" appearance="tint" color={SEVERITY_COLORS[rule.severity]}>
        {texts.severity[rule.severity]}
      </Badge>
      <Text weight="semibold">{rule.texts[lang].title}</Text>
      <p className={styles.why}>{rule.texts[lang].why}</p>
    </li>
  );
}
