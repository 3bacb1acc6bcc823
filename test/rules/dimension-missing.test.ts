import { dimensionMissing } from '../../src/rules/dimension-missing';
import { withCells } from '../grids';
import { targetForm } from '../layouts/targets';
import { ruleTable } from './table';

const clear = (cells: readonly string[]) => Object.fromEntries(cells.map((cell) => [cell, '-']));

const unused = (rows: readonly number[]) =>
  Object.assign({}, ...rows.map((row) => ({ ...clear([`E${row}`, `G${row}`, `H${row}`]), [`I${row}`]: '' })));

ruleTable(dimensionMissing, {
  accept: [
    {
      name: 'no row in use',
      edit: () => withCells(targetForm(), { A6: '年度指标值', D6: null }),
    },
    { name: 'the founding form: satisfaction at level 2' },
    { name: 'the national form', base: 'national' },
    {
      name: 'a group without its name may be the satisfaction: indicator-name-missing',
      change: { C33: null },
    },
    { name: 'an unused block without its name', change: { A14: null, ...unused([14, 15]) } },
    {
      name: 'level 1 blank throughout: level 2 tells',
      base: 'national',
      change: { A13: null, A18: null, A20: null },
    },
    {
      name: 'levels that nobody can read',
      base: 'national',
      change: { A13: '任务一', A18: '任务二', A20: '任务三', B20: '其他' },
    },
  ],
  reject: [
    {
      name: 'no column of level 1, and none at level 2',
      edit: () => withCells(targetForm(), { A6: null, A7: null, A9: null, A10: null, B10: '社会效益指标' }),
      at: 'B6',
      data: { dimension: 'satisfaction', listed: false },
    },
    {
      name: 'level 1 blank throughout, and none at level 2',
      base: 'national',
      change: { A13: null, A18: null, A20: null, B20: '社会效益指标' },
      at: 'A12',
      data: { dimension: 'satisfaction', listed: false },
    },
    {
      name: 'no satisfaction row in use',
      base: 'national',
      change: { ...clear(['C20', 'D20', 'E20']), F20: '', G20: '' },
      at: 'A20',
      data: { dimension: 'satisfaction', listed: true, row: 20 },
    },
    {
      name: 'no satisfaction row in use, at level 2',
      change: { ...clear(['E33', 'G33', 'H33']), I33: '' },
      at: 'C33',
      data: { dimension: 'satisfaction' },
    },
    {
      name: 'no satisfaction heading at all',
      base: 'national',
      change: { A20: '效益指标', B20: '社会效益指标' },
      at: 'A12',
      data: { listed: false },
    },
    {
      name: 'a block without its name: not the dimension that may be its own as well',
      change: { A27: null },
      at: 'A27',
      data: { dimension: '', listed: true, row: 27 },
    },
    { name: 'a block of standards without its name', change: { A14: null }, at: 'A14', data: { row: 14 } },
    { name: 'beside merged ones', base: 'national', change: { A20: null }, at: 'A20' },
    {
      name: 'one indicator for everything (大英)',
      base: 'national',
      change: Object.fromEntries(
        [14, 15, 16, 17, 18, 19, 20].flatMap((row) => [
          [`C${row}`, '-'],
          [`D${row}`, '-'],
          [`E${row}`, '-'],
          [`F${row}`, ''],
          [`G${row}`, ''],
        ]),
      ),
      findings: [
        { at: 'A18', data: { dimension: 'benefit' } },
        { at: 'A20', data: { dimension: 'satisfaction' } },
      ],
    },
    {
      name: 'a block of another kind is no satisfaction',
      base: 'national',
      change: { A20: '加分项', B20: '表彰奖励', C20: '获省级表彰次数', D20: '≥1次', E20: '1次' },
      at: 'A12',
      data: { dimension: 'satisfaction', listed: false, row: 12 },
    },
    {
      name: 'no benefit, beside a group without its name',
      change: { C24: null, ...unused([28, 29, 30]) },
      at: 'A27',
      data: { dimension: 'benefit' },
    },
    {
      name: 'no heading of benefits: that of satisfaction is none',
      base: 'national',
      change: { A18: '产出指标', B18: '数量指标', B19: '质量指标' },
      at: 'A12',
      data: { dimension: 'benefit', listed: false },
    },
  ],
});
