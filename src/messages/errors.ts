import type { HostError, HostErrorCode } from '../app/host';
import type { Lang, Texts } from '../core/language';

/** What happened, and what to do about it: never one without the other. */
export interface ErrorText {
  readonly what: string;
  readonly todo: string;
}

const TEXTS: Readonly<Record<HostErrorCode, Texts<(at: string | null) => ErrorText>>> = {
  'cell-being-edited': {
    'zh-CN': () => ({
      what: '有单元格正在编辑，表格暂时不能读写。',
      todo: '请先结束单元格编辑（按回车或 Esc），再点一次。',
    }),
    en: () => ({ what: 'A cell is being edited.', todo: 'Finish editing it (Enter or Esc) and try again.' }),
  },
  protected: {
    'zh-CN': (at) => ({
      what: `工作表受保护${at ? `（${at}）` : ''}，没有写入任何内容。`,
      todo: '请先撤销保护（审阅 → 撤销工作表保护），或改用“只核对”。',
    }),
    en: (at) => ({
      what: `The sheet is protected${at ? ` (${at})` : ''}; nothing was written.`,
      todo: 'Unprotect it (Review → Unprotect Sheet), or use “Check only”.',
    }),
  },
  'sheet-missing': {
    'zh-CN': (at) => ({
      what: `工作表${at ? `“${at}”` : ''}已被删除或改名。`,
      todo: '请回到自评表所在的工作表，再点一次。',
    }),
    en: (at) => ({
      what: `The sheet${at ? ` “${at}”` : ''} was deleted or renamed.`,
      todo: 'Go to the sheet with the form and try again.',
    }),
  },
  'sheet-not-ours': {
    'zh-CN': (at) => ({
      what: `工作簿里已有一张“${at ?? ''}”工作表，不是准绳生成的，没有改动它。`,
      todo: '请先将那张工作表改名，再点一次。',
    }),
    en: (at) => ({
      what: `The workbook has a sheet “${at ?? ''}” that Zhunsheng did not make; it was left alone.`,
      todo: 'Rename that sheet and try again.',
    }),
  },
  'sheet-changed': {
    'zh-CN': () => ({
      what: '核对期间表格被改动，没有写入任何内容。',
      todo: '已按最新内容重新核对，请再点一次。',
    }),
    en: () => ({
      what: 'The sheet changed meanwhile; nothing was written.',
      todo: 'It was checked afresh: try again.',
    }),
  },
  'too-large': {
    'zh-CN': () => ({
      what: '工作表内容太多，一次读取不了。',
      todo: '请删除表格以外的多余内容，或用桌面版 Excel 打开。',
    }),
    en: () => ({
      what: 'The sheet holds too much for one request.',
      todo: 'Remove what does not belong to the form, or open it in desktop Excel.',
    }),
  },
  timeout: {
    'zh-CN': () => ({
      what: 'Excel 长时间没有回应。',
      todo: '请关闭 Excel 中打开的对话框、结束单元格编辑后再试。',
    }),
    en: () => ({
      what: 'Excel did not answer in time.',
      todo: 'Close any open dialog in Excel and try again.',
    }),
  },
  unsupported: {
    'zh-CN': () => ({
      what: '当前版本的 Excel 不支持这一操作。',
      todo: '请使用 Excel 2021 或更新版本、Microsoft 365，或网页版 Excel。',
    }),
    en: () => ({
      what: 'This version of Excel cannot do that.',
      todo: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
    }),
  },
  offline: {
    'zh-CN': () => ({
      what: '与工作簿的连接已断开。',
      todo: '请检查网络或重新打开文件，再试一次。已填写的内容不受影响。',
    }),
    en: () => ({
      what: 'The connection to the workbook was lost.',
      todo: 'Check the network or re-open the file. What you typed is not affected.',
    }),
  },
  unknown: {
    'zh-CN': () => ({
      what: 'Excel 返回了意外的错误，没有写入任何内容。',
      todo: '请再试一次；仍然失败时，请保存文件后重新打开。',
    }),
    en: () => ({
      what: 'Excel reported an unexpected error; nothing was written.',
      todo: 'Try again; if it fails again, save the file and re-open it.',
    }),
  },
};

export function errorText(error: HostError, lang: Lang): ErrorText {
  return TEXTS[error.code][lang](error.at);
}
