import { accessDenied } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { SheetTarget } from './worksheet';

/** Passwords are not imitated: a sheet protected here is unprotected by anyone. */
export const worksheetProtection = remoteClass<SheetTarget>({
  type: 'WorksheetProtection',
  properties: { Protected: { since: '1.2', read: ({ sheet }) => sheet.protected } },
  methods: {
    Protect: {
      since: '1.2',
      call: ({ sheet }) => {
        if (sheet.protected) throw accessDenied('the sheet is protected already');
        sheet.protected = true;
      },
    },
    Unprotect: {
      since: '1.2',
      call: ({ sheet }) => {
        sheet.protected = false;
      },
    },
  },
});
