import { textCountMismatch } from '../../src/rules/text-count-mismatch';
import { ruleTable } from './table';

/** The small national form uses 8 rows: 产出 5 (of them 成本 1), 效益 2, 满意度 1. */
const said = (text: string) => ({ base: 'national' as const, change: { A23: text } });

ruleTable(textCountMismatch, {
  accept: [
    { name: 'the founding form: 15 = 11 + 3 + 1; 决策 and "-" rows are not counted' },
    {
      name: 'by level 1, cost counted with output',
      ...said('共设置绩效指标8个，其中产出指标5个，效益指标2个，满意度指标1个。'),
    },
    {
      name: 'cost apart',
      ...said('设置绩效指标8个，其中成本指标1个，产出指标4个，效益指标2个，满意度指标1个。'),
    },
    {
      name: '广西: by level 2',
      ...said('绩效指标共8个，其中数量指标2个，质量指标1个，时效指标1个，成本指标1个。'),
    },
    {
      name: 'satisfaction counted with the benefits',
      change: { A40: '绩效指标共计15个，其中产出指标11个，效益指标4个。' },
    },
    { name: 'headings, not rows', ...said('设置一级指标3个，二级指标7个，三级指标共8个。') },
    { name: 'all 17 rows, 决策 with them', change: { A40: '绩效指标共计17个。' } },
    {
      name: 'some of them',
      ...said('绩效指标共8个。5项指标均超额完成。核心指标共3个。2021年绩效指标共12个。'),
    },
    { name: 'a kind alone', ...said('产出指标共5个。') },
    {
      name: 'a block without its name: dimension-missing',
      change: { A27: null, A40: '绩效指标共计14个。' },
    },
    {
      name: 'a group without its name: indicator-name-missing',
      change: { C24: null, A40: '绩效指标共计14个。' },
    },
  ],
  reject: [
    {
      name: 'the total changed',
      change: { A40: '2024年申报绩效指标共计14个，其中，产出指标11个，效益指标3个、满意度指标1个。' },
      at: 'A40',
      data: { label: '', said: '14', rows: '15', sum: '' },
    },
    {
      name: 'a part changed',
      change: { A40: '2024年申报绩效指标共计15个，其中，产出指标12个，效益指标3个、满意度指标1个。' },
      at: 'A40',
      data: { label: '产出', said: '12', rows: '11', sum: '' },
    },
    {
      name: 'a row of the table not used any more: said once',
      change: { F16: '-', G16: '-', H16: '-', I16: null },
      at: 'A40',
      data: { said: '15', rows: '14' },
    },
    {
      name: 'the count of the claim alone',
      change: { A40: '经全面自评，16个绩效指标全部完成。' },
      at: 'A40',
      data: { said: '16', rows: '15' },
    },
    {
      name: 'satisfaction counted twice: the parts do not add up',
      change: { A40: '绩效指标共计15个，其中产出指标11个，效益指标4个，质量指标1个。' },
      at: 'A40',
      data: { label: '', sum: '16', said: '15', rows: '' },
    },
    {
      name: 'no level 1 has a name: the rows can be counted all the same',
      base: 'national',
      change: { A13: null, A18: null, A20: null, A23: '绩效指标共9个。' },
      at: 'A23',
      data: { said: '9', rows: '8' },
    },
  ],
});
