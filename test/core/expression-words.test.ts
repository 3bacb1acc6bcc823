import { describeExpression } from '../../src/core/expression-words';
import { readActual, readTarget } from '../../src/core/target';

const input = (text: string) => ({ value: text || null, text, format: '@', date1904: false });

describe('describeExpression', () => {
  it.each([
    ['110次以上', '不低于 110 次', 'at least 110 次'],
    ['>90%', '高于 90%', 'more than 90%'],
    ['≤90万元', '不高于 90 万元', 'at most 90 万元'],
    ['<5%', '低于 5%', 'less than 5%'],
    ['=42个', '等于 42 个', 'exactly 42 个'],
    ['5场次', '5 场次', '5 场次'],
    ['220', '220', '220'],
    ['550元/人/天', '550 元/人·天', '550 元/人·天'],
    ['80%-90%', '80%至 90%', '80% to 90%'],
    ['±10%', '偏差在正负 10%以内', 'within plus or minus 10%'],
    ['2024年4月1日前', '不晚于 2024年4月1日', 'by 2024-04-01'],
    ['2025年10月底前', '不晚于 2025年10月底', 'by the end of 2025-10'],
    ['9月前', '不晚于 9月底', 'by the end of month 9'],
    ['在项目计划完成时间内完成', '在项目规定的时间内', "within the project's own time"],
    ['2021年1月-12月', '2021年1月至 2021年12月', 'from 2021-01 to 2021-12'],
    ['对比上年有增长', '比上年增长', 'rising against last year'],
    ['好坏', '从“好、坏”中选一项', 'one of 好, 坏'],
    ['显著提升', '定性表述', 'in words'],
    ['100% 90% 85% 85%', '优、良、中、差分档：100%、90%、85%、85%', 'four bands: 100%, 90%, 85%, 85%'],
    ['培训2期100人', '多个数值：2 期、100 人', 'several figures: 2 期, 100 人'],
    ['工5%', '文字有误，可能是 ≥5% 或 5%', 'damaged text, perhaps ≥5% or 5%'],
    ['≥**', '模板未填写', 'template not filled in'],
    ['-', '未使用', 'not used'],
    ['', '空白', 'blank'],
  ])('%j', (text, chinese, english) => {
    const expression = readTarget(input(text));
    expect(describeExpression(expression, 'zh-CN')).toBe(chinese);
    expect(describeExpression(expression, 'en')).toBe(english);
  });

  it('names the band of a result word', () => {
    const expression = readActual(input('基本达到'));
    expect(describeExpression(expression, 'zh-CN')).toBe('定性表述（部分达成）');
    expect(describeExpression(expression, 'en')).toBe('in words (partly reached)');
  });
});
