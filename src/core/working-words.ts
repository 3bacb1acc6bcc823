import type { Texts } from './language';
import type { ManualReason } from './working';

interface WorkingWords {
  /** Between a conversion and the calculation it serves. */
  readonly then: string;
  readonly capped: string;
  readonly within: (actual: string, bound: string, score: string) => string;
  readonly double: (actual: string, bound: string, score: string) => string;
  readonly zero: (actual: string, score: string) => string;
  readonly between: (actual: string, low: string, high: string, score: string) => string;
  readonly deadlineEchoed: (by: string, score: string) => string;
  readonly deadlineMet: (actual: string, by: string, score: string) => string;
  readonly deadlineMissed: (actual: string, by: string, score: string) => string;
  readonly trend: (score: string) => string;
  readonly children: (count: number, score: string) => string;
  readonly byStep: (score: string) => string;
  readonly unused: string;
  readonly inBand: (from: string, to: string) => string;
  readonly listed: (points: string) => string;
  readonly listMark: string;
}

/** The words around the figures of a working. The comma before 封顶 is part of the command line's contract. */
export const WORKING_WORDS: Texts<WorkingWords> = {
  'zh-CN': {
    then: '；',
    capped: ',封顶 100%',
    within: (a, t, s) => `${a} ≤ ${t}，未超上限，得 ${s}`,
    double: (a, t, s) => `${a} ≥ ${t} × 2，超出上限一倍及以上，得 ${s}`,
    zero: (a, s) => `预期值为 0，实现值为 ${a}，得 ${s}`,
    between: (a, low, high, s) => `${low} ≤ ${a} ≤ ${high}，在目标区间内，得 ${s}`,
    deadlineEchoed: (by, s) => `实现值与目标时限“${by}”一致，视为按期完成，得 ${s}`,
    deadlineMet: (a, by, s) => `“${a}”未超过目标时限“${by}”，得 ${s}`,
    deadlineMissed: (a, by, s) => `“${a}”晚于目标时限“${by}”，按规定得 ${s}`,
    trend: (s) => `变化方向与目标一致，得 ${s}`,
    children: (count, s) => `${count} 项下级指标全部达标，得 ${s}`,
    byStep: (s) => `，按分档标准得 ${s}`,
    unused: '未使用的指标，不计分',
    inBand: (from, to) => `；按其完成结果应在 ${from}–${to} 分之间`,
    listed: (points) => `；按列明的分值可得 ${points} 分`,
    listMark: '、',
  },
  en: {
    then: '; ',
    capped: ', capped at 100%',
    within: (a, t, s) => `${a} ≤ ${t}, within the limit: ${s}`,
    double: (a, t, s) => `${a} ≥ ${t} × 2, twice the limit or more: ${s}`,
    zero: (a, s) => `target 0, result ${a}: ${s}`,
    between: (a, low, high, s) => `${low} ≤ ${a} ≤ ${high}, inside the range: ${s}`,
    deadlineEchoed: (by, s) => `result repeats the deadline “${by}”, taken as on time: ${s}`,
    deadlineMet: (a, by, s) => `“${a}” is not after “${by}”: ${s}`,
    deadlineMissed: (a, by, s) => `“${a}” is after “${by}”: ${s}`,
    trend: (s) => `changed the way that was promised: ${s}`,
    children: (count, s) => `all ${count} sub-rows on target: ${s}`,
    byStep: (s) => `, by the steps of the standard: ${s}`,
    unused: 'indicator not used, not scored',
    inBand: (from, to) => `; its result word allows ${from}–${to} points`,
    listed: (points) => `; the listed points allow ${points}`,
    listMark: ', ',
  },
};

export const MANUAL_TEXTS: Texts<Readonly<Record<ManualReason, string>>> = {
  'zh-CN': {
    'by-standard': '按评分标准评价，须人工评分',
    qualitative: '定性指标，须人工评分',
    'graded-target': '目标按优、良、中、差分档，未达到首档，须人工评分',
    'direction-unclear': '无法判断数值越大越好还是越小越好，须人工评分',
    'units-differ': '预期值与实现值的计量单位不能比较，须人工评分',
    'ratio-for-count': '预期值是数量，实现值填的是比例，须人工评分',
    'result-not-number': '预期值是数值，实现值不是数值，须人工评分',
    'outside-range': '实现值不在目标区间内，须人工评分',
    'target-about': '预期值是约数，实现值略有不足，须人工评分',
    'target-unclear': '预期值无法准确读取，须人工评分',
    'target-missing': '未填预期值，无法计算',
    'actual-missing': '未填实现值，无法计算',
    'weight-missing': '没有权重，无法计算',
    'deadline-unclear': '完成时间与目标时限无法比较，须人工评分',
    'deadline-missed': '完成时间晚于目标时限，须人工评分',
    'result-unclear': '实现值无法准确读取，须人工评分',
    'children-short': '下级指标未全部达标或无法判断，须人工评分',
    'scored-with-parent': '由上级指标统一计分',
    'scored-with-children': '由下级指标分别计分',
    unscored: '本表不评分',
  },
  en: {
    'by-standard': 'judged by its standard, a person gives the score',
    qualitative: 'qualitative, a person gives the score',
    'graded-target': 'thresholds for four grades, the first not reached: a person gives the score',
    'direction-unclear': 'not clear whether more or less is better: a person gives the score',
    'units-differ': 'units of target and result cannot be compared: a person gives the score',
    'ratio-for-count': 'a count was promised, a ratio reported: a person gives the score',
    'result-not-number': 'a figure was promised, something else reported: a person gives the score',
    'outside-range': 'the result is outside the range promised: a person gives the score',
    'target-about': 'the target is approximate and nearly reached: a person gives the score',
    'target-unclear': 'the target cannot be read for certain: a person gives the score',
    'target-missing': 'no target, nothing to compute',
    'actual-missing': 'no result, nothing to compute',
    'weight-missing': 'no weight, nothing to compute',
    'deadline-unclear': 'date and deadline cannot be compared: a person gives the score',
    'deadline-missed': 'later than the deadline: a person gives the score',
    'result-unclear': 'the result cannot be read for certain: a person gives the score',
    'children-short': 'a sub-row falls short or cannot be judged: a person gives the score',
    'scored-with-parent': 'scored with its parent row',
    'scored-with-children': 'scored through its sub-rows',
    unscored: 'this form is not scored',
  },
};
