import type { Category, Evaluation } from '../core/evaluation';
import { categoryOfRow } from '../core/row-kind';
import { defineRule } from '../core/rule';
import { bareName } from './shared/names';
import type { Row } from './shared/rows';
import { cellsOf, promisingRows } from './shared/rows';
import { quoted } from './shared/words';

type Zero = { nothing: string; name: string; actual: string };

/** Words that half of all names hold; the others say what an indicator is about. */
const COMMON = /项目|工程|数量|质量|完成|合格率|及时|达标|时间|情况|指标|率|数/g;

/** Two names are about the same thing where they share so many characters in a row. */
const TELLING = 3;

export const quantityZeroQualityMet = defineRule<Zero>({
  id: 'quantity-zero-quality-met',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '数量为零质量达标',
      what: ({ nothing, name, actual }) =>
        `${quoted(nothing, 'zh-CN')}的实现值为零，${quoted(name, 'zh-CN')}却填“${actual}”（已达标）。`,
      why: '没有产出，就谈不上质量合格或按期完成。',
      todo: () => '核对数量指标；确未完成的，质量和时效指标按实际填报并说明原因。',
    },
    en: {
      title: 'Nothing delivered, quality met',
      what: ({ nothing, name, actual }) =>
        `${quoted(nothing, 'en')} reports nothing delivered, yet ${quoted(name, 'en')} is met with “${actual}”.`,
      why: 'What was not delivered can be neither of good quality nor on time.',
      todo: () =>
        'Check the quantity; if nothing was delivered, report quality and time as they are, with the reason.',
    },
  },
  check(form, report) {
    const quantities = promisingRows(form).filter((row) => isOf(row, form.evaluation, ['quantity']));
    const zero = quantities.filter(({ scored }) => scored.achievement?.isZero() ?? false);
    if (zero.length === 0) return;
    const nothingAtAll = zero.length === quantities.length;
    const byWords = indexed(zero);
    for (const row of promisingRows(form)) {
      if (row.scored.met !== true || !isOf(row, form.evaluation, ['quality', 'timeliness'])) continue;
      const words = partsOf(row).find((part) => byWords.has(part));
      const source = words === undefined ? (nothingAtAll ? zero[0] : undefined) : byWords.get(words);
      if (!source) continue;
      report({
        at: row.indicator.actual!.at,
        indicator: row.indicator,
        data: {
          nothing: source.indicator.name.text,
          name: row.indicator.name.text,
          actual: row.indicator.actual!.text,
        },
        related: cellsOf(source.indicator.actual),
      });
    }
  },
});

function isOf({ indicator }: Row, evaluation: Evaluation, categories: readonly Category[]): boolean {
  return categories.includes(categoryOfRow(indicator, evaluation));
}

function indexed(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const index = new Map<string, Row>();
  for (const row of rows) for (const part of partsOf(row)) if (!index.has(part)) index.set(part, row);
  return index;
}

/** Every run of three characters of a name's telling words. */
function partsOf({ indicator }: Row): readonly string[] {
  return bareName(indicator.name.text)
    .split(COMMON)
    .flatMap((words) =>
      Array.from({ length: Math.max(words.length - TELLING + 1, 0) }, (_, i) => words.slice(i, i + TELLING)),
    );
}
