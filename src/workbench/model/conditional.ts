import { ICommandService } from '@univerjs/core';
import type { Injector, IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../core/address';
import { toArea, toRange } from './range';

/** A conditional format whose condition is a formula. */
export interface FormulaRule {
  readonly type: 'Custom';
  readonly id: string;
  readonly areas: readonly Area[];
  /** With the leading "=". */
  readonly formula: string;
  readonly style: IStyleBase;
  readonly stopIfTrue: boolean;
}

type OtherType =
  'CellValue' | 'ColorScale' | 'ContainsText' | 'DataBar' | 'IconSet' | 'PresetCriteria' | 'TopBottom';

/** A rule of another kind: kept and counted, but not looked into. */
export interface OtherRule {
  readonly type: OtherType;
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: null;
  readonly stopIfTrue: boolean;
}

export type ConditionalRule = FormulaRule | OtherRule;

/** The conditional formats of one sheet, first in priority first. */
export class ConditionalRules {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly subUnitId: string,
  ) {}

  all(): readonly ConditionalRule[] {
    const model = this.injector.get(ConditionalFormattingRuleModel);
    return (model.getSubunitRules(this.unitId, this.subUnitId) ?? []).map(fromUniver);
  }

  find(id: string): ConditionalRule | null {
    return this.all().find((rule) => rule.id === id) ?? null;
  }

  /** A new rule goes on top, as in Excel. */
  add(areas: readonly Area[], formula: string): FormulaRule {
    const model = this.injector.get(ConditionalFormattingRuleModel);
    const rule: FormulaRule = {
      type: 'Custom',
      id: model.createCfId(this.unitId, this.subUnitId),
      areas,
      formula,
      style: {},
      stopIfTrue: false,
    };
    this.run(AddCfCommand.id, { rule: toUniver(rule) });
    return rule;
  }

  replace(rule: FormulaRule): void {
    this.run(SetCfCommand.id, { cfId: rule.id, rule: toUniver(rule) });
  }

  remove(id: string): void {
    this.run(DeleteCfCommand.id, { cfId: id });
  }

  private run(command: string, params: object): void {
    const target = { unitId: this.unitId, subUnitId: this.subUnitId };
    this.injector.get(ICommandService).syncExecuteCommand(command, { ...target, ...params });
  }
}

function fromUniver({ cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule): ConditionalRule {
  const shared = { id: cfId, areas: ranges.map(toArea), stopIfTrue };
  if ('subType' in rule && rule.subType === CFSubRuleType.formula) {
    return { ...shared, type: 'Custom', formula: rule.value, style: rule.style };
  }
  return { ...shared, type: otherType(rule), formula: null };
}

function otherType(rule: IConditionFormattingRule['rule']): OtherType {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return 'ColorScale';
    case CFRuleType.dataBar:
      return 'DataBar';
    case CFRuleType.iconSet:
      return 'IconSet';
  }
  switch (rule.subType) {
    case CFSubRuleType.number:
      return 'CellValue';
    case CFSubRuleType.text:
      return 'ContainsText';
    case CFSubRuleType.rank:
      return 'TopBottom';
    default:
      return 'PresetCriteria';
  }
}

export function toUniver(rule: FormulaRule): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId: rule.id,
    ranges: rule.areas.map(toRange),
    stopIfTrue: rule.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: rule.formula,
      style: rule.style,
    },
  };
}
