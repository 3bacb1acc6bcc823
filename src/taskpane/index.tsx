import { createRoot } from 'react-dom/client';
import { CATALOGUE } from '../app/catalogue';
import { follow } from '../app/live';
import type { Preferences } from '../app/preferences';
import { DEFAULT_PREFERENCES } from '../app/preferences';
import { createSession } from '../app/session';
import { registerCommands } from '../commands';
import { excelHost } from '../hosts/excel';
import { excelPreferences } from '../hosts/excel/preferences';
import { Root } from '../ui/Root';
import { officeLanguage, officeTheme, onThemeChange } from './office';

/** Excel's entry point: choose the host, build the session, mount the pane. */
void Office.onReady(async () => {
  const container = document.getElementById('root');
  if (!container) return;
  const host = excelHost();
  const session = createSession({ host, catalogue: CATALOGUE });
  const store = excelPreferences();
  const root = createRoot(container);
  let preferences = DEFAULT_PREFERENCES;
  const keep = (now: Preferences) => void (preferences = now);
  const draw = () =>
    root.render(
      <Root
        session={session}
        catalogue={CATALOGUE}
        theme={officeTheme()}
        officeLanguage={officeLanguage()}
        store={store}
        onPreferences={keep}
      />,
    );
  registerCommands(session, () => preferences);
  onThemeChange(draw);
  draw();
  const following = await follow(host, session, { wanted: () => preferences.live });
  if (!following.ok) session.fail(following.error);
});
