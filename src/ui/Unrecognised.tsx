import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { SessionState } from '../app/session-state';
import { MAX_ROWS } from '../core/address';
import { activeReviewOf, formEntries, occupied } from '../app/state-view';
import { usePane, useSession } from './context';
import { useFieldStyles } from './controls/field-styles';
import { Labelled } from './controls/Labelled';
import { token } from './token';
import { useWords } from './words';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: { margin: 0, fontSize: token('fontSizeBase400'), fontWeight: token('fontWeightSemibold') },
  list: { margin: 0, paddingInlineStart: '18px' },
  sheets: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
  },
});

/** Not a form: what was looked for, what is missing, and three ways on. */
export function Unrecognised(): ReactNode {
  const { lang } = usePane();
  const words = useWords();
  const review = activeReviewOf(useSession());
  const styles = useStyles();
  const nearest = review?.status === 'unrecognised' ? review.nearest : null;
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{words.unrecognised.title}</h2>
      {nearest ? (
        <>
          <span>{words.unrecognised.looked(nearest.layout.name[lang])}</span>
          <span>{words.unrecognised.missing}</span>
          <ul className={styles.list}>
            {nearest.missing.map((role) => (
              <li key={role}>{words.columns[role]}</li>
            ))}
          </ul>
        </>
      ) : (
        <span>{words.unrecognised.nothing}</span>
      )}
      <OtherSheets />
      <HeadingRow key={review?.sheet} />
    </div>
  );
}

/** Sheets of the workbook that do look like forms; before they were looked at, the way to do so. */
function OtherSheets(): ReactNode {
  const { session, texts } = usePane();
  const words = useWords();
  const state = useSession();
  const styles = useStyles();
  const entries = formEntries(state);
  const unseen = state.sheetNames.length > (state.reviews ?? []).length;
  if (state.sheetNames.length < 2) return null;
  if (entries.length === 0) {
    return unseen ? (
      <div>
        <Button size="small" disabledFocusable={occupied(state)} onClick={() => void session.checkAll()}>
          {words.unrecognised.search}
        </Button>
      </div>
    ) : (
      <span>{words.unrecognised.noOthers}</span>
    );
  }
  return (
    <>
      <span>{words.unrecognised.others}</span>
      <ul className={styles.sheets}>
        {entries.map(({ sheet, index, name, counts }) => (
          <li key={`${sheet}!${index}`}>
            <Button size="small" onClick={() => void session.showForm(sheet, index)}>
              {texts.formOption(name, counts.error, counts.warning)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function HeadingRow(): ReactNode {
  const { session } = usePane();
  const words = useWords();
  const state = useSession();
  const [typed, setTyped] = useState<string | null>(null);
  const row = typed ?? proposedRow(state);
  const number = /^[1-9]\d{0,6}$/.test(row) ? parseInt(row, 10) : null;
  const fields = useFieldStyles();
  const valid = number !== null && number <= MAX_ROWS;
  const { headingRow } = state.settings;
  return (
    <>
      {headingRow !== null && <span role="status">{words.unrecognised.notHeading(headingRow + 1)}</span>}
      <Labelled
        label={words.unrecognised.heading}
        wrong={row !== '' && !valid ? words.unrecognised.invalidRow : null}
      >
        {(wiring) => (
          <input
            {...wiring}
            inputMode="numeric"
            className={fields.field}
            value={row}
            onChange={(event) => setTyped(event.target.value.trim())}
          />
        )}
      </Labelled>
      <div>
        <Button
          size="small"
          disabledFocusable={!valid || occupied(state)}
          onClick={() => void session.changeSettings({ headingRow: number! - 1 })}
        >
          {words.unrecognised.useRow}
        </Button>
      </div>
    </>
  );
}

/** The row that the user stands in, else the one picked before. */
function proposedRow({ settings, selection, activeSheet }: SessionState): string {
  const selected = selection?.sheet === activeSheet ? selection.at.row : null;
  const row = selected ?? settings.headingRow;
  return row === null ? '' : String(row + 1);
}
