import type { Activity } from '../app/session-state';
import type { Lang } from '../core/language';
import { counted } from './counted';

const zh = {
  appName: '准绳',
  tabs: { summary: '概览', findings: '问题', indicators: '指标', settings: '设置' },
  recalculate: '重新计算并核对',
  recalculateHint: '重算得分与合计，写回表格，并标出问题',
  check: '只核对',
  checkHint: '不改动任何单元格的内容',
  more: '其他操作',
  loading: '正在打开…',
  notLoaded: '这一页没有打开。请检查网络，再试一次。',
  rulesNotLoaded: '核对规则没有载入，表格没有改动。请检查网络，再试一次。',
  retry: '再试一次',
  restore: '恢复原分数',
  clear: '清除标记',
  opinion: '生成核对意见',
  checkAll: '全部核对',
  cancel: '取消',
  start: '打开自评表后，点“重新计算并核对”。准绳会找到表格、重算得分、标出问题；您填写的内容一律保留。',
  privacy: '所有计算都在本机完成，数据不离开电脑。',
  busy: {
    refresh: '正在核对…',
    check: '正在核对…',
    recalculate: '正在重算并核对…',
    fix: '正在修正…',
    decide: '正在保存…',
    restore: '正在恢复…',
    clear: '正在清除标记…',
    opinion: '正在生成核对意见…',
    all: '正在核对各工作表…',
  } satisfies Record<Activity, string>,
  progress: (done: number, of: number) => `已核对 ${done} / ${of} 张工作表`,
  done: {
    check: (found: number) =>
      found === 0 ? '核对完成，未发现错误或警告。' : `核对完成，有 ${found} 处需要处理。`,
    recalculate: (written: number, found: number) =>
      `${written === 0 ? '没有改写单元格' : `已写入 ${written} 个单元格`}；${found === 0 ? '未发现错误或警告。' : `还有 ${found} 处需要处理。`}`,
    fix: (written: number) => (written === 0 ? '没有改写单元格。' : `已修正 ${written} 个单元格。`),
    restore: (written: number) =>
      written === 0 ? '没有可恢复的原值，单元格内容未变。' : `已恢复 ${written} 个单元格的原值。`,
    clear: '标记已清除，单元格内容未变。',
    opinion: (count: number) => `已生成“核对意见”工作表，共 ${count} 条。`,
    all: (forms: number) => `已核对 ${forms} 张自评表。`,
  },
  interrupted: '核对期间表格被改动，没有写入任何内容，已按最新内容重新核对。请再点一次。',
  kept: (cells: string) => `${cells} 有公式、被锁定或已作说明，未改写；重算结果见“指标”。`,
  unmarked: (sheets: string) => `“${sheets}”受保护，无法在表上标出；问题见“问题”页。`,
  uncleared: (sheets: string) => `“${sheets}”受保护，标记没有清除。请先撤销保护，再点一次。`,
  formless: '没有找到自评表，表格没有改动。',
  formPicker: '选择自评表',
  formOption: (name: string, errors: number, warnings: number) =>
    `${name}（错误 ${errors}，警告 ${warnings}）`,
  close: '关闭',
};

export type PaneTexts = typeof zh;

const en: PaneTexts = {
  appName: 'Zhunsheng',
  tabs: { summary: 'Overview', findings: 'Findings', indicators: 'Indicators', settings: 'Settings' },
  recalculate: 'Recalculate and check',
  recalculateHint: 'Recomputes scores and totals, writes them back and marks what was found',
  check: 'Check only',
  checkHint: 'Changes no cell',
  more: 'More actions',
  loading: 'Opening…',
  notLoaded: 'This page could not be opened. Check the network and try again.',
  rulesNotLoaded: 'The rules could not be loaded; the sheet is unchanged. Check the network and try again.',
  retry: 'Try again',
  restore: 'Restore scores',
  clear: 'Clear marks',
  opinion: 'Write opinion sheet',
  checkAll: 'Check all sheets',
  cancel: 'Cancel',
  start:
    'Open the form and press “Recalculate and check”. Zhunsheng finds the form, recomputes the scores and marks what needs attention; nothing you typed is lost.',
  privacy: 'Everything is computed on this machine; no data leaves it.',
  busy: {
    refresh: 'Checking…',
    check: 'Checking…',
    recalculate: 'Recalculating and checking…',
    fix: 'Applying fixes…',
    decide: 'Saving…',
    restore: 'Restoring…',
    clear: 'Clearing marks…',
    opinion: 'Writing the opinion sheet…',
    all: 'Checking all sheets…',
  },
  progress: (done, of) => `${done} of ${of} sheets checked`,
  done: {
    check: (found) => (found === 0 ? 'Checked: no errors or warnings.' : `Checked: ${found} to attend to.`),
    recalculate: (written, found) =>
      `${written === 0 ? 'No cell' : counted(written, 'cell')} written; ${found === 0 ? 'no errors or warnings.' : `${found} left to attend to.`}`,
    fix: (written) => `${written === 0 ? 'No cell' : counted(written, 'cell')} fixed.`,
    restore: (written) =>
      written === 0 ? 'Nothing to restore; no cell changed.' : `${counted(written, 'cell')} restored.`,
    clear: 'Marks cleared; no cell changed.',
    opinion: (count) => `Opinion sheet written: ${counted(count, 'opinion')}.`,
    all: (forms) => `${counted(forms, 'form')} checked.`,
  },
  interrupted: 'The sheet changed meanwhile. Nothing was written; it was checked afresh. Please try again.',
  kept: (cells) =>
    `${cells}: a formula, locked or explained, left as it is; see Indicators for the computed value.`,
  unmarked: (sheets) => `“${sheets}” is protected, so nothing is marked on it; see Findings.`,
  uncleared: (sheets) => `“${sheets}” is protected and keeps its marks. Unprotect it and try again.`,
  formless: 'No form was found; the sheet is unchanged.',
  formPicker: 'Choose a form',
  formOption: (name, errors, warnings) =>
    `${name} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`,
  close: 'Close',
};

export const PANE_TEXTS: Readonly<Record<Lang, PaneTexts>> = { 'zh-CN': zh, en };
