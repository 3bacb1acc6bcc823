import { copiedGoals } from '../../src/core/narrative-copies';
import { wrongLists } from '../../src/core/narrative-lists';
import { levelsIn, nameOf, overlapOf } from '../../src/core/narrative-names';
import { readSentences } from '../../src/core/narrative';
import { otherUnit } from '../../src/core/narrative-units';
import { reported, sentenceOf } from './reports';

describe('lists of another length than their count', () => {
  const said = (...[text, section, kind]: Parameters<typeof sentenceOf>) =>
    wrongLists([sentenceOf(text, section, kind)])
      .map(
        ({ sentence, figure, listed, end }) =>
          `${figure.value} ≠ ${listed} ${sentence.text.slice(figure.start, end)}`,
      )
      .join('|');

  test.each([
    ['涉及3个村:甲村、乙村', '3 ≠ 2 3个村:甲村、乙村'],
    ['涉及3个村:甲村、乙村、丙村', ''],
    ['涉及3个行政村分别是甲村、乙村', '3 ≠ 2 3个行政村分别是甲村、乙村'],
    ['涉及3个村分别为:甲村、乙村', '3 ≠ 2 3个村分别为:甲村、乙村'],
    ['涉及3个村,分别是甲村、乙村', '3 ≠ 2 3个村,分别是甲村、乙村'],
    ['涉及3个村,分别为甲村、乙村;共计5户', '3 ≠ 2 3个村,分别为甲村、乙村'],
    ['建设3处:甲村(东)、乙村( 西 )', '3 ≠ 2 3处:甲村(东)、乙村(西)'],
    ['建设3处:甲村、乙村 (含南、北)', '3 ≠ 2 3处:甲村、乙村(含南、北)'],
    ['实施9个项目:产业项目3个、基础项目5个', '9 ≠ 8 9个项目:产业项目3个、基础项目5个'],
    ['实施8个项目:产业项目3个、基础项目5个', ''],
    // Open, mixed or doubtful lists.
    ['涉及3个村:甲村、乙村等', ''],
    ['涉及3个村:甲村、乙村和丙村', ''],
    ['涉及3个村:甲村、乙村,另有丁户', ''],
    ['涉及3个村:甲村', ''],
    ['涉及3个村:甲村、乙', ''],
    ['涉及3个村:其中甲村、乙村', ''],
    [`涉及3个村:甲村、${'长'.repeat(24)}`, `3 ≠ 2 3个村:甲村、${'长'.repeat(24)}`],
    [`涉及3个村:甲村、${'长'.repeat(25)}`, ''],
    ['实施9个项目:产业项目3个、基础项目约5个', ''],
    ['实施9个项目:产业项目3个、基础项目5户', ''],
    ['实施9个项目:产业项目3个、基础项目', ''],
    ['实施9个项目:产业项目3个、基础项目5个1处', ''],
    ['涉及约3个村:甲村、乙村', ''],
    ['投入3万元:甲村、乙村', ''],
    ['涉及3人次:甲村、乙村', ''],
    ['涉及3个村(含甲):甲村、乙村', ''],
    ['涉及3个村、户:甲村、乙村', ''],
    ['涉及3个村一共就是下面列出的这些地方:甲村、乙村', ''],
    [
      `涉及3个村:${Array(200).fill('某村').join('、')}`,
      `3 ≠ 200 3个村:${Array(200).fill('某村').join('、')}`,
    ],
    [`涉及3个村:${Array(201).fill('某村').join('、')}`, ''],
  ])('%s: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test('what is promised is not counted', () => {
    expect(said('涉及3个村:甲村、乙村', '', 'promise')).toBe('');
    expect(said('涉及3个村:甲村、乙村', '下一步打算')).not.toBe('');
  });
});

describe('names', () => {
  test.each([
    ['★★指标1:开展专项调研次数', false, '专项调研'],
    ['指标12培训村医人数', false, '培训村医'],
    ['指标123', false, ''],
    ['一级指标1:村医', false, '一级指标|村医'],
    ['培训村医(含乡镇)人数≥500', false, '培训村医'],
    ['(含乡镇)', false, ''],
    ['完成验收项目数量', false, '验收|'],
    ['验收完成情况', false, '验收'],
    ['验收完成情况', true, '验收完成'],
    ['情况通报率', true, '情况通报率'],
    ['数量统计完成率', true, '数量统计完成率'],
    ['省、市级科技计划项目验收数量', false, '省|市级科技计划|验收'],
    ['普及活动参与人数', false, '普及|参与'],
    ['就业及创业与和谐睦邻和平稳定的社区', false, '就业|创业|和谐睦邻和平稳定|社区'],
    ['和睦家庭和邻里', false, '和睦家庭|邻里'],
    ['95%~100%合格', false, '合格'],
    ['长'.repeat(61), false, '长'.repeat(60)],
  ])('%s (rate %s) is known by %s', (text, isRate, core) => {
    const name = nameOf(text, isRate);
    expect(name.core).toBe(core);
    expect(name.length).toBe(core.replace(/\|/g, '').length);
  });

  test.each([
    ['省、市级科技计划', '市省'],
    ['市级、省级', '市省'],
    ['县乡村三级', ''],
    ['国家级', '国家'],
    ['县级', '县'],
    ['市级和市级', '市'],
    ['等级评定', ''],
    ['', ''],
  ])('%s names the levels %s', (text, levels) => {
    expect(levelsIn(text)).toBe(levels);
    expect(nameOf(text, false).levels).toBe(levels);
  });

  test.each([
    ['专项调研', '开展专项调研', { count: 4, start: 2, end: 6, rest: '开展' }],
    ['专项调研', '调研开展专项', { count: 4, start: 0, end: 6, rest: '开展' }],
    ['专项调研', '调查', { count: 0, start: 0, end: 0, rest: '调查' }],
    ['专项调研', '研', { count: 0, start: 0, end: 0, rest: '研' }],
    ['专项调研', '', { count: 0, start: 0, end: 0, rest: '' }],
    ['专项调研', '调研和调研', { count: 2, start: 0, end: 5, rest: '和' }],
    ['验收|调研', '验收调研', { count: 4, start: 0, end: 4, rest: '' }],
    ['媒体宣传', '在南方日报宣传', { count: 4, start: 3, end: 7, rest: '在南方' }],
    ['网络宣传', '在南方日报宣传', { count: 2, start: 5, end: 7, rest: '在南方日报' }],
    ['新闻媒体', '电视台报道', { count: 2, start: 0, end: 3, rest: '报道' }],
  ])('%s and “%s” share …', (core, text, expected) => {
    expect(overlapOf({ core, length: 0, levels: '' }, text)).toEqual(expected);
  });
});

describe('results that repeat the goal', () => {
  const goal =
    '培训乡村医生500人,建设标准化村卫生室20个,为全县村民提供基本公共卫生服务,健康档案建档率达到90%。';
  const copies = (expected: string, text: string, section = '项目绩效目标完成情况') => {
    const plain = reported(text, section);
    const name = { ...plain.blocks[0]!.name, text: expected };
    const evaluation = { ...plain, goal: { expected: name, actual: null, achieved: null } };
    return copiedGoals(evaluation, readSentences(evaluation)).length;
  };
  const letters = (count: number) =>
    Array.from({ length: count }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');

  test.each([
    ['word for word', goal, goal, 1],
    ['but for its signs', goal, goal.replace(/[,。]/g, ' '), 1],
    ['with other figures', goal, goal.replace('500', '480'), 0],
    ['with other decimals', goal.replace('90', '90.15'), goal.replace('90', '90.25'), 0],
    ['with figures parted otherwise', goal.replace('500人', '5人00名'), goal.replace('500人', '50人0名'), 0],
    [
      'with words of its own',
      goal,
      `${goal.slice(0, 12)}已按要求全部建成并投入使用,村民反映良好,群众满意。`,
      0,
    ],
    ['of forty letters', letters(40), letters(40), 1],
    ['of thirty-nine letters', letters(39), letters(39), 0],
    ['cut to thirty-nine letters', letters(40), letters(39), 0],
    ['that is one letter longer than a goal of thirty-nine', letters(39), letters(40), 0],
    [
      'eight letters put in between',
      letters(40),
      `${letters(20)}甲乙丙丁戊己庚辛${letters(40).slice(20)}`,
      0,
    ],
    // 40 and 49 letters share 39 pairs of 87: 89.7 per cent; with 48 letters it is 39 of 86: 90.7.
    ['nine letters more', letters(40), letters(49), 0],
    ['eight letters more', letters(40), letters(48), 1],
    // 41 and 51: 40 of 90 pairs is 88.9; 46 and 56: 45 of 100 is just 90.
    ['exactly nine tenths', letters(46), letters(56), 1],
  ])('%s', (_, expected, text, count) => {
    expect(copies(expected, text)).toBe(count);
  });

  test.each([
    ['二、目标实现情况', 1],
    ['取得的成效', 1],
    ['项目概况', 0],
    ['', 0],
  ])('under “%s”', (section, count) => {
    expect(copies(goal, goal, section)).toBe(count);
  });

  test('in the goal cell itself', () => {
    const plain = reported('');
    const cell = (text: string) => ({ ...plain.blocks[0]!.name, text });
    const of = (expected: string | null, actual: string) => {
      const said = {
        expected: expected === null ? null : cell(expected),
        actual: cell(actual),
        achieved: null,
      };
      const evaluation = { ...plain, goal: said };
      return copiedGoals(evaluation, readSentences(evaluation)).map(({ passage }) => passage.kind);
    };
    expect(of(goal, goal)).toEqual(['outcome']);
    expect(of(null, goal)).toEqual([]);
    expect(of('', goal)).toEqual([]);
  });
});

describe('another unit than the one that reports', () => {
  const other = (unit: string, ...said: readonly Parameters<typeof sentenceOf>[]) =>
    otherUnit(
      unit,
      said.map((each) => sentenceOf(...each)),
    )?.name ?? null;

  test.each([
    ['鹤山市沙坪镇人民政府', '双合镇人民政府组织培训', '双合镇'],
    ['鹤山市沙坪镇人民政府', '2024年,鹤山市双合镇严格执行预算', '双合镇'],
    ['鹤山市沙坪镇人民政府', '沙坪镇组织培训', null],
    ['鹤山市沙坪镇人民政府', '古劳镇组织培训', '古劳镇'],
    ['鹤山市沙坪镇人民政府', '双合镇与沙坪镇联合举办培训', null],
    ['鹤山市沙坪镇人民政府', '全市各乡镇组织培训', null],
    ['沙坪街道办事处', '雅瑶街道办事处组织培训', '雅瑶街道'],
    ['江门市科学技术局', '台山市科学技术局组织培训', '台山市科学技术局'],
    ['江门市科学技术局', '台山市农业农村局组织培训', null],
    ['江门市科学技术局服务中心', '台山市科学技术局组织培训', null],
    ['某项目办公室', '台山市科学技术局组织培训', null],
  ])('%s: “%s” names %s', (unit, text, name) => {
    expect(other(unit, [text])).toBe(name);
  });

  test('nobody else’s text is a result of the table, nor one that names two', () => {
    const town = '鹤山市沙坪镇人民政府';
    expect(other(town, ['双合镇组织培训', '', 'result'])).toBeNull();
    expect(other(town, ['双合镇组织培训'], ['双合镇完成验收'])).toBe('双合镇');
    expect(other(town, ['双合镇组织培训'], ['雅瑶镇完成验收'])).toBeNull();
  });
});
