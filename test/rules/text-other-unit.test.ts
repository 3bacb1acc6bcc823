import { textOtherUnit } from '../../src/rules/text-other-unit';
import { ruleTable } from './table';

const town = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  base: 'national' as const,
  change: { F4: '金寨县麻埠镇人民政府', A23: text, ...more },
});

ruleTable(textOtherUnit, {
  accept: [
    { name: 'the founding form: a bureau' },
    { name: 'the own name', ...town('麻埠镇2022年收入755.19万元。') },
    { name: 'partners and places', ...town('组织干部赴古碑镇学习，与古碑镇共建道路。') },
    { name: 'a district’s bureau under a city’s', change: { A40: '蓬江区科学技术局组织企业参加培训。' } },
    { name: 'another bureau', change: { A40: '台山市财政局按照预算拨付资金。' } },
    { name: 'common words', ...town('全镇完成改厕50户。各乡镇积极配合。建制镇3个。') },
    { name: 'several places', ...town('古碑镇完成5户。', { A24: '吴家店镇完成3户。' }) },
    { name: 'a bureau names a town', base: 'national', change: { A23: '古碑镇2022年培训乡村医生20人。' } },
  ],
  reject: [
    {
      name: '麻埠镇: a report about 古碑镇',
      ...town('古碑镇2022年预算收入755.19万元。'),
      at: 'A23',
      data: { name: '古碑镇', unit: '金寨县麻埠镇人民政府' },
      related: ['F4'],
    },
    {
      name: 'with its county',
      ...town('2022年，金寨县古碑镇人民政府按照上级要求开展培训。'),
      at: 'A23',
      data: { name: '古碑镇' },
    },
    {
      name: 'a bureau of the same name elsewhere',
      change: { A40: '台山市科学技术局严格按照预算使用资金。' },
      at: 'A40',
      data: { name: '台山市科学技术局', unit: '江门市科学技术局' },
    },
    { name: 'in the goal cell', ...town('', { E11: '古碑镇完成培训480人。' }), at: 'E11' },
  ],
});
