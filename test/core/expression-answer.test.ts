import { readActual, readTarget } from '../../src/core/target';

/** Results in words that stand for a figure, read beside the figure promised. */
test.each<[promised: string, name: string, text: string, read: string]>([
  ['≥8%', '营业收入增长率', '同比增长9.1%', '9.1%'],
  ['≥8%', '营业收入增长率', '较2023年增长9.1%', '9.1%'],
  ['增长5%以上', '营业收入', '比上年增长6%', '6%'],
  ['≥5%', '刑事案件发案率同比下降', '下降7.2%', '7.2%'],
  ['≥8%', '营业收入增长率', '下降2%', '-2%'],
  ['≤5%', '三公经费增长率', '同比下降2%', '-2%'],
  ['≤5%', '三公经费增长率', '同比增长2%', '2%'],
  ['≤0', '三公经费变动率', '下降12.3%', '-12.3%'],
  // The other way, no change in the name, another thing counted, no figure, no figure promised.
  ['≥5%', '刑事案件下降率', '同比上升7.2%', 'trend'],
  ['≤5%', '刑事案件发案率', '同比上升7.2%', 'trend'],
  ['≥8%', '营业收入', '同比下降2%', 'trend'],
  ['≥500人', '参训人数', '较上年增长9.1%', 'trend'],
  ['≥8%', '营业收入增长率', '较上年增长', 'trend'],
  ['≥8%', '营业收入增长率', '与上年持平', 'trend'],
  ['较上年增长', '营业收入', '较上年增长9.1%', 'trend'],
  // None of what was to be none.
  ...[
    '未发生',
    '全年未发生',
    '本年未发生',
    '本年度未发生',
    '没有发生',
    '未发生安全事故',
    '未发生重大安全事故',
    '未发生过重大安全生产责任事故',
    '全年未发生重大安全事故，达到预期目标',
    '零',
    '零事故',
    '无投诉',
  ].map((text): [string, string, string, string] => ['0起', '安全事故', text, '0起']),
  ['≤0%', '事故发生率', '未发生', '0%'],
  ['0起', '安全事故', '未发生较大以上的安全生产事故，一般事故1起', '1起'],
  ...[
    '发生较大事故，人员伤亡无',
    '未统计',
    '未发生重大事故，发生较大事故',
    '无相关统计数据',
    '无法核实情况',
    '完成',
    '发生',
  ].map((text): [string, string, string, string] => ['0起', '安全事故', text, 'words']),
  ['≤3起', '安全事故', '未发生', 'words'],
  // All of it.
  ...['全覆盖', '已全覆盖', '实现全覆盖', '全部覆盖', '全部合格', '全部达标'].map(
    (text): [string, string, string, string] => ['100%', '覆盖率', text, '100%'],
  ),
  ['≥95%', '合格率', '全部合格', '100%'],
  ['100%', '合格率', '合格', 'words'],
  ['100%', '完成率', '全部完成', 'words'],
  ['100%', '覆盖率', '基本全覆盖', 'words'],
  ['100%', '覆盖率', '全覆盖目标基本实现', 'words'],
  ['30个', '覆盖村数', '全覆盖', 'words'],
])('beside %s for %s, %s is %s', (promised, name, text, read) => {
  const input = { format: '@', date1904: false, name };
  const target = readTarget({ ...input, value: promised, text: promised });
  const actual = readActual({ ...input, value: text, text, promised: target });
  const said = 'quantity' in actual ? `${actual.quantity.value}${actual.quantity.unit.text}` : actual.kind;
  expect(said).toBe(read);
});
