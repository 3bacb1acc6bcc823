import { textPartsMismatch } from '../../src/rules/text-parts-mismatch';
import { ruleTable } from './table';

const said = (text: string) => ({ base: 'national' as const, change: { A23: text } });

ruleTable(textPartsMismatch, {
  accept: [
    { name: 'the founding form: 157.84 + 7.68 = 165.52' },
    {
      name: 'the founding form, total changed: text-money-mismatch says it',
      change: {
        A38: '2024年部门预算安排“科技发展管理经费”156.52万元，其中，市科技局安排157.84万元，市科技服务中心安排7.68万元。',
      },
    },
    {
      name: '棠溪: done, five parts in 元',
      ...said(
        '支出1,329,120.67元，其中：道路500000元，水利400000元，绿化229120.67元，照明150000元，管护50000元。',
      ),
    },
    {
      name: '棠溪: 0.02 off in three parts',
      ...said('委托业务费89.97万元，其中规划30万元、设计30万元、监理29.99万元。'),
    },
    { name: '临夏: a last digit', ...said('安排7.79万元，其中办公费3.89万元，差旅费3.89万元。') },
    {
      name: '芦山: four parts',
      ...said('资金1429.39万元，其中：中央25.26万元，省级958.81万元，市级412.83万元，县级32.49万元。'),
    },
    { name: '江西: subtotals', ...said('全年收入6800万元，分别为体彩公益金6027.95万元、其他772.05万元。') },
    { name: 'one part only', ...said('预算100万元，其中培训费30万元。') },
    { name: 'a selection', ...said('预算100万元，其中主要用于培训费60万元、印刷费30万元。') },
    { name: 'far from complete', ...said('预算100万元，其中培训费30万元、印刷费10万元。') },
    {
      name: 'complete, then another kind of amount',
      ...said('预算100万元，其中省级80万元，市级20万元，实际支出98万元。'),
    },
    { name: 'the next sentence', ...said('预算100万元，其中省级80万元，市级20万元。实际支出98万元。') },
    { name: 'a list inside the list', ...said('预算100万元，其中省级90万元，其中培训60万元、印刷20万元。') },
    { name: 'different units', ...said('预算100万元，其中省级800000元，市级190000元。') },
  ],
  reject: [
    {
      name: 'the founding form, a part changed',
      change: {
        A38: '2024年部门预算安排“科技发展管理经费”165.52万元，其中，市科技局安排157.48万元，市科技服务中心安排7.68万元。',
      },
      at: 'A38',
      data: { total: '165.52万元', parts: '157.48 + 7.68', sum: '165.16万元' },
    },
    {
      name: '棠溪: five parts, 286,400 missing',
      ...said(
        '申请资金2,026,400元，其中：道路640000元，水利400000元，绿化350000元，照明200000元，管护150000元。',
      ),
      at: 'A23',
      data: { sum: '1740000元' },
    },
    {
      name: '泾县: nine parts',
      ...said(
        '项目资金63.2万元，其中：一组6万元，二组6万元，三组6万元，四组6万元，五组6万元，六组6万元，七组6万元，八组6万元，九组11.2万元。',
      ),
      at: 'A23',
      data: { total: '63.2万元', sum: '59.2万元' },
    },
    {
      name: '麻埠镇: 755.36 for 755.19',
      ...said('收入755.19万元，其中财政拨款124.23万元，专项370.83万元，其他260.3万元。'),
      at: 'A23',
      data: { sum: '755.36万元' },
    },
    {
      name: '儋州: 0.09 off in two parts',
      ...said('基本经费2956.36万元，其中人员经费2500.20万元，公用经费456.07万元。'),
      at: 'A23',
      data: { sum: '2956.27万元' },
    },
    {
      name: 'in the goal cell',
      base: 'national',
      change: { E11: '安排100万元，其中甲村70万元，乙村40万元。' },
      at: 'E11',
    },
    {
      name: 'quoted from the words before the total on',
      ...said('根据县财政局批复，本年度全县共落实项目资金63.2万元，其中：一组6万元，二组7万元，三组40万元。'),
      at: 'A23',
      data: { quote: '本年度全县共落实项目资金63.2万元,其中:一组6万元,二组7万元,三组40万元' },
    },
    {
      name: 'another sentence has a wrong total',
      ...said(
        '全年预算数120万元。另有收入755.19万元，其中财政拨款124.23万元，专项370.83万元，其他260.3万元。',
      ),
      at: 'A23',
      data: { total: '755.19万元' },
    },
    {
      name: 'another amount of the sentence is wrong',
      ...said('全年预算数120万元，到位资金100万元，其中省级80万元，市级30万元。'),
      at: 'A23',
      data: { total: '100万元', sum: '110万元' },
    },
  ],
});
