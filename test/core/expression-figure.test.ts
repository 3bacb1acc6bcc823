import type { Expression } from '../../src/core/expression';
import type { ExpressionInput } from '../../src/core/target';
import { readTarget } from '../../src/core/target';
import type { Quantity } from '../../src/core/quantity';

const figure = ({ value, unit }: Quantity): string => value.toFixed() + unit.text;

/** "≥5次", "3次–5次", "±10%", "3次 5人" … and for what is no figure its kind alone. */
function said(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return figure(expression.quantity);
    case 'at-least':
      return `${expression.strict ? '>' : '≥'}${figure(expression.quantity)}`;
    case 'at-most':
      return `${expression.strict ? '<' : '≤'}${figure(expression.quantity)}`;
    case 'equal':
      return `=${figure(expression.quantity)}`;
    case 'between':
      return `${figure(expression.low)}–${figure(expression.high)}`;
    case 'tolerance':
      return `±${figure(expression.quantity)}`;
    case 'bands':
      return expression.thresholds.map(figure).join('/');
    case 'compound':
      return expression.parts.map(figure).join(' ');
    case 'garbled':
      return `${expression.kind} ${expression.readings.join(' ')}`;
    default:
      return expression.kind;
  }
}

const read = (text: string, beside: Partial<ExpressionInput> = {}): string =>
  said(readTarget({ value: text, text, format: '@', date1904: false, ...beside }));

test.each([
  // One number, with what stands beside it.
  ['5次', '5次'],
  ['5', '5'],
  ['12味', '12味'],
  ['12味药', '12味药'],
  ['12hb', '12hb'],
  ['12味中药材料', 'words'],
  ['共12味', 'words'],
  ['达到220', '≥220'],
  ['220以上', '≥220'],
  ['按方案3执行', 'words'],
  ['方案3', 'words'],
  ['3完成', 'words'],
  ['不少于220', '≥220'],
  ['不得低于220', '≥220'],
  ['大于或等于220', '≥220'],
  ['小于或者等于220', '≤220'],
  ['大于等于220', '≥220'],
  ['达220', '≥220'],
  ['220及其以上', '≥220'],
  ['5左右', '5'],
  ['至少5味', '≥5味'],
  ['5次宣传', '5次'],
  ['5定量包', '5定量包'],
  ['5等级', 'words'],
  ['5号楼', 'words'],
  ['控制在220以内', '≤220'],
  ['大于5', '>5'],
  ['小于等于5', '≤5'],
  ['等于5', '=5'],
  ['>5次', '>5次'],
  ['<5次', '<5次'],
  ['约5', '5'],
  ['1股(3户共9股)', '1股'],
  ['5人(次)', '5人(次)'],
  ['(5次)', '5次'],
  ['5次(全年)', '5次'],
  ['全部(5次)', '5次'],
  ['3级', 'words'],
  ['3等', 'words'],
  ['3号', 'words'],
  ['5次等', 'words'],
  // Longer texts are sentences.
  [`${'提供优质服务'.repeat(9)}培训5次`, '5次'],
  [`${'提供优质服务'.repeat(9)}开展培训5次`, '5次'],
  [`${'提供优质服务'.repeat(9)}共开展培训5次`, 'words'],
  // Ranges.
  ['3-5次', '3次–5次'],
  ['3~5次', '3次–5次'],
  ['3次至5次', '3次–5次'],
  ['3到5次', '3次–5次'],
  ['3--5次', '3次–5次'],
  ['3 ～ 5次', '3次–5次'],
  ['80%-90%', '80%–90%'],
  ['5000元-1万元', '5000元–1万元'],
  ['5次-3次', '5次 3次'],
  ['3次-5人', '3次 5人'],
  ['3次至少5次', '3次 5次'],
  ['3次增至5次', '3次 5次'],
  ['3~~5次', '3次–5次'],
  ['3次,5人', '3次 5人'],
  ['3次、5人、7场', '3次 5人 7场'],
  ['3-5次、7人', '5次 7人'],
  ['3次、5人、另7', '3次 5人'],
  ['3次、另7', 'words'],
  ['12月底前完成3次、5人', 'words'],
  // Tolerances.
  ['±10%', '±10%'],
  ['正负10%', '±10%'],
  ['误差±10%', '±10%'],
  ['误差正负10%', '±10%'],
  ['±10%以内', '±10%'],
  // Four thresholds.
  ['100% 90% 85% 85%', '100%/90%/85%/85%'],
  ['100%/90%/80%/70%', '100%/90%/80%/70%'],
  ['100%、90%、80%、70%', '100%/90%/80%/70%'],
  ['100%\n90%\n80%\n70%', '100%/90%/80%/70%'],
  ['99.55%; 90%;80%;70%', '99.55%/90%/80%/70%'],
  ['90 80 70 60', '90/80/70/60'],
  ['60% 70% 80% 90%', '60% 70% 80% 90%'],
  ['100% 90% 95% 70%', '100% 90% 95% 70%'],
  ['100% 90% 80%', '100% 90% 80%'],
  ['100% 90% 80% 7次', '100% 90% 80% 7次'],
  ['优100% 90% 80% 70%', '100% 90% 80% 70%'],
  // Per whom.
  ['每人每年3300元', '3300元/人·年'],
  ['每生每年补助3300元', '3300元/生·年'],
  ['人均≥3300元', '≥3300元/人'],
  ['户均发放500元', '500元/户'],
  ['亩均500元', '500元/亩'],
  ['每月不超过500元', '≤500元/月'],
  ['平均500元', '500元'],
  ['≤每人500元', '≤500元/人'],
  ['补助标准不低于每人每年3300元', '≥3300元/人·年'],
  ['不超过人均500元', '≤500元/人'],
  ['低于市场价每人5元', 'words'],
  ['每人每年每月每日33元', '33元/人·年·月·天'],
  ['每年举办5次', '5次/年'],
  ['每季度组织检查不少于2次', '≥2次/季度'],
  ['每人次补贴标准500元', '500元/人次'],
  ['人均收入增加500元', '500元'],
])('%s: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['5', '次', '', '5次'],
  ['5次', '人', '', '5次'],
  ['5', '万元', '', '5万元'],
  ['100万', '元', '', '100万元'],
  ['100万', '万元', '', '100万元'],
  ['100万', '', '', '100万'],
  ['5', '万', '', '5万'],
  ['3-5', '次', '', '3次–5次'],
  ['90 80 70 60', '%', '', '90%/80%/70%/60%'],
  ['12味', '种', '', '12种'],
  ['5', '', '≥', '≥5'],
  ['5次', '', '＞', '>5次'],
  ['≤5次', '', '≥', '≤5次'],
  ['5次', '', '定量', '5次'],
])('%s with the unit “%s” and the sign “%s” beside it: %s', (text, unit, sign, expected) => {
  expect(read(text, { unit, sign })).toBe(expected);
});
