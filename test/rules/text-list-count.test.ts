import { textListCount } from '../../src/rules/text-list-count';
import { ruleTable } from './table';

const said = (text: string) => ({ base: 'national' as const, change: { A23: text } });
const VILLAGES =
  '东一村、东二村、东三村、东四村、东五村、东六村、东七村、东八村、东九村、西一村、西二村、西三村、西四村、西五村、西六村、西七村';

ruleTable(textListCount, {
  accept: [
    { name: 'the founding form' },
    { name: '巴南: 17 villages, 17 names', ...said(`实施17个村：${VILLAGES}、西八村。`) },
    { name: 'an open list', ...said('培训5个村：东一村、东二村等。') },
    { name: 'a joined last item', ...said('培训4个村：东一村、东二村和西一村、西二村。') },
    { name: 'counts inside that add up', ...said('实施8个项目：产业项目3个、基础设施项目5个。') },
    { name: 'a stroke inside an item', ...said('完成2项：省、市级项目、县级项目。') },
    { name: 'no list', ...said('培训480人：效果良好。') },
  ],
  reject: [
    {
      name: 'one village short',
      ...said(`实施17个村：${VILLAGES}。`),
      at: 'A23',
      data: { said: '17个', listed: '16' },
    },
    {
      name: '麻埠镇: 10 projects, 3 + 5 listed',
      ...said('实施10个项目：产业项目3个、基础设施项目5个。'),
      at: 'A23',
      data: { listed: '8' },
    },
    {
      name: 'announced by 分别是',
      ...said('举办3期培训班，分别是春季班、秋季班。'),
      at: 'A23',
      data: { listed: '2' },
    },
    {
      name: 'quoted from the words before the figure on',
      ...said('按照年度工作方案和上级要求，在县域范围内实施10个项目：产业项目3个、基础设施项目5个。'),
      at: 'A23',
      data: { quote: '在县域范围内实施10个项目:产业项目3个、基础设施项目5个', said: '10个' },
    },
  ],
});
