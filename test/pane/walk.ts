import type { Frame, Page } from 'playwright-core';
import type { Lang } from '../../src/core/language';
import { PANE_TEXTS } from '../../src/messages/pane';
import { VIEW_TEXTS } from '../../src/messages/views';

/** Takes notice of a state of the pane: pictures, overflow, accessibility. */
export type Notice = (state: string) => Promise<void>;

const FORM = '自评表';
const REASON = '培训改为线上进行，没有场次';

/** A second form, a sheet that is none, and a row of every kind. */
function prepare(pane: Frame): Promise<void> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const form = worksheets.getItem(name);
        const cells = form.getRange('A1:L34').load('values');
        await context.sync();
        worksheets.add('乙单位').getRange('A1:L34').values = cells.values;
        worksheets.add('通讯录').getRange('A1:B2').values = [
          ['姓名', '电话'],
          ['张三', '0750-0000000'],
        ];
        // Points taken off without a reason; a figure of which nobody can say which way is better.
        form.getRange('I33').values = [[8]];
        form.getRange('E26').values = [['科研经费外协比例']];
        form.getRange('G26:H26').values = [['30%', '25%']];
        await context.sync();
      }),
    FORM,
  );
}

/** Walks a user's way through every state that the pane has. */
export async function walk(page: Page, pane: Frame, lang: Lang, notice: Notice): Promise<void> {
  const texts = { ...PANE_TEXTS[lang], ...VIEW_TEXTS[lang] };
  const button = (name: string | RegExp) =>
    pane.getByRole('button', { name, exact: typeof name === 'string' });
  const tab = (name: keyof typeof texts.tabs) =>
    pane.getByRole('tab', { name: new RegExp(`^${texts.tabs[name]}`) }).click();
  const idle = () => pane.getByRole('progressbar').waitFor({ state: 'detached' });
  const article = (text: string) => pane.getByRole('article').filter({ hasText: text }).first();

  await prepare(pane);
  await notice('start');
  await button(texts.check).click();
  await pane.getByRole('heading', { level: 2 }).waitFor();
  await idle();
  await notice('summary');

  await tab('findings');
  await article('H20').waitFor();
  await notice('findings');
  await article('I23').getByRole('button', { name: texts.findings.details }).click();
  await notice('finding-open');
  await article('I33').getByRole('button', { name: texts.findings.preview }).click();
  await article('I33').scrollIntoViewIfNeeded();
  await notice('fix-preview');
  await article('H20').getByRole('button', { name: texts.findings.waive, exact: true }).click();
  await notice('waiver');
  await article('H20').getByRole('textbox').fill(REASON);
  await button(texts.findings.save).click();
  await pane.getByText(texts.findings.waived(REASON)).waitFor();
  await idle();
  await notice('waived');
  await pane.getByRole('searchbox').fill('没有这样的问题');
  await pane.getByText(texts.findings.none).waitFor();
  await notice('findings-none');

  await tab('indicators');
  await pane.getByRole('article').first().waitFor();
  await notice('indicators');
  const question = pane.getByRole('group', { name: texts.indicators.ask }).first();
  await question.scrollIntoViewIfNeeded();
  await notice('direction');
  await tab('settings');
  await pane.getByRole('switch').first().waitFor();
  await notice('settings');
  await button(texts.help.open).click();
  await pane.getByRole('heading', { name: texts.help.title }).waitFor();
  await notice('help');
  await button(texts.help.back).click();

  await tab('summary');
  await button(texts.more).click();
  await notice('more');
  await button(texts.recalculate).click();
  await pane.getByRole('status').filter({ hasText: /3/ }).waitFor({ state: 'attached' });
  await idle();
  await button(texts.more).click();
  await notice('recalculated');
  await button(texts.more).click();
  await button(texts.checkAll).click();
  await pane.getByRole('region', { name: texts.summary.allForms }).waitFor();
  await idle();
  await button(texts.more).click();
  await notice('all-forms');

  await pane.evaluate(() =>
    Excel.run(async (context) => context.workbook.worksheets.getItem('通讯录').activate()),
  );
  await pane.getByRole('heading', { name: texts.unrecognised.title }).waitFor();
  await idle();
  await notice('unrecognised');

  await pane.evaluate(() =>
    Excel.run(async (context) => context.workbook.worksheets.getItem('乙单位').delete()),
  );
  await button(/^乙单位/).click();
  await pane.getByRole('status').filter({ hasText: '乙单位' }).waitFor({ state: 'attached' });
  await notice('error');
  await button(texts.close).click();

  await page.locator('#grid canvas').first().focus();
  await page.keyboard.type('a');
  await button(texts.recalculate).click();
  await pane.getByRole('progressbar').waitFor();
  await notice('busy');
  await page.locator('#grid canvas').first().focus();
  await page.keyboard.press('Escape');
  await idle();
}
