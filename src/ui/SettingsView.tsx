import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Preferences } from '../app/preferences';
import type { Policy } from '../core/policy';
import { activeFormOf } from '../app/view';
import { usePane, useSession } from './context';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  details: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
});

/** What belongs to the form is kept in its workbook; what belongs to the person, with the person. */
export default function SettingsView(): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <h3 className={styles.heading}>{texts.settings.inWorkbook}</h3>
      <FormSettings />
      <h3 className={styles.heading}>{texts.settings.perUser}</h3>
      <PersonSettings />
    </div>
  );
}

function FormSettings(): ReactNode {
  const { session, catalogue, texts, lang } = usePane();
  const state = useSession();
  const styles = useStyles();
  const { settings } = state;
  const policy = activeFormOf(state)?.policy;
  return (
    <>
      <Field label={texts.settings.layout}>
        <Select
          value={settings.layout ?? ''}
          onChange={(_, { value }) => void session.changeSettings({ layout: value || null })}
        >
          <option value="">{texts.settings.auto}</option>
          {catalogue.layouts.map((layout) => (
            <option key={layout.id} value={layout.id}>
              {layout.name[lang]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.settings.policy}>
        <Select
          value={settings.policy ?? ''}
          onChange={(_, { value }) => void session.changeSettings({ policy: value || null })}
        >
          <option value="">{texts.settings.byLayout}</option>
          {catalogue.policies.map((item) => (
            <option key={item.id} value={item.id}>
              {item.name[lang]}
            </option>
          ))}
        </Select>
      </Field>
      {policy && <PolicyDetails policy={policy} />}
      <Field label={texts.settings.evidence}>
        <Select
          value={String(settings.evidenceRequired)}
          onChange={(_, { value }) =>
            void session.changeSettings({ evidenceRequired: value === 'null' ? null : value === 'true' })
          }
        >
          <option value="null">{texts.settings.evidenceAuto}</option>
          <option value="true">{texts.settings.evidenceYes}</option>
          <option value="false">{texts.settings.evidenceNo}</option>
        </Select>
      </Field>
      <Switch
        label={texts.settings.links}
        checked={settings.linksRequired}
        onChange={(_, { checked }) => void session.changeSettings({ linksRequired: checked })}
      />
      <span className={styles.details}>{texts.privacy}</span>
    </>
  );
}

function PolicyDetails({ policy }: { readonly policy: Policy }): ReactNode {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.details} aria-label={texts.settings.policyDetails}>
      <li>{policy.source}</li>
      <li>{texts.settings.overFulfilled(policy.overFulfilledAbove)}</li>
      <li>{texts.settings.executionBelow(policy.executionReasonBelow)}</li>
      <li>{policy.reverse === 'excess' ? texts.settings.reverseExcess : texts.settings.reverseInverse}</li>
    </ul>
  );
}

function PersonSettings(): ReactNode {
  const { texts, preferences, prefer } = usePane();
  return (
    <>
      <Field label={texts.settings.language}>
        <Select
          value={preferences.language ?? ''}
          onChange={(_, { value }) => prefer({ language: languageOf(value) })}
        >
          <option value="">{texts.settings.languageAuto}</option>
          <option value="zh-CN">简体中文</option>
          <option value="en">English</option>
        </Select>
      </Field>
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
