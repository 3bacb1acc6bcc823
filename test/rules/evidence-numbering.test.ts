import { evidenceNumbering } from '../../src/rules/evidence-numbering';
import { unmerged } from './edits';
import { ruleTable } from './table';

ruleTable(evidenceNumbering, {
  accept: [
    { name: 'the founding form: 1 to 4' },
    { name: 'names instead of numbers', change: { L14: '立项批复', L15: '检查记录' } },
    {
      name: 'ranges and lists',
      change: { L14: '佐证材料1至3', L15: '佐证材料4、5', L16: '佐证材料6，佐证材料7', L27: '佐证材料8' },
    },
    {
      name: 'a scheme with sub-numbers',
      change: { L14: '佐证材料1-1', L15: '佐证材料1-2', L16: '佐证材料2-1', L27: '佐证材料3-1' },
    },
    {
      name: 'how many there are is no number',
      change: { L14: '佐证材料3份', L15: '佐证材料1', L16: '佐证材料2', L27: '佐证材料12页' },
    },
    {
      name: 'a year or a month behind the label is no number',
      change: {
        L14: '佐证材料2024年工作总结',
        L15: '佐证材料1、2024年度检查记录',
        L16: '佐证材料2、12月报表',
        L27: '佐证材料3',
      },
    },
    { name: 'a blank cell, whose number is missing with it: evidence-missing', change: { L15: '' } },
    {
      name: 'one number per row',
      change: Object.fromEntries(
        Array.from({ length: 11 }, (_, i) => [`L${16 + i}`, `佐证材料${3 + i}`]).concat([
          ['L27', '佐证材料14'],
        ]),
      ),
      edit: unmerged('L16'),
    },
    {
      name: 'sub-numbers above nine',
      change: { L14: '佐证材料10-1', L15: '佐证材料10-2', L16: '佐证材料11-1', L27: '佐证材料12-1' },
    },
    {
      name: 'a range of labels, and one above nine',
      change: { L14: '佐证材料1至佐证材料3', L15: '佐证材料4至10', L16: '佐证材料11', L27: '佐证材料12' },
    },
  ],
  reject: [
    {
      name: 'a number left out',
      change: { L16: '佐证材料4', L27: '佐证材料5' },
      at: 'L16',
      data: { number: '4', expected: '3', fault: 'missing' },
    },
    {
      name: 'a number twice',
      change: { L16: '佐证材料2', L27: '佐证材料3' },
      at: 'L16',
      data: { number: '2', expected: '', fault: 'doubled' },
    },
    {
      name: 'out of order',
      change: { L15: '佐证材料3', L16: '佐证材料2' },
      findings: [
        { at: 'L15', data: { fault: 'missing' } },
        { at: 'L16', data: { fault: 'order' } },
      ],
    },
    {
      name: 'not from one',
      change: { L14: '佐证材料2', L15: '佐证材料3', L16: '佐证材料4', L27: '佐证材料5' },
      at: 'L14',
      data: { expected: '1' },
    },
    {
      name: 'one cell without a number makes up for one number only',
      change: { L14: '立项批复', L16: '佐证材料4', L27: '佐证材料5' },
      at: 'L16',
      data: { number: '4', expected: '3', fault: 'missing' },
    },
    {
      name: 'a number used again makes up for none',
      change: { L14: '佐证材料1、2', L15: '佐证材料1', L16: '佐证材料5', L27: '佐证材料6' },
      findings: [
        { at: 'L15', data: { fault: 'doubled' } },
        { at: 'L16', data: { fault: 'missing', expected: '3' } },
      ],
    },
  ],
});
