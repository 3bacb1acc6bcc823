import type { Severity } from '../core/finding';
import type { Lang, Texts } from '../core/language';
import type { Nearest } from '../core/recognise';
import type { Mode } from '../core/evaluation';
import type { RuleGroup } from '../core/rule';
import { COLUMN_NAMES } from './columns';

/** Words of the reports, text and Markdown. */
export interface ReportTexts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly unit: string;
  readonly project: string;
  readonly year: string;
  readonly layout: string;
  readonly policy: string;
  readonly claimed: string;
  readonly computed: string;
  readonly grade: string;
  readonly rate: string;
  readonly indicators: (all: number, used: number, scored: number) => string;
  readonly why: string;
  readonly todo: string;
  readonly working: string;
  readonly related: string;
  readonly fix: string;
  readonly safeFix: string;
  readonly waiver: string;
  readonly none: string;
  readonly failed: string;
  readonly unrecognised: string;
  readonly separator: string;
  readonly colon: string;
  readonly counts: (errors: number, warnings: number, notices: number, waived: number) => string;
  readonly summary: (files: number, forms: number, unrecognised: number, failed: number) => string;
  readonly columns: {
    readonly rule: string;
    readonly severity: string;
    readonly cell: string;
    readonly finding: string;
    readonly message: string;
    readonly row: string;
    readonly name: string;
    readonly target: string;
    readonly actual: string;
    readonly weight: string;
    readonly score: string;
    readonly computed: string;
    readonly working: string;
  };
  readonly reportTitle: string;
  readonly group: string;
  readonly written: (to: string, cells: number, marks: number) => string;
  readonly unchanged: (to: string) => string;
  readonly notWritten: string;
  readonly kept: (reason: string, computed: string) => string;
  /** By the code of the reason; others are shown as they are. */
  readonly keptReasons: Readonly<Record<string, string>>;
  readonly basis: string;
}

const zh: ReportTexts = {
  severity: { error: '错误', warning: '警告', notice: '提示' },
  mode: { scored: '计分表', unscored: '不计分表', target: '目标表（尚未自评）' },
  unit: '单位',
  project: '项目',
  year: '年度',
  layout: '表样',
  policy: '计分办法',
  claimed: '自评总分',
  computed: '重算总分',
  grade: '等次',
  rate: '预算执行率',
  indicators: (all, used, scored) => `指标 ${all} 项，使用 ${used} 项，可重算得分 ${scored} 项`,
  why: '依据',
  todo: '处理',
  working: '计算',
  related: '相关',
  fix: '可改为',
  safeFix: '可自动改为',
  waiver: '单位说明',
  none: '未发现问题',
  failed: '无法读取',
  unrecognised: '不是自评表',
  separator: '，',
  colon: '：',
  counts: (errors, warnings, notices, waived) =>
    `错误 ${errors} 个，警告 ${warnings} 个，提示 ${notices} 个${waived > 0 ? `，已说明 ${waived} 个` : ''}`,
  summary: (files, forms, unrecognised, failed) =>
    `共 ${files} 个文件，${forms} 张自评表` +
    `${unrecognised > 0 ? `，${unrecognised} 个不是自评表` : ''}${failed > 0 ? `，${failed} 个无法读取` : ''}`,
  columns: {
    rule: '编号',
    severity: '级别',
    cell: '单元格',
    finding: '问题',
    message: '说明',
    row: '行',
    name: '三级指标',
    target: '预期值',
    actual: '实现值',
    weight: '权重',
    score: '自评得分',
    computed: '重算得分',
    working: '计算过程',
  },
  reportTitle: '绩效自评表核对报告',
  group: '类别',
  written: (to, cells, marks) => `已写入 ${to}：改动 ${cells} 个单元格，标记 ${marks} 处`,
  unchanged: (to) => `${to} 无需改动`,
  notWritten: '未写入',
  kept: (reason, computed) => `未改动（${reason}），应为 ${computed}`,
  keptReasons: {
    formula: '含公式',
    'array-formula': '含数组公式',
    locked: '已锁定',
    merged: '合并单元格',
    answered: '已作说明',
  },
  basis: '出处',
};

const en: ReportTexts = {
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  mode: { scored: 'scored form', unscored: 'form without scores', target: 'target form (not evaluated yet)' },
  unit: 'unit',
  project: 'project',
  year: 'year',
  layout: 'layout',
  policy: 'policy',
  claimed: 'claimed total',
  computed: 'recomputed total',
  grade: 'grade',
  rate: 'execution rate',
  indicators: (all, used, scored) => `${all} indicators, ${used} used, ${scored} recomputed`,
  why: 'why',
  todo: 'to do',
  working: 'working',
  related: 'see also',
  fix: 'may become',
  safeFix: 'can be set to',
  waiver: 'answer of the unit',
  none: 'nothing found',
  failed: 'cannot be read',
  unrecognised: 'not a self-evaluation form',
  separator: ', ',
  colon: ': ',
  counts: (errors, warnings, notices, waived) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notices, 'notice')}` +
    (waived > 0 ? `, ${waived} answered` : ''),
  summary: (files, forms, unrecognised, failed) =>
    `${counted(files, 'file')}, ${counted(forms, 'form')}` +
    `${unrecognised > 0 ? `, ${unrecognised} not a form` : ''}${failed > 0 ? `, ${failed} unreadable` : ''}`,
  columns: {
    rule: 'rule',
    severity: 'severity',
    cell: 'cell',
    finding: 'finding',
    message: 'what',
    row: 'row',
    name: 'indicator',
    target: 'target',
    actual: 'result',
    weight: 'weight',
    score: 'claimed',
    computed: 'recomputed',
    working: 'working',
  },
  reportTitle: 'Review of performance self-evaluation forms',
  group: 'group',
  written: (to, cells, marks) => `written to ${to}: ${counted(cells, 'cell')}, ${counted(marks, 'mark')}`,
  unchanged: (to) => `${to}: nothing to change`,
  notWritten: 'not written',
  kept: (reason, computed) => `left alone (${reason}), should be ${computed}`,
  keptReasons: {
    formula: 'formula',
    'array-formula': 'array formula',
    locked: 'locked',
    merged: 'merged',
    answered: 'explained',
  },
  basis: 'source',
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export const REPORT_TEXTS: Texts<ReportTexts> = { 'zh-CN': zh, en };

export const RULE_GROUPS: Texts<Readonly<Record<RuleGroup, string>>> = {
  'zh-CN': {
    structure: '表格结构',
    completeness: '填写完整',
    range: '分值与权重',
    score: '得分',
    target: '目标与实现值',
    money: '资金',
    consistency: '前后一致与文字',
    review: '复核栏',
  },
  en: {
    structure: 'Structure',
    completeness: 'Completeness',
    range: 'Range and weight',
    score: 'Score',
    target: 'Target and result',
    money: 'Money',
    consistency: 'Consistency and text',
    review: 'Re-check columns',
  },
};

/** Why a file holds no form: what was looked for, and which headings the nearest layout misses. */
export function unrecognisedText(nearest: (Nearest & { readonly sheet: string }) | null, lang: Lang): string {
  if (nearest === null) {
    return lang === 'zh-CN'
      ? '没有找到自评表：各工作表中都没有“三级指标、预期值、实现值、得分”一类的表头。'
      : 'No form found: no sheet has headings like 三级指标, 预期值, 实现值, 得分.';
  }
  const columns = COLUMN_NAMES[lang];
  const { sheet, layout, headingRow } = nearest;
  const missing = nearest.missing.map((role) => columns[role]);
  if (lang === 'zh-CN') {
    const row = headingRow === null ? '' : `第 ${headingRow + 1} 行起`;
    return `没有找到自评表：工作表“${sheet}”${row}最接近“${layout.name[lang]}”，缺少表头：${missing.join('、')}。`;
  }
  const row = headingRow === null ? '' : ` from row ${headingRow + 1}`;
  return `No form found: sheet “${sheet}”${row} comes closest to “${layout.name[lang]}” but lacks: ${missing.join(', ')}.`;
}
