import { createRoot } from 'react-dom/client';
import type { Preferences } from '../app/preferences';
import { DEFAULT_PREFERENCES } from '../app/preferences';
import type { Session } from '../app/session';
import { createSession } from '../app/session';
import { registerCommands } from '../commands';
import { excelPreferences } from '../hosts/excel/preferences';
import { Root } from '../ui/Root';
import { officeLanguage, officeTheme, onThemeChange } from './office';

/** Excel's entry point: build the session, mount the pane, and only then load what the session works with. */
void Office.onReady(() => {
  const container = document.getElementById('root');
  if (!container) return;
  let preferences = DEFAULT_PREFERENCES;
  const keep = (now: Preferences) => void (preferences = now);
  const session: Session = createSession(async (running) => {
    const { workInExcel } = await import('./work');
    return workInExcel(session, running, () => preferences.live);
  });
  const store = excelPreferences();
  const root = createRoot(container);
  const draw = () =>
    root.render(
      <Root
        session={session}
        theme={officeTheme()}
        officeLanguage={officeLanguage()}
        store={store}
        onPreferences={keep}
      />,
    );
  registerCommands(session, () => preferences);
  onThemeChange(draw);
  draw();
  void session.prepare();
});
