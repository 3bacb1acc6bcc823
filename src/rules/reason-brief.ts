import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { isFiller, owedReasons } from './shared/reasons';
import { cellsOf, firstTime } from './shared/rows';
import { excerpt, quoted } from './shared/words';

/** Characters; accounting firms that re-check forms send back what is shorter. */
const SHORTEST_REASON = 15;

/** Words of somebody doing something about it; looked for only where the heading asks for measures. */
const MEASURE =
  /将|拟|下一步|下步|今后|以后|加强|加大|加快|加紧|督促|督办|优化|完善|改进|整改|提高|提升|推进|推动|调整|落实|确保|协调|补[充足齐训种发办]|重新|尽快|尽早|强化|规范|严格|细化|健全|建立|更新|列入|纳入|待[^,，。;；]{1,15}后|已(?:按|经|增|规划|新|启动|联系|安排|完成|采取|制定|要求|责成)|措施|延至|顺延|计划|继续/;

export const reasonBrief = defineRule<{ name: string; reason: string; length: number; short: boolean }>({
  id: 'reason-brief',
  group: 'completeness',
  severity: 'notice',
  basis: '已公开自评表中所见；会计师事务所复核标准（少于 15 字）',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '原因过于简单',
      what: ({ name, reason, length, short }) =>
        short
          ? `${quoted(name, 'zh-CN')}的原因“${reason}”只有 ${length} 个字，说明不足。`
          : `${quoted(name, 'zh-CN')}的原因“${reason}”没有写改进措施，而本栏要求填写。`,
      why: '复核时通常要求写清具体原因，栏目要求改进措施的还要写明措施。',
      todo: ({ short }) =>
        short ? '补充具体原因，并写明采取或拟采取的措施。' : '补写已采取或拟采取的改进措施。',
    },
    en: {
      title: 'Reason is very brief',
      what: ({ name, reason, length, short }) =>
        short
          ? `The reason “${reason}” of ${quoted(name, 'en')} has only ${length} characters.`
          : `The reason “${reason}” of ${quoted(name, 'en')} names no measure, which the heading asks for.`,
      why: 'A re-check expects the actual cause, and measures where the heading asks for them.',
      todo: ({ short }) =>
        short ? 'Say what happened and what is done about it.' : 'Add the measures taken or planned.',
    },
  },
  check(form, report) {
    const isNew = firstTime();
    const asksMeasures = /措施/.test(form.evaluation.headings.reason?.text ?? '');
    for (const { row, reason } of owedReasons(form)) {
      // An empty reason is reason-missing's, a filler reason-filler's.
      if (!reason.text || isFiller(reason.text) || !isNew(reason)) continue;
      const length = [...compact(reason.text).replace(/[。;]+$/, '')].length;
      const short = length < SHORTEST_REASON;
      if (!short && (!asksMeasures || MEASURE.test(reason.text))) continue;
      const { indicator } = row;
      report({
        at: reason.at,
        indicator,
        data: { name: indicator.name.text, reason: excerpt(reason.text), length, short },
        related: cellsOf(indicator.target, indicator.actual, indicator.score),
      });
    }
  },
});
