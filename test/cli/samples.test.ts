import mistakes from '../../assets/samples/jiangmen-2024-with-mistakes.json';
import { RULES } from '../../src/rules';
import { checkJson, FOUNDING, MISTAKES } from './run';

async function findingsOf(path: string) {
  const { code, report } = await checkJson(path);
  return { code, findings: report.files[0]!.forms[0]!.findings };
}

const placed = (findings: readonly { readonly rule: string; readonly at: string }[]) =>
  findings.map(({ rule, at }) => `${at} ${rule}`).sort();

const known = new Set(RULES.map(({ id }) => id));

describe('the sample workbooks through the command line', () => {
  test('the published form gives no error, four warnings, and a few notices', async () => {
    const { code, findings } = await findingsOf(FOUNDING);
    expect(code).toBe(0);
    expect(placed(findings.filter(({ severity }) => severity !== 'notice'))).toEqual([
      'H16 over-fulfilled',
      'H17 over-fulfilled',
      'H18 over-fulfilled',
      'H19 over-fulfilled',
    ]);
    const notices = [
      'all-full-marks',
      'deadline-echoed',
      'execution-low-unexplained',
      'trend-without-figures',
    ];
    const expected = [...notices, 'text-problem-without-reason'].filter((id) => known.has(id));
    const found = findings.filter(({ severity }) => severity === 'notice').map(({ rule }) => rule);
    expect(found.sort()).toEqual(expected.sort());
  });

  test('of the planted mistakes each is found at its cell, and nothing else above notice', async () => {
    const { code, findings } = await findingsOf(MISTAKES);
    expect(code).toBe(1);
    expect(placed(findings.filter(({ severity }) => severity !== 'notice'))).toEqual(
      placed(mistakes.planted),
    );
  });

  test('a dozen mistakes of different kinds at least', () => {
    expect(new Set(mistakes.planted.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(12);
  });

  test('every finding says what, why and what to do, and never leaves a blank', async () => {
    const { findings } = await findingsOf(MISTAKES);
    const texts = findings.flatMap(({ title, message, why, todo }) => [title, message, why, todo]);
    expect(texts.filter((text) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual(
      [],
    );
  });
});
