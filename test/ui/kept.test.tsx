/** @jest-environment jsdom */
import './setup';
import { act, screen, waitFor, within } from '@testing-library/react';
import { parseA1 } from '../../src/core/address';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { gridOf, remade, withCells } from '../grids';
import { button, open, openSheets, SHEET } from './opened';

jest.setTimeout(60_000);

const tab = (name: RegExp) => screen.findByRole('tab', { name });
const item = (name: string) => screen.findByRole('article', { name });

/** The list of a form with a result left out, and its explanation begun. */
async function explaining() {
  const other = remade(withCells(jiangmen2024(), { H20: null }), { name: '二' });
  const opened = open({ H20: null }, { others: [other] });
  await act(() => opened.session.checkAll());
  await opened.user.click(await tab(/^问题/));
  await opened.user.click(within(await item('缺实现值')).getByRole('button', { name: '说明' }));
  return opened;
}

describe('what was begun is not lost', () => {
  test('by a look at another tab: explanation, search and grouping are still there', async () => {
    const { user } = await explaining();
    await user.keyboard('培训改为');
    await user.type(screen.getByRole('searchbox'), 'H20');
    await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按问题');
    await user.click(await tab(/^指标/));
    expect(screen.queryByRole('searchbox')).toBeNull();
    await user.click(await tab(/^问题/));
    expect(within(await item('缺实现值')).getByRole('textbox')).toHaveValue('培训改为');
    expect(screen.getByRole('searchbox')).toHaveValue('H20');
    expect(screen.getByRole('combobox', { name: '分组' })).toHaveDisplayValue('按问题');
  });

  test('nor by a look at other sheets, on whose forms it does not show: it would be saved about the wrong one', async () => {
    const { user, session } = await explaining();
    await user.keyboard('只说第一张');
    await act(() => session.showForm('二', 0));
    expect(within(await item('缺实现值')).queryByRole('textbox')).toBeNull();
    act(() => session.activate('没有看过的表'));
    expect(screen.queryByRole('article')).toBeNull();
    act(() => session.activate(SHEET));
    const box = within(await item('缺实现值')).getByRole('textbox');
    expect(box).toHaveValue('只说第一张');
    // The person is at work in the sheet; the keyboard is not taken away.
    expect(box).not.toHaveFocus();
    await user.click(button('取消'));
    act(() => session.activate('没有看过的表'));
    act(() => session.activate(SHEET));
    expect(within(await item('缺实现值')).queryByRole('textbox')).toBeNull();
  });

  test('by a failure to save it: the explanation stays until it is kept', async () => {
    const { host, user } = await explaining();
    await user.keyboard('培训改为线上');
    host.failNext({ code: 'timeout', detail: '', at: null });
    await user.click(button('保存'));
    expect(screen.getByRole('status')).toHaveTextContent('Excel 长时间没有回应');
    const box = within(await item('缺实现值')).getByRole('textbox');
    expect(box).toHaveValue('培训改为线上');
    await user.click(button('保存'));
    expect(await screen.findByText('已说明：培训改为线上')).toBeVisible();
    expect(box).not.toBeInTheDocument();
  });

  test('Esc leaves an explanation in which nothing is written, and keeps what is', async () => {
    const { user } = await explaining();
    await user.keyboard('培训{Escape}');
    const box = within(await item('缺实现值')).getByRole('textbox');
    expect(box).toHaveValue('培训');
    await user.clear(box);
    await user.keyboard('{Escape}');
    expect(box).not.toBeInTheDocument();
    await waitFor(async () => expect(await item('缺实现值')).toHaveFocus());
  });

  test('each tab is found where it was left, and opened from the summary at its top', async () => {
    const { user } = await explaining();
    const view = screen.getByRole('tabpanel');
    const scroll = (top: number) => {
      view.scrollTop = top;
      view.dispatchEvent(new Event('scroll'));
    };
    scroll(600);
    await user.click(await tab(/^指标/));
    expect(view.scrollTop).toBe(0);
    scroll(90);
    await user.click(await tab(/^问题/));
    expect(view.scrollTop).toBe(600);
    await user.click(await tab(/^指标/));
    expect(view.scrollTop).toBe(90);
    await user.click(await tab(/^概览/));
    await user.click(await screen.findByRole('button', { name: /^错误/ }));
    expect(view.scrollTop).toBe(0);
  });

  test('a selected cell brings the list to its top once, not at every return to it', async () => {
    const { user, session } = await explaining();
    const view = screen.getByRole('tabpanel');
    view.scrollTop = 600;
    act(() => session.select(SHEET, parseA1('H20')!));
    expect(view.scrollTop).toBe(0);
    view.scrollTop = 300;
    view.dispatchEvent(new Event('scroll'));
    await user.click(await tab(/^指标/));
    await user.click(await tab(/^问题/));
    expect(view.scrollTop).toBe(300);
  });
});

test('the row that one stands in is proposed as the heading, also after another one was tried', async () => {
  const { user, session } = openSheets([gridOf([['姓名', '得分']], { name: '名单' })]);
  await user.click(button('只核对'));
  const row = await screen.findByRole('textbox', { name: /表头所在的行号/ });
  act(() => session.select('名单', parseA1('B1')!));
  await user.click(button('按此行识别'));
  expect(row).toHaveValue('1');
  act(() => session.select('名单', parseA1('B3')!));
  expect(row).toHaveValue('3');
});

test('which way is better is asked, answered, answered otherwise, and the answer taken back', async () => {
  const { user, session } = open({ E26: '科研经费外协比例', G26: '30%', H26: '25%' });
  await user.click(button('只核对'));
  await user.click(await tab(/^指标/));
  const group = await screen.findByRole('group', { name: '这项指标的数值，哪个方向更好？' });
  const answer = (name: string) => within(group).getByRole('button', { name });
  const row = group.closest('article')!;
  await user.click(answer('越高越好'));
  expect(row).toHaveTextContent('25 ÷ 30 = 83.33%');
  expect(answer('越高越好')).toHaveAttribute('aria-pressed', 'true');
  expect(answer('越高越好')).toHaveFocus();
  await user.click(answer('越低越好'));
  expect(row).toHaveTextContent('未超上限');
  expect(session.get().settings.directions).toEqual({ 科研经费外协比例: 'lower' });
  await user.click(answer('越低越好'));
  expect(session.get().settings.directions).toEqual({});
  expect(row).toHaveTextContent('无法判断');
});

test('a row that is no heading is said to be none; the forms of the workbook are still found', async () => {
  const list = gridOf([['姓名', '得分']], { name: '名单' });
  const { user, session } = openSheets([list, jiangmen2024()]);
  await user.click(button('只核对'));
  await user.type(await screen.findByRole('textbox', { name: /表头所在的行号/ }), '1');
  await user.click(button('按此行识别'));
  expect(await screen.findByText('已按第 1 行识别：这一行不是自评表的表头。')).toBeVisible();
  await user.click(button('在其他工作表中查找'));
  await user.click(await screen.findByRole('button', { name: /科技发展管理经费/ }));
  expect(session.get().activeSheet).toBe(SHEET);
});

describe('what is said of an action', () => {
  const said = () => screen.getByRole('status');

  test('a sheet without a form: nothing was found, nothing changed, on whatever tab one is', async () => {
    const { user } = openSheets([gridOf([['姓名', '得分']], { name: '名单' })]);
    await user.click(await tab(/^设置/));
    for (const name of ['重新计算并核对', '只核对']) {
      await user.click(button(name));
      expect(said()).toHaveTextContent('没有找到自评表，表格没有改动。');
    }
    await user.click(button('其他操作'));
    for (const name of ['恢复原分数', '生成核对意见']) {
      if (button(name).getAttribute('aria-disabled') === 'true') continue;
      await user.click(button(name));
      expect(said()).toHaveTextContent('没有找到自评表，表格没有改动。');
    }
    await user.click(button('清除标记'));
    expect(said()).toHaveTextContent('标记已清除');
  });

  test('a form in order: no cell was written', async () => {
    const { user } = open();
    await user.click(button('重新计算并核对'));
    expect(said()).toHaveTextContent(/^没有改写单元格；/);
  });

  test('in English, one and several', async () => {
    const { user } = open({ I17: 1, I18: 1, I34: 97.36 }, { lang: 'en' });
    await user.click(button('Check only'));
    await user.click(await tab(/^Findings/));
    const wrong = await screen.findAllByRole('article', { name: 'Score differs from recalculation' });
    await user.click(within(wrong[0]!).getByRole('button', { name: 'Fix' }));
    expect(said()).toHaveTextContent('1 cell fixed.');
    await user.click(button('Recalculate and check'));
    expect(said()).toHaveTextContent(/^2 cells written; /);
  });

  test('marks on a protected sheet are not said to be cleared', async () => {
    const { host, user } = open({ I17: 1 });
    await user.click(button('重新计算并核对'));
    const write = host.write.bind(host);
    host.write = async (request) => {
      const receipt = await write({ ...request, marks: null });
      return receipt.ok ? { ok: true, value: { ...receipt.value, unmarked: [SHEET] } } : receipt;
    };
    await user.click(button('其他操作'));
    await user.click(button('清除标记'));
    expect(said()).toHaveTextContent(`“${SHEET}”受保护，标记没有清除。`);
  });
});

test('scores are restored before anything was checked: the workbook may remember them', async () => {
  const { host, user } = open({ I17: 1 });
  await user.click(button('其他操作'));
  expect(button('恢复原分数')).not.toHaveAttribute('aria-disabled', 'true');
  await user.click(button('恢复原分数'));
  expect(screen.getByRole('status')).toHaveTextContent('没有可恢复的原值，单元格内容未变。');
  expect(host.workbook.sheets[0]!.cell(16, 8).value).toBe(1);
  expect(button('恢复原分数')).toHaveAttribute('aria-disabled', 'true');
});

test('live checking turned on catches up with what was edited meanwhile', async () => {
  const { host, user } = open();
  await user.click(button('只核对'));
  host.type(SHEET, parseA1('H20')!, null);
  await user.click(await tab(/^设置/));
  const trips = host.trips;
  const live = await screen.findByRole('switch', { name: '编辑后自动核对' });
  await user.click(live);
  expect(host.trips).toBe(trips);
  await user.click(live);
  await waitFor(() => expect(host.trips).toBe(trips + 1));
});
