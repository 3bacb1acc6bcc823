import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { token } from '../token';

/** What a colour says; a word beside it always says the same. */
export type Tone = 'danger' | 'warning' | 'success' | 'neutral';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minWidth: '20px',
    height: '20px',
    padding: '0 6px',
    border: '1px solid currentColor',
    color: token('colorBrandForeground1'),
    borderRadius: token('borderRadiusCircular'),
    fontSize: token('fontSizeBase200'),
    fontWeight: token('fontWeightSemibold'),
    lineHeight: 1,
    whiteSpace: 'nowrap',
  },
  small: { minWidth: '16px', height: '16px', padding: '0 4px', fontSize: token('fontSizeBase100') },
  danger: {
    color: token('colorStatusDangerForeground1'),
    backgroundColor: token('colorStatusDangerBackground1'),
    border: `1px solid ${token('colorStatusDangerBorder1')}`,
  },
  warning: {
    color: token('colorStatusWarningForeground1'),
    backgroundColor: token('colorStatusWarningBackground1'),
    border: `1px solid ${token('colorStatusWarningBorder1')}`,
  },
  success: {
    color: token('colorStatusSuccessForeground1'),
    backgroundColor: token('colorStatusSuccessBackground1'),
    border: `1px solid ${token('colorStatusSuccessBorder1')}`,
  },
  neutral: {
    color: token('colorNeutralForeground3'),
    backgroundColor: token('colorNeutralBackground4'),
    border: `1px solid ${token('colorNeutralStroke2')}`,
  },
});

interface BadgeProps {
  /** Without one: outlined. */
  readonly tone?: Tone;
  readonly small?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A word or a number that stands out. Fluent's costs 3 kB. */
export function Badge({ tone, small = false, className, children }: BadgeProps): ReactNode {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, small && styles.small, tone && styles[tone], className)}>
      {children}
    </span>
  );
}
