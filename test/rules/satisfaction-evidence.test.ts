import { satisfactionEvidence } from '../../src/rules/satisfaction-evidence';
import { merged, unmerged } from './edits';
import { ruleTable } from './table';

/** The founding form with evidence of its own for the satisfaction row. */
const own = (evidence: string) => ({ change: { L33: evidence }, edit: unmerged('L27') });

ruleTable(satisfactionEvidence, {
  accept: [
    { name: 'the founding form: evidence answers for the block' },
    { name: 'merged evidence without a survey', change: { L27: '培训签到表' } },
    { name: 'a questionnaire', ...own('培训满意度问卷及统计表') },
    { name: 'only a number', ...own('佐证材料12') },
    { name: 'blank: evidence-missing', ...own('') },
    { name: 'denied: evidence-denied', ...own('无') },
    ...['见附件3-1', '详见佐证材料12', '12', '(4)', '群众座谈会记录', '电话回访台账'].map((evidence) => ({
      name: evidence,
      ...own(evidence),
    })),
    {
      name: 'satisfaction by its level 1, with a survey',
      change: { C33: '服务对象', A27: '满意度指标', L27: '测评表' },
    },
  ],
  reject: [
    {
      name: 'a list of participants (re-check standard 4)',
      ...own('培训签到表、培训通知'),
      at: 'L33',
      related: ['E33'],
    },
    { name: 'photographs', ...own('佐证材料12:培训现场照片'), at: 'L33' },
    { name: 'a summary', ...own('培训工作总结'), at: 'L33', data: { evidence: '培训工作总结' } },
    {
      name: 'satisfaction by its group, beside a row that is not used',
      change: { C32: '满意度指标', C33: null, L32: '培训签到表' },
      edit: merged('L32:L33', 'L27:L31', 'C32:C33'),
      at: 'L32',
    },
  ],
});
