import { optionsCopied } from '../../src/rules/options-copied';
import { ruleTable } from './table';

ruleTable(optionsCopied, {
  accept: [
    { name: 'the founding form' },
    { name: 'a word for a word', base: 'national' },
    { name: 'one option chosen (优良中低差 → 优)', change: { G29: '优良中低差', H29: '优' } },
    { name: 'no result: actual-missing says so', change: { G29: '好坏', H29: null } },
  ],
  reject: [
    {
      name: '好坏 → 好坏 (大英)',
      change: { G29: '好坏', H29: '好坏' },
      at: 'H29',
      data: { target: '好坏', actual: '好坏' },
      related: ['G29'],
      fix: null,
    },
    { name: 'with the nature in front', change: { G29: '定性 优良中低差', H29: '优良中低差' }, at: 'H29' },
    { name: '高中低', change: { G29: '高中低', H29: '高中低' }, at: 'H29' },
  ],
});
