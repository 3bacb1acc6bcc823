import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { DEFAULT_PREFERENCES } from '../../src/app/preferences';
import type { Session } from '../../src/app/session';
import { parseA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import type { Lang } from '../../src/core/language';
import { MemoryHost } from '../../src/hosts/memory';
import { App } from '../../src/ui/App';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { withCells, workbookOf } from '../grids';
import { sessionOn } from '../sessions';

export const SHEET = jiangmen2024().name;

/** The pane over the founding form, with some cells changed. */
export function open(
  changes: Readonly<Record<string, CellInput>> = {},
  { lang = 'zh-CN' as Lang, others = [] as Grid[] } = {},
) {
  return openSheets([withCells(jiangmen2024(), changes), ...others], lang);
}

export function openSheets(sheets: readonly Grid[], lang: Lang = 'zh-CN') {
  const host = new MemoryHost(workbookOf(...sheets));
  const session = sessionOn(host);
  const { container } = render(<Pane session={session} lang={lang} />);
  return { host, session, container, user: userEvent.setup() };
}

/** It keeps what the person prefers, as long as it stands. */
function Pane({ session, lang }: { readonly session: Session; readonly lang: Lang }): ReactNode {
  const [preferences, setPreferences] = useState(DEFAULT_PREFERENCES);
  return (
    <App
      session={session}
      theme="light"
      officeLanguage={lang}
      preferences={preferences}
      onPrefer={(change) => setPreferences((before) => ({ ...before, ...change }))}
    />
  );
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const cell = (host: MemoryHost, at: string) => {
  const { row, column } = parseA1(at)!;
  return host.workbook.sheets[0]!.cell(row, column).value;
};
