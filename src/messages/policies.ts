import type { Lang } from '../core/language';
import type { PolicyError, PolicyErrorCode } from '../core/policy-error';

type Wording = Readonly<Record<Lang, (data: Readonly<Record<string, string>>) => string>>;

/** What is wrong with a policy file and what should stand there; the place in the file is added in front. */
const WORDINGS: Readonly<Record<PolicyErrorCode, Wording>> = {
  'not-json': {
    'zh-CN': () => '不是有效的 JSON。请检查括号、逗号和引号（均用半角）。',
    en: () => 'not valid JSON; check brackets, commas and quotes.',
  },
  'not-an-object': {
    'zh-CN': () => '应为 { … } 形式的对象。',
    en: () => 'should be an object, { … }.',
  },
  'unknown-base': {
    'zh-CN': ({ value, known }) => `没有名为 ${value} 的计分办法。可用：${known}。`,
    en: ({ value, known }) => `there is no policy ${value}. Known: ${known}.`,
  },
  'id-taken': {
    'zh-CN': ({ value }) => `“${value}”是内置计分办法的代号。请另取一个。`,
    en: ({ value }) => `“${value}” is the id of a built-in policy. Choose another one.`,
  },
  'unknown-field': {
    'zh-CN': ({ known }) => `没有这一项。可用：${known}。`,
    en: ({ known }) => `there is no such field. Known: ${known}.`,
  },
  'missing-field': {
    'zh-CN': () => '缺少这一项。请补上。',
    en: () => 'is missing.',
  },
  'not-text': {
    'zh-CN': ({ value }) => `应为非空文字，现为 ${value}。`,
    en: ({ value }) => `should be a text that is not empty, and is ${value}.`,
  },
  'not-a-number': {
    'zh-CN': ({ value }) => `应为数字，现为 ${value}。`,
    en: ({ value }) => `should be a number, and is ${value}.`,
  },
  'out-of-range': {
    'zh-CN': ({ value, from, to }) => `应在 ${from} 到 ${to} 之间，现为 ${value}。`,
    en: ({ value, from, to }) => `should be between ${from} and ${to}, and is ${value}.`,
  },
  'not-a-choice': {
    'zh-CN': ({ value, known }) => `${value ? `${value} 不可用。` : ''}可用：${known}。`,
    en: ({ value, known }) => `${value ? `${value} is not one of them: ` : 'one of these: '}${known}.`,
  },
  'not-a-list': {
    'zh-CN': ({ value }) => `应为 [ … ] 形式的列表，现为 ${value}。`,
    en: ({ value }) => `should be a list, [ … ], and is ${value}.`,
  },
  'upside-down': {
    'zh-CN': ({ from, to }) => `下限 ${from} 高于上限 ${to}。请对调。`,
    en: ({ from, to }) => `its lower end ${from} is above its upper end ${to}.`,
  },
  'not-descending': {
    'zh-CN': () => '应由高到低排列，且不得重复。',
    en: () => 'should go from the highest down, without repeats.',
  },
};

/** One line: where in the file, what is wrong, what should stand there. */
export function policyErrorText({ code, path, data }: PolicyError, lang: Lang): string {
  const words = WORDINGS[code][lang](data);
  if (lang === 'zh-CN') return `计分办法${path ? `“${path}”` : ''}：${words}`;
  return `Policy${path ? ` “${path}”` : ''}: ${words}`;
}
