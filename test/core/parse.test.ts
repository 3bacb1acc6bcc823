import fc from 'fast-check';
import { areaToA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import { parse } from '../../src/core/parse';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { gridOf, remade, withCells } from '../grids';
import { nationalProject } from '../layouts/national-project';
import { formsOf, readForm, spot, table, TABLE_HEAD } from './readings';

describe('the founding form', () => {
  // Read by each test itself: mutants of what runs while a file is loaded need it loaded anew.
  const form = () => readForm(jiangmen2024());

  test('20 rows, 17 of them used', () => {
    expect(form().indicators.map(({ row }) => row + 1)).toEqual(Array.from({ length: 20 }, (_, i) => i + 14));
    expect(form().indicators.filter(({ used }) => used)).toHaveLength(17);
    expect(
      form()
        .indicators.filter(({ used }) => !used)
        .map(({ row, unused }) => [row + 1, unused]),
    ).toEqual([
      [27, 'mark'],
      [31, 'mark'],
      [32, 'mark'],
    ]);
  });

  test('blocks and groups', () => {
    expect(
      form().blocks.map((block) => [block.label, block.dimension, spot(block.weight), spot(block.split)]),
    ).toEqual([
      ['决策', 'decision', 'B14=20', null],
      ['产出', 'output', 'B16=40', 'F16=40'],
      ['效益', 'benefit', 'B27=40', 'F27=40'],
    ]);
    expect(form().groups.map((group) => [group.label, group.category, group.indicators.length])).toEqual([
      ['立项管理', 'other', 1],
      ['事项管理', 'other', 1],
      ['数量指标', 'quantity', 8],
      ['质量指标', 'quality', 1],
      ['时效指标', 'timeliness', 1],
      ['成本指标', 'cost', 1],
      ['经济效益指标', 'economic', 1],
      ['社会效益指标', 'social', 3],
      ['生态效益指标', 'ecological', 1],
      ['可持续影响指标', 'sustained', 1],
      ['满意度指标', 'satisfaction', 1],
    ]);
  });

  test('weights: own cells in 决策, an equal split in words elsewhere', () => {
    expect(
      form()
        .indicators.slice(0, 4)
        .map((row) => [row.weightSource, spot(row.weight)]),
    ).toEqual([
      ['cell', 'F14=12'],
      ['cell', 'F15=8'],
      ['equal-split', 'F16='],
      ['equal-split', 'F16='],
    ]);
    expect(form().indicators[19]!.weightSource).toBe('equal-split');
  });

  test('standards and evidence of a merged cell stand for all of its rows; 决策 is scored by its standard', () => {
    expect(form().indicators.map((row) => row.byStandard)).toEqual([true, true, ...Array(18).fill(false)]);
    expect(spot(form().indicators[10]!.evidence)).toBe('L16=佐证材料3');
    expect(form().indicators[19]!.standard!.text).toMatch(/^1\.定量指标/);
    expect(areaToA1(form().indicators[19]!.standard!.area)).toBe('K16:K33');
  });

  test('money: a budget, and two sums of parts that stand at their first part', () => {
    const { total, sources, executionRate, executionScore, area } = form().money!;
    expect([spot(total.budget), spot(total.allocated), spot(total.spent)]).toEqual([
      'G5=165.52',
      'H6=132.65',
      'H7=132.65',
    ]);
    expect(sources.map((row) => [row.label.text, spot(row.allocated), spot(row.spent)])).toEqual([
      ['市本级', 'H6=132.65', 'H7=132.65'],
      ['转移支付至下级', 'K6=0', 'K7=0'],
    ]);
    expect([executionRate, executionScore, areaToA1(area)]).toEqual([null, null, 'E5:L7']);
    expect([total.budget!.writable, total.spent!.writable]).toEqual([true, false]);
  });

  test('header, goal, totals', () => {
    const { title, unit, project, year, moneyUnit } = form().header;
    expect([title, unit, project, year, moneyUnit].map(spot)).toEqual([
      'A1=项目绩效自评指标评分表',
      'C2=江门市科学技术局',
      'E3=科技发展管理经费',
      'I3=2024',
      'K2=万元',
    ]);
    expect([spot(form().goal.achieved), form().goal.expected!.at]).toEqual([
      'E10=true',
      { row: 7, column: 4 },
    ]);
    expect([spot(form().totals!.weight), spot(form().totals!.score), form().totals!.row]).toEqual([
      'F34=100',
      'I34=100',
      33,
    ]);
    expect(form().totals!.weights.map(spot)).toEqual(['B34=100', 'D34=100', 'F34=100']);
  });

  test('the report, each paragraph under its headings', () => {
    expect(form().narrative.map(({ section }) => section)).toEqual([
      '一、资金使用绩效/(一)资金支出情况',
      '一、资金使用绩效/(二)资金完成绩效目标情况',
      ...Array(4).fill('一、资金使用绩效/(三)资金分用途使用成效'),
      '二、资金使用绩效存在的问题',
      '三、改进意见',
      '四、到期资金',
    ]);
    expect(form().narrative[2]).toMatchObject({ sheet: '自评表', at: { row: 41, column: 0 } });
  });

  test('a report on a sheet of its own; a list beside it is none', () => {
    const report = gridOf([['一、资金使用绩效'], ['全年共安排145次调研。']], { name: '报告' });
    const list = gridOf(
      [
        ['姓名', '部门', '备注'],
        ['张三', '财务', '病假。'],
      ],
      { name: '名单' },
    );
    const { narrative } = readForm(jiangmen2024(), [list, report]);
    expect(narrative.filter(({ sheet }) => sheet !== '自评表')).toEqual([
      {
        sheet: '报告',
        at: { row: 1, column: 0 },
        text: '全年共安排145次调研。',
        section: '一、资金使用绩效',
      },
    ]);
  });

  test('what a column asks for stands in its heading', () => {
    expect(form().headings.evidence!.text).toContain('说明:本栏佐证材料供参考');
    expect(spot(form().headings.reason)).toBe('J11=未达标原因分析');
  });
});

describe('the national form', () => {
  const form = () => readForm(nationalProject());

  test('money table: total, sources, rate, weight and score of the execution', () => {
    const { total, sources, executionRate, executionWeight, executionScore } = form().money!;
    expect([total.label.text, spot(total.initialBudget), spot(total.budget), spot(total.spent)]).toEqual([
      '年度资金总额',
      'D6=500',
      'E6=480',
      'F6=459.84',
    ]);
    expect([spot(executionRate), spot(executionWeight), spot(executionScore)]).toEqual([
      'H6=95.8',
      'G6=10',
      'I6=9.58',
    ]);
    expect(sources.map((row) => [row.label.text, spot(row.spent), spot(row.score)])).toEqual([
      ['其中:当年财政拨款', 'F7=459.84', 'I7='],
      ['上年结转资金', 'F8=0', 'I8='],
      ['其他资金', 'F9=0', 'I9='],
    ]);
  });

  test.each<[string, CellInput, string]>([
    ['a percentage', '95.80%', '95.8'],
    ['a number shown in percent', { value: 0.958, format: '0.00%' }, '95.8'],
    ['a fraction', 0.958, '95.8'],
    ['a percentage without its sign', 95.8, '95.8'],
    ['text without a sign', '95.8', '95.8'],
  ])('execution rate printed as %s', (_what, cell, rate) => {
    const { money } = readForm(withCells(nationalProject(), { H6: cell }));
    expect(money!.executionRate!.value!.toString()).toBe(rate);
  });

  test('a rate of one half percent is no half', () => {
    const grid = withCells(nationalProject(), { E6: 1000, F6: 5, H6: 0.5 });
    expect(readForm(grid).money!.executionRate!.value!.toString()).toBe('0.5');
  });

  test('amounts that name another money unit are converted', () => {
    const grid = withCells(nationalProject(), { E6: '4800000元', A5: '项目资金（万元）' });
    expect(readForm(grid).money!.total.budget!.value!.toString()).toBe('480');
  });

  test('a blank total row is still the total', () => {
    const grid = withCells(nationalProject(), { D6: null, E6: null, F6: null, G6: null, H6: null, I6: null });
    const { total } = readForm(grid).money!;
    expect([spot(total.budget), spot(total.spent), spot(total.score)]).toEqual(['E6=', 'F6=', 'I6=']);
  });

  test('goal texts stand under their headings', () => {
    expect(form().goal.expected!.text).toBe('完成供水管网改造，保障群众饮水安全。');
    expect(form().goal.actual!.text).toBe('全年完成管网改造24公里。');
  });

  test('weights in labels', () => {
    const { blocks } = readForm(nationalProject({ labelWeights: true }));
    expect(blocks.map((block) => [block.label, spot(block.weight)])).toEqual([
      ['产出指标', 'B13=50'],
      ['效益指标', 'B18=30'],
      ['满意度指标', 'B22=10'],
    ]);
  });

  test('unit, year and money unit where no 填报单位 is printed', () => {
    const { unit, year, moneyUnit } = readForm(nationalProject({ moneyUnit: '元' })).header;
    expect([unit, year, moneyUnit].map(spot)).toEqual(['G4=某县农村供水总站', 'A2=2022', 'A5=元']);
  });
});

describe('below the table', () => {
  test('labels open chapters, notes do not', () => {
    const form = table([
      ['产出', '数量', '甲', '1个', '1个', 100, 96],
      ['总分', null, null, null, null, 100, 96],
      ['注：金额为含税价'],
      ['培训按期完成。'],
      ['存在问题：', '进度偏慢。'],
      ['说明'],
      ['本表一式两份。'],
    ]);
    expect(form.narrative.map(({ section, text }) => [section, text])).toEqual([
      ['', '培训按期完成。'],
      ['存在问题：', '进度偏慢。'],
    ]);
  });

  test('one block of reasons for all rows; signatures and printed notes are nobody’s report', () => {
    const form = table([
      ['产出', '数量', '甲', '1个', '1个', 100, 96],
      ['总分', null, null, null, null, 100, 96],
      ['偏差大或目标未完成原因分析', '<', '受疫情影响，培训推迟。', ...Array<CellInput>(5).fill('<')],
      ['注：定量指标得分按比例计算。'],
      ['填表人：张三', null, null, '联系电话：', '12345'],
    ]);
    expect(form.reasonBlock!.text).toBe('受疫情影响，培训推迟。');
    expect(form.narrative.map(({ text }) => text)).not.toContain('注：定量指标得分按比例计算。');
  });

  test('without a total the rows end where the explanations begin', () => {
    const form = table([
      ['产出', '数量', '甲', '1个', '1个', 100, 96],
      ['其他需要说明的问题', '无'],
    ]);
    expect(form.indicators.map((row) => row.name.text)).toEqual(['甲']);
    expect(form.totals).toBeNull();
  });
});

describe('any sheet at all', () => {
  const words = fc.constantFrom(
    ...[
      '一级指标',
      '二级指标',
      '三级指标',
      '指标名称',
      '名称',
      '权重(%)',
      '年度指标值',
      '实际完成值',
      '得分',
      '合计',
    ],
    ...[
      '符号',
      '数值',
      '单位',
      '产出指标(50分)',
      '-',
      '其中:甲',
      '≥5个',
      '100%',
      '各项指标权重=40/指标总数',
      '项目名称',
    ],
    ...[
      '年初预算数',
      '全年执行数',
      '执行率',
      '预算计划安排',
      '其中',
      '预期目标',
      '一、问题',
      '注：',
      '评分标准',
      '自评总分',
    ],
  );
  const cell: fc.Arbitrary<CellInput> = fc.oneof(
    { weight: 5, arbitrary: words },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const merges = fc.array(fc.tuple(fc.nat(11), fc.nat(6), fc.nat(5), fc.nat(4)), { maxLength: 6 });

  const sheet = fc
    .tuple(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }), merges)
    .map(([rows, areas]): Grid => {
      const chosen: { top: number; left: number; bottom: number; right: number }[] = [];
      for (const [top, left, height, width] of areas) {
        const area = { top, left, bottom: top + height, right: left + width };
        const free = chosen.every(
          (other) =>
            area.bottom < other.top ||
            area.top > other.bottom ||
            area.right < other.left ||
            area.left > other.right,
        );
        if (free) chosen.push(area);
      }
      return remade(gridOf(rows.map((row) => row.map((one) => (one === '<' || one === '^' ? 'x' : one)))), {
        merges: chosen,
      });
    });

  test('never throws, and what it reads belongs to the sheet', () => {
    fc.assert(
      fc.property(sheet, (grid) => {
        for (const places of formsOf(grid)) {
          const form = parse(grid, places, { otherSheets: [grid], directions: {} });
          form.indicators.forEach((row, index) => {
            expect(row.index).toBe(index);
            expect(form.blocks[row.block]!.indicators).toContain(index);
            expect(form.groups[row.group]!.indicators).toContain(index);
            expect(form.groups[row.group]!.block).toBe(row.block);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('twice the rows are twice the looks at the sheet', () => {
  const looks = (rows: number): number => {
    const body = Array.from({ length: rows }, (_, i): CellInput[] => [
      i === 0 ? '产出指标' : null,
      i % 10 === 0 ? `数量指标${'甲'.repeat(i % 7)}` : null,
      `指标之${i}`,
      '≥5个',
      '5个',
      1,
      1,
      '标准',
    ]);
    const grid = gridOf([TABLE_HEAD, ...body, ['合计', null, null, null, null, rows, rows]]);
    let count = 0;
    const counting: Grid = {
      ...grid,
      cell: (row, column) => (count++, grid.cell(row, column)),
      row: (row) => (count++, grid.row(row)),
      merge: (row, column) => (count++, grid.merge(row, column)),
    };
    expect(readForm(counting).indicators).toHaveLength(rows);
    return count;
  };
  const [once, twice] = [looks(400), looks(800)];
  expect(twice).toBeLessThan(once * 2.05);
});
