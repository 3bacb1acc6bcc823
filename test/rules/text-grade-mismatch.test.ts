import { textGradeMismatch } from '../../src/rules/text-grade-mismatch';
import { ruleTable } from './table';

/** The small national form totals 99.4. */
const said = (text: string) => ({ base: 'national' as const, change: { A23: text } });

ruleTable(textGradeMismatch, {
  accept: [
    { name: 'the founding form: nothing said' },
    { name: 'total and grade', ...said('自评得分99.4分，评价等级为“优”。') },
    { name: 'rounded', ...said('自评总分99分，等级优秀。') },
    { name: 'one part of the form', ...said('产出指标自评得分49.6分。') },
    { name: 'full marks are no result', ...said('满分100分，总分100分。') },
    { name: 'last year’s', ...said('2021年度自评得分92.5分，等级为良。') },
    { name: 'another judgement', ...said('培训效果评价良好，群众评价好。') },
    {
      name: 'a wrong total of the form: score-total-mismatch says it',
      base: 'national',
      change: { G21: 95, A23: '自评得分99.4分。' },
    },
    { name: 'as the form prints it', base: 'national', change: { H21: '优', A23: '评价等级为优。' } },
    { name: 'a grade of another scale', ...said('评价等级为合格。') },
  ],
  reject: [
    {
      name: '武山: 84.47 is not 优',
      base: 'national',
      change: { G21: 84.47, A23: '自评84.47分，评级优。' },
      at: 'A23',
      data: { said: '优', due: '良', total: '84.47' },
    },
    {
      name: 'another total',
      ...said('自评得分98.4分。'),
      at: 'A23',
      data: { said: '98.4分', due: '99.4分', total: '' },
      related: ['G21'],
    },
    {
      name: 'another grade',
      ...said('评价等级为良。'),
      at: 'A23',
      data: { said: '良', due: '优', total: '99.4' },
    },
    {
      name: 'another grade than the form prints',
      base: 'national',
      change: { H21: '优', A23: '评价等级为良。' },
      at: 'A23',
      data: { said: '良', due: '优', total: '' },
    },
  ],
});
