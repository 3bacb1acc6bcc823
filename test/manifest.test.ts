import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerCommands } from '../src/commands';
import { DEFAULT_PREFERENCES } from '../src/app/preferences';
import type { Session } from '../src/app/session';
import type { XmlElement } from './xml-tree';
import { everyElement, parseXml } from './xml-tree';

const ROOT = join(__dirname, '..');
const DEVELOPMENT = 'https://localhost:3000';
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = parseXml(text);

/** Children in the order that Office's schema demands. A name with "+" may come several times. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group+', 'Label'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const SHOW_TASKPANE = ['TaskpaneId', 'SourceLocation'];
const IMAGE_SIZES = ['16', '32', '80'];

const all = everyElement(manifest);
const named = (name: string) => all.filter((element) => element.name === name);
const one = (name: string): XmlElement => {
  const [element, ...others] = named(name);
  if (!element || others.length > 0) throw new Error(`${name} is not there once`);
  return element;
};
const overrides = one('VersionOverrides');
const resources = one('Resources').children.flatMap((group) => group.children);
const resourceOf = (resid: string) => resources.find(({ attributes }) => attributes['id'] === resid)!;
const residsUsed = () => everyElement(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []);

const names = (element: XmlElement) => element.children.map(({ name }) => name);

/** The same names, each once unless it may come several times, in this order and none besides. */
function inOrder(children: readonly string[], order: readonly string[]): void {
  const places = children.map((name) => order.findIndex((wanted) => wanted.replace('+', '') === name));
  expect([children, places]).toEqual([children, [...places].sort((a, b) => a - b)]);
  expect(children.filter((_, index) => places[index] === -1)).toEqual([]);
  const several = new Set(order.filter((name) => name.endsWith('+')).map((name) => name.slice(0, -1)));
  const once = children.filter((name) => !several.has(name));
  expect(once).toEqual([...new Set(once)]);
}

describe('the manifest, without asking Microsoft', () => {
  test('is an add-in with a task pane for Excel', () => {
    expect(manifest).toMatchObject({ name: 'OfficeApp', attributes: { type: 'TaskPaneApp' } });
    expect(overrides.attributes['type']).toBe('VersionOverridesV1_0');
    expect(named('Host').map(({ attributes }) => attributes['Name'] ?? attributes['type'])).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(one('Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(one('Version').text).toMatch(/^\d+(\.\d+){3}$/);
  });

  test.each(Object.entries(ORDER))('%s has its children in the order of the schema', (name, order) => {
    expect(named(name).length).toBeGreaterThan(0);
    // The outer Hosts and Requirements share their names with the inner ones, and so do Title and Description.
    for (const element of named(name)) inOrder(names(element), order);
  });

  test('the host has its runtime before its form factor, and the shown pane its id before its place', () => {
    const inner = overrides.children.find(({ name }) => name === 'Hosts')!.children[0]!;
    expect(names(inner)).toEqual(['Runtimes', 'DesktopFormFactor']);
    const shown = named('Action').filter(({ attributes }) => attributes['type'] === 'ShowTaskpane');
    expect(shown.map(names)).toEqual([SHOW_TASKPANE]);
  });

  test('asks for reading and writing the document, and nothing more', () => {
    expect(one('Permissions').text).toBe('ReadWriteDocument');
    expect(named('AppDomain').map((domain) => domain.text)).toEqual([DEVELOPMENT]);
  });

  test('asks for Excel 2021, which is ExcelApi 1.14, and a shared runtime; inside and outside alike', () => {
    const sets = named('Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
    const wanted = [
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.14'],
    ];
    expect(sets).toEqual([...wanted, ...wanted]);
  });

  test('runtime, functions and pane are one page, which lives long', () => {
    const runtime = one('Runtime').attributes;
    expect(runtime['lifetime']).toBe('long');
    const pages = [
      runtime,
      one('FunctionFile').attributes,
      ...named('SourceLocation').map((e) => e.attributes),
    ];
    const addresses = pages.map(
      ({ resid, DefaultValue }) => DefaultValue ?? resourceOf(resid!).attributes['DefaultValue'],
    );
    expect(new Set(addresses)).toEqual(new Set([`${DEVELOPMENT}/taskpane.html`]));
  });

  test('every resource that is named is there once, and every one that is there is named', () => {
    const ids = resources.map(({ attributes }) => attributes['id']!);
    expect(ids).toEqual([...new Set(ids)]);
    expect([...new Set(residsUsed())].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('ids of controls and groups are each there once', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(named).map(({ attributes }) => attributes['id']);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('texts', () => {
  const strings = named('String');
  const texts = [one('DisplayName'), all.find(({ name }) => name === 'Description')!, ...strings];

  test('are Chinese by default, and each has an English one', () => {
    expect(one('DefaultLocale').text).toBe('zh-CN');
    expect(strings.length).toBeGreaterThan(10);
    for (const { attributes, children } of texts) {
      expect(attributes['DefaultValue']).toMatch(/\p{Script=Han}/u);
      expect(children.map((child) => [child.name, child.attributes['Locale']])).toEqual([
        ['Override', 'en-US'],
      ]);
      expect(children[0]!.attributes['Value']).toMatch(/^\p{Lu}/u);
    }
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s hold at most %i characters', (group, most) => {
    const long = everyElement(one(group)).flatMap(({ attributes }) =>
      [attributes['DefaultValue'], attributes['Value']].filter((value) => value && value.length > most),
    );
    expect(long).toEqual([]);
  });

  test('the description holds at most 250', () => {
    const description = everyElement(texts[1]!).map(
      ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value']!,
    );
    expect(description.filter((value) => value.length > 250)).toEqual([]);
  });
});

describe('icons', () => {
  const sizeOf = (address: string): readonly [number, number] => {
    const png = readFileSync(join(ROOT, address.slice(DEVELOPMENT.length)));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };

  test('of the add-in are 32 and 64 pixels wide and high', () => {
    expect(sizeOf(one('IconUrl').attributes['DefaultValue']!)).toEqual([32, 32]);
    expect(sizeOf(one('HighResolutionIconUrl').attributes['DefaultValue']!)).toEqual([64, 64]);
  });

  test('of every group and button come in three sizes, and the files have them', () => {
    const icons = named('Icon');
    expect(icons).toHaveLength(named('Group').length + named('Control').length);
    for (const icon of icons) {
      expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(IMAGE_SIZES);
      for (const { attributes } of icon.children) {
        const side = parseInt(attributes['size']!, 10);
        expect(sizeOf(resourceOf(attributes['resid']!).attributes['DefaultValue']!)).toEqual([side, side]);
      }
    }
  });
});

describe('commands', () => {
  type Command = (event: { completed: () => void }) => Promise<void>;

  /** What the program registers, with an Office and a session that write down what they are asked. */
  function registered(fails = false) {
    const commands = new Map<string, Command>();
    const calls: string[] = [];
    const session = new Proxy({} as Session, {
      get: (_, name) => async () => {
        calls.push(String(name));
        if (fails) throw new Error('as told by the test');
      },
    });
    Object.assign(globalThis, {
      Office: {
        actions: { associate: (name: string, run: Command) => void commands.set(name, run) },
        addin: { showAsTaskpane: async () => void calls.push('show') },
      },
    });
    registerCommands(session, () => DEFAULT_PREFERENCES);
    return { commands, calls };
  }

  test('every button has its function, and every function its button', () => {
    const functions = named('FunctionName').map(({ text: name }) => name);
    expect([...registered().commands.keys()].sort()).toEqual([...functions].sort());
  });

  test('a button does its work, shows the pane and is done', async () => {
    const { commands, calls } = registered();
    await commands.get('recalculate')!({ completed: () => void calls.push('completed') });
    expect(calls).toEqual(['recalculate', 'show', 'completed']);
  });

  test('a button is done also where its work fails', async () => {
    const { commands, calls } = registered(true);
    const pressed = commands.get('restore')!({ completed: () => void calls.push('completed') });
    await expect(pressed).rejects.toThrow('as told by the test');
    expect(calls).toEqual(['restore', 'completed']);
  });
});

describe('for another place', () => {
  interface Pattern {
    readonly from: string;
    readonly transform?: (content: Buffer) => string;
  }
  interface Config {
    readonly name: string;
    readonly plugins?: readonly { readonly patterns?: readonly Pattern[] }[];
  }

  /** The manifest that `npm run build -- --env url=…` writes. */
  function manifestAt(url: string): string {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
    const configs = (require('../webpack.config.js') as (env: object, argv: object) => readonly Config[])(
      { url },
      {},
    );
    const pane = configs.find(({ name }) => name === 'pane')!;
    const pattern = pane
      .plugins!.flatMap(({ patterns = [] }) => patterns)
      .find((p) => p.from === 'manifest.xml');
    return pattern!.transform!(Buffer.from(text));
  }

  test.each(['https://jixiao.example.gov.cn/zhunsheng', 'https://jixiao.example.gov.cn/zhunsheng/'])(
    'no address of development is left (%s)',
    (url) => {
      const elsewhere = manifestAt(url);
      expect(elsewhere).not.toContain('localhost');
      const tree = everyElement(parseXml(elsewhere));
      const addresses = tree
        .flatMap(({ attributes }) => attributes['DefaultValue'] ?? [])
        .filter((v) => /^http/.test(v));
      expect(addresses.length).toBeGreaterThan(20);
      for (const address of addresses) {
        expect(address).toMatch(/^https:\/\/jixiao\.example\.gov\.cn\/zhunsheng\/[^/]/);
      }
      expect(tree.find(({ name }) => name === 'AppDomain')!.text).toBe('https://jixiao.example.gov.cn');
    },
  );

  test.each([
    'http://jixiao.example.gov.cn',
    'jixiao.example.gov.cn',
    'https://a b',
    'https://a.cn/?a=1&b=2',
  ])('Office would not load a pane from %s', (url) => expect(() => manifestAt(url)).toThrow(/https 地址/));
});
