import { makeStyles } from '@fluentui/react-components';
import { token } from '../token';

/** The looks that everything has into which people type or out of which they pick. */
export const useFieldStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: '0 8px',
    border: `1px solid ${token('colorNeutralStroke1')}`,
    borderBottomColor: token('colorNeutralStrokeAccessible'),
    borderRadius: token('borderRadiusMedium'),
    backgroundColor: token('colorNeutralBackground1'),
    color: token('colorNeutralForeground1'),
    fontFamily: 'inherit',
    fontSize: token('fontSizeBase300'),
    '::placeholder': { color: token('colorNeutralForeground3'), opacity: 1 },
    ':hover': { borderBottomColor: token('colorNeutralForeground1') },
    ':focus-visible': {
      outline: `2px solid ${token('colorCompoundBrandStroke')}`,
      outlineOffset: '-1px',
    },
  },
  compact: { minHeight: '24px', padding: '0 6px', fontSize: token('fontSizeBase200') },
  pick: { textOverflow: 'ellipsis', cursor: 'pointer' },
  area: { minHeight: '56px', padding: '6px 8px', resize: 'vertical' },
});
