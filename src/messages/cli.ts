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
    case 'invalid-policy':
      return `The policy file ${error.file} is not valid: ${error.problems.join('; ')}.`;
  }
}

/** Why a path could not be read, apart from what its bytes hold. */
export type PathFailure =
  'missing' | 'no-permission' | 'not-a-file' | 'no-form-files' | 'unreadable' | 'crashed';

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
  crashed: {
    'zh-CN': '核对时程序出错，其他文件不受影响。请把这份文件交给开发人员。',
    en: 'The program failed on this file; the others are not affected. Please report it to the developers.',
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
  --lang zh-CN|en               语言，默认 zh-CN
  --shard I/N                   只核对第 I 份（共 N 份）

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
  --lang zh-CN|en               zh-CN unless given
  --shard I/N                   only part I of N

Exit code: 0 no error found; 1 errors found; 2 a file could not be read, or the call was wrong.
`,
};
