import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
} from '@univerjs/sheets';

/** A name that formulas may use. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** What it stands for, without the leading "=": "自评表!$A$1:$C$3" or a formula. */
  readonly reference: string;
  readonly comment: string;
  readonly hidden: boolean;
  /** The sheet that the name belongs to; null for the whole workbook. */
  readonly sheet: string | null;
}

export class DefinedNames {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  all(): readonly DefinedName[] {
    const names = this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
    return Object.values(names).map((name) => ({
      id: name.id,
      name: name.name,
      reference: name.formulaOrRefString.replace(/^=/, ''),
      comment: name.comment ?? '',
      hidden: name.hidden ?? false,
      sheet: name.localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : (name.localSheetId ?? null),
    }));
  }

  /** Names know no case. */
  find(name: string): DefinedName | null {
    return this.all().find((one) => one.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name: Omit<DefinedName, 'id'>): void {
    this.run(InsertDefinedNameCommand.id, {
      id: `name-${name.name.toLowerCase()}`,
      name: name.name,
      formulaOrRefString: name.reference,
      comment: name.comment,
      hidden: name.hidden,
      localSheetId: name.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: DefinedName): void {
    this.run(RemoveDefinedNameCommand.id, { ...name, formulaOrRefString: name.reference });
  }

  private run(command: string, params: object): void {
    this.injector.get(ICommandService).syncExecuteCommand(command, { unitId: this.unitId, ...params });
  }
}
