import { templateLeftover } from '../../src/rules/template-leftover';
import { merged } from './edits';
import { ruleTable } from './table';

ruleTable(templateLeftover, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    {
      name: 'a placeholder in a name, as 衔接资金 forms print it',
      base: 'national',
      change: { C13: '培训人数(≥**人)' },
    },
    {
      name: 'an empty line of the template (天长, 都昌)',
      base: 'national',
      change: { C14: '指标2:', D14: '', E14: '', F14: '', G14: '' },
    },
    { name: 'letters and signs that are no placeholder', change: { J16: '采购XXL码工装2×2套' } },
    {
      name: 'a sign of multiplication, a sign of a note',
      change: { J16: '采购3*5米横幅，详见＊注，展板2×月销量' },
    },
    {
      name: 'names and numbers masked before publication',
      change: {
        L14: '验收人：张**、李**；电话138****1234',
        L15: '身份证4401**********1234',
        L16: '王**等3人签收',
      },
    },
    {
      name: 'a line of the template with a result: indicator-name-missing',
      base: 'national',
      change: { C14: '指标2:', D14: '', E14: '3期', G14: '' },
    },
    {
      name: 'no name at all: indicator-name-missing',
      base: 'national',
      change: { C14: '', D14: '', E14: '', G14: '' },
    },
    {
      name: 'masked to the end, and from the start',
      change: { L14: '身份证号4401****', L15: '尾号****1234', L16: '经办人：李**' },
    },
  ],
  reject: [
    {
      name: 'a sign without a number (陈仓)',
      change: { G24: '≧ %' },
      at: 'G24',
      severity: 'error',
      data: { text: '≧ %' },
    },
    { name: 'XX in a result', change: { H16: 'XX次' }, at: 'H16', severity: 'error' },
    { name: 'stars in a target', base: 'national', change: { D13: '≥**人' }, at: 'D13', severity: 'error' },
    { name: 'a placeholder in a reason', base: 'national', change: { H13: '因XX原因未完成' }, at: 'H13' },
    { name: 'a placeholder for the unit', base: 'national', change: { B3: 'XX项目' }, at: 'B3' },
    {
      name: 'a line of the template that carries a weight',
      base: 'national',
      change: { C14: '指标2:', D14: '', E14: '', G14: '' },
      at: 'C14',
      data: { weight: '10' },
      related: ['F14'],
    },
    {
      name: 'a date that nobody filled in',
      change: { L14: '2024年×月×日会议纪要' },
      at: 'L14',
      data: { text: '2024年×月×日会议纪要', weight: '' },
    },
    {
      name: 'a reason merged over four rows: once',
      change: { J16: '受XX影响' },
      edit: merged('J16:J19'),
      at: 'J16',
    },
    { name: 'stars for a word', change: { L14: '**县人民政府批复' }, at: 'L14' },
    { name: 'stars inside a sentence', change: { J16: '因**部门调整' }, at: 'J16' },
    { name: 'stars behind a word', change: { J16: '责任部门为**，已整改' }, at: 'J16' },
  ],
});
