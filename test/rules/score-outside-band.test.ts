import { scoreOutsideBand } from '../../src/rules/score-outside-band';
import { ruleTable } from './table';

const partly = '部分达成预期指标并具有一定效果';
const missed = '未达成预期指标且效果较差';

ruleTable(scoreOutsideBand, {
  accept: [
    { name: 'the founding form' },
    { name: 'full marks for a goal reached', base: 'national' },
    { name: 'the lower edge belongs to the band (80 %)', base: 'national', change: { G19: 12 } },
    { name: 'partly reached, 70 %', base: 'national', change: { E19: partly, G19: 10.5 } },
    { name: 'a word that names no band', base: 'national', change: { E19: '制度已修订', G19: 3 } },
    { name: 'above the weight: score-above-weight says so', base: 'national', change: { G19: 16 } },
  ],
  reject: [
    {
      name: 'partly reached with full marks',
      base: 'national',
      change: { E19: partly, G19: 15 },
      at: 'G19',
      data: { score: '15.00', from: '9.00', result: partly },
      fix: null,
    },
    {
      name: 'reached, but scored as partly',
      base: 'national',
      change: { G19: 10 },
      at: 'G19',
      data: { from: '12.00', to: '15.00' },
    },
    { name: 'missed, but scored as reached', base: 'national', change: { E19: missed, G19: 13 }, at: 'G19' },
    {
      name: '是 → 基本达到, 7 of 8 (原州区)',
      base: 'national',
      change: { D19: '是', E19: '基本达到', F19: 8, G19: 7 },
      at: 'G19',
      data: { score: '7.00', from: '4.80' },
    },
  ],
});
