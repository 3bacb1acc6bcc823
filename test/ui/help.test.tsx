/** @jest-environment jsdom */
import './setup';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { CATALOGUE } from '../../src/app/catalogue';
import { DEFAULT_PREFERENCES } from '../../src/app/preferences';
import type { Lang } from '../../src/core/language';
import { MemoryHost } from '../../src/hosts/memory';
import { PANE_TEXTS } from '../../src/messages/pane';
import { VIEW_TEXTS } from '../../src/messages/views';
import { RULE_GROUPS } from '../../src/messages/report';
import { App } from '../../src/ui/App';
import { gridOf, workbookOf } from '../grids';
import { sessionOn } from '../sessions';

// axe and a first render of Fluent take their time on a busy machine.
jest.setTimeout(60_000);

/** The pane with the page about the rules opened by its button among the settings. */
async function openHelp(lang: Lang) {
  const session = sessionOn(new MemoryHost(workbookOf(gridOf([]))));
  const { container } = render(
    <App
      session={session}
      theme="light"
      officeLanguage={lang}
      preferences={DEFAULT_PREFERENCES}
      onPrefer={() => undefined}
    />,
  );
  const user = userEvent.setup();
  const { help } = VIEW_TEXTS[lang];
  await user.click(screen.getByRole('tab', { name: PANE_TEXTS[lang].tabs.settings }));
  await user.click(await screen.findByRole('button', { name: help.open }));
  return { container, user, texts: help };
}

const entries = () => screen.getAllByRole('listitem').map((item) => item.textContent);

test.each<Lang>(['zh-CN', 'en'])('every rule stands in its group, with its reason (%s)', async (lang) => {
  await openHelp(lang);
  for (const [group, name] of Object.entries(RULE_GROUPS[lang])) {
    const said = within(screen.getByRole('region', { name })).getAllByRole('listitem');
    const rules = CATALOGUE.rules.filter((rule) => rule.group === group);
    expect(said).toHaveLength(rules.length);
    rules.forEach(({ texts }, i) => {
      expect(said[i]).toHaveTextContent(texts[lang].title);
      expect(said[i]).toHaveTextContent(texts[lang].why);
    });
  }
});

test('a search finds rules by title, reason, group or id, whatever its width and case', async () => {
  const { user, texts } = await openHelp('zh-CN');
  const box = screen.getByRole('searchbox', { name: texts.search });
  await user.type(box, 'ＯＶＥＲ-Fulfilled');
  expect(entries()).toEqual([expect.stringContaining('超额过多未说明')]);
  expect(screen.getByText(texts.count(1))).toBeVisible();
  await user.clear(box);
  await user.type(box, '没有这样的规则');
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});

test('the keyboard goes on where one came from', async () => {
  const { user, texts } = await openHelp('zh-CN');
  expect(screen.getByRole('button', { name: texts.back })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('button', { name: texts.open })).toHaveFocus();
});

test.each<Lang>(['zh-CN', 'en'])('axe finds nothing (%s)', async (lang) => {
  const { container } = await openHelp(lang);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
});
