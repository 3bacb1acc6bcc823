import { scoreReducedUnexplained } from '../../src/rules/score-reduced-unexplained';
import { ruleTable } from './table';

ruleTable(scoreReducedUnexplained, {
  accept: [
    { name: 'the founding form' },
    { name: 'a shortfall is no reduction by judgement', base: 'national' },
    { name: 'explained', change: { I28: 7, J28: '上报材料有两次退回修改,主动扣3分;已明确专人审核。' } },
    { name: 'a broken difference is score-mismatch', change: { I16: 3.5 } },
    { name: 'below zero is score-negative', change: { I28: -2 } },
    {
      name: 'a cost below its ceiling is underspend-as-shortfall',
      base: 'national',
      change: { E17: '1200元/人', G17: 8 },
    },
    { name: 'outside its band is score-outside-band', base: 'national', change: { G19: 10 } },
    { name: 'not met', change: { H28: '90%', I28: 9 } },
  ],
  reject: [
    {
      name: '7 of 10 for 100 % of 100 % (永德)',
      change: { I28: 7 },
      at: 'I28',
      data: { score: '7.00', weight: '10.00', lost: '3.00' },
      fix: 'suggested',
      writes: { I28: '10' },
    },
    { name: 'a filler explains nothing', change: { I28: 9, J28: '无' }, at: 'I28' },
    {
      name: 'a date kept, 5 of 6 (裕安)',
      base: 'national',
      change: { F16: 6, G16: 5 },
      at: 'G16',
      data: { lost: '1.00' },
    },
    {
      name: 'a word for a goal reached, 13.6 of 15',
      base: 'national',
      change: { G19: 13.6 },
      at: 'G19',
      data: { lost: '1.40' },
    },
    { name: '18 of 20 (新洲)', base: 'national', change: { F18: 20, G18: 18 }, at: 'G18' },
  ],
});
