import type { Sentence } from './narrative';
import { compact } from './normalise';

/** A unit of the reporting unit's own kind that a sentence has as its subject: a text copied from elsewhere. */
export interface OtherUnit {
  readonly sentence: Sentence;
  readonly name: string;
  readonly end: number;
}

/**
 * Towns and townships, and bureaus of the very same name elsewhere: other bureaus name one another all the time, and
 * 区 ends a hundred other words (园区, 社区). A place opens the sentence, behind a date at most, with the county's
 * name before it or without.
 */
const KINDS = ['镇', '乡', '街道'] as const;
const DATE = '(?:(?:截至)?(?:19|20)\\d\\d年度?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:年?底|年?末)?,?)?';
const COUNTY = '(?:[\\u4e00-\\u9fff]{1,3}[县市区])?';
/** Before 镇, 乡 …: 我镇, 各乡 and words such as 古镇, 特色小镇 are no names of places. */
const GENERIC = /[我全本该各每某乡镇村城集市县区省辖属个等所有的在和与及两]|[古小名强大老新重边色范制]$/;

/** What a subject is followed by. */
const PREDICATE =
  '(?=\\d|严格|高度|按照|根据|认真|积极|切实|组织|开展|实施|完成|对|将|共|为|预算|项目|资金|财政|,)';

/** How the reporting unit's own kind is written elsewhere: a pattern with the place as its group, and what follows it. */
interface Kind {
  readonly pattern: RegExp;
  readonly ending: string;
}

function kindOf(own: string): Kind | null {
  const town = KINDS.find((each) => new RegExp(`[\\u4e00-\\u9fff]{2,}${each}`).test(own));
  if (town) return kind(town, '(?:人民政府|政府|党委|党工委|办事处)?');
  // 江门市科学技术局: 台山市科学技术局 is of its kind, 蓬江区科学技术局 may well be its partner.
  const bureau = /[\u4e00-\u9fff]{2,}?([市县区旗][\u4e00-\u9fff]{2,}局)$/.exec(own)?.[1];
  return bureau ? kind(bureau, '') : null;
}

function kind(ending: string, office: string): Kind {
  return {
    pattern: new RegExp(`^${DATE}${COUNTY}([\\u4e00-\\u9fff]{2,3})${ending}${office}${PREDICATE}`),
    ending,
  };
}

/** Null where the unit is of no such kind, or where more than one other is named: those are then its places. */
export function otherUnit(unit: string, sentences: readonly Sentence[]): OtherUnit | null {
  const own = compact(unit);
  const sought = kindOf(own);
  if (!sought) return null;
  const found = sentences.flatMap((sentence) => {
    const match = sentence.passage.kind === 'result' ? null : sought.pattern.exec(sentence.text);
    const name = match ? match[1]! + sought.ending : '';
    if (!match || GENERIC.test(match[1]!) || own.includes(name)) return [];
    return [{ sentence, name, end: match[0].length }];
  });
  const names = new Set(found.map(({ name }) => name));
  return names.size === 1 ? found[0]! : null;
}
