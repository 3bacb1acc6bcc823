import type { Grid } from '../../src/core/grid';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';

/** What county copies of the national form do differently (B1 to B12). */
export interface NationalVariant {
  /** 衔接资金 and department forms print 分值 left of the target. */
  readonly weightFirst?: boolean;
  /** "产出指标(50分)" instead of "产出指标". */
  readonly labelWeights?: boolean;
  readonly moneyUnit?: '万元' | '元';
  /** Name of the row that adds up. */
  readonly total?: string;
}

/** 项目支出绩效自评表 of the 财预〔2020〕10号 family: nine columns, 10 points for execution, 50/30/10 for the rest. */
export function nationalProject(variant: NationalVariant = {}): Grid {
  const { weightFirst = false, labelWeights = false, moneyUnit = '万元', total = '总分' } = variant;
  const level1 = (name: string, weight: number) => (labelWeights ? `${name}(${weight}分)` : name);
  const rows: CellInput[][] = [
    ['项目支出绩效自评表', ...across(8)],
    ['(2022年度)', ...across(8)],
    ['项目名称', '<', '农村饮水安全巩固提升工程', ...across(6)],
    ['主管部门', '<', '某县水利局', '<', '<', '实施单位', '某县农村供水总站', '<', '<'],
    [
      `项目资金\n(${moneyUnit})`,
      '<',
      null,
      '年初预算数',
      '全年预算数(A)',
      '全年执行数(B)',
      '分值',
      '执行率(B/A)',
      '得分',
    ],
    ['^', '^', '年度资金总额', 500, 480, 459.84, 10, '95.80%', 9.58],
    ['^', '^', '其中:当年财政拨款', 500, 480, 459.84, '—', '95.80%', '—'],
    ['^', '^', '上年结转资金', 0, 0, 0, '—', '—', '—'],
    ['^', '^', '其他资金', 0, 0, 0, '—', '—', '—'],
    ['年度总体目标', '<', '预期目标', ...across(2), '实际完成情况', ...across(3)],
    [
      '^',
      '^',
      '完成供水管网改造，保障群众饮水安全。',
      ...across(2),
      '全年完成管网改造24公里。',
      ...across(3),
    ],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', REASON],
    ['^', level1('产出指标', 50), '数量指标', '改造供水管网长度', '≥25公里', '24公里', 15, 14.4, SHORT],
    ['^', '^', '^', '新建水厂数量', '=2座', '2座', 10, 10, null],
    ['^', '^', '质量指标', '工程验收合格率', '100%', '100%', 10, 10, null],
    ['^', '^', '时效指标', '工程完工时间', '2022年12月底前', '2022年11月', 10, 10, null],
    ['^', '^', '成本指标', '管网改造成本', '≤20万元/公里', '19.16万元/公里', 5, 5, null],
    ['^', level1('效益指标', 30), '经济效益指标', '指标1：', null, null, null, null, null],
    ['^', '^', '社会效益指标', '受益人口', '≥12000人', '12600人', 20, 20, null],
    ['^', '^', '生态效益指标', '……', null, null, null, null, null],
    ['^', '^', '可持续影响指标', '工程设计使用年限', '≥15年', '15年', 10, 10, null],
    ['^', level1('满意度指标', 10), '服务对象满意度指标', '受益群众满意度', '≥90%', '96%', 10, 10, null],
  ];
  const sum: CellInput[] = weightFirst
    ? [total, ...across(3), 100, null, null, 98.98, null]
    : [total, ...across(5), 100, 98.98, null];
  return gridOf([...(weightFirst ? rows.map(moveWeight) : rows), sum], { name: '项目支出绩效自评表' });
}

const REASON = '偏差原因分析及改进措施';
const SHORT = '受汛期影响剩余1公里延后施工，已调整工期，明年3月底前完成。';

const across = (count: number): CellInput[] => Array<CellInput>(count).fill('<');

/** Puts 分值 (column G) left of the target (column E) from the heading of the table on. */
function moveWeight(row: CellInput[], index: number): CellInput[] {
  const [a, b, c, d, target, actual, weight, ...rest] = row;
  return index >= 11 ? [a!, b!, c!, d!, weight!, target!, actual!, ...rest] : row;
}
