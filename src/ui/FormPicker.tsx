import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formEntries } from '../app/state-view';
import { usePane, useSession } from './context';
import { Select } from './controls/Select';

const useStyles = makeStyles({
  picker: { padding: '8px 12px 0' },
});

/** Where several forms are known, on one sheet or on many: which one is shown. */
export function FormPicker(): ReactNode {
  const { session, texts } = usePane();
  const state = useSession();
  const styles = useStyles();
  const entries = formEntries(state);
  const shown = entries.findIndex((entry) => entry.shown);
  // A sheet that is no form lists the forms itself.
  if (entries.length < 2 || shown === -1) return null;
  return (
    <div className={styles.picker}>
      <Select
        aria-label={texts.formPicker}
        value={String(shown)}
        onPick={(value) => {
          const entry = entries[parseInt(value, 10)];
          if (entry) void session.showForm(entry.sheet, entry.index);
        }}
      >
        {entries.map(({ sheet, index, name, counts }, place) => (
          <option key={`${sheet}!${index}`} value={place}>
            {texts.formOption(name, counts.error, counts.warning)}
          </option>
        ))}
      </Select>
    </div>
  );
}
