import type { Session } from '../app/session';

/**
 * The ribbon's buttons. They work with the pane closed (shared runtime) and then show it: a result that
 * nobody sees is none. The names are those of the manifest.
 */
export function registerCommands(session: Session): void {
  const commands = {
    recalculate: () => session.recalculate(),
    checkOnly: () => session.check({ marks: true }),
    restore: () => session.restore(),
    clearMarks: () => session.clearMarks(),
    writeOpinions: () => session.writeOpinions(),
  };
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      await run();
      await Office.addin.showAsTaskpane();
      event.completed();
    });
  }
}
