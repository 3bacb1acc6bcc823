import type { FileErrorCode } from '../../core/file-error';

/** Everything that the workbench itself says. */
const zhCN = {
  open: '打开文件…',
  sampleMistakes: '样表（有错）',
  sampleClean: '样表',
  download: '下载',
  profile: 'Excel 版本',
  locale: '界面语言',
  traffic: (trips: number, sent: string, received: string) =>
    `往返 ${trips} 次，发送 ${sent}，接收 ${received}`,
  unreadable: (code: FileErrorCode) => `无法打开此文件（${code}）。请换一个未加密、未损坏的表格文件。`,
  opened: '在网格中修改后，窗格会随之更新；表格只在本机处理。',
  downloaded: '已在原文件上写入改动并下载。',
  notDownloaded: (code: FileErrorCode) => `此文件不能写回（${code}）。请先另存为 .xlsx。`,
  leftOut: (list: string) => `已下载，但以下内容未能写入：${list}。`,
} as const;

type Words = {
  readonly [K in keyof typeof zhCN]: (typeof zhCN)[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};

const enUS: Words = {
  open: 'Open file…',
  sampleMistakes: 'Sample with mistakes',
  sampleClean: 'Sample',
  download: 'Download',
  profile: 'Excel version',
  locale: 'Language',
  traffic: (trips, sent, received) => `${trips} round trips, ${sent} sent, ${received} received`,
  unreadable: (code) =>
    `This file cannot be opened (${code}). Choose a table that is neither encrypted nor damaged.`,
  opened: 'Edit in the grid and the pane follows; the table never leaves this machine.',
  downloaded: 'The changes were written into the original file.',
  notDownloaded: (code) => `This file cannot be written (${code}). Save it as .xlsx first.`,
  leftOut: (list) => `Downloaded, except for: ${list}.`,
};

export type PageLocale = 'zh-CN' | 'en-US';

export function wordsOf(locale: PageLocale): Words {
  return locale === 'zh-CN' ? zhCN : enUS;
}
