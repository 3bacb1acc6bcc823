import type { Json } from '../protocol/wire';
import type { Book } from './book';
import { keyedCollection } from './keyed';

/** The add-in's own data in the workbook. Dates are the client's business: it writes and reads them as text. */
export const settings = keyedCollection<Book>(
  { collection: 'SettingCollection', item: 'Setting', since: '1.4' },
  ({ model }) => ({
    keys: () => [...model.settings.keys()],
    read: (key) => {
      const text = model.settings.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as Json);
    },
    write: (key, value) => void model.settings.set(key, JSON.stringify(value)),
    remove: (key) => void model.settings.delete(key),
  }),
);
