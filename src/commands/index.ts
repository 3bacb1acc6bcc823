import type { Preferences } from '../app/preferences';
import type { Session } from '../app/session';

/**
 * The ribbon's buttons. They work with the pane closed (shared runtime) and then show it: a result that
 * nobody sees is none. The names are those of the manifest.
 */
export function registerCommands(session: Session, preferences: () => Preferences): void {
  const commands = {
    recalculate: () => session.recalculate(),
    checkOnly: () => session.check({ marks: preferences().marksWhenChecking }),
    restore: () => session.restore(),
    clearMarks: () => session.clearMarks(),
    writeOpinions: () => session.writeOpinions(),
  };
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
        await Office.addin.showAsTaskpane();
      } finally {
        // Until then Excel keeps the button pressed.
        event.completed();
      }
    });
  }
}
