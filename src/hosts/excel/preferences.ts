import type { Preferences, PreferenceStore } from '../../app/preferences';
import { DEFAULT_PREFERENCES } from '../../app/preferences';

const CONTAINER = 'zhunsheng';
const KEY = 'preferences';

/** Keeps preferences in the browser storage of the pane, per user and machine. */
export function excelPreferences(): PreferenceStore {
  // The helpers are one 14 kB file: loaded after the pane stands.
  const storage = import('@microsoft/office-js-helpers').then(
    ({ Storage, StorageType }) => new Storage<Partial<Preferences>>(CONTAINER, StorageType.LocalStorage),
  );
  return {
    async load() {
      const stored = await storage.then((s) => s.get(KEY)).catch(() => null);
      // No storage (private window, blocked site data) or nothing kept yet: the defaults hold.
      return { ...DEFAULT_PREFERENCES, ...stored };
    },
    async save(preferences) {
      // Where nothing can be kept the preference still holds until the pane is closed.
      await storage.then((s) => s.set(KEY, preferences)).catch(() => undefined);
    },
  };
}
