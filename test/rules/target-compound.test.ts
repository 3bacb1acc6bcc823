import { targetCompound } from '../../src/rules/target-compound';
import { ruleTable } from './table';

ruleTable(targetCompound, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'a bracket explains (1股(3户共9股))', change: { G16: '1股(3户共9股)', H16: '1股' } },
    { name: 'a date is one target', change: { G25: '2024年4月1日前' } },
    { name: 'an unused row', change: { G27: '/' } },
  ],
  reject: [
    {
      name: 'two rates of return (南岳)',
      change: { G16: '第一年按总投资额返本20%,分红按8%分红', H16: '已返本' },
      at: 'G16',
      data: { parts: ['20%', '8%'] },
      related: ['H16', 'I16'],
      fix: null,
    },
    { name: 'sessions and people', change: { G20: '5场次、300人次', H20: '6场、310人次' }, at: 'G20' },
    { name: 'length and number', change: { G17: '修建水渠3公里、桥梁2座', H17: '已完成' }, at: 'G17' },
  ],
});
