/** @jest-environment jsdom */
import './setup';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { HostErrorCode } from '../../src/app/host';
import { parseA1 } from '../../src/core/address';
import type { Lang } from '../../src/core/language';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { gridOf, remade } from '../grids';
import { button, cell, open, openSheets, SHEET } from './opened';

// axe and a first render of Fluent take their time on a busy machine.
jest.setTimeout(60_000);

test('one click scores the form: the summary says what was claimed and what is due', async () => {
  const { host, user } = open({ I17: 1, I34: 97.36 });
  await user.click(button('重新计算并核对'));
  expect(cell(host, 'I17')).toBe(3.64);
  expect(await screen.findByRole('heading', { name: '科技发展管理经费' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('已写入 2 个单元格');
  expect(screen.getByText('一致')).toBeVisible();
  expect(screen.getByText('80.14%')).toBeVisible();
});

test.each([
  ['its sum', 97.36, '相差 +2.64'],
  ['what somebody typed', 99, '相差 +1'],
])('只核对 changes no cell and compares with the total on the form, %s', async (_, total, difference) => {
  const { host, user } = open({ I17: 1, I34: total });
  await user.click(button('只核对'));
  expect(cell(host, 'I17')).toBe(1);
  expect(await screen.findByText(difference)).toBeVisible();
});

test('a finding leads to its cell, can be fixed, and is gone', async () => {
  const { host, user } = open({ I17: 1 });
  await user.click(button('只核对'));
  await user.click(await screen.findByRole('button', { name: /^错误/ }));
  const item = await screen.findByRole('article', { name: '得分与重算不符' });
  await user.click(within(item).getByRole('button', { name: '转到 I17' }));
  expect(host.selected).toEqual({ sheet: SHEET, at: parseA1('I17') });
  await user.click(within(item).getByRole('button', { name: '修正' }));
  expect(cell(host, 'I17')).toBe(3.64);
  expect(screen.queryByRole('article', { name: '得分与重算不符' })).toBeNull();
});

test('a finding can be answered instead, and the answer taken back', async () => {
  const { user } = open({ H20: null });
  await user.click(button('只核对'));
  await user.click(await screen.findByRole('tab', { name: /^问题/ }));
  const item = () => screen.findByRole('article', { name: '缺实现值' });
  await user.click(within(await item()).getByRole('button', { name: '说明' }));
  await user.type(within(await item()).getByRole('textbox'), '培训改为线上');
  await user.click(within(await item()).getByRole('button', { name: '保存' }));
  expect(await screen.findByText('已说明：培训改为线上')).toBeVisible();
  await user.click(within(await item()).getByRole('button', { name: '撤回说明' }));
  expect(screen.queryByText('已说明：培训改为线上')).toBeNull();
});

test('findings are searched, filtered and grouped; those of the selected cell stand first', async () => {
  const { session, user } = open({ H20: null, I17: 1 });
  await user.click(button('只核对'));
  await user.click(await screen.findByRole('tab', { name: /^问题/ }));
  const titles = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  await screen.findAllByRole('article');
  act(() => session.select(SHEET, parseA1('H20')!));
  expect(titles()[0]).toBe('所选单元格');
  await user.type(screen.getByRole('searchbox'), 'Ｉ17');
  expect(screen.getAllByRole('article').map((item) => item.textContent)).toEqual([
    expect.stringContaining('I17'),
  ]);
  await user.clear(screen.getByRole('searchbox'));
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按问题');
  expect(titles()).toContain('得分与重算不符');
});

test('every indicator shows how it was understood and how its score came about', async () => {
  const { user } = open();
  await user.click(button('只核对'));
  await user.click(await screen.findByRole('tab', { name: '指标' }));
  const row = (await screen.findByRole('button', { name: '专项调研/交流考察次数' })).closest('article')!;
  expect(row).toHaveTextContent('预期值：110次以上（理解为：不低于 110 次）');
  expect(row).toHaveTextContent('145 ÷ 110 = 131.82%');
});

test('a sheet that is no form says what is missing and leads to the others', async () => {
  const { host, user } = openSheets([
    gridOf(
      [
        ['姓名', '得分'],
        ['张三', 90],
      ],
      { name: '名单' },
    ),
    jiangmen2024(),
  ]);
  await user.click(button('重新计算并核对'));
  expect(await screen.findByRole('heading', { name: '这张工作表不像绩效自评表' })).toBeVisible();
  await user.click(button(/科技发展管理经费（错误 0，警告 \d+）/));
  expect(host.selected?.sheet).toBe(SHEET);
  expect(await screen.findByRole('heading', { name: '科技发展管理经费' })).toBeVisible();
  expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement);
});

test('a heading row can be picked by hand, is kept, and taken back in the settings', async () => {
  const { session, user } = openSheets([gridOf([['姓名', '得分']], { name: '名单' })]);
  await user.click(button('只核对'));
  act(() => session.select('名单', parseA1('B7')!));
  const row = await screen.findByRole('textbox', { name: /表头所在的行号/ });
  expect(row).toHaveValue('7');
  await user.clear(row);
  await user.type(row, '0');
  expect(screen.getByText('请填 1 到 1048576 之间的行号。')).toBeVisible();
  await user.clear(row);
  await user.type(row, '3');
  await user.click(button('按此行识别'));
  expect(session.get().settings.headingRow).toBe(2);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(await screen.findByText('表头行：第 3 行（手工指定）')).toBeVisible();
  await user.click(button('改回自动识别'));
  expect(session.get().settings.headingRow).toBeNull();
});

test('全部核对 lists the forms of all sheets with their counts; each is a click away, on every tab', async () => {
  const { host, user } = open(
    { I17: 1 },
    { others: [remade(jiangmen2024(), { name: '二' }), gridOf([['备注']], { name: '三' })] },
  );
  await user.click(button('其他操作'));
  await user.click(button('全部核对'));
  expect(screen.getByRole('status')).toHaveTextContent('已核对 2 张自评表。');
  const list = await screen.findByRole('region', { name: '本文件的自评表' });
  const forms = within(list).getAllByRole('button');
  expect(forms.map((form) => form.textContent)).toEqual([
    expect.stringMatching(/^自评表 · 科技发展管理经费错误 [1-9]/),
    expect.stringMatching(/^二 · 科技发展管理经费错误 0/),
  ]);
  expect(list).toHaveTextContent('不是自评表：三');
  expect(forms[0]).toHaveAttribute('aria-current', 'true');
  await user.click(forms[1]!);
  expect(host.selected?.sheet).toBe('二');
  await user.click(screen.getByRole('tab', { name: /^指标/ }));
  const picker = screen.getByRole('combobox', { name: '选择自评表' });
  await user.selectOptions(picker, within(picker).getByRole('option', { name: /^自评表/ }));
  expect(host.selected?.sheet).toBe(SHEET);
});

test('all sheets take their time: progress is told, and it can be cancelled', async () => {
  const { host, user } = open({}, { others: [remade(jiangmen2024(), { name: '二' })] });
  const read = host.read.bind(host);
  let goOn = (): void => undefined;
  host.read = async (scope) => {
    if (scope.kind === 'sheet') await new Promise<void>((resolve) => (goOn = resolve));
    return read(scope);
  };
  await user.click(button('其他操作'));
  await user.click(button('全部核对'));
  expect(await screen.findByRole('status')).toHaveTextContent('已核对 1 / 2 张工作表');
  expect(button('重新计算并核对')).toHaveAttribute('aria-disabled', 'true');
  await user.click(button('取消'));
  await act(async () => goOn());
  expect(screen.getByRole('status')).toHaveTextContent('已核对 2 张自评表。');
  expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
});

describe('the focus is never lost', () => {
  test('a finding that was fixed hands it on to the one that takes its place', async () => {
    const { user } = open({ I17: 1, I18: 1 });
    await user.click(button('只核对'));
    await user.click(await screen.findByRole('button', { name: /^错误/ }));
    const items = await screen.findAllByRole('article');
    const fix = within(items[0]!).getByRole('button', { name: '修正' });
    fix.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(fix).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getAllByRole('article')[0]).toHaveFocus());
  });

  test('an explanation that was saved leaves it at its finding', async () => {
    const { user } = open({ H20: null });
    await user.click(button('只核对'));
    await user.click(await screen.findByRole('tab', { name: /^问题/ }));
    const item = () => screen.getByRole('article', { name: '缺实现值' });
    await screen.findAllByRole('article');
    await user.click(within(item()).getByRole('button', { name: '说明' }));
    expect(within(item()).getByRole('textbox')).toHaveFocus();
    await user.keyboard('培训改为线上');
    await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByText('已说明：培训改为线上');
    await waitFor(() => expect(item()).toHaveFocus());
  });
});

test('what is being written stays when the finding moves to the top', async () => {
  const { session, user } = open({ H20: null, I17: 1 });
  await user.click(button('只核对'));
  await user.click(await screen.findByRole('tab', { name: /^问题/ }));
  const item = await screen.findByRole('article', { name: '缺实现值' });
  await user.click(within(item).getByRole('button', { name: '说明' }));
  await user.type(within(item).getByRole('textbox'), '培训');
  act(() => session.select(SHEET, parseA1('H20')!));
  expect(screen.getAllByRole('article')[0]).toBe(item);
  expect(within(item).getByRole('textbox')).toHaveValue('培训');
});

test('a suggested fix is shown first, and done when confirmed', async () => {
  const { host, user } = open({ I28: 8 });
  await user.click(button('只核对'));
  await user.click(await screen.findByRole('tab', { name: /^问题/ }));
  const item = await screen.findByRole('article', { name: '达标扣分未说明' });
  await user.click(within(item).getByRole('button', { name: '查看修改' }));
  expect(within(item).getByText(/^I28 .*8 → 10$/)).toBeVisible();
  expect(cell(host, 'I28')).toBe(8);
  await user.click(within(item).getByRole('button', { name: '确认修改' }));
  expect(cell(host, 'I28')).toBe(10);
});

test.each([
  ['nothing', null],
  ['a dash', '—'],
])('a row with %s for a name is headed by its number', async (_, name) => {
  const { user } = open({ E20: name, H20: null });
  await user.click(button('只核对'));
  await user.click(await screen.findByRole('tab', { name: /^问题/ }));
  expect(await screen.findByRole('heading', { name: '第 20 行' })).toBeVisible();
});

test('a policy of the unit’s own is read from a file, kept in the workbook, and can be removed', async () => {
  const { session, user, container } = open();
  await user.click(button('只核对'));
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('combobox', { name: '计分办法' });
  const file = container.querySelector<HTMLInputElement>('input[type=file]')!;
  await user.upload(file, new File(['{ "id": "ours", "name": "本市办法", "digits": 9 }'], 'a.json'));
  expect(await screen.findByRole('alert')).toHaveTextContent('“digits”');
  expect(session.get().ownPolicy).toBeNull();
  const gone = new File(['{}'], 'c.json');
  gone.text = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
  await user.upload(file, gone);
  expect(await screen.findByText('无法读取这个文件，请重新选择。')).toBeVisible();
  await user.upload(
    file,
    new File(['{ "id": "ours", "name": "本市办法", "overFulfilledAbove": 120 }'], 'b.json'),
  );
  expect(await screen.findByRole('option', { name: '本市办法' })).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: '计分办法' })).toHaveDisplayValue('本市办法');
  expect(screen.getByText(/超过目标 120% 须说明/)).toBeVisible();
  expect(screen.getByText('优 ≥90，良 ≥80，中 ≥60，差 <60')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(button('移除载入的办法'));
  expect(session.get()).toMatchObject({ ownPolicy: null, settings: { policy: null } });
});

test('a message can be put away', async () => {
  const { user } = open();
  await user.click(button('只核对'));
  await user.click(button('关闭'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a protected sheet: it is said that nothing could be marked', async () => {
  const { host, user } = open({ I17: 1 });
  const write = host.write.bind(host);
  host.write = async (request) => {
    const receipt = await write(request);
    return receipt.ok ? { ok: true, value: { ...receipt.value, unmarked: [SHEET] } } : receipt;
  };
  await user.click(button('重新计算并核对'));
  expect(screen.getByRole('status')).toHaveTextContent(`“${SHEET}”受保护，无法在表上标出`);
});

test.each<[HostErrorCode, string]>([
  ['cell-being-edited', '请先结束单元格编辑'],
  ['protected', '请先撤销保护'],
  ['timeout', 'Excel 长时间没有回应'],
  ['offline', '与工作簿的连接已断开'],
])('the error %s is told with what to do', async (code, text) => {
  const { host, user } = open();
  host.failNext({ code, detail: '', at: null });
  await user.click(button('重新计算并核对'));
  expect(screen.getByRole('status')).toHaveTextContent(text);
});

test('tabs are walked with the arrow keys', async () => {
  const { user } = open();
  await user.click(screen.getByRole('tab', { name: '概览' }));
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { name: '设置' })).toHaveFocus();
  expect(screen.getByRole('tab', { name: '设置' })).toHaveAttribute('aria-selected', 'true');
});

test.each<Lang>(['zh-CN', 'en'])('axe finds nothing on any tab (%s)', async (lang) => {
  const { container, session } = open({ I17: 1, H20: null }, { lang });
  await act(() => session.check({ marks: false }));
  for (const tab of screen.getAllByRole('tab')) {
    await userEvent.click(tab);
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    // Colours need layout: contrast is checked in a real browser.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  }
});
