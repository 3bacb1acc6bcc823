import type { Grid } from '../../src/core/grid';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';
import { jiangmen2024 } from '../forms/jiangmen-2024';

/** Eight columns of one cell each, merged into one. */
const wide = (text: string): CellInput[] => [text, ...Array<CellInput>(7).fill('<')];

/**
 * A small form of the national family (财预〔2020〕10号): columns A to H, money total in row 6, heading in
 * row 12, indicators in rows 13 to 20, total in row 21. One row falls short and says why; everything adds up.
 */
const NATIONAL: CellInput[][] = [
  wide('项目支出绩效自评表'),
  wide('(2022年度)'),
  ['项目名称', '乡村医生培训项目', '<', '<', '<', '<', '<', '<'],
  ['主管部门', '县卫生健康局', '<', '<', '实施单位', '县卫生进修学校', '<', '<'],
  ['项目资金(万元)', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['^', '年度资金总额', 100, 100, 98, 10, '98.00%', 9.8],
  ['^', '其中:当年财政拨款', 80, 80, 80, '—', '100.00%', '—'],
  ['^', '上年结转资金', 0, 0, 0, '—', '—', '—'],
  ['^', '其他资金', 20, 20, 18, '—', '90.00%', '—'],
  ['年度总体目标', '预期目标', '<', '<', '实际完成情况', '<', '<', '<'],
  [
    '^',
    '培训乡村医生500人,提高村级卫生服务能力。',
    '<',
    '<',
    '举办培训班10期,培训乡村医生480人,村级卫生服务能力有所提高。',
    '<',
    '<',
    '<',
  ],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  [
    '产出指标',
    '数量指标',
    '培训乡村医生人数',
    '≥500人',
    '480人',
    10,
    9.6,
    '受疫情影响,20名学员未能到场;已安排在2023年第一期补训。',
  ],
  ['^', '^', '培训班期数', '≥10期', '10期', 10, 10, null],
  ['^', '质量指标', '培训考核合格率', '≥95%', '96.5%', 10, 10, null],
  ['^', '时效指标', '培训完成时间', '2022年11月底前', '2022年10月', 10, 10, null],
  ['^', '成本指标', '人均培训成本', '≤1500元/人', '1480元/人', 10, 10, null],
  ['效益指标', '社会效益指标', '村级卫生机构覆盖率', '≥90%', '92%', 15, 15, null],
  ['^', '可持续影响指标', '培训档案管理制度', '建立健全', '全部或基本达成预期指标', 15, 15, null],
  ['满意度指标', '服务对象满意度指标', '参训人员满意度', '≥90%', '93%', 10, 10, null],
  ['总分', '<', '<', '<', '<', 100, 99.4, null],
];

/**
 * An accounting firm's workpaper with re-check columns: heading in row 3, indicators in rows 4 to 7, total in row 8;
 * columns A to M. One row was taken down by the reviewer, who says why.
 */
const REVIEWED: CellInput[][] = [
  ['项目绩效自评复核表', ...Array<CellInput>(12).fill('<')],
  ['项目名称', '<', '基层卫生服务能力提升项目', ...Array<CellInput>(10).fill('<')],
  [
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标值',
    '度量单位',
    '权重',
    '自评完成值',
    '自评得分',
    '复核完成值',
    '复核得分',
    '偏离度',
    '备注',
  ],
  ['产出指标', '数量指标', '新建卫生室数量', '≥', 20, '个', 30, 20, 30, 20, 30, '0%', null],
  ['^', '质量指标', '工程验收合格率', '≥', 100, '%', 20, 100, 20, 100, 15, '25%', '缺2份验收单,扣5分。'],
  ['效益指标', '社会效益指标', '服务覆盖人口', '≥', 5000, '人', 30, 5200, 30, 5200, 30, '0%', null],
  ['满意度指标', '服务对象满意度指标', '就诊群众满意度', '≥', 90, '%', 20, 95, 20, 95, 20, '0%', null],
  ['合计', '<', '<', '<', '<', '<', 100, null, 100, null, 95, null, null],
];

/** Clean forms that a case starts from. Names of cells in the cases are those of these sheets. */
export const BASES = {
  jiangmen: jiangmen2024,
  national: () => gridOf(NATIONAL, { name: '自评表' }),
  reviewed: () => gridOf(REVIEWED, { name: '复核表' }),
} satisfies Record<string, () => Grid>;

export type BaseName = keyof typeof BASES;
