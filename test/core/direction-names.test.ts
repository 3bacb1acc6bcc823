import { readDirection, signAgainstName } from '../../src/core/direction';
import { readTarget } from '../../src/core/target';

describe('which way is better', () => {
  const target = (text: string) => readTarget({ value: text, text, format: '@', date1904: false });
  const of = (text: string, name: string, column: string | null = null, category = 'other' as const) =>
    readDirection({ remembered: null, column, target: target(text), name, category }).value;

  test.each<(string | null)[]>([
    ...'正 正向 正指标 正向指标 越大越好 越高越好 越多越好 ≥ >'.split(' ').map((said) => [said, 'higher']),
    ...'反 逆 负 反向 逆向 负向 反指标 逆指标 负指标 反向指标 逆向指标 负向指标 越小越好 越低越好 越少越好 ≤ <'
      .split(' ')
      .map((said) => [said, 'lower']),
    ['非正向', null],
    ['正向的', null],
    ['非反向', null],
    ['反向的', null],
    ['越快越好', null],
    ['=', null],
    ['', null],
  ])('the column says “%s”: %s', (column, expected) => {
    expect(of('5%', '某事', column)).toBe(expected);
  });

  test.each([
    ['5%', '在职人员控制率', 'lower'],
    ['5%', '人员数量统计口径变化控制率', null],
    ['100元/人', '培训会议标准', 'lower'],
    ['100元/人', '会议费', 'lower'],
    ['100元/人', '会议用品', null],
    ['5%', '培训覆盖率', 'higher'],
    ['5%', '覆盖', 'higher'],
    ['5%', '覆盖范围', null],
    ['2%', '不合格样品发现率', null],
    // Worked on, a bad thing is better when more of it is.
    ['50件', '查处违法案件', 'higher'],
    ['50', '查处违法案件', 'higher'],
    ['8000㎡', '拆除违法建设面积', 'higher'],
    ['8000㎡', '违法建设拆除面积', 'higher'],
    ['300件', '受理投诉举报', 'higher'],
    ['100%', '死亡人口火化率', 'higher'],
    ['100次', '故障抢修', 'higher'],
    ['5%', '办理差错率', 'lower'],
    ['5%', '受理投诉率', 'lower'],
    ['30起', '违法案件发案数', 'lower'],
    ['3起', '宣传活动安全事故', 'lower'],
    ['2天', '投诉处理时限', 'lower'],
    ['2天', '故障抢修时间', 'lower'],
    ['2小时', '处理投诉用时', 'lower'],
    ['95%', '投诉处理率', 'higher'],
    ['20平方公里', '水土流失治理面积', 'higher'],
    ['100件', '投诉受理', 'higher'],
    ['5天', '平均办结天数', 'lower'],
    ['5天', '培训天数', 'higher'],
    ['5%', '再犯罪率', 'lower'],
    ['5%', '返工率', 'lower'],
    ['2%', '违法行为查出比例', null],
    ['2%', '隐患发现整改率', 'higher'],
    ['5%', '档案规范程度', 'higher'],
    ['5%', '持证占比', 'higher'],
    ['5工作日', '办理时间', 'lower'],
    ['5工作日', '某事', null],
    ['5个/月', '某事', 'higher'],
    ['5元/月', '某事', null],
    ['5元', '某事', 'higher'],
    ['5', '某事', null],
    ['=5', '某事(=5)', 'higher'],
  ])('%s for %s: %s', (text, name, expected) => {
    expect(of(text, name)).toBe(expected);
  });

  test.each([
    ['5天', 'timeliness', 'lower'],
    ['5天', 'quality', null],
    ['5%', 'satisfaction', 'higher'],
    ['5%', 'quality', null],
    ['5', 'quantity', 'higher'],
    ['5元', 'cost', 'lower'],
  ] as const)('%s under %s: %s', (text, category, expected) => {
    expect(
      readDirection({ remembered: null, column: null, target: target(text), name: '某事', category }).value,
    ).toBe(expected);
  });

  test.each([
    ['≤90%', '服务对象满意度', 'lower'],
    ['≥90%', '服务对象满意度', null],
    ['90%', '服务对象满意度', null],
    ['≥3起', '安全事故', 'higher'],
    ['≤3起', '安全事故', null],
    ['≤4个', '示范村建设数量', 'lower'],
    ['≤4个', '新建村级公路的里程', 'lower'],
    ['≤4个', '示范村建设成本的数量', null],
    ['≤4个', '建设一二三四五六数量', 'lower'],
    ['≤4个', '建设一二三四五六七数量', null],
    ['≤4个', '建设数量的控制', null],
    ['≥50件', '查处违法案件', null],
    ['≥20场', '交通事故预防宣传', null],
    ['≤5%', '产品不合格率', null],
    ['≥5%', '产品不合格率', 'higher'],
    ['≥2%', '不合格产品检出率', null],
    ['≤2%', '不合格产品检出率', null],
    ['≥20个', '安全隐患发现数量', null],
    ['≥95%', '投诉办结率', null],
    ['≤95%', '投诉办结率', null],
    ['优良中差', '服务对象满意度', null],
  ])('the sign of %s against %s: %s', (text, name, expected) => {
    expect(signAgainstName(target(text), name)).toBe(expected);
  });
});
