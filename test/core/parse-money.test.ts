import type { Money, MoneyRow } from '../../src/core/evaluation';
import { areaToA1 } from '../../src/core/address';
import { parseMoney } from '../../src/core/parse-money';
import { unitOf } from '../../src/core/units';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';
import { spot } from './readings';

const moneyOf = (rows: CellInput[][], unit: string | null = '万元', last = rows.length - 1) =>
  parseMoney(gridOf(rows), { first: 0, last }, unit === null ? null : unitOf(unit));

const ROLES = ['initialBudget', 'budget', 'allocated', 'spent', 'weight', 'rate', 'score', 'reason'] as const;

function line(row: MoneyRow): string {
  const filled = ROLES.flatMap((role) => (row[role] ? [`${role} ${spot(row[role])}`] : []));
  const under = row.breakdown ? ` (${row.breakdown.text})` : '';
  return [`${row.label.text}${under}`, ...filled].join(', ');
}

/** Where the block lies, its lines with the whole first, and rate, weight, score and reason of the execution. */
function spelled(money: Money | null): readonly string[] {
  if (!money) return [];
  const { area, total, sources, executionRate, executionWeight, executionScore, reason } = money;
  const execution = [executionRate, executionWeight, executionScore, reason].map(
    (field) => spot(field) ?? '–',
  );
  return [areaToA1(area), ...[total, ...sources].map(line), execution.join(' ')];
}

describe('money as a table of its own', () => {
  test.each<[string, CellInput[][], string[]]>([
    [
      'a blank between label and amounts',
      [
        ['项目资金', null, '预算数', '执行数'],
        ['年度资金总额', ' ', 100, 90],
      ],
      ['C1:D2', '年度资金总额, budget C2=100, spent D2=90', '– – – –'],
    ],
    [
      'points in their cell before points in a label',
      [
        ['预算执行情况(20分)', '预算数', '执行数', '分值'],
        ['合计', 100, 90, 10],
      ],
      ['B1:D2', '合计, budget B2=100, spent C2=90, weight D2=10', '– D2=10 – –'],
    ],
    [
      'points in a label where their cell is blank',
      [
        ['预算执行情况(20分)', '预算数', '执行数', '分值'],
        ['合计', 100, 90, null],
      ],
      ['B1:D2', '合计, budget B2=100, spent C2=90, weight D2=', '– A1=20 – –'],
    ],
    [
      'a heading of two rows',
      [
        [null, '预算数', '执行数'],
        [null, '^', '^'],
        ['合计', 100, 90],
      ],
      ['B1:C3', '合计, budget B3=100, spent C3=90', '– – – –'],
    ],
    [
      'amounts merged down are those of the first line only',
      [
        [null, '预算数', '执行数'],
        ['合计', 100, 90],
        ['甲', '^', '^'],
        ['自筹', 5, 5],
      ],
      ['B1:C2', '合计, budget B2=100, spent C2=90', '– – – –'],
    ],
    [
      'words like a breakdown are none',
      [
        [null, null, '预算数', '执行数'],
        ['按来源分列', '财政拨款', 80, 70],
        ['不按来源分', '其他资金', 20, 20],
      ],
      ['C1:D3', '财政拨款, budget C2=80, spent D2=70', '其他资金, budget C3=20, spent D3=20', '– – – –'],
    ],
    [
      'as the national form prints it, up to the goal',
      [
        ['项目资金(万元)', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分', '备注'],
        ['^', '年度资金总额', 100, 120, 60, 10, '50%', 5, '招标晚'],
        ['^', '其中:财政拨款', 100, 120, 60, '-', '50%', '-', null],
        ['^', '其他资金', 0, 0, 0, '-', '', '-', null],
        ['年度总体目标', '预期目标', '<', '<', '实际完成情况', '<', '<', '<', '<'],
      ],
      [
        'C1:I4',
        '年度资金总额, initialBudget C2=100, budget D2=120, spent E2=60, weight F2=10, rate G2=50, score H2=5, reason I2=招标晚',
        '其中:财政拨款, initialBudget C3=100, budget D3=120, spent E3=60, weight F3=, rate G3=50, score H3=, reason I3=',
        '其他资金, initialBudget C4=0, budget D4=0, spent E4=0, weight F4=, rate G4=, score H4=, reason I4=',
        'G2=50 F2=10 H2=5 I2=招标晚',
      ],
    ],
    [
      'one budget without any label',
      [
        ['年初预算数', '全年执行数', '执行率'],
        [100, 90, 0.9],
      ],
      ['A1:C2', ', budget A2=100, spent B2=90, rate C2=90', 'C2=90 – – –'],
    ],
    [
      'down to the first line that is none of money',
      [
        [null, '预算数', '执行数'],
        ['合计', 100, 90],
        ['财政拨款', 80, 70],
        ['人员', 1, 2],
        ['备用', null, null],
        ['自筹', 5, 5],
      ],
      [
        'B1:C4',
        '合计, budget B2=100, spent C2=90',
        '财政拨款, budget B3=80, spent C3=70',
        '人员, budget B4=1, spent C4=2',
        '– – – –',
      ],
    ],
    [
      'the whole below its first source; a source left blank is one',
      [
        [null, '预算数', '执行数'],
        ['财政拨款', 80, 70],
        ['年度资金总额', 100, 90],
        ['自筹', null, null],
        ['其它说明', null, null],
        ['上级补助', 1, 1],
      ],
      [
        'B1:C4',
        '年度资金总额, budget B3=100, spent C3=90',
        '财政拨款, budget B2=80, spent C2=70',
        '自筹, budget B4=, spent C4=',
        '– – – –',
      ],
    ],
    [
      'sources by kind of income, then by kind of expense',
      [
        [null, null, '预算数', '执行数'],
        ['按收入性质分', '财政拨款', 80, 70],
        ['^', '其他资金', 20, 20],
        ['按支出性质分', '基本支出', 60, 60],
        ['^', '项目支出', 40, 30],
      ],
      [
        'C1:D5',
        '财政拨款 (按收入性质分), budget C2=80, spent D2=70',
        '其他资金 (按收入性质分), budget C3=20, spent D3=20',
        '基本支出 (按支出性质分), budget C4=60, spent D4=60',
        '项目支出 (按支出性质分), budget C5=40, spent D5=30',
        '– – – –',
      ],
    ],
    [
      'points in the label beside the heading',
      [
        ['预算执行情况(20分)', '预算数', '执行数'],
        ['合计', 100, 90],
      ],
      ['B1:C2', '合计, budget B2=100, spent C2=90', '– A1=20 – –'],
    ],
    [
      'points in the formula of the score',
      [
        [null, '预算数', '执行数', '得分(20分*执行率)'],
        ['合计', 100, 90, 18],
      ],
      ['B1:D2', '合计, budget B2=100, spent C2=90, score D2=18', '– D1=20 D2=18 –'],
    ],
    [
      'points in the line above the heading',
      [['预算执行情况（10分）'], [null, '预算数', '执行数'], ['合计', 100, 90]],
      ['B2:C3', '合计, budget B3=100, spent C3=90', '– A1=10 – –'],
    ],
    [
      'points further up belong to something else',
      [['预算执行情况（10分）'], ['甲'], [null, '预算数', '执行数'], ['合计', 100, 90]],
      ['B3:C4', '合计, budget B4=100, spent C4=90', '– – – –'],
    ],
    [
      'a rate is a fraction or a percentage as the amounts beside it say',
      [
        [null, '预算数', '执行数', '执行率'],
        ['合计', 100, 95.8, 0.958],
        ['财政拨款', 1000, 5, 0.5],
        ['自筹', 0, 0, 0.5],
        ['结转', 100, null, 0.96],
        ['结余', 100, 40, 0.5],
      ],
      [
        'B1:D6',
        '合计, budget B2=100, spent C2=95.8, rate D2=95.8',
        '财政拨款, budget B3=1000, spent C3=5, rate D3=0.5',
        '自筹, budget B4=0, spent C4=0, rate D4=50',
        '结转, budget B5=100, spent C5=, rate D5=96',
        '结余, budget B6=100, spent C6=40, rate D6=50',
        'D2=95.8 – – –',
      ],
    ],
    [
      'the budget called 年度资金总额',
      [
        [null, '年度资金总额', '执行数'],
        ['合计', 100, 90],
      ],
      ['B1:C2', '合计, budget B2=100, spent C2=90', '– – – –'],
    ],
    [
      'a goal ends it',
      [
        [null, '预算数', '执行数'],
        ['合计', 100, 90],
        ['预期目标', '完成财政资金'],
        ['财政拨款', 1, 1],
      ],
      ['B1:C2', '合计, budget B2=100, spent C2=90', '– – – –'],
    ],
    [
      'the first of two columns of one name',
      [
        [null, '预算数', '预算数', '执行数'],
        ['合计', 100, 200, 90],
      ],
      ['B1:D2', '合计, budget B2=100, spent D2=90', '– – – –'],
    ],
    [
      'a label merged over its lines names the first',
      [
        ['项目资金', '预算数', '执行数'],
        ['^', 100, 90],
        [null, 80, 70],
      ],
      ['B1:C3', ', budget B2=100, spent C2=90', ', budget B3=80, spent C3=70', '– – – –'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(spelled(moneyOf(rows))).toEqual(expected);
  });
});

describe('money as labels with amounts beside them', () => {
  test.each<[string, CellInput[][], string[]]>([
    [
      'an amount left blank beside its label',
      [
        ['预算安排', null, null],
        ['实际支出', 50, null],
      ],
      ['A1:B2', '预算安排, budget B1=, spent B2=50', '– – – –'],
    ],
    [
      'a rate behind a blank',
      [
        ['预算安排', 100, null],
        ['执行率', ' ', '90%'],
      ],
      ['A1:C2', '预算安排, budget B1=100, rate C2=90', 'C2=90 – – –'],
    ],
    [
      'labels and amounts in one line, sources below',
      [
        ['预算数', 100, '执行数', 90],
        ['其中:财政拨款', 80, null, 70],
      ],
      ['A1:D1', '预算数, budget B1=100, spent D1=90', '– – – –'],
    ],
    [
      'parts up to the next label of the block',
      [['预算安排', '市本级', 60, '实际支出', '市本级', 50]],
      ['A1:F1', '预算安排, budget C1=60, spent F1=50', '市本级, budget C1=60, spent F1=50', '– – – –'],
    ],
    [
      'a blank part beside zeros and an amount counts for nothing',
      [
        ['预算安排', '市本级', null, '县级', 0, '镇级', 5],
        ['实际支出', ' ', 5],
      ],
      [
        'A1:G2',
        '预算安排, budget E1=5, spent C2=5',
        '市本级, budget C1=',
        '县级, budget E1=0',
        '镇级, budget G1=5',
        '– – – –',
      ],
    ],
    [
      'the only budget is the one spent from',
      [['年初预算', 100, '实际支出', 90, '执行率', '90%']],
      ['A1:F1', '年初预算, budget B1=100, spent D1=90, rate F1=90', 'F1=90 – – –'],
    ],
    [
      'parts on the right of each label',
      [
        ['预算计划安排', null, 100],
        ['实际分配下达', '市本级', 60, '转移支付至下级', 20],
        ['资金执行情况', '市本级', 50, '转移支付至下级', null],
        ['预算执行率', null, '70%', '分值', 10, '得分', 7],
      ],
      [
        'A1:G4',
        '预算计划安排, budget C1=100, allocated C2=80, spent C3=50, weight E4=10, rate C4=70, score G4=7',
        '市本级, allocated C2=60, spent C3=50',
        '转移支付至下级, allocated E2=20, spent E3=',
        'C4=70 E4=10 G4=7 –',
      ],
    ],
    [
      'a part left blank beside a zero is what is missing',
      [
        ['预算安排', '市本级', null, '转移支付至下级', 0],
        ['实际支出', '市本级', 5],
      ],
      [
        'A1:E2',
        '预算安排, budget C1=, spent C2=5',
        '市本级, budget C1=, spent C2=5',
        '转移支付至下级, budget E1=0',
        '– – – –',
      ],
    ],
    [
      'parts one under the other',
      [
        ['预算安排', '财政拨款', 80],
        [null, '自筹资金', 20],
        ['实际支出', '财政拨款', 70],
        [null, '自筹资金', 10],
      ],
      [
        'A1:C4',
        '预算安排, budget C1=100, spent C3=80',
        '财政拨款, budget C1=80, spent C3=70',
        '自筹资金, budget C2=20, spent C4=10',
        '– – – –',
      ],
    ],
    [
      'points before any amount are another matter',
      [['分值', 10, '预算安排', 100, '实际支出', 90]],
      ['C1:F1', '预算安排, budget D1=100, spent F1=90', '– – – –'],
    ],
    [
      'labels and amounts in one line are no heading',
      [['预算数', 100, '执行数', 90]],
      ['A1:D1', '预算数, budget B1=100, spent D1=90', '– – – –'],
    ],
    [
      'an amount that names another unit',
      [['预算安排', '4800000元', '实际支出', '459.84']],
      ['A1:D1', '预算安排, budget B1=480, spent D1=459.84', '– – – –'],
    ],
    ['nothing of money', [['项目名称', '甲']], []],
    [
      'one column of amounts, none beside its label',
      [
        ['预算数', '得分'],
        [100, 10],
      ],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(spelled(moneyOf(rows))).toEqual(expected);
  });
});

test('an amount in another unit stays as it is where the form names none, or none of money', () => {
  const rows = [['预算安排', '4800000元', '实际支出', '459.84']];
  expect(spelled(moneyOf(rows, null))[1]).toBe('预算安排, budget B1=4800000, spent D1=459.84');
  expect(spelled(moneyOf(rows, '人'))[1]).toBe('预算安排, budget B1=4800000, spent D1=459.84');
});

test('points are no amount', () => {
  expect(spelled(moneyOf([['预算安排', 100, '20分', '实际支出', '20分', 90]]))[1]).toBe(
    '预算安排, budget B1=100, spent F1=90',
  );
});

test('nothing is read below the head', () => {
  const rows = [
    [null, '预算数', '执行数'],
    ['合计', 100, 90],
    ['财政拨款', 80, 70],
  ];
  expect(spelled(moneyOf(rows, '万元', 1))).toEqual(['B1:C2', '合计, budget B2=100, spent C2=90', '– – – –']);
});
