import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { token } from '../token';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', padding: '4px 0', cursor: 'pointer' },
  // The box itself is drawn as track and thumb: keyboard, focus and name remain the browser's.
  track: {
    appearance: 'none',
    position: 'relative',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '40px',
    height: '20px',
    margin: 0,
    border: `1px solid ${token('colorNeutralStrokeAccessible')}`,
    borderRadius: token('borderRadiusCircular'),
    cursor: 'pointer',
    '::before': {
      content: '""',
      position: 'absolute',
      top: '2px',
      left: '2px',
      width: '14px',
      height: '14px',
      borderRadius: '50%',
      backgroundColor: token('colorNeutralStrokeAccessible'),
      transition: 'translate 0.2s',
    },
    ':checked': {
      border: `1px solid ${token('colorCompoundBrandBackground')}`,
      backgroundColor: token('colorCompoundBrandBackground'),
    },
    ':checked::before': { translate: '20px', backgroundColor: token('colorNeutralForegroundInverted') },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '2px' },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      border: '1px solid ButtonText',
      '::before': { backgroundColor: 'ButtonText' },
      ':checked': { border: '1px solid Highlight', backgroundColor: 'Highlight' },
      ':checked::before': { backgroundColor: 'HighlightText' },
      ':focus-visible': { outline: '2px solid Highlight' },
    },
  },
});

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once. Fluent's costs 4 kB. */
export function Switch({ label, checked, onChange }: SwitchProps): ReactNode {
  const styles = useStyles();
  return (
    <label className={styles.line}>
      <input
        type="checkbox"
        role="switch"
        className={styles.track}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
