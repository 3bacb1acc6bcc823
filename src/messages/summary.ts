import type { Severity } from '../core/finding';
import type { Texts } from '../core/language';

/** Words of the summary workbook. */
export interface SummaryTexts {
  readonly title: string;
  /** Names of its two sheets. */
  readonly forms: string;
  readonly findings: string;
  readonly chart: string;
  readonly chartOfFirst: (count: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly columns: Readonly<Record<SummaryColumn, string>>;
}

type SummaryColumn =
  | ('file' | 'sheet' | 'unit' | 'project' | 'year' | 'layout' | 'claimed' | 'computed' | 'difference')
  | ('grade' | 'rate' | 'errors' | 'warnings' | 'notices' | 'remark')
  | ('severity' | 'cell' | 'finding' | 'message' | 'why' | 'todo' | 'waiver' | 'rule');

export const SUMMARY_TEXTS: Texts<SummaryTexts> = {
  'zh-CN': {
    title: '绩效自评表核对汇总',
    forms: '汇总',
    findings: '问题',
    chart: '自评总分与重算总分',
    chartOfFirst: (count) => `自评总分与重算总分（前 ${count} 张）`,
    severity: { error: '错误', warning: '警告', notice: '提示' },
    columns: {
      file: '文件',
      sheet: '工作表',
      unit: '单位',
      project: '项目',
      year: '年度',
      layout: '表样',
      claimed: '自评总分',
      computed: '重算总分',
      difference: '差额',
      grade: '等次',
      rate: '执行率（%）',
      errors: '错误',
      warnings: '警告',
      notices: '提示',
      remark: '备注',
      severity: '级别',
      cell: '单元格',
      finding: '问题',
      message: '说明',
      why: '依据',
      todo: '处理',
      waiver: '单位说明',
      rule: '规则',
    },
  },
  en: {
    title: 'Summary of self-evaluation forms',
    forms: 'Forms',
    findings: 'Findings',
    chart: 'Claimed and recomputed totals',
    chartOfFirst: (count) => `Claimed and recomputed totals (first ${count})`,
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    columns: {
      file: 'File',
      sheet: 'Sheet',
      unit: 'Unit',
      project: 'Project',
      year: 'Year',
      layout: 'Layout',
      claimed: 'Claimed',
      computed: 'Recomputed',
      difference: 'Difference',
      grade: 'Grade',
      rate: 'Execution rate (%)',
      errors: 'Errors',
      warnings: 'Warnings',
      notices: 'Notices',
      remark: 'Remark',
      severity: 'Severity',
      cell: 'Cell',
      finding: 'Finding',
      message: 'What',
      why: 'Why',
      todo: 'To do',
      waiver: "Unit's answer",
      rule: 'Rule',
    },
  },
};
