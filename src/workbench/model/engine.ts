import {
  Injector,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Plugin,
  setDependencies,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { WorkbookModel } from './workbook';

/**
 * Takes out Univer's own trigger: `Calculation` computes when asked, and the trigger's timers
 * would outlive a workbook that a test has closed.
 */
class CalculationOnRequest extends Plugin {
  static override pluginName = 'zhunsheng.calculation-on-request';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.delete(TriggerCalculationController);
  }
}
setDependencies(CalculationOnRequest, [Injector], 1);

/** A workbook without a screen: the very model that the grid shows in the browser. */
export function openHeadless(data: Partial<IWorkbookData>): WorkbookModel {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    // No interface, no words.
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverDocsPlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [CalculationOnRequest],
    [UniverSheetsConditionalFormattingPlugin],
  ]);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  // Undo works on what has the focus.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(workbook.getUnitId());
  return new WorkbookModel(univer);
}
