import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThemeName } from '../../src/ui/themes';
import { THEME_NAMES, themeOf } from '../../src/ui/themes';

const ROOT = join(__dirname, '..', '..');
const FLUENT = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** Names of the theme in files of a folder, as a pattern finds them. */
function named(folder: string, files: RegExp, pattern: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => files.test(name))
    .flatMap((name) => [...readFileSync(join(ROOT, folder, name), 'utf8').matchAll(pattern)])
    .map(([, name]) => name!)
    .filter((name) => name in webLightTheme);
}

// What is wrong here is mended by `node src/tools/themes.mjs`, after a build.
test.each(THEME_NAMES)('%s: every value is that of Fluent', (name: ThemeName) => {
  const theme = themeOf(name);
  const fluent = Object.entries(FLUENT[name]).filter(([token]) => token in theme);
  expect(theme).toEqual(Object.fromEntries(fluent));
});

test('the values are those that the views and the built pane ask for, and no others', () => {
  const asked = new Set([
    ...named('src/ui', /\.tsx?$/, /token\('(\w+)'\)/g),
    ...named('dist/pane', /\.js$/, /var\(--(\w+)/g),
  ]);
  expect(Object.keys(themeOf('light')).sort()).toEqual([...asked].sort());
});
