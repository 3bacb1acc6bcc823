import Decimal from 'decimal.js';
import type { Figure } from '../../src/core/narrative';
import {
  certainOnly,
  clauseAt,
  isOfPart,
  isOfYear,
  isStatement,
  quoteOf,
  readSentences,
} from '../../src/core/narrative';
import { NO_UNIT } from '../../src/core/units';
import { evaluationOf } from './evaluations';
import { reported, sentenceOf } from './reports';

describe('sentences', () => {
  test.each([
    ['甲。乙!丙?丁\n戊', '甲|乙|丙|丁|戊'],
    [' 甲 。 ab 。。', '甲|ab'],
    ['', ''],
    // The number of a paragraph is not part of it.
    ['1.举办培训', '举办培训'],
    ['12、举办培训', '举办培训'],
    ['（1）举办培训', '举办培训'],
    ['1) ab', 'ab'],
    ['一、举办培训', '举办培训'],
    ['（十二）举办培训', '举办培训'],
    ['二十一、举办培训', '举办培训'],
    ['1.2024年,举办培训', '2024年,举办培训'],
    ['12.2024年,举办培训', '2024年,举办培训'],
    ['2.5万元到位', '2.5万元到位'],
    ['123.举办培训', '123.举办培训'],
    ['1.2124年', '1.2124年'],
    ['一次性举办培训', '一次性举办培训'],
    ['共1.举办培训', '共1.举办培训'],
    ['(其一)举办培训', '(其一)举办培训'],
  ])('%j: %s', (text, expected) => {
    const found = readSentences(reported(text)).map((sentence) => sentence.text);
    expect(found.join('|')).toBe(expected);
  });

  test('nobody reads more than two thousand letters at once', () => {
    expect(sentenceOf('长'.repeat(2001)).text).toHaveLength(2000);
  });

  test('of goal and result cells, in their order; short results are values', () => {
    const prose = '已举办培训班10期,参加480人';
    const plain = evaluationOf({
      rows: [
        { actual: prose },
        { actual: prose, used: false },
        { actual: '10期' },
        { actual: '已按要求举办了全部培训班' },
        { actual: '已办:10期' },
        { actual: '已举办,培训班共计十期' },
      ],
    });
    const name = plain.indicators[0]!.name;
    const goal = {
      expected: { ...name, text: '计划甲' },
      actual: { ...name, text: '完成乙' },
      achieved: null,
    };
    const found = readSentences({ ...plain, goal, narrative: reported('报告丙').narrative });
    expect(found.map(({ passage, text }) => `${passage.kind} ${text}`)).toEqual([
      'promise 计划甲',
      'outcome 完成乙',
      `result ${prose}`,
      'report 报告丙',
    ]);
    expect(found.map(({ passage }) => passage.section)).toEqual(['', '', '', '']);
    const blank = { ...goal, expected: { ...name, text: '' }, actual: null };
    expect(readSentences({ ...evaluationOf({ rows: [] }), goal: blank })).toEqual([]);
  });

  test('a result of twelve letters and a comma is prose', () => {
    const found = (actual: string) => readSentences(evaluationOf({ rows: [{ actual }] })).length;
    expect([found('举办了培训班,480人次'), found('举办培训班,480人次')]).toEqual([1, 0]);
  });
});

test.each([
  ['', '完成培训', 'facts'],
  ['一、项目概况', '完成培训', 'facts'],
  ['三、存在的问题', '完成培训', 'problems'],
  ['四、不足与改进', '完成培训', 'problems'],
  ['五、下一步打算', '完成培训', 'plans'],
  ['', '主要困难:人手少', 'problems'],
  ['', '有关建议:加强培训', 'plans'],
  ['', '项目实施过程中存在的主要困难和问题:人手少', 'facts'],
  ['', '经费充足,困难:人手少', 'facts'],
  ['', '下一步加强培训', 'plans'],
  ['', '明年继续培训', 'plans'],
  ['', '培训为下一年做准备', 'facts'],
  ['存在问题', '下一步加强培训', 'problems'],
])('under “%s”, “%s” tells %s', (section, text, topic) => {
  expect(sentenceOf(text, section).topic).toBe(topic);
});

test.each([
  ['report', '完成培训', '', true],
  ['report', '加强培训', '下一步打算', false],
  ['report', '人手少', '存在问题', false],
])('%s: %s under “%s” states something: %s', (_, text, section, expected) => {
  const sentence = sentenceOf(text, section);
  expect(isStatement(sentence)).toBe(expected);
  for (const kind of ['promise', 'result'] as const)
    expect(isStatement({ ...sentence, passage: { ...sentence.passage, kind } })).toBe(false);
});

test.each([
  ['2024年完成', 2024, true],
  ['2023年完成', 2024, false],
  ['2023年12月至2024年完成', 2024, false],
  ['9月完成', 2024, true],
  ['2023年完成', null, true],
  ['完成', 2024, true],
])('%s is of %s: %s', (text, year, expected) => {
  expect(isOfYear(sentenceOf(text), year)).toBe(expected);
});

test.each([
  ['截至6月底', true],
  ['截至10月', true],
  ['截至11月底', true],
  ['截至12月底', false],
  ['一季度完成', true],
  ['上半年完成', true],
  ['下半年完成', true],
  ['各月份完成', true],
  ['全年完成', false],
])('%s speaks of a part of the year: %s', (text, expected) => {
  expect(isOfPart(sentenceOf(text))).toBe(expected);
});

describe('figures', () => {
  test.each([
    ['完成145次', '145 0'],
    ['支出2500.20万元', '2500.2 2'],
    ['支出-2.5万元', '2.5 1'],
    ['增长率:-2.5%', '-2.5 1'],
    ['A1.5次', ''],
    ['增长约5%', '5 0 约'],
    ['超过100人次', '100 0 约'],
    ['不低于95%', '95 0 约'],
    ['达到100人', '100 0'],
    ['达约100人', '100 0 约'],
    ['达到约100人', '100 0 约'],
    ['达100人', '100 0'],
    ['≥95%', '95 0 约'],
    ['高于去年的95%', '95 0'],
    ['100人以上', '100 0 约'],
    ['100人及以上', '100 0 约'],
    ['100人,以上合计', '100 0'],
    ['100余人', '100 0 约'],
    ['培训100人左右', '100 0 约'],
    ['(100人)', '100 0 括'],
    ['(其中男60人)女40人', '60 0 括|40 0'],
    ['共(含(男)60人)', '60 0 括'],
    [')60人(完)40人', '60 0|40 0'],
    ['甲)(乙)60人', '60 0'],
  ])('%s: %s', (text, expected) => {
    const said = sentenceOf(text)?.figures.map(({ value, digits, approximate, bracketed }) =>
      [value.toFixed(), digits, ...(approximate ? ['约'] : []), ...(bracketed ? ['括'] : [])].join(' '),
    );
    expect(said.join('|')).toBe(expected);
  });
});

test.each([
  [2, 0, 2],
  [3, 3, 6],
  [6, 3, 6],
  [8, 7, 10],
])('the clause around place %d of “甲乙,丙丁戊;己:庚” …', (place) => {
  const text = '甲乙,丙丁戊;己庚辛:壬';
  const { start, end } = clauseAt(text, place);
  expect(text.slice(start, end)).toBe(place < 3 ? '甲乙' : place < 7 ? '丙丁戊' : '己庚辛');
});

describe('quotes', () => {
  const quote = (text: string, words: string): string => {
    const sentence = sentenceOf(text);
    const start = sentence.text.indexOf(words);
    return quoteOf(sentence, { start, end: start + words.length });
  };
  test.each([
    ['甲乙丙丁戊己庚辛,共计完成调研活动64次,壬', '64次', '共计完成调研活动64次'],
    // What is too short to speak for itself takes the clause before along.
    ['甲乙丙丁戊己庚辛,共计64次,壬', '64次', '甲乙丙丁戊己庚辛,共计64次'],
    ['甲乙丙,丁戊己庚辛,共计64次', '64次', '丁戊己庚辛,共计64次'],
    ['开展调研64次,壬', '64次', '开展调研64次'],
    ['开展,调研活动一二三64次', '64次', '调研活动一二三64次'],
    ['开展,调研活动一二64次', '64次', '开展,调研活动一二64次'],
    // Long clauses are cut on either side.
    [`${'前'.repeat(60)}64次`, '64次', `…${'前'.repeat(37)}64次`],
    [`64次${'后'.repeat(60)}`, '64次', `64次${'后'.repeat(37)}…`],
    [`${'前'.repeat(30)}64次${'后'.repeat(30)}`, '64次', `${'前'.repeat(30)}64次${'后'.repeat(7)}…`],
    [`${'前'.repeat(37)}64次`, '64次', `${'前'.repeat(37)}64次`],
    [`甲, ab64次${'后'.repeat(40)},乙`, `64次${'后'.repeat(40)}`, `…${`64次${'后'.repeat(40)}`.slice(-40)}`],
    ['甲乙,丙丁;共64次、65次,壬', '64次、65次', '丙丁;共64次、65次'],
  ])('of %s around %s', (text, words, expected) => {
    expect(quote(text, words)).toBe(expected);
  });
});

describe('only what is certain', () => {
  const statement = (
    value: string,
    agrees: boolean,
    sheet = '自评表',
    kind: 'report' | 'outcome' = 'report',
  ) => {
    const plain = sentenceOf('甲');
    const figure = { value: new Decimal(value), unit: NO_UNIT } as Figure;
    return { sentence: { ...plain, passage: { ...plain.passage, sheet, kind } }, figure, agrees };
  };
  const certain = (...all: readonly ReturnType<typeof statement>[]) =>
    certainOnly(all, () => '甲').map(({ figure, agrees }) => `${figure.value.toFixed()} ${agrees}`);

  test('one that fits speaks for the others', () => {
    expect(certain(statement('5', false), statement('6', true), statement('7', true))).toEqual(['6 true']);
  });
  test('the same wrong figure again and again is wrong once', () => {
    expect(certain(statement('5', false), statement('5', false))).toEqual(['5 false']);
  });
  test('several wrong figures: nobody knows which is meant', () => {
    expect(certain(statement('5', false), statement('6', false))).toEqual([]);
  });
  test('each text stands for itself', () => {
    expect(certain(statement('5', false), statement('6', false, '报告'))).toEqual(['5 false', '6 false']);
    expect(certain(statement('5', false), statement('6', true, '自评表', 'outcome'))).toEqual([
      '5 false',
      '6 true',
    ]);
  });
  test('and so does each subject', () => {
    const all = [statement('5', false), statement('6', false)];
    expect(certainOnly(all, ({ figure }) => figure.value.toFixed())).toHaveLength(2);
  });
});
