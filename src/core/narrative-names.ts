import { compact } from './normalise';

/**
 * How much of an indicator's name a stretch of text repeats. Chinese has no blanks between words: a "word" is a
 * run of two characters or more that both share.
 */

/** An indicator's name, reduced to what tells it from others: "完成省、市级科技计划项目验收数量" → 省|市级科技计划|验收. */
export interface Name {
  /** Content words, parts separated by "|". */
  readonly core: string;
  readonly length: number;
  readonly levels: string;
}

const OPENING_VERBS = /^(?:完成|开展|确保|组织|举办|实施|推进|保障)/;
const COUNT_WORDS =
  /(?:数量|次数|人数|人次|个数|户数|家数|件数|场次|期数|批次|总数|数目|完成情况|情况|数额|数|量)$/;
/** Words that half of all names hold. */
const NO_CONTENT = /项目|工作|活动|任务/g;
/** 普及, 参与, 和谐 are words of their own. */
const JOINTS = /[/、,;:|·]|(?<!普)及|(?<!参)与|和(?![谐平睦])|的/g;

/** @param isRate the row is a rate: what its name ends with is then no word for counting (数量, 人次) */
export function nameOf(text: string, isRate: boolean): Name {
  const bare = compact(text)
    .replace(/^[★☆*]+/, '')
    .replace(/^指标\d{1,2}[:.、]?/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[≥≤=<>*~%\d.]+/g, '')
    .replace(OPENING_VERBS, '');
  const core = bare
    .replace(isRate ? /情况$/ : COUNT_WORDS, '')
    .replace(NO_CONTENT, '|')
    .replace(JOINTS, '|')
    .slice(0, LONGEST_NAME);
  return { core, length: core.replace(/\|/g, '').length, levels: levelsIn(bare) };
}

const LONGEST_NAME = 60;

/** "省、市级" names two levels of government. A text about one of them is not about both. */
export function levelsIn(text: string): string {
  const runs = text.match(/(?:国家|[省市县区镇乡村、])+级/g) ?? [];
  return [...new Set(runs.join('').replace(/[、级]/g, ''))].sort().join('');
}

/** Words that stand for one another in reports: a newspaper is one of the media. */
const KINDS: readonly (readonly [word: string, instances: RegExp])[] = [
  ['媒体', /[日晚早时]报|报社|电视台|电台|新闻网|公众号/g],
];

export interface Overlap {
  /** Characters of the name that the text repeats. */
  readonly count: number;
  /** First place behind the last shared word; places count in the text. */
  readonly end: number;
  /** First place of a shared word. */
  readonly start: number;
  /** The text without what it shares with the name. */
  readonly rest: string;
}

/** What a text shares with a name, longest words first from left to right. */
export function overlapOf({ core }: Name, text: string): Overlap {
  const inName = new Set<number>();
  const inText = new Set<number>();
  const share = (nameAt: number, textAt: number, length: number, width = length): void => {
    for (let i = 0; i < length; i++) inName.add(nameAt + i);
    for (let i = 0; i < width; i++) inText.add(textAt + i);
  };
  for (let at = 0; at + 1 < text.length;) {
    const length = longestShared(core, text, at);
    if (length > 0) share(core.indexOf(text.slice(at, at + length)), at, length);
    at += Math.max(1, length);
  }
  for (const [word, instances] of KINDS) {
    const nameAt = core.indexOf(word);
    if (nameAt < 0) continue;
    for (const match of text.matchAll(instances)) share(nameAt, match.index, word.length, match[0].length);
  }
  const places = [...inText].sort((a, b) => a - b);
  const rest = Array.from(text, (sign, i) => (inText.has(i) ? '' : sign)).join('');
  return { count: inName.size, start: places[0] ?? 0, end: (places[places.length - 1] ?? -1) + 1, rest };
}

function longestShared(core: string, text: string, at: number): number {
  let length = 0;
  for (let next = 2; at + next <= text.length && core.includes(text.slice(at, at + next)); next++)
    length = next;
  return length;
}
