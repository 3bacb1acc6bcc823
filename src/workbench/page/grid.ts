import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { CalculationMode } from '@univerjs/sheets-formula';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { WorkbookModel } from '../model/workbook';
import type { PageLocale } from './words';

const LOCALES = {
  'zh-CN': LocaleType.ZH_CN,
  'en-US': LocaleType.EN_US,
} as const;

/** Shows a workbook in the grid. The model given back is the grid's own: what one changes the other shows. */
export async function showGrid(
  container: HTMLElement,
  data: IWorkbookData,
  locale: PageLocale,
): Promise<WorkbookModel> {
  const univer = new Univer({
    locale: LOCALES[locale],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZhCN, conditionalZhCN),
      [LocaleType.EN_US]: mergeLocales(coreEnUS, conditionalEnUS),
    },
    logLevel: LogLevel.ERROR,
  });
  // The ribbon belongs to the add-in here; cached values of the file are kept until something changes.
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    disableAutoFocus: true,
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  for (const plugin of [...core.plugins, ...UniverSheetsConditionalFormattingPreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const model = new WorkbookModel(univer);
  watchCellEditing(model, injector.get(IEditorBridgeService));
  await model.settle();
  return model;
}

/** Excel refuses requests while somebody is typing into a cell; so does this one. */
function watchCellEditing(model: WorkbookModel, editor: IEditorBridgeService): void {
  editor.visible$.subscribe(({ visible }) => {
    if (visible) model.beginCellEdit();
    else model.endCellEdit();
  });
}
