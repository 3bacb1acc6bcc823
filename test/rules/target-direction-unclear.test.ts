import { targetDirectionUnclear } from '../../src/rules/target-direction-unclear';
import { ruleTable } from './table';

/** A bare percentage under a name that says neither. */
const open = { E28: '科研经费外协比例', G28: '30%', H28: '25%' };

ruleTable(targetDirectionUnclear, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'equal to the target: met either way', change: { ...open, H28: '30%' } },
    { name: 'a sign decides', change: { ...open, G28: '≤30%' } },
    { name: 'the name decides', change: { G28: '98%', H28: '97%' } },
    {
      name: 'answered once and remembered',
      change: open,
      settings: { directions: { 科研经费外协比例: 'lower' } },
    },
    { name: 'a sign against its name: sign-contradicts-name', change: { G33: '≤90%', H33: '80%' } },
  ],
  reject: [
    {
      name: 'a bare percentage',
      change: open,
      at: 'G28',
      data: { name: '科研经费外协比例', target: '30%', actual: '25%' },
      related: ['E28', 'H28'],
      fix: null,
    },
    { name: 'above it as well', change: { ...open, H28: '35%' }, at: 'G28' },
    {
      name: 'a unit cost that is neither standard nor price',
      change: { H26: '600元/人/天', E26: '人员标准' },
      at: 'G26',
    },
  ],
});
