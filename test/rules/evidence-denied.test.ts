import { evidenceDenied } from '../../src/rules/evidence-denied';
import { ruleTable } from './table';

ruleTable(evidenceDenied, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form without such a column', base: 'national' },
    { name: 'blank: evidence-missing', change: { L14: '' } },
    { name: 'none, and no points claimed', change: { L14: '无佐证材料', I14: 0 } },
    {
      name: 'a name that only begins like one',
      change: { L14: '无偿献血活动签到表', L15: '无人机巡查记录' },
    },
    { name: 'the name of a programme', change: { L14: '创建“无证明城市”工作方案', L15: '无证明事项清单' } },
    {
      name: 'a denial denied',
      change: {
        L14: '佐证材料齐全，无缺少佐证材料情况',
        L15: '经核对无佐证材料缺失',
        L16: '资料齐全，一件不缺',
      },
    },
    { name: 'a row that is not used', change: { E14: '-', G14: '-', H14: '-', I14: 12, L14: '无' } },
  ],
  reject: [
    { name: '无', change: { L14: '无' }, at: 'L14', data: { score: '12' }, related: ['I14'] },
    { name: '无佐证 (re-check standard 1)', change: { L15: '无佐证。' }, at: 'L15', data: { score: '8' } },
    { name: 'said with two stops', change: { L15: '暂无材料。。' }, at: 'L15' },
    { name: 'no proof, and why', change: { L15: '暂无证明(原件遗失)' }, at: 'L15' },
    { name: 'no proof, in a word', change: { L15: '该项工作没有证明' }, at: 'L15' },
    { name: 'said in a sentence', change: { L15: '因人员变动，未能提供佐证材料' }, at: 'L15' },
    { name: 'for a whole block: once', change: { L16: '暂无相关材料' }, at: 'L16', data: { score: '3.64' } },
  ],
});
