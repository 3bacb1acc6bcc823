import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { token } from '../token';

export type Intent = 'error' | 'warning' | 'success';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    padding: '6px 4px 6px 8px',
    borderRadius: token('borderRadiusMedium'),
  },
  error: {
    backgroundColor: token('colorStatusDangerBackground1'),
    border: `1px solid ${token('colorStatusDangerBorder1')}`,
  },
  warning: {
    backgroundColor: token('colorStatusWarningBackground1'),
    border: `1px solid ${token('colorStatusWarningBorder1')}`,
  },
  success: {
    backgroundColor: token('colorStatusSuccessBackground1'),
    border: `1px solid ${token('colorStatusSuccessBorder1')}`,
  },
  text: { flexGrow: 1, paddingTop: '2px', overflowWrap: 'anywhere' },
  title: { fontWeight: token('fontWeightSemibold') },
  close: { minWidth: 'auto', flexShrink: 0 },
});

const useIconStyles = makeStyles({
  icon: { flexShrink: 0, width: '16px', height: '16px', marginTop: '4px', fill: 'currentColor' },
  error: { color: token('colorStatusDangerForeground1') },
  warning: { color: token('colorStatusWarningForeground1') },
  success: { color: token('colorStatusSuccessForeground1') },
});

/** Outlines on a field of 16 × 16: exclamation marks in a circle and in a triangle, a tick in a circle. */
const SHAPES: Readonly<Record<Intent, string>> = {
  error: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1ZM7.3 4v5h1.4V4ZM7.3 10.5V12h1.4v-1.5Z',
  warning: 'M8 1l7.5 14H.5ZM7.3 6v4.5h1.4V6ZM7.3 11.8v1.5h1.4v-1.5Z',
  success: 'M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1ZM3.9 8.3l3.2 3.2 5.1-5.1-1-1L7.1 9.5 4.9 7.3Z',
};

interface MessageProps {
  readonly intent: Intent;
  readonly title?: string;
  readonly text: string;
  /** What the button that puts it away is called. */
  readonly close: string;
  readonly onClose: () => void;
}

/** A sentence that stays until it is put away. Fluent's costs 6 kB. */
export function Message({ intent, title, text, close, onClose }: MessageProps): ReactNode {
  const styles = useStyles();
  const icons = useIconStyles();
  return (
    <div role="group" className={mergeClasses(styles.bar, styles[intent])}>
      <svg viewBox="0 0 16 16" aria-hidden className={mergeClasses(icons.icon, icons[intent])}>
        <path fillRule="evenodd" d={SHAPES[intent]} />
      </svg>
      <span className={styles.text}>
        {title && <span className={styles.title}>{title}</span>} {text}
      </span>
      <Button
        size="small"
        appearance="transparent"
        className={styles.close}
        aria-label={close}
        onClick={onClose}
      >
        ✕
      </Button>
    </div>
  );
}
