import { Button, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CATALOGUE } from '../app/catalogue';
import type { Preferences } from '../app/preferences';
import { Choice } from './Choice';
import { usePane, useSession } from './context';
import { Help } from './Help';
import { PolicySettings } from './PolicySettings';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What belongs to the form is kept in its workbook; what belongs to the person, with the person. */
export default function SettingsView(): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  const [help, setHelp] = useState<'unread' | 'open' | 'read'>('unread');
  if (help === 'open') return <Help onBack={() => setHelp('read')} />;
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{texts.settings.inWorkbook}</h2>
      <FormSettings />
      <h2 className={styles.heading}>{texts.settings.perUser}</h2>
      <PersonSettings />
      {/* Who comes back from the rules goes on where they left. */}
      <Button autoFocus={help === 'read'} onClick={() => setHelp('open')}>
        {texts.help.open}
      </Button>
      <span className={styles.quiet}>{texts.privacy}</span>
    </div>
  );
}

function FormSettings(): ReactNode {
  const { session, texts, lang } = usePane();
  const state = useSession();
  const { settings } = state;
  return (
    <>
      <Choice
        label={texts.settings.layout}
        value={settings.layout ?? ''}
        onPick={(value) => void session.changeSettings({ layout: value || null })}
      >
        <option value="">{texts.settings.auto}</option>
        {CATALOGUE.layouts.map((layout) => (
          <option key={layout.id} value={layout.id}>
            {layout.name[lang]}
          </option>
        ))}
      </Choice>
      <PickedHeading />
      <PolicySettings />
      <Choice
        label={texts.settings.evidence}
        value={String(settings.evidenceRequired)}
        onPick={(value) =>
          void session.changeSettings({ evidenceRequired: value === 'null' ? null : value === 'true' })
        }
      >
        <option value="null">{texts.settings.evidenceAuto}</option>
        <option value="true">{texts.settings.evidenceYes}</option>
        <option value="false">{texts.settings.evidenceNo}</option>
      </Choice>
      <Switch
        label={texts.settings.links}
        checked={settings.linksRequired}
        onChange={(_, { checked }) => void session.changeSettings({ linksRequired: checked })}
      />
    </>
  );
}

/** A heading row picked by hand, and the way back. */
function PickedHeading(): ReactNode {
  const { session, texts } = usePane();
  const { headingRow } = useSession().settings;
  if (headingRow === null) return null;
  return (
    <div>
      <Text block>{texts.settings.headingRow(headingRow + 1)}</Text>
      <Button size="small" onClick={() => void session.changeSettings({ headingRow: null })}>
        {texts.settings.headingAuto}
      </Button>
    </div>
  );
}

function PersonSettings(): ReactNode {
  const { texts, preferences, prefer } = usePane();
  return (
    <>
      <Choice
        label={texts.settings.language}
        value={preferences.language ?? ''}
        onPick={(value) => prefer({ language: languageOf(value) })}
      >
        <option value="">{texts.settings.languageAuto}</option>
        <option value="zh-CN">简体中文</option>
        <option value="en">English</option>
      </Choice>
      <Switch
        label={texts.settings.live}
        checked={preferences.live}
        onChange={(_, { checked }) => prefer({ live: checked })}
      />
      <Switch
        label={texts.settings.marks}
        checked={preferences.marksWhenChecking}
        onChange={(_, { checked }) => prefer({ marksWhenChecking: checked })}
      />
    </>
  );
}

function languageOf(value: string): Preferences['language'] {
  return value === 'zh-CN' || value === 'en' ? value : null;
}
