import { indicatorMisplaced } from '../../src/rules/indicator-misplaced';
import { ruleTable } from './table';

ruleTable(indicatorMisplaced, {
  accept: [
    { name: 'the founding form: 满意度 under 效益' },
    { name: 'the national form: 满意度 alone', base: 'national' },
    {
      name: '成本 as a level of its own, with its own kinds',
      base: 'national',
      change: { A18: '成本指标', B18: '社会成本指标', C18: '人均财政补助成本', B19: '生态环境成本指标' },
    },
    {
      name: 'a benefit that speaks of satisfaction',
      base: 'national',
      change: { C18: '群众就医满意度提升' },
    },
    ...(
      [
        ['数量指标', '满意度调查次数'],
        ['数量指标', '群众满意度问卷调查份数'],
        ['时效指标', '满意度测评完成时间'],
        ['数量指标', '合格率提升单位数'],
        ['数量指标', '完成时间节点数'],
        ['质量指标', '及时率统计次数'],
        ['数量指标', '成本控制措施数'],
        ['数量指标', '项目成本核算报告份数'],
        ['数量指标', '预算执行分析次数'],
        ['数量指标', '资金支付笔数'],
        ['数量指标', '资金金额核对次数'],
        ['质量指标', '培训考核合格率'],
        ['质量指标', '资金支付率'],
        ['时效指标', '报送及时率'],
        ['成本指标', '项目总成本'],
      ] as const
    ).map(([group, name]) => ({
      name: `${name} under ${group}`,
      base: 'national' as const,
      change: { B15: group, C15: name },
    })),
    {
      name: 'a group that stands wrong, with no row in use',
      base: 'national',
      change: { B15: '经济效益指标', D15: '-', E15: '-', F15: '', G15: '' },
    },
    {
      name: 'headings of local making',
      base: 'national',
      change: { B13: '任务完成情况', C13: '资金支付率' },
    },
  ],
  reject: [
    ...(
      [
        ['数量指标', '培训考核合格率', '质量指标'],
        ['时效指标', '项目验收通过率', '质量指标'],
        ['成本指标', '任务达标率', '质量指标'],
        ['数量指标', '资金发放及时率', '时效指标'],
        ['质量指标', '培训按期完成率', '时效指标'],
        ['质量指标', '报送及时性', '时效指标'],
        ['成本指标', '项目完成时间', '时效指标'],
        ['质量指标', '验收准时', '时效指标'],
        ['数量指标', '工程完成时限', '时效指标'],
        ['数量指标', '项目总成本', '成本指标'],
        ['质量指标', '人均成本', '成本指标'],
        ['时效指标', '成本控制率', '成本指标'],
        ['时效指标', '成本节约', '成本指标'],
        ['质量指标', '采购成本节约额', '成本指标'],
        ['数量指标', '受益群众满意率', '满意度指标'],
        ['时效指标', '服务对象满意度', '满意度指标'],
        ['成本指标', '服务对象满意度', '满意度指标'],
        ['数量指标', '预算执行', '预算执行情况'],
        ['数量指标', '资金支付率', '预算执行情况'],
        ['数量指标', '资金拨付', '预算执行情况'],
        ['数量指标', '资金支出进度', '预算执行情况'],
      ] as const
    ).map(([group, name, belongs]) => ({
      name: `${name} under ${group}`,
      base: 'national' as const,
      change: { B15: group, C15: name },
      at: 'C15',
      data: { name, under: group, belongs },
    })),
    ...(
      [
        ['社会效益指标', '效益指标'],
        ['可持续影响指标', '效益指标'],
        ['生态效益指标', '效益指标'],
        ['服务对象满意度指标', '效益指标'],
      ] as const
    ).map(([group, belongs]) => ({
      name: `${group} inside 产出`,
      base: 'national' as const,
      change: { B15: group },
      at: 'B15',
      data: { name: group, belongs },
    })),
    {
      name: '经济效益 inside 产出 (南华)',
      base: 'national',
      change: { B15: '经济效益指标' },
      at: 'B15',
      data: { belongs: '效益指标' },
      related: ['A13'],
    },
    {
      name: '数量 inside 效益',
      base: 'national',
      change: { B18: '数量指标' },
      at: 'B18',
      data: { belongs: '产出指标' },
    },
    {
      name: '预算执行 as a quantity (re-check standard 10)',
      base: 'national',
      change: { C14: '预算执行率' },
      at: 'C14',
      data: { under: '数量指标' },
      related: ['B13'],
    },
    {
      name: '工程资金金额 as a quantity (廊坊)',
      base: 'national',
      change: { C14: '工程资金金额' },
      at: 'C14',
    },
    {
      name: '满意度 under 质量',
      change: { E24: '参训人员满意度' },
      at: 'E24',
      data: { belongs: '满意度指标' },
    },
    {
      name: 'a group that stands wrong, with one row that is not used',
      change: { C16: '经济效益指标', E23: '-', G23: '-', H23: '-', I23: '' },
      at: 'C16',
      data: { name: '经济效益指标', under: '产出' },
    },
  ],
});
