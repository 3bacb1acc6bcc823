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

/** The ids in display order. Other people's scripts read them: none may vanish, change its name or be used again. */
const IDS: readonly string[] = (
  'indicator-name-missing indicator-duplicate indicator-misplaced dimension-missing ' +
  'template-leftover hidden-row-scored total-formula-short total-not-formula merged-evidence-split ' +
  'target-missing actual-missing weight-missing score-missing score-not-number reason-missing ' +
  'reason-filler reason-brief evidence-missing evidence-denied evidence-link-missing ' +
  'evidence-link-broken evidence-numbering satisfaction-evidence score-above-weight score-negative ' +
  'rate-above-100 actual-negative weight-total-mismatch weight-subtotal-mismatch ' +
  'equal-split-mismatch unused-row-scored indicator-overweight execution-weight-odd score-mismatch ' +
  'score-total-mismatch score-outside-band score-unreachable score-reduced-unexplained ' +
  'underspend-as-shortfall coefficient-mismatch grade-mismatch all-full-marks systematic-scoring ' +
  'unit-mismatch ratio-for-count result-not-number target-direction-unclear sign-contradicts-name ' +
  'target-garbled target-compound number-in-name-contradicts over-fulfilled deadline-missed ' +
  'deadline-echoed trend-without-figures options-copied quantity-zero-quality-met year-mismatch ' +
  'part-above-whole number-as-text allocated-exceeds-budget spent-exceeds-allocated ' +
  'execution-rate-mismatch execution-rate-above-100 execution-score-mismatch ' +
  'execution-low-unexplained budget-parts-mismatch budget-missing-with-score money-unit-slip ' +
  'spent-little-delivered-all cost-contradicts-spending goal-contradicts-results ' +
  'reason-contradicts-result reason-copied text-parts-mismatch text-money-mismatch ' +
  'text-count-mismatch text-rate-mismatch text-all-done-contradicted text-figure-mismatch ' +
  'text-grade-mismatch text-other-unit text-list-count text-goal-copied ' +
  'text-problem-without-reason review-score-missing review-score-above-weight ' +
  'review-difference-unexplained deduction-remark-mismatch deviation-mismatch'
).split(' ');

describe('the catalogue', () => {
  const ids = RULES.map(({ id }) => id);

  test('holds each rule once, and every file of a rule', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...files].sort());
  });

  test('lists the fixed ids in display order', () => {
    expect(ids).toEqual(IDS.filter((id) => files.includes(id)));
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
