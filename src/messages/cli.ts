import type { Lang, Texts } from '../core/language';

/** What can be wrong with a call. */
export type UsageError =
  | { readonly kind: 'unknown-command'; readonly word: string | null; readonly valid: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly option: string; readonly valid: readonly string[] }
  | { readonly kind: 'needs-value' | 'needs-no-value'; readonly option: string }
  | {
      readonly kind: 'invalid-value';
      readonly option: string;
      readonly value: string;
      readonly valid: readonly string[];
    }
  | { readonly kind: 'nothing-named'; readonly command: 'check' | 'explain' }
  | { readonly kind: 'too-many'; readonly words: readonly string[] }
  | { readonly kind: 'unknown-rule'; readonly rule: string; readonly near: readonly string[] }
  | { readonly kind: 'conflict'; readonly options: readonly string[] }
  | { readonly kind: 'needs-option'; readonly option: string; readonly needs: readonly string[] }
  | { readonly kind: 'overwrites'; readonly path: string; readonly source: string }
  | { readonly kind: 'invalid-text'; readonly file: string; readonly problem: string }
  | { readonly kind: 'text-for-many'; readonly count: number }
  | { readonly kind: 'invalid-policy'; readonly file: string; readonly problems: readonly string[] };

/** One line: what is wrong with the call, and which values are valid. */
export function usageText(error: UsageError, lang: Lang): string {
  return lang === 'zh-CN' ? usageInChinese(error) : usageInEnglish(error);
}

function usageInChinese(error: UsageError): string {
  switch (error.kind) {
    case 'unknown-command':
      return error.word === null
        ? `请写明命令：${error.valid.join('、')}；用法见 zhunsheng --help。`
        : `没有“${error.word}”这个命令；可用的有：${error.valid.join('、')}。`;
    case 'unknown-option':
      return `没有“${error.option}”这个选项；可用的有：${error.valid.join('、')}。`;
    case 'needs-value':
      return `选项 ${error.option} 后面要有一个值。`;
    case 'needs-no-value':
      return `选项 ${error.option} 不带值。`;
    case 'invalid-value':
      return `${error.option} 的值“${error.value}”无效；可用的有：${error.valid.join('、')}。`;
    case 'nothing-named':
      return error.command === 'check'
        ? '请写明要核对的文件或文件夹，例如：zhunsheng check 自评表.xlsx。'
        : '请写明规则编号，例如：zhunsheng explain score-mismatch；全部编号见 zhunsheng rules。';
    case 'too-many':
      return `多余的参数：${error.words.join(' ')}。`;
    case 'unknown-rule':
      return `没有“${error.rule}”这条规则${error.near.length > 0 ? `，是否指：${error.near.join('、')}` : ''}；全部编号见 zhunsheng rules。`;
    case 'conflict':
      return `${error.options.join('、')} 不能同时使用。`;
    case 'needs-option':
      return `${error.option} 要与 ${error.needs.join(' 或 ')} 同时使用。`;
    case 'overwrites':
      return `结果 ${error.path} 会覆盖 ${error.source}；请换一个路径，要写回原文件请用 --in-place。`;
    case 'invalid-text':
      return `文字报告 ${error.file} 无法读取：${error.problem}`;
    case 'text-for-many':
      return `--text 的文字报告只能与一份文件核对，这里有 ${error.count} 份。`;
    case 'invalid-policy':
      return `计分办法文件 ${error.file} 无效：${error.problems.join('；')}。`;
  }
}

function usageInEnglish(error: UsageError): string {
  switch (error.kind) {
    case 'unknown-command':
      return error.word === null
        ? `Name a command: ${error.valid.join(', ')}; see zhunsheng --help.`
        : `There is no command “${error.word}”; valid: ${error.valid.join(', ')}.`;
    case 'unknown-option':
      return `There is no option “${error.option}”; valid: ${error.valid.join(', ')}.`;
    case 'needs-value':
      return `Option ${error.option} needs a value.`;
    case 'needs-no-value':
      return `Option ${error.option} takes no value.`;
    case 'invalid-value':
      return `“${error.value}” is no value for ${error.option}; valid: ${error.valid.join(', ')}.`;
    case 'nothing-named':
      return error.command === 'check'
        ? 'Name the files or folders to check, as in: zhunsheng check form.xlsx.'
        : 'Name a rule, as in: zhunsheng explain score-mismatch; zhunsheng rules lists them all.';
    case 'too-many':
      return `Too many arguments: ${error.words.join(' ')}.`;
    case 'unknown-rule':
      return `There is no rule “${error.rule}”${error.near.length > 0 ? `; perhaps ${error.near.join(', ')}` : ''}. zhunsheng rules lists them all.`;
    case 'conflict':
      return `${error.options.join(' and ')} cannot be used together.`;
    case 'needs-option':
      return `${error.option} needs ${error.needs.join(' or ')}.`;
    case 'overwrites':
      return `The result ${error.path} would overwrite ${error.source}; name another path, or use --in-place to write into the files themselves.`;
    case 'invalid-text':
      return `The text report ${error.file} cannot be read: ${error.problem}`;
    case 'text-for-many':
      return `The report of --text belongs to one file; ${error.count} are given.`;
    case 'invalid-policy':
      return `The policy file ${error.file} is not valid: ${error.problems.join('; ')}.`;
  }
}

/** Why a path could not be read, apart from what its bytes hold. */
export type PathFailure =
  'missing' | 'no-permission' | 'not-a-file' | 'no-form-files' | 'unreadable' | 'text-unclear' | 'crashed';

export const PATH_FAILURES: Readonly<Record<PathFailure, Texts<string>>> = {
  missing: { 'zh-CN': '没有这个文件或文件夹。请检查路径。', en: 'No such file or folder. Check the path.' },
  'no-permission': {
    'zh-CN': '没有读取权限。请检查文件权限，或换有权限的用户。',
    en: 'No permission to read it. Check its permissions.',
  },
  'not-a-file': { 'zh-CN': '这不是普通文件，不能读取。', en: 'This is not a regular file.' },
  'no-form-files': {
    'zh-CN': '文件夹里没有表格文件（xlsx、xlsm、xls、et、ods、csv）。',
    en: 'The folder holds no spreadsheet (xlsx, xlsm, xls, et, ods, csv).',
  },
  unreadable: {
    'zh-CN': '读取失败。请确认文件没有被占用、磁盘正常。',
    en: 'Reading failed. See whether the file is in use and the disk is well.',
  },
  'text-unclear': {
    'zh-CN': '文件里不止一张自评表，不能确定文字报告属于哪一张。请把要核对的表单独存成一个文件。',
    en: 'The file holds several forms, and the text report cannot tell to which it belongs. Save that form alone.',
  },
  crashed: {
    'zh-CN': '核对时程序出错，其他文件不受影响。请把这份文件交给开发人员。',
    en: 'The program failed on this file; the others are not affected. Please report it to the developers.',
  },
};

/** Why a result could not be written. */
export type WriteFailure = 'no-write-permission' | 'disk-full' | 'in-use' | 'cannot-write';

export const WRITE_FAILURES: Readonly<Record<WriteFailure, Texts<string>>> = {
  'no-write-permission': {
    'zh-CN': '没有写入权限，原文件未改动。请检查文件和文件夹的权限。',
    en: 'No permission to write; the original is unchanged. Check file and folder permissions.',
  },
  'disk-full': {
    'zh-CN': '磁盘空间不足，原文件未改动。',
    en: 'The disk is full; the original is unchanged.',
  },
  'in-use': {
    'zh-CN': '文件正被其他程序占用，原文件未改动。请先在 Excel 或 WPS 中关闭它。',
    en: 'The file is in use; the original is unchanged. Close it in Excel first.',
  },
  'cannot-write': {
    'zh-CN': '写入失败，原文件未改动。',
    en: 'Writing failed; the original is unchanged.',
  },
};

export const HELP: Texts<string> = {
  'zh-CN': `准绳：核对绩效自评表，重算得分。

用法：
  zhunsheng check [选项] 文件|文件夹…   核对；文件夹逐层查找
  zhunsheng rules [--format FORMAT]      列出全部规则
  zhunsheng explain 规则编号             说明一条规则
  zhunsheng --help | --version

check 的选项：
  --format text|json|markdown   输出格式，默认 text
  --policy 编号|文件.json       计分办法，默认按表样
  --text 报告.docx|报告.txt     与自评表核对的文字报告（只核对一份文件时）
  --lang zh-CN|en               语言，默认 zh-CN
  --shard I/N                   只核对第 I 份（共 N 份）
  --write 路径 | --in-place     写入重算得分、合计和标记；前者另存到文件或文件夹，后者写回原文件
  --marks-only                  只写标记，不改任何单元格
  --opinions                    另加“核对意见”工作表，已填的单位说明保留
  --clean                       清除标记和“核对意见”工作表
  --no-backup                   --in-place 时不保留 .bak
  --report 文件.xlsx            汇总报告

退出码：0 没有错误；1 有错误；2 有文件无法读取，或参数有误。
`,
  en: `zhunsheng: checks performance self-evaluation forms (绩效自评表) and recomputes their scores.

Usage:
  zhunsheng check [options] FILE|FOLDER…   check; folders are searched to the bottom
  zhunsheng rules [--format FORMAT]         list all rules
  zhunsheng explain RULE                    explain one rule
  zhunsheng --help | --version

Options of check:
  --format text|json|markdown   text unless given
  --policy ID|FILE.json         how to score; as the layout says unless given
  --text REPORT.docx|.txt       the text report to hold against the form (one file only)
  --lang zh-CN|en               zh-CN unless given
  --shard I/N                   only part I of N
  --write PATH | --in-place     write computed scores, totals and marks: to another file or folder, or into the file
  --marks-only                  marks alone, no cell is changed
  --opinions                    add the sheet 核对意见; answers typed there are kept
  --clean                       take marks and the sheet 核对意见 away
  --no-backup                   with --in-place: keep no .bak
  --report FILE.xlsx            a summary of all forms

Exit code: 0 no error found; 1 errors found; 2 a file could not be read, or the call was wrong.
`,
};
