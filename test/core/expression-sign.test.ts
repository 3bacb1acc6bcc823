import { bindingOf, signInName, signOf } from '../../src/core/expression-sign';
import { unitOf } from '../../src/core/units';

describe('the words on both sides of a number', () => {
  const said = (before: string, behind: string, unit = '次', promise = true): string => {
    const binding = bindingOf(before, behind, unitOf(unit), promise);
    if (binding.kind !== 'sign') return binding.kind;
    return `${binding.sign.bound}${binding.sign.strict ? ' strictly' : ''}`;
  };

  test.each([
    ['', '', 'none'],
    ['完成', '培训', 'none'],
    ...'≥ 大于等于 大于或等于 大于或者等于 高于或等于 高于等于 最低 最少 不低于 不少于 不小于 不得低于 不得少于 至少 不少 保底 达到 达'
      .split(' ')
      .map((word) => [word, '', 'at-least']),
    ...'> 》 大于 高于 超过 多于 超'.split(' ').map((word) => [word, '', 'at-least strictly']),
    ...'≤ 小于等于 小于或等于 小于或者等于 低于或等于 低于等于 最高 最多 至多 不超过 不超 不高于 不多于 不大于 不得超过 不得高于 不得大于 不得多于 未超过 控制在 限制在'
      .split(' ')
      .map((word) => [word, '', 'at-most']),
    ...'< 《 小于 低于 少于'.split(' ').map((word) => [word, '', 'at-most strictly']),
    ['=', '', 'equal'],
    ['等于', '', 'equal'],
    ...'以上 及以上 及其以上 或以上 之上 及上 +'.split(' ').map((word) => ['', word, 'at-least']),
    ...'以内 之内 范围内 范围以内 以下 及以下 及其以下 或以下 之下 及以内'
      .split(' ')
      .map((word) => ['', word, 'at-most']),
    ['不低于', '以上', 'at-least'],
    ['≤', '以上', 'contradiction'],
    ['≥', '以内', 'contradiction'],
    ['=', '以上', 'equal'],
    ['控制在', '以上', 'at-least'],
    ['达到', '以下', 'at-most'],
    ['', '  以上', 'at-least'],
    ['', '培训以上', 'none'],
    ['≥ ', '', 'at-least'],
    ['≥约', '', 'at-least'],
    ['等于为', '', 'equal'],
    ['高于市场价', '', 'comparison'],
    ['低于去年约', '', 'comparison'],
    ['高于约为', '', 'comparison'],
    ['超额完成', '', 'none'],
    ['等于去年', '', 'none'],
    ['=去年', '', 'none'],
    ['达到全年', '', 'none'],
    ['至少全年完成', '', 'at-least'],
    ['控制在全年', '', 'at-most'],
    ['至少完成,共', '', 'comparison'],
    ['不低于去年、', '', 'comparison'],
    ['小于5,大于', '', 'at-least strictly'],
  ])('“%s” … “%s”: %s', (before, behind, expected) => {
    expect(said(before!, behind!)).toBe(expected);
  });

  test.each([
    ['分钟', '内', 'at-most'],
    ['天', '内完成', 'at-most'],
    ['工作日', '内办结', 'at-most'],
    ['天', '内部培训', 'none'],
    ['天', '内容', 'none'],
    ['个', '内设机构', 'none'],
    ['个', '内完成', 'none'],
    ['个', '内', 'at-most'],
    ['天', '室内', 'none'],
  ])('内 behind a number of %s: “%s”', (unit, behind, expected) => {
    expect(said('', behind, unit)).toBe(expected);
  });

  test('a result that says 达到 only reports', () => {
    expect(said('达到', '', '次', false)).toBe('none');
    expect(said('达到', '以上', '次', false)).toBe('at-least');
    expect(said('达到全年', '', '次', false)).toBe('none');
    expect(said('控制在', '', '次', false)).toBe('at-most');
    expect(said('超过', '', '次', false)).toBe('at-least strictly');
  });

  test('a column holds a sign, a name may hold one', () => {
    expect(signOf('≥')).toMatchObject({ bound: 'at-least', strict: false });
    expect(signOf('大于')).toMatchObject({ bound: 'at-least', strict: true });
    expect([signOf('定性'), signOf('')]).toEqual([null, null]);
    expect(signInName('发放人数(≥**人)')).toMatchObject({ bound: 'at-least' });
    expect(signInName('参保率不低于95%')).toMatchObject({ bound: 'at-least' });
    expect(signInName('成本不超过 50万元')).toMatchObject({ bound: 'at-most' });
    expect(signInName('排污沟(≥米)')).toMatchObject({ bound: 'at-least' });
    expect([signInName('发放人数'), signInName('发放人数≥'), signInName('发放人数≥)')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
