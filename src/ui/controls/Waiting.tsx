import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { token } from '../token';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'center', columnGap: '8px' },
  ring: {
    width: '16px',
    height: '16px',
    border: `2px solid ${token('colorNeutralStroke2')}`,
    borderTopColor: token('colorBrandStroke1'),
    borderRadius: '50%',
    animationName: { to: { rotate: '360deg' } },
    animationDuration: '1.5s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** In the place of a view that is on its way. */
export function Waiting({ label }: { readonly label: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line} role="progressbar" aria-label={label}>
      <span className={styles.ring} />
      <span>{label}</span>
    </div>
  );
}
