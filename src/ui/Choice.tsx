import type { ReactNode } from 'react';
import { Labelled } from './controls/Labelled';
import { Select } from './controls/Select';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** One of several, with its label above. */
export function Choice({ label, value, onPick, children }: ChoiceProps): ReactNode {
  return (
    <Labelled label={label}>
      {(wiring) => (
        <Select {...wiring} value={value} onPick={onPick}>
          {children}
        </Select>
      )}
    </Labelled>
  );
}
