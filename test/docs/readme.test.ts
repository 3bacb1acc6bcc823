import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CATALOGUE } from '../../src/app/catalogue';
import { HELP } from '../../src/messages/cli';

const ROOT = resolve(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

const EDITIONS = [
  { name: 'README.md', lang: 'en', commandLine: '## The command line' },
  { name: 'assets/docs/README.zh-CN.md', lang: 'zh-CN', commandLine: '## 命令行' },
] as const;

const optionsIn = (text: string) => [...new Set(text.match(/--[a-z][a-z-]+/g))].sort();

/** What must be equal in both languages: chapters by depth, commands, addresses. */
function shapeOf(text: string) {
  return {
    chapters: [...text.matchAll(/^(#+) /gm)].map(([, depth]) => depth),
    // Comments, file names in examples and the messages in them are words, and translated.
    commands: [...text.matchAll(/^ *(?:npm|zhunsheng) [^#\n[]*/gm)].map(([line]) => line.trim()),
    addresses: [...text.matchAll(/https:\/\/[\w./:-]+/g)].map(([address]) => address),
    paragraphs: text.split(/\n{2,}/).length,
  };
}

test('both editions have the same content', () => {
  const [english, chinese] = EDITIONS.map(({ name }) => shapeOf(read(name)));
  expect(english!.commands.length).toBeGreaterThan(8);
  expect(chinese).toEqual(english);
});

describe.each(EDITIONS)('$name', ({ name, lang, commandLine }) => {
  const text = read(name);

  test('knows the options that --help knows', () => {
    const [, chapter = ''] = text.split(commandLine);
    const told = optionsIn(chapter.split('\n## ')[0]!).filter((option) => option !== '--silent');
    const help = optionsIn(HELP[lang]).filter((option) => option !== '--version');
    expect(told).toEqual(help);
  });

  test('leads nowhere that is not there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(name), link)))).toEqual([]);
  });

  test('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([a-z-]+)|(start|test)\b)/g)];
    const missing = named.map(([, run, plain]) => run ?? plain!).filter((script) => !(script in scripts));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  test('counts right', () => {
    const published = CATALOGUE.layouts.filter(({ id }) => id !== 'generic');
    const counts = [CATALOGUE.rules, published, CATALOGUE.policies].map(({ length }) => length);
    const [, changes = ''] = text.split('**0.1.0**');
    expect(changes.split('\n')[0]!.match(/\d+/g)?.map(Number)).toEqual(counts);
  });
});
