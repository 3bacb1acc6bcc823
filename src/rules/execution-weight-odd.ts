import Decimal from 'decimal.js';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { cellsOf, scoredRows } from './shared/rows';
import { weightsKnown, weightSum } from './shared/weights';
import { isNothing } from './shared/words';

export const executionWeightOdd = defineRule<{ weight: string; known: string }>({
  id: 'execution-weight-odd',
  group: 'range',
  severity: 'warning',
  basis: '各地自评表的分值结构；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '执行率分值有误',
      what: ({ weight, known }) =>
        weight
          ? `预算执行率的分值为 ${weight}，按计分办法应为 ${known}。`
          : `预算执行率没有填写分值，按计分办法应为 ${known}。`,
      why: '预算执行率的分值由计分办法统一规定，与指标分值合计为满分（依财预〔2020〕10号，以原文为准）。',
      todo: ({ known }) => `分值改为 ${known}，并核对执行率得分和总分。`,
    },
    en: {
      title: 'Odd weight of execution',
      what: ({ weight, known }) =>
        weight
          ? `Budget execution weighs ${weight}; by the policy it is ${known}.`
          : `Budget execution has no weight; by the policy it is ${known}.`,
      why: 'The policy fixes what budget execution weighs; with the indicators it makes up the full mark (财预〔2020〕10号; the original prevails).',
      todo: ({ known }) => `Change the weight to ${known}, then check its score and the total.`,
    },
  },
  check(form, report) {
    const { evaluation, policy, layout } = form;
    const { executionWeights } = policy;
    const field = evaluation.money?.executionWeight;
    if (!field || executionWeights.length === 0 || layout.execution !== 'scored') return;
    const { value } = field;
    if (value && executionWeights.some((known) => new Decimal(known).eq(value))) return;
    if (value && isOtherScale(form, value)) return;
    // A text that is no number ("—") is left to the person who reads it; a blank is reported here and nowhere else.
    if (!value && !isNothing(field.text)) return;
    report({
      at: field.at,
      data: { weight: value?.toFixed() ?? '', known: executionWeights.join(' / ') },
      related: cellsOf(evaluation.money!.executionScore),
    });
  },
});

/** The two scales seen on published forms: 10 + 90 and 20 + 80 (湖北, 昌宁). */
const SCALES: readonly string[] = ['10', '20'];

/** Another published scale, which the indicators' weights keep as well. */
function isOtherScale(form: Form, value: Decimal): boolean {
  if (!SCALES.includes(value.toFixed()) || !weightsKnown(form)) return false;
  return weightSum(scoredRows(form)).plus(value).eq(form.policy.fullMark);
}
