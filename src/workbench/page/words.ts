import type { Lang } from '../../core/language';

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
  /** Both end with what a file error says of itself, a sentence or two. */
  unreadable: (file: string, reason: string) => `无法打开“${file}”。${reason}`,
  opened: '在网格中修改后，窗格会随之更新；表格只在本机处理。',
  downloaded: '已在原文件上写入改动并下载。',
  notDownloaded: (reason: string) => `没有下载。${reason}`,
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
  unreadable: (file, reason) => `“${file}” cannot be opened. ${reason}`,
  opened: 'Edit in the grid and the pane follows; the table never leaves this machine.',
  downloaded: 'The changes were written into the original file.',
  notDownloaded: (reason) => `Nothing was downloaded. ${reason}`,
  leftOut: (list) => `Downloaded, except for: ${list}.`,
};

export type PageLocale = 'zh-CN' | 'en-US';

export function wordsOf(locale: PageLocale): Words {
  return locale === 'zh-CN' ? zhCN : enUS;
}

/** The language of everything that others say of a file. */
export function langOf(locale: PageLocale): Lang {
  return locale === 'zh-CN' ? 'zh-CN' : 'en';
}
