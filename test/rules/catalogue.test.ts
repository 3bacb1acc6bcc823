import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/rules';

const SOURCE = join(__dirname, '../../src/rules');

/** "score-mismatch" → "scoreMismatch" */
function camel(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const files = readdirSync(SOURCE)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

describe('the catalogue', () => {
  const ids = RULES.map(({ id }) => id);

  test('holds each rule once, and every file of a rule', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...files].sort());
  });

  test('keeps the groups together', () => {
    const groups = RULES.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
    expect(new Set(groups).size).toBe(groups.length);
  });
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('is the one rule of the file that has its name', () => {
    const source = readFileSync(join(SOURCE, `${id}.ts`), 'utf8');
    expect(source.match(/defineRule</g)).toHaveLength(1);
    expect(source).toContain(`export const ${camel(id)} = defineRule<`);
    expect(source).toContain(`id: '${id}'`);
  });

  test('has a table of its own', () => {
    const table = join(__dirname, `${id}.test.ts`);
    expect(existsSync(table)).toBe(true);
    expect(readFileSync(table, 'utf8')).toContain(`ruleTable(${camel(id)}`);
  });

  test('says in both languages what it is about, and where it comes from', () => {
    expect([...rule.texts['zh-CN'].title].length).toBeLessThanOrEqual(12);
    expect(rule.texts['zh-CN'].title).toMatch(/\p{Script=Han}/u);
    expect(rule.texts['zh-CN'].why).toMatch(/。$/);
    expect(rule.texts.en.title).not.toMatch(/\p{Script=Han}/u);
    expect(rule.texts.en.why).toMatch(/\.$/);
    expect(rule.basis).not.toBe('');
  });
});
