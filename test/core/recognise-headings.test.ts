import type { ColumnRole } from '../../src/core/evaluation';
import { LAYOUTS } from '../../src/layouts';
import { recognise } from '../../src/core/recognise';
import type { CellInput } from '../grids';
import { flattened, gridOf, withCells } from '../grids';
import { nationalProject } from '../layouts/national-project';
import { formsOf, readForm, spot } from './readings';

/** Which column letter holds what, for a heading with one row of a made-up table under it. */
function columnsOf(...heading: CellInput[][]): Partial<Record<ColumnRole, string>> {
  const width = Math.max(...heading.map((row) => row.length));
  const body: CellInput[] = Array.from({ length: width }, (_, i) => `内容${'甲乙丙丁戊己庚辛壬癸子丑'[i]}`);
  const [form] = formsOf(gridOf([...heading, body]));
  const columns = form?.tables[0]!.heading.columns ?? {};
  return Object.fromEntries(
    Object.entries(columns).map(([role, { left }]) => [role, String.fromCharCode(65 + left)]),
  );
}

describe('headings as printed', () => {
  test.each<[string, CellInput[][], Partial<Record<ColumnRole, string>>]>([
    [
      '国家: weight last',
      [['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']],
      { level1: 'A', level2: 'B', level3: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
    ],
    [
      '都昌: a misspelt target, notes in brackets, blanks inside',
      [
        [
          '一级 指标',
          '二 级 指 标',
          '三级指标',
          '年度标值（A）',
          '全年实际值（B）',
          '权重（%）',
          '自评 得分',
        ],
      ],
      { level1: 'A', level2: 'B', level3: 'C', target: 'D', actual: 'E', weight: 'F', score: 'G' },
    ],
    [
      '内蒙古: nature, direction, figure and unit',
      [['一级指标', '二级指标', '三级指标', '指标性质', '指标方向', '目标值', '计量单位', '分值']],
      {
        nature: 'D',
        direction: 'E',
        target: 'F',
        unit: 'G',
        weight: 'H',
        level1: 'A',
        level2: 'B',
        level3: 'C',
      },
    ],
    [
      '青山: this year beside the long term',
      [
        ['一级指标', '二级指标', '三级指标', '指标值', '<', '备注'],
        ['^', '^', '^', '长期', '年度', '^'],
      ],
      { level1: 'A', level2: 'B', level3: 'C', target: 'E', remark: 'F' },
    ],
    [
      '邯郸: four thresholds, the best one first',
      [
        ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '<', '<', '<'],
        ['^', '^', '^', '^', '优', '良', '中', '差'],
      ],
      { level1: 'A', level2: 'B', level3: 'C', description: 'D', standard: 'D', target: 'E' },
    ],
    [
      '乌恰: headings merged over several columns',
      [
        [
          '一级指标',
          '<',
          '二级指标',
          '<',
          '三级指标',
          '<',
          '<',
          '年度指标值',
          '<',
          '实际完成值',
          '<',
          '得分',
        ],
      ],
      { level1: 'A', level2: 'C', level3: 'E', target: 'H', actual: 'J', score: 'L' },
    ],
    [
      'a weight beside every level, no group headings',
      [['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '指标值', '完成值', '得分']],
      {
        level1: 'A',
        level1Weight: 'B',
        level2: 'C',
        level2Weight: 'D',
        level3: 'E',
        weight: 'F',
        target: 'G',
        actual: 'H',
        score: 'I',
      },
    ],
    [
      'headings nobody has published',
      [
        [
          '第一级指标',
          '第二级指标',
          '第三级指标',
          '全年计划指标值',
          '年末实际达成值',
          '指标分值(分)',
          '单位自评得分',
          '佐证资料清单',
        ],
      ],
      {
        level1: 'A',
        level2: 'B',
        level3: 'C',
        target: 'D',
        actual: 'E',
        weight: 'F',
        score: 'G',
        evidence: 'H',
      },
    ],
    [
      'units of the result belong to the result',
      [
        ['三级指标', '预期指标值', '<', '实际完成值', '<', '分值', '得分'],
        ['^', '数值', '单位', '数值', '单位', '^', '^'],
      ],
      { level3: 'A', target: 'B', unit: 'C', actual: 'D', weight: 'F', score: 'G' },
    ],
  ])('%s', (_what, heading, columns) => {
    expect(columnsOf(...heading)).toEqual(columns);
    const width = Math.max(...heading.map((row) => row.length));
    const body: CellInput[] = Array.from({ length: width }, () => '文字');
    const flat = formsOf(flattened(gridOf([...heading, body])))[0]!.tables[0]!.heading.columns;
    expect(Object.keys(flat).sort()).toEqual(Object.keys(columns).sort());
  });

  test('a wide column is read wherever its value stands', () => {
    const form = readForm(
      gridOf([
        ['三级指标', '<', '<', '指标值', '<', '实际完成值', '<', '得分'],
        [null, '培训人数', null, null, '5人', '5人', '<', 10],
      ]),
    );
    const { name, target, actual } = form.indicators[0]!;
    expect([spot(name), target!.text, target!.at.column, actual!.at.column]).toEqual([
      'B2=培训人数',
      '5人',
      4,
      5,
    ]);
  });

  test('a line that numbers the columns is part of the heading', () => {
    const grid = gridOf([
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分'],
      ['甲', '乙', '丙', '1', '2', '3'],
      ['产出', '数量', '培训人数', '5人', '5人', 10],
    ]);
    expect(readForm(grid).indicators.map((row) => row.name.text)).toEqual(['培训人数']);
  });

  test('the heading picked by hand may be any row of it', () => {
    const grid = gridOf([
      ['三级指标', '预期指标值', '<', '实际完成值', '分值', '得分'],
      ['^', '数值', '单位', '^', '^', '^'],
      ['培训人数', 5, '人', 5, 10, 10],
    ]);
    for (const headingRow of [0, 1]) {
      const recognition = recognise(grid, LAYOUTS, { layout: null, headingRow });
      expect(recognition).toMatchObject({ forms: [{ tables: [{ heading: { top: 0, bottom: 1 } }] }] });
    }
  });
});

describe('levels merged into one another', () => {
  const read = (...cells: CellInput[]) =>
    readForm(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
        ['产出指标', '数量指标', '甲', '1个', '1个', 50, 50],
        cells,
      ]),
    );

  test('level 1 over level 2', () => {
    const form = read('满意度指标', '<', '群众满意度', '90%', '95%', 50, 50);
    expect(form.groups[1]).toMatchObject({ label: '', category: 'satisfaction' });
    expect(form.indicators[1]!.name.text).toBe('群众满意度');
  });

  test('level 2 over the names', () => {
    const form = read('满意度指标', '群众满意度', '<', '90%', '95%', 50, 50);
    expect(spot(form.indicators[1]!.name)).toBe('B3=群众满意度');
  });
});

describe('heads', () => {
  test('a department and a project, both named: the title above stays the title', () => {
    const grid = gridOf([
      ['部门项目支出绩效自评表'],
      ['部门名称', '某局'],
      ['项目名称', '甲项目'],
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['甲', '1个', '1个', 100, 100],
    ]);
    const { header, area } = readForm(grid);
    expect([area.top, spot(header.title), spot(header.project), spot(header.unit)]).toEqual([
      0,
      'A1=部门项目支出绩效自评表',
      'B3=甲项目',
      'B2=某局',
    ]);
  });

  test('a cover text above the title is not part of the form', () => {
    const grid = gridOf([
      ['附件2', null],
      ['各单位：'],
      ['请按要求填报下表，并于月底前报送。'],
      ['2023年度项目支出绩效自评表'],
      ['项目名称', '甲项目'],
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['甲', '1个', '1个', 100, 100],
    ]);
    expect(formsOf(grid)[0]!.area.top).toBe(3);
    expect(readForm(grid).header.year!.value).toBe(2023);
  });

  test.each<[string, CellInput, string | null]>([
    ['beside its label', '金额单位：元', '元'],
    ['alone', '单位:万元', '万元'],
    ['in a label of the money', '项目资金（万元）', '万元'],
    ['a unit price is none', '（元/人）', null],
  ])('money unit %s', (_what, cell, unit) => {
    const grid = gridOf([
      ['项目名称', '甲', cell],
      ['三级指标', '指标值', '完成值', '分值', '得分'],
      ['甲', '1个', '1个', 100, 100],
    ]);
    expect(readForm(grid).header.moneyUnit?.value ?? null).toBe(unit);
  });
});

describe('published instances of the national form', () => {
  test('棠溪 2022: the total row prints zeros, its source does not', () => {
    const grid = withCells(nationalProject(), { D6: 0, E6: 0, F6: 0 });
    const { money } = readForm(grid);
    expect([spot(money!.total.budget), spot(money!.sources[0]!.budget)]).toEqual(['E6=0', 'E7=480']);
  });

  test('裕安 2022: the source row repeats weight and score', () => {
    const grid = withCells(nationalProject(), { G7: 10, I7: 9.58, H6: 0.958 });
    const { money } = readForm(grid);
    expect([spot(money!.executionWeight), spot(money!.executionScore)]).toEqual(['G6=10', 'I6=9.58']);
    expect(spot(money!.sources[0]!.score)).toBe('I7=9.58');
  });

  test('上海普陀 2022: thousands separators and plain decimals side by side, in 元', () => {
    const grid = withCells(nationalProject({ moneyUnit: '元' }), { E6: '250000.00', F6: '215,457.6' });
    const { money, header } = readForm(grid);
    expect([header.moneyUnit!.value, spot(money!.total.budget), spot(money!.total.spent)]).toEqual([
      '元',
      'E6=250000',
      'F6=215457.6',
    ]);
  });

  test('湘西 2020: 项目支出名称', () => {
    const { header } = readForm(withCells(nationalProject(), { A3: '项目支出名称' }));
    expect(header.project!.text).toBe('农村饮水安全巩固提升工程');
  });

  test('points of the execution written as 10分', () => {
    const { money } = readForm(withCells(nationalProject(), { G6: '10分', I6: '9.58分' }));
    expect([spot(money!.executionWeight), spot(money!.executionScore)]).toEqual(['G6=10', 'I6=9.58']);
  });

  test('天长 2022: a blank execution rate', () => {
    const { money } = readForm(withCells(nationalProject(), { H6: null }));
    expect(spot(money!.executionRate)).toBe('H6=');
  });
});

describe('where a table ends', () => {
  const HEAD: CellInput[] = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
  const names = (...rows: CellInput[][]) => {
    const form = readForm(gridOf([HEAD, ...rows]));
    return {
      names: form.indicators.filter(({ used }) => used).map(({ name }) => name.text),
      totals: form.totals,
    };
  };
  const across = (text: string): CellInput[] => [text, ...Array<CellInput>(6).fill('<')];

  test('a line across the table that opens a block does not end it', () => {
    const read = names(
      across('一、产出指标（50分）'),
      [null, '数量指标', '甲', '1个', '1个', 50, 50],
      across('二、效益指标（50分）'),
      [null, '社会效益', '乙', '1个', '1个', 50, 50],
      ['合计', null, null, null, null, 100, 100],
    );
    expect(read.names).toEqual(['甲', '乙']);
    expect(spot(read.totals!.score)).toBe('G6=100');
  });

  test('the same without a total', () => {
    const read = names(
      across('一、产出指标（50分）'),
      [null, '数量指标', '甲', '1个', '1个', 50, 50],
      across('二、效益指标（50分）'),
      [null, '社会效益', '乙', '1个', '1个', 50, 50],
      across('本表由项目单位填报，主管部门审核后汇总上报财政部门。'),
    );
    expect(read.names).toEqual(['甲', '乙']);
  });

  test('a total in the middle is a subtotal where scored rows and another total follow', () => {
    const read = names(
      ['产出指标', '数量指标', '甲', '1个', '1个', 50, 50],
      ['合计', null, null, null, null, 50, 50],
      ['效益指标', '社会效益', '乙', '1个', '1个', 50, 50],
      ['合计', null, null, null, null, 50, 50],
      ['总分', null, null, null, null, 100, 100],
    );
    expect(read.names).toEqual(['甲', '乙']);
    expect(spot(read.totals!.score)).toBe('G6=100');
  });

  test('a table of other things below the total is left alone', () => {
    const read = names(
      ['产出指标', '数量指标', '甲', '1个', '1个', 100, 100],
      ['总分', null, null, null, null, 100, 100],
      ['附：收入情况', null, '事业收入', '10', '10', 10, 10],
    );
    expect(read.names).toEqual(['甲']);
  });
});
