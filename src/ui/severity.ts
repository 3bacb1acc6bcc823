import type { Severity } from '../core/finding';
import type { Tone } from './controls/Badge';

/** The tones of the three severities; the word always stands beside the colour. */
export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  error: 'danger',
  warning: 'warning',
  notice: 'neutral',
};
