import { CATALOGUE } from '../../../src/app/catalogue';
import { formsOf } from '../../../src/app/desk';
import { activeFormOf } from '../../../src/app/state-view';
import type { FormReview } from '../../../src/core/review';
import { reviewWorkbook } from '../../../src/core/review';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { excelHost } from '../../../src/hosts/excel';
import type { ProfileId } from '../../../src/workbench/objects/profile';
import { PROFILES } from '../../../src/workbench/objects/profile';
import { jiangmen2024 } from '../../forms/jiangmen-2024';
import { gridOf, remade, withCells } from '../../grids';
import { sessionOn } from '../../sessions';
import { settled } from '../contract';
import { at, changed, contents, FOUNDING, found, openSession, sample, WITH_MISTAKES } from './workbooks';

const SHEET = jiangmen2024().name;
const USERS_FILL = { bg: { rgb: '#92D050' } };

/** What every door of the house must say of a form. */
function saidOf({ evaluation, scorecard, findings, layout, policy }: FormReview) {
  return {
    area: evaluation.area,
    layout: layout.id,
    policy: policy.id,
    rows: scorecard.rows.map(({ claimed, computed, weight, method }) =>
      [claimed, computed, weight, method].map(String),
    ),
    totals: [scorecard.claimedTotal, scorecard.computedTotal, scorecard.grade].map(String),
    findings: findings.map(({ rule, severity, at, related, data, fix }) => ({
      rule,
      severity,
      at,
      related,
      data,
      fix,
    })),
  };
}

const LOCKED_PERCENT_DATE = remade(
  withCells(jiangmen2024(), {
    // Not locked, blank, and shown as a percentage once something stands there.
    I17: { value: null, locked: false },
    H21: { value: 0.95, text: '95%', format: '0%' },
    H25: { value: 45_383, text: '2024年4月1日', format: 'yyyy"年"m"月"d"日"' },
  }),
  { protected: true },
);

describe('through Microsoft’s client the same is found as in the file', () => {
  test.each([
    [FOUNDING, () => sample(FOUNDING)],
    [WITH_MISTAKES, () => sample(WITH_MISTAKES)],
    [
      'locked cells, percentages and dates',
      async () => ({ sheets: [LOCKED_PERCENT_DATE], definedNames: [] }),
    ],
  ])('%s', async (_name, load) => {
    const workbook = await load();
    const { session } = openSession(workbook.sheets);
    await session.check({ marks: false });
    const [form] = formsOf(reviewWorkbook(workbook, CATALOGUE, DEFAULT_SETTINGS));
    expect(saidOf(activeFormOf(session.get())!)).toEqual(saidOf(form!));
    expect(form!.findings.length).toBeGreaterThan(0);
  });
});

describe('one click on the form with mistakes', () => {
  test('writes what the plan says and nothing else; one undo takes all of it back', async () => {
    const opened = openSession((await sample(WITH_MISTAKES)).sheets);
    const { model, session } = opened;
    const before = contents(opened, SHEET);
    await session.recalculate();
    const written = changed(before, contents(opened, SHEET));
    expect(written).toEqual({ I23: 2.9, I28: 10, I34: 97.91 });
    expect(session.get().outcome!.written).toBe(3);
    await model.undo();
    expect(changed(before, contents(opened, SHEET))).toEqual({});
    expect(model.sheetNamed(SHEET)!.conditionalRules.all()).toEqual([]);
  });

  test.each([FOUNDING, WITH_MISTAKES])('%s: exactly two round trips', async (name) => {
    const { session, excel } = openSession((await sample(name)).sheets);
    excel.traffic.reset();
    await session.recalculate();
    await settled();
    expect(excel.traffic.snapshot().roundTrips).toBe(2);
  });

  test('a live re-check takes one, and going to a cell one', async () => {
    const { session, excel } = openSession((await sample(FOUNDING)).sheets);
    await session.recalculate();
    await settled();
    excel.traffic.reset();
    await session.refresh();
    await settled();
    expect(excel.traffic.snapshot().roundTrips).toBe(1);
    await session.goTo(SHEET, at('I17'));
    await settled();
    expect(excel.traffic.snapshot().roundTrips).toBe(2);
  });
});

describe('the user’s sheet', () => {
  test('keeps its own fills under the marks, and has them when the marks are gone', async () => {
    const { model, session, opened } = openSession((await sample(WITH_MISTAKES)).sheets);
    const sheet = model.sheetNamed(SHEET)!;
    const { row, column } = at('H20');
    sheet.setStyle({ top: row, left: column, bottom: row, right: column }, USERS_FILL);
    const fillOf = () => sheet.style(row, column).bg;
    await session.recalculate();
    expect(opened.marksAt(SHEET, at('H20'))).toEqual(['error']);
    expect(fillOf()).toEqual(USERS_FILL.bg);
    await session.clearMarks();
    expect(sheet.conditionalRules.all()).toEqual([]);
    expect(fillOf()).toEqual(USERS_FILL.bg);
  });

  test.each([true, false])('a reviewer changes no cell of it (marks: %s)', async (marks) => {
    const opened = openSession((await sample(WITH_MISTAKES)).sheets);
    const before = contents(opened, SHEET);
    await opened.session.check({ marks });
    expect(changed(before, contents(opened, SHEET))).toEqual({});
    expect(opened.model.sheetNamed(SHEET)!.conditionalRules.all().length > 0).toBe(marks);
  });

  test('a fix draws no marks where the reviewer wanted none, and renews those that are there', async () => {
    const { model, session, opened } = openSession((await sample(WITH_MISTAKES)).sheets);
    const finding = (rule: string) =>
      activeFormOf(session.get())!.findings.filter(
        (one) => one.rule === rule && one.fix?.applicability === 'safe',
      );
    await session.check({ marks: false });
    await session.fix(finding('score-above-weight'));
    expect(session.get().outcome?.written).toBe(1);
    expect(model.sheetNamed(SHEET)!.conditionalRules.all()).toEqual([]);
    await session.check({ marks: true });
    expect(opened.marksAt(SHEET, at('I23'))).toEqual(['error']);
    await session.fix(finding('score-mismatch'));
    expect(opened.marksAt(SHEET, at('I23'))).toEqual([]);
  });

  test('has its scores back after a restore in a later session by another host', async () => {
    const opened = openSession((await sample(WITH_MISTAKES)).sheets);
    const before = contents(opened, SHEET);
    await opened.session.recalculate();
    expect(changed(before, contents(opened, SHEET))).not.toEqual({});
    const later = sessionOn(excelHost());
    await later.refresh();
    expect(later.get().canRestore).toBe(true);
    await later.restore();
    expect(changed(before, contents(opened, SHEET))).toEqual({});
    expect(later.get().canRestore).toBe(false);
  });
});

describe('a protected sheet', () => {
  test('unlocked scores are written, locked ones are named, and it is said that no mark could be drawn', async () => {
    const form = withCells(jiangmen2024(), {
      I17: { value: 1, locked: false },
      I18: { value: 1 },
    });
    const opened = openSession([remade(form, { protected: true })]);
    const before = contents(opened, SHEET);
    await opened.session.recalculate();
    expect(changed(before, contents(opened, SHEET))).toEqual({ I17: 3.64 });
    const { outcome, error } = opened.session.get();
    expect(error).toBeNull();
    expect(outcome?.unmarked).toEqual([SHEET]);
    expect(outcome?.kept).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ at: at('I18'), reason: 'locked', computed: '3.64' }),
      ]),
    );
    expect(opened.model.sheetNamed(SHEET)!.conditionalRules.all()).toEqual([]);
    expect(opened.model.sheetNamed(SHEET)!.protected).toBe(true);
  });
});

describe('every version of Excel', () => {
  test.each<ProfileId>(PROFILES.map(({ id }) => id))(
    '%s: the whole session, with nothing newer than it has',
    async (profile) => {
      const opened = openSession((await sample(WITH_MISTAKES)).sheets, profile);
      const { session, host } = opened;
      const before = contents(opened, SHEET);
      const stop = await host.listen({ onChanged() {}, onSelected() {}, onActivated() {} });
      await session.recalculate();
      await session.check({ marks: true });
      await session.writeOpinions();
      expect(session.get()).toMatchObject({ error: null, outcome: { activity: 'opinion' } });
      expect(session.get().outcome!.written).toBeGreaterThan(5);
      await session.goTo(SHEET, at('H20'));
      await session.restore();
      await session.clearMarks();
      expect(session.get().error).toBeNull();
      expect(changed(before, contents(opened, SHEET))).toEqual({});
      if (stop.ok) await stop.value();
      expect(stop.ok).toBe(true);
    },
  );
});

test('the opinion sheet in front changes nothing of what is shown, and is written anew from the form', async () => {
  const { session, model } = openSession((await sample(WITH_MISTAKES)).sheets);
  await session.writeOpinions();
  const first = session.get().outcome!.written;
  expect(model.activeSheet.name).toBe('核对意见');
  expect(session.get().activeSheet).toBe(SHEET);
  await session.writeOpinions();
  expect(session.get().outcome!.written).toBe(first);
  await session.refresh();
  expect(found(session)).toContain('actual-missing H20');
});

test('scores written on two sheets are restored sheet by sheet', async () => {
  const form = withCells(jiangmen2024(), { I17: 1 });
  const { session, opened } = openSession([form, remade(form, { name: '第二张' })]);
  await session.recalculate();
  await session.goTo('第二张', at('A1'));
  await session.recalculate();
  expect([SHEET, '第二张'].map((sheet) => opened.valueAt(sheet, at('I17')))).toEqual([3.64, 3.64]);
  await session.restore();
  expect([SHEET, '第二张'].map((sheet) => opened.valueAt(sheet, at('I17')))).toEqual([3.64, 1]);
  await session.goTo(SHEET, at('A1'));
  await session.refresh();
  expect(session.get().canRestore).toBe(true);
  await session.restore();
  expect(opened.valueAt(SHEET, at('I17'))).toBe(1);
});

test('a sheet that is no form leads to those that are', async () => {
  const { session } = openSession([gridOf([['姓名', '得分']], { name: '名单' }), jiangmen2024()]);
  await session.recalculate();
  expect(session.get().reviews?.map(({ sheet, status }) => [sheet, status])).toEqual([
    ['名单', 'unrecognised'],
    [SHEET, 'reviewed'],
  ]);
  expect(session.get().activeSheet).toBe('名单');
  await session.showForm(SHEET, 0);
  expect(activeFormOf(session.get())?.evaluation.sheet).toBe(SHEET);
});
