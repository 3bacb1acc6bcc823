import { textProblemWithoutReason } from '../../src/rules/text-problem-without-reason';
import { ruleTable } from './table';

ruleTable(textProblemWithoutReason, {
  accept: [
    { name: 'nothing admitted', change: { A47: '绩效评价手段和方法仍需优化。' } },
    { name: 'denied', change: { A47: '不存在项目执行进度滞后的情况。' } },
    { name: 'denied twice', change: { A47: '资金支付无滞后、无推迟，杜绝了验收延期。' } },
    { name: 'not among the problems', change: { A46: '二、成效', A47: '解决了进度滞后。' } },
    { name: 'a reason is given', change: { J16: '受年中压减预算影响，调研次数有所调整。' } },
    { name: 'a row with points taken off', change: { I16: 3 } },
    {
      name: 'a form with a short row',
      base: 'national',
      change: { A23: '二、存在的问题', A24: '培训进度滞后。' },
    },
    { name: 'a short row with full marks: score-mismatch', change: { H17: '400项' } },
    ...[
      '推进缓慢的问题已得到解决',
      '支付滞后已整改',
      '验收延期的问题已全部消除',
      '人手不够的情况得到解决',
      '支付滞后的各类历史问题已整改',
    ].map((A47) => ({ name: A47, change: { A47: `${A47}。` } })),
  ],
  reject: [
    {
      name: 'the founding form: 项目预算执行进度滞后',
      at: 'A47',
      data: { word: '滞后' },
      severity: 'notice',
    },
    {
      name: 'one denied, another admitted',
      change: { A47: '项目不存在滞后问题，但资金支付进度偏慢。' },
      at: 'A47',
      data: { word: '偏慢' },
    },
    {
      name: 'what could not be done',
      change: { A47: '因征地无法推进而延期。' },
      at: 'A47',
      data: { word: '延期' },
    },
    { name: 'other words', change: { A47: '部分工作推进缓慢。' }, at: 'A47', data: { word: '缓慢' } },
    {
      name: 'a label inside the paragraph',
      change: { A46: null, A47: '存在问题：项目绩效目标申报不够全面。' },
      at: 'A47',
      data: { word: '不够' },
    },
    {
      name: 'something else that there is not, behind it',
      change: { A47: '项目进度滞后，目前无资金缺口。' },
      at: 'A47',
      data: { quote: '项目进度滞后' },
    },
    {
      name: 'something else that there is not, before it',
      change: { A47: '已无资金缺口，但项目进度滞后。' },
      at: 'A47',
      data: { quote: '已无资金缺口,但项目进度滞后' },
    },
    {
      name: 'settled, and another that is not',
      change: { A47: '人手不够的问题已解决，但支付仍偏慢，整改尚在进行。' },
      at: 'A47',
      data: { word: '偏慢' },
    },
    {
      name: 'something else is settled',
      change: { A47: '项目进度滞后，人手问题已解决。' },
      at: 'A47',
      data: { word: '滞后' },
    },
  ],
});
