import type { FileError, FileErrorCode } from '../core/file-error';
import type { Lang } from '../core/language';

type Wording = Readonly<Record<Lang, (data: Readonly<Record<string, string>>) => string>>;

/** One line for each way in which a file cannot be read or written: what is wrong, and what to do. */
const WORDINGS: Readonly<Record<FileErrorCode, Wording>> = {
  'empty-file': {
    'zh-CN': () => '文件是空的（0 字节或没有内容）。请重新取得这份文件。',
    en: () => 'The file is empty. Obtain it again.',
  },
  'not-a-workbook': {
    'zh-CN': () => '这不是电子表格文件。请提供 .xlsx、.xlsm、.xls、.et、.ods 或 .csv 文件。',
    en: () => 'This is not a spreadsheet. Give an .xlsx, .xlsm, .xls, .et, .ods or .csv file.',
  },
  'not-a-report': {
    'zh-CN': () =>
      '这不是可读取的文字报告。请提供 .docx 或 .txt 文件；.doc、.wps、PDF 请另存为 .docx，设有密码的请先取消密码。',
    en: () =>
      'This is no text report that can be read. Give a .docx or .txt file; save others as .docx, and remove any password first.',
  },
  encrypted: {
    'zh-CN': () => '文件设有打开密码。请在 Excel 或 WPS 中取消密码后另存，再核对。',
    en: () => 'The file needs a password to open. Remove it in Excel or WPS, save, and check again.',
  },
  'damaged-zip': {
    'zh-CN': ({ part }) =>
      `文件已损坏${part ? `（${part}）` : ''}，可能没有传完整。请重新传送，或在 Excel、WPS 中打开修复后另存。`,
    en: ({ part }) =>
      `The file is damaged${part ? ` (${part})` : ''}, perhaps cut off on its way. Send it again, or repair it in Excel and save.`,
  },
  'damaged-xml': {
    'zh-CN': ({ part, line }) =>
      `文件内容有错误（${part} 第 ${line} 行）。请在 Excel 或 WPS 中打开后另存，再核对。`,
    en: ({ part, line }) =>
      `The file's contents are faulty (${part}, line ${line}). Open it in Excel, save, and check again.`,
  },
  'damaged-legacy-file': {
    'zh-CN': () => '文件已损坏，或是无法识别的旧格式。请在 Excel 或 WPS 中打开，另存为 .xlsx。',
    en: () =>
      'The file is damaged or of an unknown old format. Open it in Excel or WPS and save it as .xlsx.',
  },
  'missing-part': {
    'zh-CN': ({ part }) => `文件缺少必要的部分（${part}）。请在 Excel 或 WPS 中打开后另存，再核对。`,
    en: ({ part }) => `A necessary part is missing (${part}). Open the file in Excel, save, and check again.`,
  },
  'duplicate-part': {
    'zh-CN': ({ part }) =>
      `文件中有两个同名的部分（${part}），不知以哪个为准。请在 Excel 或 WPS 中打开后另存。`,
    en: ({ part }) => `The file holds two parts of one name (${part}). Open it in Excel and save it again.`,
  },
  'wrong-content-type': {
    'zh-CN': ({ part, type }) =>
      `文件把 ${part} 标为“${type}”，不是工作表内容。请在 Excel 或 WPS 中打开后另存。`,
    en: ({ part, type }) =>
      `The file declares ${part} as “${type}”, which is no sheet. Open it in Excel and save it again.`,
  },
  'path-escape': {
    'zh-CN': ({ part }) => `文件中的路径“${part}”指向文件以外，可能是恶意文件，未读取。请向来源核实。`,
    en: ({ part }) =>
      `The path “${part}” leads out of the file; it may be malicious and was not read. Ask its sender.`,
  },
  'entity-declaration': {
    'zh-CN': ({ part }) =>
      `文件${part ? `（${part}）` : ''}含有实体声明，可能是恶意文件，未读取。请向来源核实。`,
    en: ({ part }) =>
      `The file${part ? ` (${part})` : ''} declares entities; it may be malicious and was not read. Ask its sender.`,
  },
  'zip-bomb': {
    'zh-CN': ({ part, size }) =>
      `${part} 解压后达 ${size}，压缩比异常，可能是恶意文件，未读取。请向来源核实。`,
    en: ({ part, size }) =>
      `${part} would unpack to ${size}, an absurd ratio; the file may be malicious and was not read. Ask its sender.`,
  },
  'too-many-parts': {
    'zh-CN': ({ count, limit }) =>
      `文件由 ${count} 个部分组成，超过 ${limit} 个。请只保留自评表所在的工作表，另存后再核对。`,
    en: ({ count, limit }) =>
      `The file has ${count} parts, more than ${limit}. Keep only the sheets of the form, save, and check again.`,
  },
  'too-large': {
    'zh-CN': ({ part, size, limit }) =>
      `${part} 解压后有 ${size}，超过 ${limit}。请只保留自评表所在的工作表，另存后再核对。`,
    en: ({ part, size, limit }) =>
      `${part} unpacks to ${size}, more than ${limit}. Keep only the sheets of the form, save, and check again.`,
  },
  'too-many-cells': {
    'zh-CN': ({ sheet, limit }) =>
      `“${sheet}”有内容的单元格超过 ${limit} 个。请只保留自评表所在的工作表，另存后再核对。`,
    en: ({ sheet, limit }) =>
      `“${sheet}” has more than ${limit} cells with content. Keep only the sheets of the form, save, and check again.`,
  },
  'too-many-merges': {
    'zh-CN': ({ sheet, limit }) => `“${sheet}”的合并单元格过多（上限 ${limit}）。请取消多余的合并后再核对。`,
    en: ({ sheet, limit }) =>
      `“${sheet}” has too many merged cells (limit ${limit}). Undo those not needed and check again.`,
  },
  'overlapping-merges': {
    'zh-CN': ({ sheet, first, second }) =>
      `“${sheet}”的合并单元格 ${first} 与 ${second} 相互重叠。请在 Excel 或 WPS 中打开修复后另存。`,
    en: ({ sheet, first, second }) =>
      `On “${sheet}” the merged cells ${first} and ${second} overlap. Open the file in Excel, let it be repaired, and save.`,
  },
  'missing-shared-string': {
    'zh-CN': ({ sheet, cell }) =>
      `“${sheet}”${cell} 的文字在文件中找不到。请在 Excel 或 WPS 中打开修复后另存。`,
    en: ({ sheet, cell }) =>
      `The text of “${sheet}” ${cell} is missing from the file. Open it in Excel, let it be repaired, and save.`,
  },
  'not-patchable': {
    'zh-CN': () => '这种格式只能读取，不能写回。请在 Excel 或 WPS 中另存为 .xlsx 后再写入。',
    en: () => 'Files of this format can be read but not written. Save it as .xlsx in Excel or WPS first.',
  },
  signed: {
    'zh-CN': () =>
      '文件带有数字签名，写入会使签名失效，未写入。请由签名单位改正，或在 Excel 中删除签名后再写入。',
    en: () =>
      'The file is digitally signed, and any change would break the signature: nothing was written. Let its signer correct it, or remove the signature in Excel first.',
  },
};

/** The line for a file error, in the reader's language. */
export function fileErrorText({ code, data }: FileError, lang: Lang): string {
  return WORDINGS[code][lang](data);
}
