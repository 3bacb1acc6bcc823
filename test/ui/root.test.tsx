/** @jest-environment jsdom */
import './setup';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Preferences } from '../../src/app/preferences';
import { DEFAULT_PREFERENCES } from '../../src/app/preferences';
import { MemoryHost } from '../../src/hosts/memory';
import { PANE_TEXTS } from '../../src/messages/pane';
import { Root } from '../../src/ui/Root';
import { gridOf, workbookOf } from '../grids';
import { sessionOn } from '../sessions';

jest.setTimeout(60_000);

const KEPT: Preferences = { ...DEFAULT_PREFERENCES, live: false };

/** The pane over a store whose answer comes when it is told to. */
function opened() {
  const saved: Preferences[] = [];
  const told: Preferences[] = [];
  let loaded: (preferences: Preferences) => void = () => undefined;
  const loading = new Promise<Preferences>((resolve) => (loaded = resolve));
  const store = { load: () => loading, save: (now: Preferences) => Promise.resolve(void saved.push(now)) };
  render(
    <Root
      session={sessionOn(new MemoryHost(workbookOf(gridOf([]))))}
      theme="light"
      officeLanguage="zh-CN"
      store={store}
      onPreferences={(now) => void told.push(now)}
    />,
  );
  const arrive = () => act(async () => loaded(KEPT));
  return { saved, told, arrive, user: userEvent.setup() };
}

async function chooseEnglish(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('tab', { name: PANE_TEXTS['zh-CN'].tabs.settings }));
  await user.selectOptions(await screen.findByRole('combobox', { name: /^界面语言/ }), 'English');
}

describe('what a person prefers', () => {
  test('is taken from the store, told, and not written back', async () => {
    const { saved, told, arrive } = opened();
    expect(told).toEqual([DEFAULT_PREFERENCES]);
    await arrive();
    expect(told.at(-1)).toEqual(KEPT);
    expect(saved).toEqual([]);
  });

  test('and changes before the store has answered holds, and is kept together with the rest', async () => {
    const { saved, told, arrive, user } = opened();
    await chooseEnglish(user);
    expect(saved).toEqual([]);
    await arrive();
    const both = { ...KEPT, language: 'en' };
    expect(screen.getByRole('tab', { name: PANE_TEXTS.en.tabs.settings })).toBeVisible();
    expect([told.at(-1), saved]).toEqual([both, [both]]);
  });

  test('and changes afterwards is kept', async () => {
    const { saved, arrive, user } = opened();
    await arrive();
    await chooseEnglish(user);
    expect(saved).toEqual([{ ...KEPT, language: 'en' }]);
  });
});
