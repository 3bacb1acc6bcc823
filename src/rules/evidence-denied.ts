import { plain } from '../core/decimals';
import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { evidenceCells } from './shared/evidence';
import { cellsOf } from './shared/rows';
import { excerpt, quoted } from './shared/words';

/** "无", "暂无材料", "无佐证": the whole cell says that there is nothing. */
const NOTHING =
  /^(?:暂|尚)?(?:无|没有|缺|缺少|未提供|未能提供|无法提供)(?:相关|有关|任何)?(?:佐证|证明|支撑|印证)?(?:材料|资料|依据|文件|附件)?[。.;]*$/;
/**
 * "因人员变动无法提供佐证材料": says it in a sentence. "无缺少佐证材料" and "无佐证材料缺失" say the contrary, and
 * “无证明城市” is the name of a programme.
 */
const DENIAL =
  /(?<![无不未])(?:无|没有|缺少|未提供|未能提供|无法提供|不能提供)(?:相关|有关|任何)?(?:佐证|支撑|印证|证明(?=材料|资料|依据|文件|[,.;、。(]|$))(?!(?:材料|资料|依据|文件)?(?:缺|遗漏|丢))/;

export const evidenceDenied = defineRule<{ name: string; evidence: string; score: string }>({
  id: 'evidence-denied',
  group: 'completeness',
  severity: 'error',
  basis: '会计师事务所复核标准第 1、14 条',
  texts: {
    'zh-CN': {
      title: '无佐证仍得分',
      what: ({ name, evidence, score }) =>
        `${quoted(name, 'zh-CN')}的佐证材料写明“${evidence}”，仍自评 ${score} 分。`,
      why: '没有佐证材料的指标，复核时按 0 分处理。',
      todo: () => '补充佐证材料；确实没有的，调整得分并说明原因。',
    },
    en: {
      title: 'Scored without evidence',
      what: ({ name, evidence, score }) =>
        `The evidence of ${quoted(name, 'en')} says “${evidence}”, yet it is scored ${score}.`,
      why: 'A re-check gives no points to an indicator without evidence.',
      todo: () => 'Add the evidence; if there is none, take the score down and say why.',
    },
  },
  check(form, report) {
    for (const { field, rows } of evidenceCells(form)) {
      const text = compact(field.text);
      if (!NOTHING.test(text) && !DENIAL.test(text)) continue;
      for (const { indicator, scored } of rows) {
        const { claimed } = scored;
        if (!indicator.used || !claimed?.gt(0)) continue;
        report({
          at: field.at,
          indicator,
          data: { name: indicator.name.text, evidence: excerpt(field.text), score: plain(claimed) },
          related: cellsOf(indicator.score),
        });
        // One cell, one finding, however many rows it answers for.
        break;
      }
    }
  },
});
