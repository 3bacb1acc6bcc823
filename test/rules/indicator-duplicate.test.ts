import { indicatorDuplicate } from '../../src/rules/indicator-duplicate';
import { ruleTable } from './table';

ruleTable(indicatorDuplicate, {
  accept: [
    { name: 'the founding form, with three rows named "-"' },
    { name: 'the national form', base: 'national' },
    { name: 'names that share words', change: { E20: '科技统计培训会人次', E21: '科技统计培训会场次' } },
    {
      name: 'sub-rows of different parents',
      base: 'national',
      change: { C14: '其中：女性', C16: '其中：女性', F14: '', G14: '', F16: '', G16: '' },
    },
    { name: 'figures that open a name', change: { E20: '1.5万元补贴户数', E21: '2.5万元补贴户数' } },
    { name: 'two rows without names: indicator-name-missing', change: { E17: '', E18: '' } },
    {
      name: 'a sub-row of the second row, and one that opens its own group',
      base: 'national',
      change: { B15: '数量指标', C15: '其中：女性', C17: '其中：女性', F15: '', G15: '', F17: '', G17: '' },
    },
  ],
  reject: [
    {
      name: 'the same name in 产出 and 效益 (counts once at a re-check)',
      change: { E30: '其他类评审数量' },
      at: 'E30',
      data: { first: 'E19' },
      related: ['E19'],
    },
    { name: 'told apart by blanks only', change: { E19: '医疗项目 申报数' }, at: 'E19' },
    {
      name: 'the same name behind two template prefixes',
      base: 'national',
      change: { C13: '指标1：培训人数', C14: '★指标2:培训人数' },
      at: 'C14',
      data: { first: 'C13' },
    },
    {
      name: 'the same name behind a list number',
      base: 'national',
      change: { C13: '培训人数', C14: '2.培训人数' },
      at: 'C14',
    },
    {
      name: 'the same name behind two list numbers',
      base: 'national',
      change: { C13: '（1）培训人数', C14: '2、培训人数' },
      at: 'C14',
    },
    {
      name: 'three times: both later ones',
      change: { E17: '评审数量', E18: '评审数量', E19: '评审数量' },
      findings: [{ at: 'E18' }, { at: 'E19' }],
    },
  ],
});
