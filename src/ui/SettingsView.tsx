import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { CATALOGUE } from '../app/catalogue';
import type { Preferences } from '../app/preferences';
import { Choice } from './Choice';
import { usePane, useSession } from './context';
import { Switch } from './controls/Switch';
import { Help } from './Help';
import { PolicySettings } from './PolicySettings';
import { token } from './token';
import { useWords } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: {
    margin: 0,
    fontSize: token('fontSizeBase200'),
    fontWeight: token('fontWeightSemibold'),
    color: token('colorNeutralForeground2'),
  },
  picked: { margin: '0 0 4px' },
  quiet: { fontSize: token('fontSizeBase200'), color: token('colorNeutralForeground2') },
});

/** What belongs to the form is kept in its workbook; what belongs to the person, with the person. */
export function SettingsView(): ReactNode {
  const { texts } = usePane();
  const words = useWords();
  const styles = useStyles();
  const [help, setHelp] = useState<'unread' | 'open' | 'read'>('unread');
  if (help === 'open') return <Help onBack={() => setHelp('read')} />;
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.settings.inWorkbook}</h2>
      <FormSettings />
      <h2 className={styles.heading}>{words.settings.perUser}</h2>
      <PersonSettings />
      {/* Who comes back from the rules goes on where they left. */}
      <Button autoFocus={help === 'read'} onClick={() => setHelp('open')}>
        {words.help.open}
      </Button>
      <span className={styles.quiet}>{texts.privacy}</span>
    </div>
  );
}

function FormSettings(): ReactNode {
  const { session, lang } = usePane();
  const words = useWords();
  const state = useSession();
  const { settings } = state;
  return (
    <>
      <Choice
        label={words.settings.layout}
        value={settings.layout ?? ''}
        onPick={(value) => void session.changeSettings({ layout: value || null })}
      >
        <option value="">{words.settings.auto}</option>
        {CATALOGUE.layouts.map((layout) => (
          <option key={layout.id} value={layout.id}>
            {layout.name[lang]}
          </option>
        ))}
      </Choice>
      <PickedHeading />
      <PolicySettings />
      <Choice
        label={words.settings.evidence}
        value={String(settings.evidenceRequired)}
        onPick={(value) =>
          void session.changeSettings({ evidenceRequired: value === 'null' ? null : value === 'true' })
        }
      >
        <option value="null">{words.settings.evidenceAuto}</option>
        <option value="true">{words.settings.evidenceYes}</option>
        <option value="false">{words.settings.evidenceNo}</option>
      </Choice>
      <Switch
        label={words.settings.links}
        checked={settings.linksRequired}
        onChange={(checked) => void session.changeSettings({ linksRequired: checked })}
      />
    </>
  );
}

/** A heading row picked by hand, and the way back. */
function PickedHeading(): ReactNode {
  const { session } = usePane();
  const words = useWords();
  const { headingRow } = useSession().settings;
  const styles = useStyles();
  if (headingRow === null) return null;
  return (
    <div>
      <p className={styles.picked}>{words.settings.headingRow(headingRow + 1)}</p>
      <Button size="small" onClick={() => void session.changeSettings({ headingRow: null })}>
        {words.settings.headingAuto}
      </Button>
    </div>
  );
}

function PersonSettings(): ReactNode {
  const { session, preferences, prefer } = usePane();
  const words = useWords();
  const { reviews } = useSession();
  const follow = (live: boolean): void => {
    prefer({ live });
    // What was edited meanwhile is caught up with; a form that nobody asked about is left in peace.
    if (live && reviews !== null) void session.refresh();
  };
  return (
    <>
      <Choice
        label={words.settings.language}
        value={preferences.language ?? ''}
        onPick={(value) => prefer({ language: languageOf(value) })}
      >
        <option value="">{words.settings.languageAuto}</option>
        <option value="zh-CN">简体中文</option>
        <option value="en">English</option>
      </Choice>
      <Switch label={words.settings.live} checked={preferences.live} onChange={follow} />
      <Switch
        label={words.settings.marks}
        checked={preferences.marksWhenChecking}
        onChange={(checked) => prefer({ marksWhenChecking: checked })}
      />
    </>
  );
}

function languageOf(value: string): Preferences['language'] {
  return value === 'zh-CN' || value === 'en' ? value : null;
}
