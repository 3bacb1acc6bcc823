/** @jest-environment jsdom */
import './setup';
import { webLightTheme } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { CATALOGUE } from '../../src/app/catalogue';
import type { HostErrorCode } from '../../src/app/host';
import { DEFAULT_PREFERENCES } from '../../src/app/preferences';
import { createSession } from '../../src/app/session';
import { parseA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import type { Lang } from '../../src/core/language';
import { MemoryHost } from '../../src/hosts/memory';
import { App } from '../../src/ui/App';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { gridOf, withCells, workbookOf } from '../grids';

// axe and a first render of Fluent take their time on a busy machine.
jest.setTimeout(60_000);

const SHEET = jiangmen2024().name;

/** The pane over the founding form, with some cells changed. */
function open(
  changes: Readonly<Record<string, CellInput>> = {},
  { lang = 'zh-CN' as Lang, others = [] as Grid[] } = {},
) {
  return openSheets([withCells(jiangmen2024(), changes), ...others], lang);
}

function openSheets(sheets: readonly Grid[], lang: Lang = 'zh-CN') {
  const host = new MemoryHost(workbookOf(...sheets));
  const session = createSession({ host, catalogue: CATALOGUE });
  const { container } = render(
    <App
      session={session}
      catalogue={CATALOGUE}
      theme={webLightTheme}
      officeLanguage={lang}
      preferences={DEFAULT_PREFERENCES}
      onPreferences={() => undefined}
    />,
  );
  return { host, session, container, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const cell = (host: MemoryHost, at: string) => {
  const { row, column } = parseA1(at)!;
  return host.workbook.sheets[0]!.cell(row, column).value;
};

test('one click scores the form: the summary says what was claimed and what is due', async () => {
  const { host, user } = open({ I17: 1, I34: 97.36 });
  await user.click(button('重新计算并核对'));
  expect(cell(host, 'I17')).toBe(3.64);
  expect(await screen.findByRole('heading', { name: '科技发展管理经费' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('已写入 2 个单元格');
  expect(screen.getByText('一致')).toBeVisible();
  expect(screen.getByText('80.14%')).toBeVisible();
});

test('只核对 changes no cell and shows the difference', async () => {
  const { host, user } = open({ I17: 1 });
  await user.click(button('只核对'));
  expect(cell(host, 'I17')).toBe(1);
  expect(await screen.findByText('+2.64')).toBeVisible();
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
  const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
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
  await user.click(button(`转到“${SHEET}”`));
  expect(host.selected?.sheet).toBe(SHEET);
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
