import Decimal from 'decimal.js';
import type { Evaluation, Field } from '../../../src/core/evaluation';
import { bareName } from '../../../src/rules/shared/names';
import { points } from '../../../src/rules/shared/numbers';
import {
  fallsShort,
  givesReason,
  isFiller,
  reasonOf,
  shortfallText,
} from '../../../src/rules/shared/reasons';
import type { Row } from '../../../src/rules/shared/rows';
import { placeText } from '../../../src/rules/shared/text';
import { excerpt, isBlank, isMark, isNothing, quoted } from '../../../src/rules/shared/words';
import { evaluationOf } from '../../core/evaluations';

/** What rules have in common; each rule's own table shows what it makes of it. */

test('a row without a name is spoken of as this row', () => {
  expect([quoted('合格率', 'zh-CN'), quoted('合格率', 'en')]).toEqual(['“合格率”', '“合格率”']);
  expect([quoted('', 'zh-CN'), quoted('', 'en')]).toEqual(['本行指标', 'this row']);
});

test.each([
  ['已完成。', '已完成'],
  ['已完成。；;', '已完成'],
  [' 一\n二   三 ', '一 二 三'],
  ['先完成。后验收', '先完成。后验收'],
  ['十'.repeat(30), '十'.repeat(30)],
  ['十'.repeat(31), `${'十'.repeat(30)}…`],
  ['𠀀'.repeat(30), '𠀀'.repeat(30)],
])('%j inside a sentence', (text, shown) => {
  expect(excerpt(text)).toBe(shown);
});

test.each([
  ['-', true, true],
  ['——', true, true],
  ['//', true, true],
  ['无', true, false],
  ['', false, true],
  ['无。', false, false],
  ['-5', false, false],
  ['5-', false, false],
  ['本项无', false, false],
])('“%s”: a mark %s, nothing %s', (text, mark, nothing) => {
  expect([isMark(text), isNothing(text)]).toEqual([mark, nothing]);
});

test('what a formula shows is not known before it is calculated', () => {
  const field = { text: '', formula: null } as Field<unknown>;
  expect(isBlank(field)).toBe(true);
  expect(isBlank({ ...field, formula: '=A1' })).toBe(false);
  expect(isBlank({ ...field, text: '0' })).toBe(false);
});

test.each([
  ['指标1：居民健康档案', '居民健康档案'],
  ['指标12、居民 健康档案', '居民健康档案'],
  ['★★居民健康档案', '居民健康档案'],
  ['*指标3.培训人数', '培训人数'],
  ['培训★人数', '培训★人数'],
  ['二级指标1:人数', '二级指标1:人数'],
  ['指标123:人数', '指标123:人数'],
])('%s is named %s', (text, name) => {
  expect(bareName(text)).toBe(name);
});

test.each([
  ['3.5', '3.50'],
  ['3', '3.00'],
  ['3.64', '3.64'],
  ['3.645', '3.645'],
])('%s points are printed as %s', (value, text) => {
  expect(points(new Decimal(value), 2)).toBe(text);
});

test.each([
  ['', '', '文中', 'The text'],
  ['绩效报告', 'A12', '“绩效报告”A12 ', '“绩效报告” A12'],
  ['报告.docx', '12', '“报告.docx”第 12 段', '“报告.docx”, paragraph 12,'],
])('the place of a sentence: %s %s', (source, spot, zh, en) => {
  expect([placeText({ source, spot }, 'zh-CN'), placeText({ source, spot }, 'en')]).toEqual([zh, en]);
});

describe('reasons', () => {
  test.each([
    ['无', true],
    ['0%', true],
    ['按时完成。', true],
    ['已 完 成 ；；', true],
    ['——', true],
    ['同上', true],
    ['', false],
    ['。', false],
    ['无资金', false],
    ['因疫情未完成', false],
  ])('“%s” is a filler: %s', (text, expected) => {
    expect(isFiller(text)).toBe(expected);
  });

  test.each([
    [
      { target: '≥500人', actual: '480人', weight: '10', score: '9.6' },
      '的实现值“480人”未达到预期值“≥500人”，得分 9.6 低于权重 10',
      'the result “480人” falls short of “≥500人” and the score 9.6 is below the weight 10',
    ],
    [
      { target: '≥500人', actual: '480人', weight: '', score: '' },
      '的实现值“480人”未达到预期值“≥500人”',
      'the result “480人” falls short of “≥500人”',
    ],
    [
      { target: '', actual: '', weight: '10', score: '9.6' },
      '的得分 9.6 低于权重 10',
      'the score 9.6 is below the weight 10',
    ],
    [{ target: '≥500人', actual: '', weight: '', score: '' }, '没有完成', 'the target was not reached'],
    [{ target: '', actual: '480人', weight: '', score: '' }, '没有完成', 'the target was not reached'],
  ])('%j', (shortfall, zh, en) => {
    const texts = (['zh-CN', 'en'] as const).map((lang) => shortfallText({ name: '', ...shortfall }, lang));
    expect(texts).toEqual([zh, en]);
  });

  /** The reasons of a parent, of its sub-row and of the form, null where there is no such cell. */
  function reasonFor(parent: string | null, own: string | null, form: string | null, isSub = true) {
    const plain = evaluationOf({ rows: [{}, isSub ? { parent: 0 } : {}] });
    const [first, second] = plain.indicators;
    const cell = (text: string | null) => (text === null ? null : { ...first!.name, text });
    const indicator = { ...second!, reason: cell(own) };
    const evaluation: Evaluation = {
      ...plain,
      indicators: [{ ...first!, reason: cell(parent) }, indicator],
      reasonBlock: cell(form),
    };
    return reasonOf({ indicator, scored: {} } as Row, evaluation)?.text ?? null;
  }

  test.each([
    ['父', '子', '表', '子'],
    ['父', '', '表', '父'],
    ['父', null, '表', '父'],
    ['', '', '表', '表'],
    [null, null, '表', '表'],
    ['', '', '', ''],
    ['', null, null, ''],
    [null, null, '', ''],
    [null, null, null, null],
  ])('parent %j, row %j, form %j: %j', (parent, own, form, reason) => {
    expect(reasonFor(parent, own, form)).toBe(reason);
  });

  test('a row of its own does not answer with another row’s reason', () => {
    expect(reasonFor('父', '', null, false)).toBe('');
  });

  test('given, or not', () => {
    const cell = (text: string) => ({ ...evaluationOf({ rows: [{}] }).indicators[0]!.name, text });
    expect([null, cell(''), cell('无'), cell('疫情')].map(givesReason)).toEqual([false, false, false, true]);
  });

  test.each([
    [false, '10', '10', true],
    [true, '10', '9', true],
    [null, '10', '9', true],
    [true, '10', '10', false],
    [null, '10', '10', false],
  ])('met %s, %s points worth %s: owed %s', (met, weight, claimed, owed) => {
    const scored = { met, weight: new Decimal(weight), claimed: new Decimal(claimed) };
    expect(fallsShort({ scored } as Row)).toBe(owed);
  });
});
