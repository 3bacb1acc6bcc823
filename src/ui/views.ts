import { Findings } from './Findings';
import { Indicators } from './Indicators';
import { SettingsView } from './SettingsView';
import { Summary } from './Summary';
import { Unrecognised } from './Unrecognised';

/** What is seen under the tabs, as one part: a person reads what to press before any of it is needed. */
export const VIEWS = { Findings, Indicators, SettingsView, Summary, Unrecognised };
