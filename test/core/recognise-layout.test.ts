import type { ColumnRole, Mode } from '../../src/core/evaluation';
import type { Layout } from '../../src/core/layout';
import { recognise } from '../../src/core/recognise';
import { modeOf } from '../../src/core/recognise-layout';
import { LAYOUTS } from '../../src/layouts';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';

/** Which of several layouts a sheet has, by its columns, its labels and its title. */

const [PLAIN] = LAYOUTS;

function layoutOf(
  id: string,
  said: Partial<Omit<Layout, 'columns'>> & { columns?: Partial<Layout['columns']> },
): Layout {
  const columns = { required: ['level3', 'target'] as const, typical: [], foreign: [], ...said.columns };
  return { ...PLAIN!, id, mode: 'scored', titles: [], marks: [], ...said, columns };
}

const HEAD = ['三级指标', '指标值', '完成值', '分值', '得分'];
const sheet = (...above: CellInput[][]) => gridOf([...above, HEAD, ['培训人数', '1个', '1个', 50, 50]]);

function chosen(grid: ReturnType<typeof gridOf>, ...layouts: readonly Layout[]): string | null {
  const recognition = recognise(grid, layouts, { layout: null, headingRow: null });
  return recognition.kind === 'forms' ? recognition.forms[0]!.layout.id : null;
}

describe('the layout that speaks loudest', () => {
  const typical = layoutOf('typical', { columns: { typical: ['weight', 'score'] } });
  const marked = layoutOf('marked', { marks: ['项目名称'] });
  const twice = layoutOf('twice', { marks: ['项目名称', '填报单位'] });
  const titled = layoutOf('titled', { titles: ['专项资金'] });
  const last = layoutOf('last', { mode: 'by-columns' });
  const title: CellInput[] = ['专项资金绩效自评表'];
  const project: CellInput[] = ['项目名称', '甲'];
  const unit: CellInput[] = ['填报单位：某局'];

  test.each<[string, CellInput[][], readonly Layout[], string | null]>([
    ['columns of its own', [], [last, typical], 'typical'],
    ['a label of its own', [project], [last, marked], 'marked'],
    ['a title of its own', [title], [last, titled], 'titled'],
    ['nothing of its own: the last resort', [], [marked, titled, last], 'last'],
    ['nothing of its own, and no last resort', [], [marked, titled], null],
    // A column counts two, a label three, a title six; of equals the first.
    ['two columns before one label', [project], [marked, typical], 'typical'],
    ['two labels before two columns', [project, unit], [typical, twice], 'twice'],
    ['a title before two columns', [title], [typical, titled], 'titled'],
    ['a title beside two labels: the first of them', [title, project, unit], [twice, titled], 'twice'],
    ['a title beside two labels, turned round', [title, project, unit], [titled, twice], 'titled'],
    // Columns that must be there, and that must not.
    [
      'a column is missing',
      [],
      [layoutOf('a', { columns: { required: ['evidence'], typical: ['score'] } })],
      null,
    ],
    [
      'a column is foreign',
      [],
      [layoutOf('a', { columns: { foreign: ['score'], typical: ['weight'] } })],
      null,
    ],
  ])('%s', (_, above, layouts, id) => {
    expect(chosen(sheet(...above), ...layouts)).toBe(id);
  });

  test('labels stand above, in the heading and up to twenty rows below the table', () => {
    const below = (rows: number, text = '复核意见') =>
      gridOf([
        HEAD,
        ['培训人数', '1个', '1个', 50, 50],
        ['合计', null, null, 50, 50],
        ...Array.from({ length: rows }, () => []),
        [text, '甲'],
      ]);
    const own = layoutOf('own', { marks: ['复核意见'] });
    expect([chosen(below(20), own), chosen(below(21), own)]).toEqual(['own', null]);
    expect(chosen(below(0, '培训人数'), layoutOf('own', { marks: ['得分'] }))).toBe('own');
    // Rows of the table are what the unit wrote.
    expect(chosen(sheet(), layoutOf('own', { marks: ['培训人数'] }))).toBeNull();
    expect(chosen(sheet(['专项资金绩效自评表']), layoutOf('own', { marks: [''] }))).toBeNull();
  });
});

test.each<[Layout['mode'], ColumnRole[], Mode]>([
  ['scored', [], 'scored'],
  ['target', ['score'], 'target'],
  ['by-columns', ['level3', 'target'], 'target'],
  ['by-columns', ['target', 'weight'], 'target'],
  ['by-columns', ['actual'], 'unscored'],
  ['by-columns', ['actual', 'weight'], 'scored'],
  ['by-columns', ['actual', 'score'], 'scored'],
  ['by-columns', ['score'], 'scored'],
])('a layout that is %s, with %j: %s', (mode, roles, expected) => {
  expect(modeOf(layoutOf('a', { mode }), new Set(roles))).toBe(expected);
});

test('a layout picked by hand holds although a column of it is missing', () => {
  const odd = layoutOf('odd', { columns: { required: ['evidence'] } });
  const picked = (layout: string | null) => recognise(sheet(), [odd], { layout, headingRow: null });
  expect(picked('odd')).toMatchObject({ kind: 'forms', forms: [{ layout: { id: 'odd' } }] });
  expect(picked(null)).toMatchObject({ kind: 'none' });
});

describe('the closest to a form', () => {
  const nearest = (heading: CellInput[][], ...layouts: readonly Layout[]) => {
    const recognition = recognise(gridOf(heading), layouts, { layout: null, headingRow: null });
    if (recognition.kind === 'forms' || !recognition.nearest) return null;
    const { layout, present, missing, headingRow } = recognition.nearest;
    return `${layout.id} row ${headingRow}: ${present.join(' ')}, not ${missing.join(' ')}`;
  };
  const few = layoutOf('few', { columns: { required: ['level3', 'target'] } });
  const many = layoutOf('many', { columns: { required: ['level3', 'target', 'weight', 'evidence'] } });
  const odd = layoutOf('odd', { columns: { required: ['level3', 'weight', 'score'] } });

  test.each<[string, CellInput[][], readonly Layout[], string | null]>([
    [
      'most of the headings belong to it',
      [['三级指标', '权重']],
      [few, many],
      'many row 0: level3 weight, not target evidence',
    ],
    [
      'of equals, the one that lacks fewer',
      [['三级指标', '备注']],
      [many, few],
      'few row 0: level3 remark, not target',
    ],
    [
      'a layout without targets only where there is no other',
      [['三级指标', '权重']],
      [odd, few],
      'few row 0: level3 weight, not target',
    ],
    ['no other', [['三级指标', '权重']], [odd], 'odd row 0: level3 weight, not score'],
    [
      'the fullest heading of the sheet',
      [
        ['三级指标', '权重'],
        ['甲', '乙'],
        ['二级指标', '三级指标', '权重'],
      ],
      [few],
      'few row 2: level2 level3 weight, not target',
    ],
    [
      'the first of two that are equally full',
      [
        ['三级指标', '权重'],
        ['甲', '乙'],
        ['三级指标', '备注'],
      ],
      [few],
      'few row 0: level3 weight, not target',
    ],
    ['one heading is none', [['三级指标', '名称']], [few], null],
    ['no layouts at all', [['三级指标', '权重']], [], null],
  ])('%s', (_, heading, layouts, expected) => {
    expect(nearest(heading, ...layouts)).toBe(expected);
  });
});
