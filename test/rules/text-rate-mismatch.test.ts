import { textRateMismatch } from '../../src/rules/text-rate-mismatch';
import { ruleTable } from './table';

const said = (text: string) => ({ base: 'national' as const, change: { A23: text } });

ruleTable(textRateMismatch, {
  accept: [
    { name: 'the founding form: no rate' },
    { name: '盘山: 680/850', ...said('预算执行率80%（680/850）。') },
    { name: '江西: 6027.95 of 6800', ...said('预算6800万元，支出6027.95万元，执行率88.65%。') },
    { name: '宣州: 129 of 53', ...said('计划53个，实际完工129个，完工率243%。') },
    { name: '衡山 贯塘: 50 of 46', ...said('编制46人，实有50人，控制率108.70%。') },
    { name: 'cut instead of rounded', ...said('预算3万元，支出2万元，执行率66.66%。') },
    { name: 'amounts rounded themselves', ...said('预算1.3万元，支出1.1万元，执行率82.7%。') },
    {
      name: 'three numbers: which two is not certain',
      ...said('预算100万元，调整20万元，支出50万元，执行率62.5%。'),
    },
    { name: 'growth, not a rate of both', ...said('上年100万元，今年120万元，增长30%。') },
    { name: 'about', ...said('预算100万元，支出约80万元，执行率85%。') },
  ],
  reject: [
    {
      name: '无为: 超任务43% for 264 of 115',
      ...said('任务115户，实际完成264户，超任务43%。'),
      at: 'A23',
      data: { rate: '43%', done: '264户', base: '115户', due: '129.57' },
    },
    {
      name: 'execution',
      ...said('预算6800万元，支出6027.95万元，执行率98.65%。'),
      at: 'A23',
      data: { due: '88.65' },
    },
    {
      name: 'by a stroke',
      ...said('预算执行率85%（680/850）。'),
      at: 'A23',
      data: { done: '680', base: '850', due: '80' },
    },
    {
      name: 'in the result cell',
      base: 'national',
      change: { H13: '完成', E13: '计划500人，实际完成480人，完成率98%。' },
      at: 'E13',
      data: { due: '96' },
    },
    {
      name: 'quoted from the words before the first figure to the last',
      ...said('根据县人社局下达的年度任务计划，全年任务115户，实际完成264户，超任务43%，位居全市前列。'),
      at: 'A23',
      data: { quote: '的年度任务计划,全年任务115户,实际完成264户,超任务43%' },
    },
  ],
});
