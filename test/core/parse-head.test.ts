import { parseGoal } from '../../src/core/parse-goal';
import { parseHeader, valueBeside } from '../../src/core/parse-header';
import type { CellInput, GridOptions } from '../grids';
import { gridOf } from '../grids';
import { spot } from './readings';

/** What stands above the table, read line by line. */

describe('the goal', () => {
  const goalOf = (rows: CellInput[][], last = rows.length - 1) => {
    const { expected, actual, achieved } = parseGoal(gridOf(rows), { first: 0, last });
    return [expected, actual, achieved].map((field) => spot(field) ?? '–').join(' ');
  };

  test.each<[string, CellInput[][], string]>([
    [
      'beside its label',
      [
        ['预期目标', '甲'],
        ['实际完成情况', '乙'],
      ],
      'B1=甲 B2=乙 –',
    ],
    ['behind a colon', [['预期目标：甲'], ['实际完成情况: 乙']], 'A1=甲 A2=乙 –'],
    [
      'under headings side by side',
      [
        ['预期目标', '实际完成情况'],
        ['甲', '乙'],
      ],
      'A2=甲 B2=乙 –',
    ],
    [
      'under headings side by side, each merged over several columns',
      [
        [null, '预期目标', '<', '实际完成情况', '<'],
        [null, '甲', '<', '乙', '<'],
      ],
      'B2=甲 D2=乙 –',
    ],
    [
      'beside a label merged over several rows',
      [
        ['年度总体目标', '预期目标', '实际完成情况'],
        ['^', '甲', '乙'],
      ],
      'B2=甲 C2=乙 –',
    ],
    ['one of two under a single heading', [['预期目标'], ['甲']], 'A2=甲 – –'],
    [
      'the first of two that are filled in',
      [
        ['预期目标', '甲'],
        ['绩效目标', '乙'],
      ],
      'B1=甲 – –',
    ],
    [
      'the filled one of two',
      [
        ['预期目标', null, null],
        ['绩效目标', '乙', '丙'],
      ],
      'B2=乙 – –',
    ],
    [
      'left blank beside its label',
      [
        ['预期目标', null],
        ['项目名称', '丙'],
      ],
      'B1= – –',
    ],
    [
      'left blank under its heading',
      [
        ['预期目标', '实际完成情况'],
        [null, '乙'],
      ],
      'A2= B2=乙 –',
    ],
    [
      'left blank, another label below',
      [
        ['预期目标', '实际完成情况'],
        ['全年预算数', '乙'],
      ],
      '– B2=乙 –',
    ],
    ['at the very end', [['预期目标']], '– – –'],
    [
      'under headings with something beside them',
      [
        ['预期目标', '实际完成情况', '备注'],
        ['甲', '乙', null],
      ],
      'A2=甲 B2=乙 –',
    ],
    ['beside labels in one line', [['预期目标', '甲', '实际完成情况', '乙']], 'B1=甲 D1=乙 –'],
    [
      'beside a label with something below',
      [
        ['预期目标', '甲'],
        ['丙', '乙'],
      ],
      'B1=甲 – –',
    ],
    ['none', [['项目名称', '甲']], '– – –'],
  ])('%s', (_, rows, expected) => {
    expect(goalOf(rows)).toBe(expected);
  });

  test('what stands below the head is not read', () => {
    expect(goalOf([['预期目标'], ['甲']], 0)).toBe('– – –');
    expect(
      goalOf(
        [
          ['预期目标', '实际完成情况'],
          ['甲', '乙'],
        ],
        0,
      ),
    ).toBe('– – –');
  });

  test.each([
    ['是', 'true'],
    ['已实现', 'true'],
    ['如期实现', 'true'],
    ['已如期实现', 'true'],
    ['否', 'false'],
    ['未实现', 'false'],
    ['未如期实现', 'false'],
    ['是☑ 否□', 'true'],
    ['是□ 否☑', 'false'],
    ['√是 □否', 'true'],
    ['□是 ■否', 'false'],
    ['是(√) 否( )', 'true'],
    ['是( ) 否[✓]', 'false'],
    ['(√)否', 'false'],
    ['( )是 (√)否', 'false'],
    ['☐是 ☑否', 'false'],
    ['是□ 否□', ''],
    ['基本实现', ''],
    ['是的', ''],
    ['不是', ''],
    ['并未实现', ''],
    ['未实现的', ''],
  ])('reached, as “%s” says: %s', (text, reached) => {
    expect(goalOf([['是否实现预期目标', text]])).toBe(`– – B1=${reached}`);
  });
});

describe('the header', () => {
  const headerOf = (rows: CellInput[][], heading = rows.length - 1, options: GridOptions = {}) => {
    const parts = parseHeader(gridOf(rows, options), { first: 0, last: rows.length - 1 }, heading);
    return Object.entries(parts)
      .flatMap(([name, part]) => {
        const field = part && 'label' in part ? part.value : part;
        return field ? [`${name} ${spot(field)}`] : [];
      })
      .join(', ');
  };

  test.each<[string, CellInput[][], string]>([
    [
      'unit and project beside their labels',
      [['填报单位', '某局', '项目名称', '某项目']],
      'unit B1=某局, project D1=某项目',
    ],
    ['behind colons', [['填报单位：某局', '项目名称: 某项目']], 'unit A1=某局, project B1=某项目'],
    [
      'the unit that fills in before the one that carries out',
      [
        ['实施单位', '乙'],
        ['填报单位', '甲'],
      ],
      'unit B2=甲',
    ],
    [
      'the one that carries out before the authority',
      [
        ['主管部门', '丙'],
        ['实施单位', '乙'],
      ],
      'unit B2=乙',
    ],
    ['a department is unit and project', [['部门名称', '某局']], 'unit B1=某局, project B1=某局'],
    [
      'a department before its authority',
      [
        ['主管部门', '丙'],
        ['部门名称', '某局'],
      ],
      'unit B2=某局, project B2=某局',
    ],
    ['the authority alone', [['主管部门', '丙']], 'unit B1=丙'],
    ['a label beside a label has no value', [['填报单位', '项目名称', '某项目']], 'project C1=某项目'],
    ['nor has one at the end of its line', [['填报单位'], ['某局']], ''],
    [
      'the first of two',
      [
        ['填报单位', '甲'],
        ['填报单位', '乙'],
      ],
      'unit B1=甲',
    ],
    ['a total above the table', [['自评总分', '96']], 'score B1=96'],
    ['the first title', [['绩效自评表'], ['绩效自评报告']], 'title A1=绩效自评表'],
    // Years.
    [
      'the year beside its label',
      [['2023年绩效自评表'], ['预算年度', '2024']],
      'title A1=2023年绩效自评表, year B2=2024',
    ],
    ['of the title', [['2023年绩效自评表'], ['2024']], 'title A1=2023年绩效自评表, year A1=2023'],
    [
      'of a line of its own',
      [['2023年绩效自评表'], ['（2024年度）']],
      'title A1=2023年绩效自评表, year A2=2024',
    ],
    ['or without brackets', [['2023年绩效自评表'], ['2024年度']], 'title A1=2023年绩效自评表, year A2=2024'],
    ['of a line alone', [['绩效自评表'], ['2024年']], 'title A1=绩效自评表, year A2=2024'],
    ['the first such line', [['(2023年度)'], ['(2024年度)']], 'year A1=2023'],
    ['1999', [['预算年度', '1999年']], 'year B1=1999'],
    ['a year that is none', [['预算年度', '去年']], 'year B1='],
    ['2024 inside other words', [['共2024年度']], ''],
    ['2024 with more behind', [['2024年度预算']], ''],
    // Money units.
    ['the money unit beside its label', [['金额单位', '元']], 'moneyUnit B1=元'],
    ['with the currency', [['金额单位', '人民币(万元)']], 'moneyUnit B1=万元'],
    ['in a note', [['单位：千元']], 'moneyUnit A1=千元'],
    ['in brackets', [['项目资金(亿元)']], 'moneyUnit A1=亿元'],
    ['the first note', [['单位：千元', '单位：万元']], 'moneyUnit A1=千元'],
    ['a label that says no unit, and a note', [['金额单位', '见附件'], ['单位：千元']], 'moneyUnit A2=千元'],
    ['words around a unit', [['金额单位', '以万元计']], ''],
    ['words behind a unit', [['金额单位', '万元整']], ''],
    ['words before a unit', [['金额单位', '约万元']], ''],
    ['a bare year alone', [['绩效自评表'], ['2024']], 'title A1=绩效自评表, year A2=2024'],
    ['a price', [['培训(元/人)']], ''],
    ['a word that begins like one', [['（元旦前）']], ''],
    ['a note further back in a long text', [[`${'长'.repeat(55)}单位：千元`]], 'moneyUnit A1=千元'],
    ['too far back', [[`${'长'.repeat(56)}单位：千元`]], ''],
    ['nothing', [[' ', '甲']], ''],
  ])('%s', (_, rows, expected) => {
    expect(headerOf(rows)).toBe(expected);
  });

  test('a unit may stand in the heading of the table, nothing else', () => {
    const rows = [
      ['项目名称', '甲'],
      ['填报单位', '某局'],
      ['指标值(万元)', '2024年度'],
    ];
    const parts = parseHeader(gridOf(rows), { first: 0, last: 0 }, 2);
    expect([parts.unit, parts.year, spot(parts.moneyUnit)]).toEqual([null, null, 'A3=万元']);
    expect(parseHeader(gridOf(rows), { first: 0, last: 0 }, 1).moneyUnit).toBeNull();
  });

  test('beside a label whose merge was taken apart', () => {
    const grid = gridOf([['填报单位', '填报单位', ' ', '某局']]);
    expect(spot(valueBeside(grid, grid.row(0)[0]!))).toBe('D1=某局');
  });

  test('what a label holds itself is never written', () => {
    const grid = gridOf([['填报单位：某局', '乙']]);
    expect(valueBeside(grid, grid.row(0)[0]!)).toMatchObject({
      text: '某局',
      value: '某局',
      writable: false,
    });
  });
});
