import { resultNotNumber } from '../../src/rules/result-not-number';
import { ruleTable } from './table';

ruleTable(resultNotNumber, {
  accept: [
    { name: 'the founding form' },
    { name: 'words for words', base: 'national' },
    { name: 'no result: actual-missing says so', change: { H16: null } },
    { name: 'another unit is unit-mismatch', change: { H16: '20台' } },
    { name: 'days for days', change: { G16: '30日内', H16: '20日' } },
    { name: 'one figure in a sentence', change: { H16: '全年开展145次' } },
  ],
  reject: [
    {
      name: '1 → 建设中 (朝天)',
      change: { G16: '1个', H16: '建设中' },
      at: 'H16',
      data: { target: '1个', actual: '建设中' },
      related: ['G16'],
      fix: null,
    },
    { name: '≤30 → 完成 (大英)', base: 'national', change: { D17: '≤30万元', E17: '完成' }, at: 'E17' },
    {
      name: '260元/辆 → 按该标准发放',
      base: 'national',
      change: { D17: '260元/辆', E17: '按该标准发放' },
      at: 'E17',
    },
    { name: '±10% → 达标', change: { G28: '±10%', H28: '达标' }, at: 'H28' },
  ],
});
