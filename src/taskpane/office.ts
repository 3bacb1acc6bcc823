import type { Lang } from '../core/language';
import type { ThemeName } from '../ui/themes';

/** Chinese for every Chinese Office, English for all others. */
export function officeLanguage(): Lang {
  return /^zh/i.test(Office.context.displayLanguage ?? '') ? 'zh-CN' : 'en';
}

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Follows Office; outside of it (or where Office does not say) what the system asks for. */
export function officeTheme(): ThemeName {
  if (window.matchMedia(CONTRAST).matches) return 'contrast';
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? 'dark' : 'light';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Calls back when the system turns dark, light, or to high contrast. */
export function onThemeChange(changed: () => void): void {
  for (const query of [CONTRAST, DARK]) window.matchMedia(query).addEventListener('change', changed);
}

/** Perceived brightness of "#RRGGBB" below the middle. */
function isDark(color: string): boolean {
  const [r, g, b] = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  return r! * 299 + g! * 587 + b! * 114 < 128_000;
}
