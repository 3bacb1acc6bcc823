import { invalidArgument } from '../protocol/failure';
import { keyedCollection } from './keyed';
import type { SheetTarget } from './worksheet';

/** Texts that travel with a sheet. */
export const customProperties = keyedCollection<SheetTarget>(
  { collection: 'WorksheetCustomPropertyCollection', item: 'WorksheetCustomProperty', since: '1.12' },
  ({ sheet }) => ({
    keys: () => [...sheet.customProperties.keys()],
    read: (key) => sheet.customProperties.get(key),
    write: (key, value) => {
      if (typeof value !== 'string') throw invalidArgument('a custom property is text');
      sheet.customProperties.set(key, value);
    },
    remove: (key) => void sheet.customProperties.delete(key),
  }),
);
