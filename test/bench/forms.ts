import type { Grid, PlacedCell } from '../../src/core/grid';
import type { NewCell } from '../../src/hosts/xlsx/make/sheet';
import { makeWorkbook } from '../../src/hosts/xlsx/make/workbook';
import type { CellInput } from '../grids';
import { cellsOf, gridOf } from '../grids';

const WIDTH = 8;
const across = (text: string): CellInput[] => [text, ...Array<CellInput>(WIDTH - 1).fill('<')];

const HEAD: readonly (readonly CellInput[])[] = [
  across('项目支出绩效自评表'),
  across('(2022年度)'),
  ['项目名称', '乡村医生培训项目', '<', '<', '<', '<', '<', '<'],
  ['主管部门', '县卫生健康局', '<', '<', '实施单位', '县卫生进修学校', '<', '<'],
  ['项目资金(万元)', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['^', '年度资金总额', 100, 100, 98, 10, '98.00%', 9.8],
  ['年度总体目标', '预期目标', '<', '<', '实际完成情况', '<', '<', '<'],
  ['^', '培训乡村医生500人。', '<', '<', '举办培训班10期,培训乡村医生480人。', '<', '<', '<'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
];

const REPORT = [
  '一、项目概况',
  '本项目预算100万元,实际支出98万元,预算执行率98.00%。',
  '二、存在的问题',
  '个别批次参训人数不足,已安排补训。',
];

type Kind = readonly [name: string, target: string, actual: string, share: number, reason: string | null];

/** Level 1, level 2 and the rows of theirs: name, target, result, share of the weight that is due, reason. */
const BLOCKS: readonly (readonly [string, string, readonly Kind[]])[] = [
  [
    '产出指标',
    '数量指标',
    [
      ['培训乡村医生人数', '≥500人', '480人', 0.96, '受疫情影响,20名学员未能到场;已安排在2023年第一期补训。'],
      ['培训班期数', '≥10期', '10期', 1, null],
    ],
  ],
  ['产出指标', '质量指标', [['培训考核合格率', '≥95%', '96.5%', 1, null]]],
  ['产出指标', '时效指标', [['培训完成时间', '2022年11月底前', '2022年10月', 1, null]]],
  // One row in ten claims more than it is due.
  ['产出指标', '成本指标', [['人均培训成本', '≤1500元/人', '1580元/人', 1, null]]],
  [
    '效益指标',
    '社会效益指标',
    [
      ['村级卫生机构覆盖率', '≥90%', '92%', 1, null],
      ['基层诊疗人次增长', '逐年提高', '比上年增长3%', 1, null],
    ],
  ],
  ['效益指标', '可持续影响指标', [['培训档案管理制度', '建立健全', '全部或基本达成预期指标', 1, null]]],
  [
    '满意度指标',
    '服务对象满意度指标',
    [
      ['参训人员满意度', '≥90%', '93%', 1, null],
      ['村民满意度', '≥90%', '9O%', 1, null],
    ],
  ],
];
const KINDS = BLOCKS.reduce((sum, [, , kinds]) => sum + kinds.length, 0);
const POINTS = 90;

/** A national form of so many rows (a multiple of ten): ten kinds, as a long form has them, with mistakes in one of five. */
function formRows(rows: number): readonly (readonly CellInput[])[] {
  const each = rows / KINDS;
  const weight = POINTS / rows;
  const table: CellInput[][] = [];
  BLOCKS.forEach(([level1, level2, kinds], b) => {
    const goesOn = BLOCKS[b - 1]?.[0] === level1;
    kinds.forEach(([name, target, actual, share, reason], k) => {
      for (let i = 0; i < each; i++) {
        const first = k === 0 && i === 0;
        table.push([
          first && !goesOn ? level1 : '^',
          first ? level2 : '^',
          `${name}(第${i + 1}批)`,
          target,
          actual,
          weight,
          weight * share,
          reason,
        ]);
      }
    });
  });
  const total = ['总分', '<', '<', '<', '<', 100, 99.44, null];
  return [...HEAD, ...table, total, ...REPORT.map(across)];
}

export const formOf = (rows: number): Grid => gridOf(formRows(rows));

/** The same as a file. */
export function fileOf(rows: number): Uint8Array {
  const grid = formOf(rows);
  return makeWorkbook({
    title: '',
    sheets: [
      {
        name: grid.name,
        columns: Array<number>(WIDTH).fill(14),
        cells: cellsOf(grid).map(newCell),
        merges: grid.merges,
      },
    ],
  });
}

function newCell({ row, column, value }: PlacedCell): NewCell {
  return {
    row,
    column,
    value: typeof value === 'number' ? { number: String(value) } : { text: String(value) },
    style: {},
  };
}
