import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { token } from '../token';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: '2px' },
  wrong: { color: token('colorStatusDangerForeground1'), fontSize: token('fontSizeBase200') },
});

/** What a control in a labelled field must carry, so that label and complaint are read with it. */
export interface Wiring {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface LabelledProps {
  readonly label: string;
  /** What is wrong with what was typed; null while nothing is. */
  readonly wrong?: string | null;
  readonly children: (wiring: Wiring) => ReactNode;
}

/** A control with its label above, and what is wrong with it below. */
export function Labelled({ label, wrong = null, children }: LabelledProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const complaint = `${id}wrong`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': wrong !== null, 'aria-describedby': wrong ? complaint : undefined })}
      {wrong && (
        <span id={complaint} role="alert" className={styles.wrong}>
          {wrong}
        </span>
      )}
    </div>
  );
}
