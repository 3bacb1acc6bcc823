import { partAboveWhole } from '../../src/rules/part-above-whole';
import { ruleTable } from './table';

/** The second row of the national form as a part of the first. */
const part = { C14: '其中:女性学员', D14: '≥200人', F14: null, G14: null };

ruleTable(partAboveWhole, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'a smaller part', base: 'national', change: { ...part, E14: '230人' } },
    { name: 'all of it', base: 'national', change: { ...part, E14: '480人' } },
    {
      name: 'a rate of the part',
      base: 'national',
      change: { ...part, C13: '培训覆盖率', E13: '80%', D14: '≥90%', E14: '92%' },
    },
    { name: 'another unit', base: 'national', change: { ...part, E14: '900人次' } },
  ],
  reject: [
    {
      name: 'more women than students',
      base: 'national',
      change: { ...part, E14: '520人' },
      at: 'E14',
      data: { name: '其中:女性学员', part: '520人', parent: '培训乡村医生人数', whole: '480人' },
      related: ['E13'],
      fix: null,
    },
    { name: 'in another scale', base: 'national', change: { ...part, E14: '0.05万人' }, at: 'E14' },
    { name: 'a part of nothing', base: 'national', change: { ...part, E13: '0人', E14: '3人' }, at: 'E14' },
  ],
});
