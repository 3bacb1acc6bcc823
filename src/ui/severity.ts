import type { Severity } from '../core/finding';

/** Fluent's colours for the three severities; the word always stands beside the colour. */
export const SEVERITY_COLORS: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  warning: 'warning',
  notice: 'informative',
};
