import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { MAX_ROWS } from '../core/address';
import { activeReviewOf } from '../app/view';
import { usePane, useSession } from './context';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '18px' },
  sheets: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

const FIRST_CELL = { row: 0, column: 0 };

/** Not a form: what was looked for, what is missing, and three ways on. */
export default function Unrecognised(): ReactNode {
  const { session, texts, lang } = usePane();
  const state = useSession();
  const styles = useStyles();
  const review = activeReviewOf(state);
  const nearest = review?.status === 'unrecognised' ? review.nearest : null;
  const others = state.sheetNames.filter((name) => name !== state.activeSheet);
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{texts.unrecognised.title}</h2>
      {nearest ? (
        <>
          <Text>{texts.unrecognised.looked(nearest.layout.name[lang])}</Text>
          <Text>{texts.unrecognised.missing}</Text>
          <ul className={styles.list}>
            {nearest.missing.map((role) => (
              <li key={role}>{texts.columns[role]}</li>
            ))}
          </ul>
        </>
      ) : (
        <Text>{texts.unrecognised.nothing}</Text>
      )}
      <HeadingRow />
      {others.length > 0 && (
        <>
          <Text>{texts.unrecognised.others}</Text>
          <div className={styles.sheets}>
            {others.map((name) => (
              <Button key={name} size="small" onClick={() => void session.goTo(name, FIRST_CELL)}>
                {texts.unrecognised.openSheet(name)}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function HeadingRow(): ReactNode {
  const { session, texts } = usePane();
  const { settings } = useSession();
  const [row, setRow] = useState(settings.headingRow === null ? '' : String(settings.headingRow + 1));
  const number = /^[1-9]\d{0,6}$/.test(row) ? parseInt(row, 10) : null;
  const valid = number !== null && number <= MAX_ROWS;
  return (
    <>
      <Field
        label={texts.unrecognised.heading}
        validationMessage={row !== '' && !valid ? texts.unrecognised.invalidRow : null}
      >
        <Input inputMode="numeric" value={row} onChange={(_, { value }) => setRow(value.trim())} />
      </Field>
      <div>
        <Button
          size="small"
          disabled={!valid}
          onClick={() => void session.changeSettings({ headingRow: number! - 1 })}
        >
          {texts.unrecognised.useRow}
        </Button>
      </div>
    </>
  );
}
