import { mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { useFieldStyles } from './field-styles';

interface SelectProps extends Omit<ComponentProps<'select'>, 'onChange'> {
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly compact?: boolean;
}

/** One of several options. */
export function Select({ onPick, compact = false, className, ...given }: SelectProps): ReactNode {
  const styles = useFieldStyles();
  return (
    <select
      {...given}
      className={mergeClasses(styles.field, styles.pick, compact && styles.compact, className)}
      onChange={(event) => onPick(event.target.value)}
    />
  );
}
