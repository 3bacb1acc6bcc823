import { existsSync } from 'node:fs';
import pack from '../../package.json';
import { checkJson, FOUNDING, run, runProgram, START } from './run';

/** The contract in src/README.md: other people’s scripts read this. Each field is compared, not only its presence. */
describe('check --format json', () => {
  test('the founding form: files, header, money, totals', async () => {
    const { code, report, stderr } = await checkJson(FOUNDING);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(report).toMatchObject({ schema: 1, tool: { name: 'zhunsheng' } });
    expect(report.tool.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(report.files).toHaveLength(1);
    expect(report.files[0]).toMatchObject({ path: FOUNDING, status: 'reviewed', reason: null });
    expect(report.files[0]!.forms).toHaveLength(1);
    expect(report.files[0]!.forms[0]).toMatchObject({
      sheet: '自评表',
      range: 'A1:L34',
      layout: 'jiangmen-project',
      policy: 'jiangmen-2024',
      mode: 'scored',
      header: {
        title: '项目绩效自评指标评分表',
        unit: '江门市科学技术局',
        project: '科技发展管理经费',
        year: '2024',
        moneyUnit: '万元',
      },
      money: {
        budget: { at: 'G5', value: '165.52' },
        allocated: { at: 'H6', value: '132.65' },
        spent: { at: 'H7', value: '132.65' },
        executionRate: null,
        executionScore: null,
      },
      computedRate: '80.14',
      totals: { weight: '100', claimed: '100', computed: '100.00', at: 'I34' },
    });
  });

  test('the founding form: 20 rows, 17 used, computed = claimed', async () => {
    const { report } = await checkJson(FOUNDING);
    const { indicators } = report.files[0]!.forms[0]!;
    expect(indicators.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, i) => i + 14));
    expect(indicators.filter(({ used }) => used)).toHaveLength(17);
    const computed = indicators.flatMap((row) => (row.computed === null ? [] : [row.computed]));
    expect(computed).toEqual([...Array(7).fill('3.64'), ...Array(4).fill('3.63'), ...Array(4).fill('10.00')]);
    const differing = indicators.filter(
      ({ computed: due, score }) => due !== null && Number(due) !== Number(score?.value),
    );
    expect(differing).toEqual([]);
  });

  test('an indicator says what it promised, what was reached, and how the score comes about', async () => {
    const { report } = await checkJson(FOUNDING);
    expect(report.files[0]!.forms[0]!.indicators[2]).toEqual({
      row: 16,
      level1: '产出',
      level2: '数量指标',
      name: '专项调研/交流考察次数',
      used: true,
      target: { at: 'G16', text: '110次以上', kind: 'at-least', value: '110', unit: '次' },
      actual: { at: 'H16', text: '145次', kind: 'number', value: '145', unit: '次' },
      weight: { at: 'F16', value: '3.64' },
      score: { at: 'I16', text: '3.64', value: '3.64' },
      computed: '3.64',
      method: 'ratio',
      working: '145 ÷ 110 = 131.82%,封顶 100% × 3.64 = 3.64',
    });
  });

  test('`npm run --silent check` prints the JSON and nothing else', async () => {
    const words = ['run', '--silent', 'check', '--', '--format=json', FOUNDING];
    const { code, stdout } = await (process.platform === 'win32'
      ? runProgram('cmd', ['/c', 'npm', ...words])
      : runProgram('npm', words));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1 });
  });

  test('another policy, another language', async () => {
    const { report } = await checkJson('--policy', 'national-2020', '--lang', 'en', FOUNDING);
    const form = report.files[0]!.forms[0]!;
    expect(form.policy).toBe('national-2020');
    expect(form.indicators[2]!.working).toBe('145 ÷ 110 = 131.82%, capped at 100% × 3.64 = 3.64');
  });
});

// A device that takes nothing, as a full disk does.
(existsSync('/dev/full') ? test : test.skip).each(['check', 'rules'])(
  'output of %s that cannot be written is no error of the forms',
  async (command) => {
    const words = command === 'check' ? [command, FOUNDING] : [command];
    const shell = ['-c', '"$0" "$@" > /dev/full', process.execPath, START, ...words];
    const { code, stderr } = await runProgram('sh', shell);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^zhunsheng: ENOSPC.*\n$/);
  },
);

describe('calls that are wrong', () => {
  test.each([
    [['check', '--format', 'xml', FOUNDING], 'text、json、markdown'],
    [['check', '--format'], '--format'],
    [['check', '--format', '--lang', 'en', FOUNDING], '--format'],
    [['check', '--lang', 'fr', FOUNDING], 'zh-CN、en'],
    [['check', '--policy', 'mars-2020', FOUNDING], 'jiangmen-2024'],
    [['check', '--shard', '3/2', FOUNDING], 'I/N'],
    [['check', '--shard', '0/2', FOUNDING], 'I/N'],
    [['check', '--colour', FOUNDING], '--format'],
    [['check', '-x', FOUNDING], '--format'],
    [['check', '--help=yes', FOUNDING], '--help'],
    [['check'], '文件'],
    [['explain'], '规则'],
    [['explain', 'score-missmatch'], 'score-mismatch'],
    [['explain', 'score-mismatch', 'more'], 'more'],
    [['rules', 'more'], 'more'],
    [['rules', '--policy', 'jiangmen-2024'], '--format'],
    [['chekc', FOUNDING], 'check、rules、explain'],
    [[], 'zhunsheng --help'],
  ])('%j: exit 2 and one line that names what is valid', async (args, named) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });

  test('the answer is in the language asked for', async () => {
    const { stderr } = await run(['check', '--lang', 'en', '--format', 'xml', FOUNDING]);
    expect(stderr).toBe('zhunsheng: “xml” is no value for --format; valid: text, json, markdown.\n');
  });
});

describe('other commands', () => {
  test('--version is that of package.json', async () => {
    const { code, stdout } = await run(['--version']);
    expect([code, stdout]).toEqual([0, `${pack.version}\n`]);
  });

  test.each([
    ['zh-CN', '退出码'],
    ['en', 'Exit code'],
  ])('--help in %s', async (lang, words) => {
    const { code, stdout } = await run(['--help', '--lang', lang]);
    expect(code).toBe(0);
    expect(stdout).toContain(words);
    expect(stdout).toContain('--shard');
  });
});
