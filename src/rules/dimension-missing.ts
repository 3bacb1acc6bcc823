import type { Address } from '../core/address';
import type { Category, Dimension, Evaluation, Heading, Indicator } from '../core/evaluation';
import { categoryOfRow, dimensionOfRow } from '../core/row-kind';
import { defineRule } from '../core/rule';
import { namelessBlocks, namelessGroups } from './shared/headings';
import { usedRows } from './shared/rows';

/** The dimensions that every approved set of targets has; 成本 only where it was asked for. */
const NAMES = { output: '产出', benefit: '效益', satisfaction: '满意度' } as const;
const ENGLISH = { output: 'output', benefit: 'benefit', satisfaction: 'satisfaction' } as const;
type Judged = keyof typeof NAMES;

/** What the name of a level 2 tells where level 1 says nothing. */
const OF_CATEGORY: Readonly<Record<Category, Dimension>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustained: 'benefit',
  satisfaction: 'satisfaction',
  other: 'other',
};

/** A dimension by its name; empty for a block without one, which begins in `row`. */
type Missing = { dimension: Judged | ''; listed: boolean; row: number };

export const dimensionMissing = defineRule<Missing>({
  id: 'dimension-missing',
  group: 'structure',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '缺少一类指标',
      what: ({ dimension, listed, row }) => {
        if (!dimension) return `第 ${row} 行起的一级指标没有名称，看不出属于哪一类指标。`;
        const name = NAMES[dimension];
        return listed ? `${name}指标下没有一项在用的指标。` : `全表没有${name}指标。`;
      },
      why: '绩效指标一般应包括产出、效益和满意度，本表样列有这些栏目（依财预〔2020〕10号，以原文为准）。',
      todo: ({ dimension }) =>
        dimension
          ? '补充该类指标；批复的绩效目标确无此类的，说明理由。'
          : '补填一级指标名称；与上一类相同的，请合并单元格。',
    },
    en: {
      title: 'A dimension is missing',
      what: ({ dimension, listed, row }) => {
        if (!dimension) return `The level 1 that begins in row ${row} has no name: its kind cannot be told.`;
        const name = ENGLISH[dimension];
        return listed ? `No indicator under ${name} is in use.` : `The form has no ${name} indicator.`;
      },
      why: 'Indicators cover output, benefit and satisfaction, and this form has a place for each (财预〔2020〕10号; the original prevails).',
      todo: ({ dimension }) =>
        dimension
          ? 'Add indicators of this kind, or say why the approved targets have none.'
          : 'Enter the name of the level 1; if it is the one above, merge the cells.',
    },
  },
  check(form, report) {
    const { evaluation, layout } = form;
    const nameless = namelessBlocks(form);
    for (const { name } of nameless) {
      report({ at: name.at, data: { dimension: '', listed: true, row: name.at.row + 1 } });
    }
    // What has lost its name may be the dimension that is looked for.
    if (nameless.length > 0) return;
    const used = usedRows(form).map(({ indicator }) => indicator);
    const present = new Set(used.map((row) => dimensionOf(row, evaluation)));
    // Levels that nobody can read (重庆 prints none) prove nothing; those of some rows, only where level 1 is read.
    const byBlock = used.some((row) => dimensionOfRow(row, evaluation) !== 'other');
    if (!byBlock && (present.size === 0 || present.has('other'))) return;
    for (const dimension of Object.keys(NAMES) as Judged[]) {
      if (!layout.dimensions.includes(dimension) || present.has(dimension)) continue;
      if (dimension === 'satisfaction' && namelessGroups(form).length > 0) continue;
      const heading = headingOf(evaluation, dimension);
      const at = heading?.name.at ?? fallback(evaluation);
      report({ at, data: { dimension, listed: heading !== null, row: at.row + 1 } });
    }
  },
});

/** 满意度 as a level 2 under 效益 (江门) is satisfaction, wherever it stands. */
function dimensionOf(row: Indicator, evaluation: Evaluation): Dimension {
  const category = categoryOfRow(row, evaluation);
  if (category === 'satisfaction') return 'satisfaction';
  const dimension = dimensionOfRow(row, evaluation);
  return dimension === 'other' ? OF_CATEGORY[category] : dimension;
}

function headingOf({ blocks, groups }: Evaluation, dimension: Judged): Heading | null {
  const block = blocks.find((candidate) => candidate.dimension === dimension);
  const group = groups.find(({ category }) => dimension === 'satisfaction' && category === 'satisfaction');
  return block ?? group ?? null;
}

/** Where a dimension has no heading at all: the heading of a level's column, else the first name of a level. */
function fallback({ headings, blocks, groups }: Evaluation): Address {
  return headings.level1?.at ?? headings.level2?.at ?? [...blocks, ...groups][0]!.name.at;
}
