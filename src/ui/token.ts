import type { Theme } from '@fluentui/react-components';

/** A value of Fluent's theme, as CSS names it. Fluent's own list of all these names weighs 3 kB. */
export function token<Name extends keyof Theme>(name: Name): `var(--${Name})` {
  return `var(--${name})`;
}
