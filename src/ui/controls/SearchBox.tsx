import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFieldStyles } from './field-styles';

interface SearchBoxProps {
  /** Read aloud, and seen while nothing is typed. */
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

export function SearchBox({ label, value, onType }: SearchBoxProps): ReactNode {
  const styles = useFieldStyles();
  return (
    <input
      type="search"
      className={mergeClasses(styles.field, styles.compact)}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
