import { reasonCopied } from '../../src/rules/reason-copied';
import { ruleTable } from './table';

const reason = '受疫情影响进度滞后,已安排在下一年度补做。';

ruleTable(reasonCopied, {
  accept: [
    { name: 'the founding form' },
    { name: 'one reason', base: 'national' },
    { name: 'fillers are reason-filler', base: 'national', change: { H14: '无', H15: '无', H16: '无' } },
    { name: 'different reasons', base: 'national', change: { H14: reason } },
    { name: 'an unused row', change: { J27: reason, J28: reason } },
    {
      name: 'that the target was reached is no reason',
      base: 'national',
      change: { H14: '已达到预期指标', H15: '已达到预期指标', H16: '不涉及', H17: '不涉及' },
    },
  ],
  reject: [
    {
      name: 'twice (休宁)',
      change: { J16: reason, J20: reason },
      at: 'J20',
      data: { cells: ['J16', 'J20'] },
      related: ['J16'],
      fix: null,
    },
    { name: 'with other blanks', change: { J16: reason, J20: ` ${reason.replace(',', ', ')}` }, at: 'J20' },
    {
      name: 'three times is still one finding',
      change: { J16: reason, J20: reason, J21: reason },
      at: 'J20',
      related: ['J16', 'J21'],
    },
  ],
});
