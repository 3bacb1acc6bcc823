import { judge, isMet } from '../../src/core/judge';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

const verdictOf = (row: RowSpec) =>
  judge(evaluationOf({ rows: [{ weight: '10', ...row }] }).indicators[0]!, 2024);

test.each<[string, RowSpec, string, boolean | null]>([
  ['a fraction whose percent format is lost', { target: '≥95%', actual: '0.94' }, 'ratio', false],
  ['a whole without its percent format', { target: '≥95%', actual: '1' }, 'ratio', true],
  ['a low rate may be a fraction of a per cent', { target: '≤5%', actual: '0.9' }, 'reverse', true],
  ['per whom is left out', { target: '每生每年3300元', actual: '3000元', name: '补助标准' }, 'ratio', false],
  ['a sum is no standard', { target: '≤5300元/户', actual: '53万元' }, 'manual', null],
  ['a sign against the name', { target: '≤90%', actual: '93%', name: '服务对象满意度' }, 'manual', null],
  ['met by either sign', { target: '≤90%', actual: '90%', name: '服务对象满意度' }, 'ratio', true],
  [
    'a person has said which way',
    {
      target: '≤90%',
      actual: '93%',
      name: '服务对象满意度',
      direction: { value: 'higher', source: 'remembered' },
    },
    'ratio',
    true,
  ],
])('%s', (_what, row, kind, met) => {
  const verdict = verdictOf(row);
  expect([verdict.kind, isMet(verdict)]).toEqual([kind, met]);
});
