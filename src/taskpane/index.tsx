import { createRoot } from 'react-dom/client';
import { CATALOGUE } from '../app/catalogue';
import { follow } from '../app/live';
import { DEFAULT_PREFERENCES } from '../app/preferences';
import { createSession } from '../app/session';
import { registerCommands } from '../commands';
import { excelHost } from '../hosts/excel';
import { excelPreferences } from '../hosts/excel/preferences';
import { Root } from '../ui/Root';
import { officeLanguage, officeTheme } from './office';

/** Excel's entry point: choose the host, build the session, mount the pane. */
void Office.onReady(async () => {
  const container = document.getElementById('root');
  if (!container) return;
  const host = excelHost();
  const session = createSession({ host, catalogue: CATALOGUE });
  let preferences = DEFAULT_PREFERENCES;
  registerCommands(session, () => preferences);
  createRoot(container).render(
    <Root
      session={session}
      catalogue={CATALOGUE}
      theme={officeTheme()}
      officeLanguage={officeLanguage()}
      store={excelPreferences()}
      onPreferences={(now) => (preferences = now)}
    />,
  );
  await follow(host, session, { wanted: () => preferences.live });
});
