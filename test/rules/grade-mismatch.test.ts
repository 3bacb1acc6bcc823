import { gradeMismatch } from '../../src/rules/grade-mismatch';
import { ruleTable } from './table';

ruleTable(gradeMismatch, {
  accept: [
    { name: 'a form without a grade' },
    { name: 'a total of 99.40 graded 优', base: 'national', change: { H21: '优' } },
    { name: '优秀 is 优', base: 'national', change: { H21: '优秀' } },
    { name: 'the grade fits the total as it should be', base: 'national', change: { G21: 84.47, H21: '优' } },
    { name: 'a word that is no grade', base: 'national', change: { H21: '通过' } },
    { name: 'no total', base: 'national', change: { G21: null, H21: '良' } },
    {
      name: 'the grade fits the printed total, whatever that should be',
      base: 'national',
      change: { G21: 84.47, H21: '良' },
    },
  ],
  reject: [
    {
      name: 'a total of 84.47 graded 优 (武山)',
      base: 'national',
      change: { E13: '0人', G13: 0, E20: '46.53%', G20: 5.17, G21: 84.97, H21: '优' },
      at: 'H21',
      data: { grade: '优', total: '84.97', due: '良' },
      related: ['G21'],
      fix: 'suggested',
      writes: { H21: '良' },
    },
    {
      name: 'a grade by formula is not written',
      base: 'national',
      change: { H21: { value: '良', formula: '=IF(G21>95,"良","中")' } },
      at: 'H21',
      fix: null,
    },
    {
      name: 'nor one in a locked cell',
      base: 'national',
      change: { H21: { value: '良', locked: true } },
      edit: (grid) => ({ ...grid, protected: true }),
      at: 'H21',
      fix: null,
    },
    {
      name: 'a free cell of a protected sheet',
      base: 'national',
      change: { H21: { value: ' 良 ', locked: false } },
      edit: (grid) => ({ ...grid, protected: true }),
      at: 'H21',
      fix: 'suggested',
    },
    { name: 'full marks graded 良', base: 'national', change: { H21: '良' }, at: 'H21', data: { due: '优' } },
    {
      name: 'a total below zero has the lowest grade',
      base: 'national',
      change: { G21: -5, H21: '良' },
      at: 'H21',
      data: { total: '-5.00', due: '差' },
    },
    { name: 'full marks graded 差', base: 'national', change: { H21: '差' }, at: 'H21' },
    {
      name: 'a grade behind its label is left to a person',
      base: 'national',
      change: { H21: '自评等级：良' },
      at: 'H21',
      data: { grade: '良', due: '优' },
      fix: null,
    },
  ],
});
