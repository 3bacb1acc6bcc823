import type { Block, Group, Heading } from '../../core/evaluation';
import type { Form } from '../../core/rule';
import { isBlank } from './words';

/** Level-1 blocks in use whose name cell is blank while others have a name. Forms without that level have none. */
export function namelessBlocks({ evaluation }: Form): readonly Block[] {
  const { blocks, headings } = evaluation;
  if (!headings.level1 || blocks.every(({ label }) => label === '')) return [];
  return blocks.filter((block) => isNameless(block) && isInUse(block, evaluation));
}

/**
 * Level-2 groups in use whose name cell is blank while others of their block have a name. A block that is one group
 * needs no second name: many forms leave the cell beside 满意度指标 blank.
 */
export function namelessGroups({ evaluation }: Form): readonly Group[] {
  const { groups, headings } = evaluation;
  if (!headings.level2) return [];
  const named = new Set(groups.filter((group) => !isNameless(group)).map(({ block }) => block));
  return groups.filter((group) => isNameless(group) && named.has(group.block) && isInUse(group, evaluation));
}

function isNameless({ name }: Heading): boolean {
  return isBlank(name);
}

/** At least one of its rows is in use. */
export function isInUse({ indicators }: Heading, evaluation: Form['evaluation']): boolean {
  return indicators.some((index) => evaluation.indicators[index]?.used);
}
