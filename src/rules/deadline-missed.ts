import { defineRule } from '../core/rule';
import { isDate } from './shared/deadlines';
import { promiseData } from './shared/manual';
import { cellsOf, promisingRows } from './shared/rows';
import { inFull } from './shared/scores';

type Missed = { target: string; actual: string; full: boolean };

export const deadlineMissed = defineRule<Missed>({
  id: 'deadline-missed',
  group: 'target',
  severity: 'error',
  basis: '会计师事务所复核标准',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '逾期完成',
      what: ({ target, actual, full }) =>
        `完成时间“${actual}”晚于预期值“${target}”${full ? '，却得了满分' : ''}。`,
      why: '时效指标以按期完成为达标；逾期完成的不能得满分，并须说明原因。',
      todo: ({ full }) =>
        full
          ? '核对完成日期；确属逾期的，按评分标准扣分并说明原因。'
          : '核对完成日期和扣分幅度，并确认已说明逾期原因。',
    },
    en: {
      title: 'Deadline missed',
      what: ({ target, actual, full }) =>
        `Completed “${actual}”, later than promised (“${target}”)${full ? ', and still full marks' : ''}.`,
      why: 'A timeliness indicator is met by being on time; a late one cannot have full marks and needs a reason.',
      todo: ({ full }) =>
        full
          ? 'Check the date; if it was late, take points off by the standard and give the reason.'
          : 'Check the date and the points taken off, and that the reason is given.',
    },
  },
  check(form, report) {
    for (const row of promisingRows(form)) {
      const { indicator, scored } = row;
      if (scored.met !== false || !isDate(indicator.target) || !isDate(indicator.actual)) continue;
      const full = inFull(row);
      report({
        at: indicator.actual.at,
        indicator,
        // A reduced score without a reason is the error of reason-missing; here it stays a warning.
        severity: full ? 'error' : 'warning',
        data: { ...promiseData(row), full },
        related: cellsOf(indicator.target, indicator.score, indicator.reason),
      });
    }
  },
});
