import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { IFormulaDirtyData, ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';

const NOTHING_DIRTY: IFormulaDirtyData = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/**
 * Recalculates at once. Univer waits 100 ms after a change before it computes, so that typing stays
 * smooth; whoever reads through the request protocol must not see yesterday's sum.
 * Univer's own, later run finds nothing new.
 */
export class Calculation {
  private pending: Partial<IFormulaDirtyData>[] = [];
  private running = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly injector: Injector) {
    const dirtyManager = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running = true;
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notified(command.params as ISetFormulaCalculationNotificationMutation);
      }
      if (options?.['onlyLocal']) return;
      const dirty = dirtyManager.get(command.id)?.getDirtyData(command);
      if (dirty) this.pending.push(dirty);
    });
    // Cached values are the file's truth until something changes; formulas without one are computed.
    this.pending.push({ dirtyRanges: injector.get(FormulaDataModel).getFormulaDirtyRanges() });
  }

  /** Resolves when no formula waits for its value. */
  async settle(): Promise<void> {
    while (this.running || this.pending.length > 0) {
      if (!this.running) this.start(this.takePending());
      await this.finished();
    }
  }

  /** Computes every formula anew, as Ctrl+Alt+F9 does. */
  recalculateAll(): void {
    this.pending.push({ forceCalculation: true });
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  private start(dirty: IFormulaDirtyData): void {
    this.running = true;
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...dirty },
      { onlyLocal: true },
    );
  }

  private takePending(): IFormulaDirtyData {
    const taken = this.pending;
    this.pending = [];
    return taken.reduce<IFormulaDirtyData>(
      (all, one) => ({
        ...all,
        ...one,
        dirtyRanges: [...all.dirtyRanges, ...(one.dirtyRanges ?? [])],
        forceCalculation: all.forceCalculation || (one.forceCalculation ?? false),
      }),
      NOTHING_DIRTY,
    );
  }

  private finished(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private notified({ functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    // Stages on the way are notified, too; only the end carries a state.
    if (functionsExecutedState === undefined) return;
    this.running = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
