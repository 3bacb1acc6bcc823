import { evidenceMissing } from '../../src/rules/evidence-missing';
import { unmerged } from './edits';
import { gridOf } from '../grids';
import { ruleTable } from './table';

/** A form whose layout asks for no evidence, with a column for it all the same. */
const withColumn = () =>
  gridOf([
    ['重庆市部门整体绩效自评表'],
    ['项目名称', '公共法律服务', null, null, null, null, null, null],
    [
      ...['指标名称', '计量单位', '年初指标值', '全年完成值'],
      ...['得分系数(%)', '指标权重(分)', '指标得分(分)', '佐证材料'],
    ],
    ['法律援助案件数', '件', '≥100', '100', 100, 80, 80, null],
    ['群众满意度', '%', '≥90', '95', 100, 20, 20, '问卷'],
  ]);

ruleTable(evidenceMissing, {
  accept: [
    { name: 'the founding form: merged evidence belongs to all rows of the block' },
    { name: 'a form without such a column', base: 'national', settings: { evidenceRequired: true } },
    { name: 'turned off by the user', change: { L14: '' }, settings: { evidenceRequired: false } },
    {
      name: 'an unused row of its own',
      change: { L27: '', ...Object.fromEntries([28, 29, 30, 33].map((row) => [`L${row}`, '佐证材料'])) },
      edit: unmerged('L27'),
    },
    { name: 'it says that there is none: evidence-denied', change: { L14: '无' } },
    { name: 'a formula not yet calculated', change: { L14: { value: null, formula: '=附件!A1' } } },
    { name: 'a layout that asks for none', edit: withColumn },
  ],
  reject: [
    { name: 'blank for one row', change: { L14: '' }, at: 'L14', data: { rows: 1 }, related: ['E14'] },
    { name: 'blank for a block: once, at the merge', change: { L16: '' }, at: 'L16', data: { rows: 11 } },
    { name: 'a dash', change: { L15: '/' }, at: 'L15' },
    { name: 'a block with unused rows in it', change: { L27: '' }, at: 'L27', data: { rows: 4 } },
    {
      name: 'a layout that asks for none, a user who does',
      edit: withColumn,
      settings: { evidenceRequired: true },
      at: 'H4',
      data: { name: '法律援助案件数', rows: 1 },
    },
  ],
});
