import type { Category, DirectionReading } from '../../src/core/evaluation';
import { readDirection } from '../../src/core/direction';
import { readTarget } from '../../src/core/target';

interface Extra {
  readonly remembered?: 'higher' | 'lower';
  readonly column?: string;
  readonly unit?: string;
}

function direction(text: string, name: string, category: Category, extra: Extra = {}): string {
  const unit = extra.unit ?? '';
  const target = readTarget({ value: text, text, format: '@', date1904: false, name, unit });
  const { remembered = null, column = null } = extra;
  return brief(readDirection({ remembered, column, target, name, category }));
}

function brief({ value, source }: DirectionReading): string {
  return value === null ? 'undecided' : `${value} by ${source ?? 'nothing'}`;
}

describe('readDirection', () => {
  it.each([
    ['a person before all', '≤4', { remembered: 'higher', column: '反向' }, 'higher by remembered'],
    ['the column before the sign', '≥4', { column: '反向指标' }, 'lower by column'],
    ['the column 正向', '4', { column: '正向' }, 'higher by column'],
    ['a column that says nothing', '≥4', { column: '定量' }, 'higher by sign'],
    ['the sign before the name', '≤4', {}, 'lower by sign'],
    ['the name last', '4个', {}, 'higher by name'],
  ] as const)('trusts %s', (_, text, extra, expected) => {
    expect(direction(text, '精品示范村建设数量', 'quantity', extra)).toBe(expected);
  });

  it.each([
    ['农村低保发放人数(≥**人)', 'higher'],
    ['★★★育肥猪舍(≥**平方米)', 'higher'],
    ['排污沟(≥米)', 'higher'],
    ['项目总成本(≤**万元)', 'lower'],
    ['*资产股权年收益率( ≥**% )', 'higher'],
    ['粉碎拌合机(11kw)(≥台)', 'higher'],
    ['受益建档立卡贫困人口数≥**人', 'higher'],
  ])('a bare number takes the sign of the name %j', (name, expected) => {
    expect(direction('100', name, 'other')).toBe(`${expected} by name-sign`);
  });

  it.each([
    ['38.75万元', '项目总成本', 'cost', 'lower'],
    ['100%', '在职人员控制率', 'quality', 'lower'],
    ['100%', '公用经费控制率', 'quality', 'lower'],
    ['100%', '三公经费控制率', 'quality', 'lower'],
    ['5%', '三公经费变动率', 'quality', 'lower'],
    ['3%', '预算调整率', 'quality', 'lower'],
    ['5%', '结转结余率', 'quality', 'lower'],
    ['2%', '不合格产品比例', 'quality', 'lower'],
    ['1%', '粮食变质比例', 'quality', 'lower'],
    ['3起', '安全事件发生数', 'quality', 'lower'],
    ['1%', '安全事故发生率', 'quality', 'lower'],
    ['0.9‰', '森林火灾受害率', 'ecological', 'lower'],
    ['5%', '逾期发放率', 'timeliness', 'lower'],
    ['400元/人、天', '培训成本', 'cost', 'lower'],
    ['5分钟', '系统切换速度', 'quality', 'lower'],
    ['2小时', '故障响应时间', 'timeliness', 'lower'],
    ['4个月', '建设周期', 'timeliness', 'lower'],
    ['3%', '人才流失率', 'sustained', 'lower'],
    ['2%', '化学农药量较上年减少', 'ecological', 'higher'],
    ['5%', '单位能耗降低率', 'ecological', 'higher'],
    ['500元/人', '困难学生补助标准', 'cost', 'higher'],
    ['600元/人*月', '特困人员供养标准', 'cost', 'higher'],
    ['100%', '成本控制率', 'cost', 'higher'],
    ['10%', '资金节约率', 'cost', 'higher'],
    ['100%', '事故隐患整改率', 'quality', 'higher'],
    ['98%', '投诉办结率', 'quality', 'higher'],
    ['100%', '验收合格率', 'quality', 'higher'],
    ['100%', '疫苗覆盖率', 'social', 'higher'],
    ['90%', '服务对象满意度', 'satisfaction', 'higher'],
    ['90%', '受益群众', 'satisfaction', 'higher'],
    ['100%', '科技统计上报率', 'social', 'higher'],
    ['5场次', '培训会场次', 'quantity', 'higher'],
    ['29.5亩', '★补助鱼塘面积', 'quantity', 'higher'],
    ['220', '培训', 'quantity', 'higher'],
    ['300万元', '带动产值', 'economic', 'higher'],
    ['90万元', '委托业务', 'cost', 'lower'],
    ['20年', '工程设计使用年限', 'sustained', 'higher'],
    ['260元/辆', '车辆购置', 'cost', 'lower'],
  ] as const)('%j for %j under %s is better %s', (text, name, category, expected) => {
    const sort = direction(text, name, category);
    expect(sort).toBe(`${expected} by name`);
  });

  it.each([
    ['100%', '项目', 'quality'],
    ['30%', '某比率', 'economic'],
    ['23万元/个', '每个示范点', 'cost'],
    ['220', '某事', 'other'],
    ['5天', '某事', 'quantity'],
  ] as const)('%j for %j stays undecided', (text, name, category) => {
    expect(direction(text, name, category)).toBe('undecided');
  });

  it.each(['2024年4月1日前', '好坏', '显著提升', '-', '', '290$', 'XX', '±10%', '3-5次', '对比上年有增长'])(
    '%j needs none',
    (text) => {
      expect(direction(text, '投诉次数', 'quality')).toBe('undecided');
    },
  );

  it.each([
    ['0次', '重大安全事件', 'lower by sign'],
    ['=0件', '工作', 'lower by sign'],
    ['=42个', '村庄', 'higher by name'],
    ['=100%', '项目', 'higher by sign'],
    ['=46.16万元', '项目总成本', 'lower by name'],
  ])('reads %j for %j', (text, name, expected) => {
    expect(direction(text, name, 'quality')).toBe(expected);
  });

  it('gives the unit column its say', () => {
    expect(direction('100', '项目控制', 'cost', { unit: '万元' })).toBe('lower by name');
  });
});

describe('the founding form', () => {
  it.each([
    ['', '论证决策规范性', 'other', 'undecided'],
    ['', '监管有效性', 'other', 'undecided'],
    ['110次以上', '专项调研/交流考察次数', 'quantity', 'higher by sign'],
    ['500项以上', '完成省、市级科技计划项目验收数量', 'quantity', 'higher by sign'],
    ['250项以上', '医疗项目申报数', 'quantity', 'higher by sign'],
    ['300项以上', '其他类评审数量', 'quantity', 'higher by sign'],
    ['5场次', '科技统计培训会场次', 'quantity', 'higher by name'],
    ['≥9人', '评选侨都科普大使人数', 'quantity', 'higher by sign'],
    ['≥6次', '开展科普宣传及人才交流活动次数', 'quantity', 'higher by sign'],
    ['60次以上', '媒体宣传次数', 'quantity', 'higher by sign'],
    ['≥90%', '结题验收项目质量抽查合格率', 'quality', 'higher by sign'],
    ['2024年4月1日前', '科技统计完成时效性', 'timeliness', 'undecided'],
    // Training standards are spending ceilings (培训费管理办法), not support paid to a person.
    ['550元/人/天', '培训标准', 'cost', 'lower by name'],
    ['-', '-', 'economic', 'undecided'],
    ['100%', '科技统计上报率', 'social', 'higher by name'],
    ['对比上年有增长', '宣传渠道的用户(如公众号关注/订阅人数等)增长情况', 'social', 'undecided'],
    ['≥5000人', '新增科技人才数量', 'social', 'higher by sign'],
    ['-', '-', 'ecological', 'undecided'],
    ['-', '-', 'sustained', 'undecided'],
    ['≥90%', '培训人员满意度', 'satisfaction', 'higher by sign'],
  ] as const)('%j for %j', (text, name, category, expected) => {
    expect(direction(text, name, category)).toBe(expected);
  });
});
