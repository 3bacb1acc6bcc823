import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import prettier from 'prettier';
import { root } from '../workbench/server.mjs';

/**
 * Writes src/ui/themes.ts: of Fluent's three themes the values that our views and the built pane ask for. To be run
 * after a build, when a test says that a value is missing, left over, or another one in this version of Fluent.
 */
const { webLightTheme, webDarkTheme, teamsHighContrastTheme } = createRequire(import.meta.url)(
  '@fluentui/react-components',
);
const FILE = join(root, 'src', 'ui', 'themes.ts');

const names = [
  ...new Set([
    ...found(join(root, 'dist', 'pane'), /\.js$/, /var\(--(\w+)/g),
    ...found(join(root, 'src', 'ui'), /\.tsx?$/, /token\('(\w+)'\)/g),
  ]),
];
const lines = names
  .filter((name) => name in webLightTheme)
  .sort()
  .map((name) => `${name}: ${valueOf(name)},`);

const [head, tail] = readFileSync(FILE, 'utf8').split(/(?<== \{\n)[^]*?(?=^\};)/m);
const source = `${head}${lines.join('\n')}\n${tail}`;
writeFileSync(
  FILE,
  await prettier.format(source, { ...(await prettier.resolveConfig(FILE)), filepath: FILE }),
);

/** One value where the three themes agree, else all three. */
function valueOf(name) {
  const values = [webLightTheme, webDarkTheme, teamsHighContrastTheme].map((theme) => theme[name]);
  return JSON.stringify(new Set(values).size === 1 ? values[0] : values);
}

function found(folder, files, pattern) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => files.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(pattern)])
    .map(([, name]) => name);
}
