import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import type { ConditionalRule, FormulaRule } from '../model/conditional';
import { intersection } from '../model/area';
import { Failure, invalidArgument, itemNotFound } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Remote, RemoteClass } from '../protocol/remote';
import type { Json } from '../protocol/wire';
import { refuseIfProtected } from './book';
import type { Ranged } from './book';
import { colorOf, hexColor } from './color';
import { offset } from './range';
import { rangeAreas } from './range-areas';
import { flagOf, textOf } from './values';

/** A rule by its id: it is looked up again at every use, so that a deleted one is missed. */
interface RuleTarget {
  readonly ranged: Ranged;
  readonly id: string;
}

/** Colours nothing until the new format is given its formula. */
const NOT_YET = '=FALSE';

function ruleOf({ ranged, id }: RuleTarget): ConditionalRule {
  const rule = ranged.sheet.conditionalRules.find(id);
  if (!rule) throw itemNotFound();
  return rule;
}

function formulaRuleOf(target: RuleTarget): FormulaRule {
  const rule = ruleOf(target);
  if (rule.formula === null) throw itemNotFound();
  return rule;
}

function change(target: RuleTarget, part: Partial<FormulaRule>): void {
  refuseIfProtected(target.ranged.sheet);
  target.ranged.sheet.conditionalRules.replace({ ...formulaRuleOf(target), ...part });
}

function restyle(target: RuleTarget, style: IStyleBase): void {
  change(target, { style: { ...formulaRuleOf(target).style, ...style } });
}

const styleOf = (target: RuleTarget) => formulaRuleOf(target).style;

const fill = remoteClass<RuleTarget>({
  type: 'ConditionalRangeFill',
  properties: {
    Color: {
      since: '1.6',
      read: (target) => hexColor(styleOf(target).bg?.rgb) ?? '',
      write: (target, value) => restyle(target, { bg: { rgb: colorOf(textOf(value)) } }),
    },
  },
});

const font = remoteClass<RuleTarget>({
  type: 'ConditionalRangeFont',
  properties: {
    Color: {
      since: '1.6',
      read: (target) => hexColor(styleOf(target).cl?.rgb) ?? '',
      write: (target, value) => restyle(target, { cl: { rgb: colorOf(textOf(value)) } }),
    },
    Bold: {
      since: '1.6',
      read: (target) => styleOf(target).bl === BooleanNumber.TRUE,
      write: (target, value) =>
        restyle(target, { bl: flagOf(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    },
  },
});

const format = remoteClass<RuleTarget>({
  type: 'ConditionalRangeFormat',
  children: { Fill: { since: '1.6', open: fill }, Font: { since: '1.6', open: font } },
});

const formula = remoteClass<RuleTarget>({
  type: 'ConditionalFormatRule',
  properties: {
    Formula: {
      since: '1.6',
      read: (target) => formulaRuleOf(target).formula,
      write: (target, value) => change(target, { formula: withEquals(textOf(value)) }),
    },
  },
});

const custom = remoteClass<RuleTarget>({
  type: 'CustomConditionalFormat',
  children: { Rule: { since: '1.6', open: formula }, Format: { since: '1.6', open: format } },
});

const conditionalFormat: RemoteClass<RuleTarget> = remoteClass<RuleTarget>({
  type: 'ConditionalFormat',
  id: ({ id }) => id,
  properties: {
    Id: { since: '1.6', read: ({ id }) => id },
    Type: { since: '1.6', read: (target) => ruleOf(target).type },
    Priority: {
      since: '1.6',
      read: (target) => target.ranged.sheet.conditionalRules.all().findIndex(({ id }) => id === target.id),
    },
    StopIfTrue: {
      since: '1.6',
      read: (target) => ruleOf(target).stopIfTrue,
      write: (target, value) => change(target, { stopIfTrue: flagOf(value) }),
    },
  },
  children: {
    Custom: {
      since: '1.6',
      open: (target) => {
        if (ruleOf(target).formula === null) throw invalidArgument('the format is of another type');
        return custom(target);
      },
    },
    CustomOrNullObject: {
      since: '1.6',
      open: (target) => (ruleOf(target).formula === null ? null : custom(target)),
    },
  },
  methods: {
    Delete: {
      since: '1.6',
      call: (target) => {
        refuseIfProtected(target.ranged.sheet);
        target.ranged.sheet.conditionalRules.remove(ruleOf(target).id);
      },
    },
    GetRange: {
      since: '1.6',
      call: (target) => {
        const { areas } = ruleOf(target);
        if (areas.length !== 1) throw new Failure('InvalidOperation', 'The format covers several ranges.');
        return offset(target.ranged, areas[0]!);
      },
    },
    GetRangeOrNullObject: {
      since: '1.6',
      call: (target) => {
        const { areas } = ruleOf(target);
        return areas.length === 1 ? offset(target.ranged, areas[0]!) : null;
      },
    },
    GetRanges: {
      since: '1.9',
      call: (target) => rangeAreas({ ...target.ranged, areas: ruleOf(target).areas }),
    },
  },
});

/** The conditional formats that touch a range. */
function touching({ sheet, areas }: Ranged): readonly ConditionalRule[] {
  return sheet.conditionalRules
    .all()
    .filter((rule) => rule.areas.some((one) => areas.some((area) => intersection(one, area))));
}

function found(ranged: Ranged, id: string): Remote | null {
  return touching(ranged).some((rule) => rule.id === id) ? conditionalFormat({ ranged, id }) : null;
}

export const conditionalFormats: RemoteClass<Ranged> = remoteClass<Ranged>({
  type: 'ConditionalFormatCollection',
  items: (ranged) => touching(ranged).map(({ id }) => conditionalFormat({ ranged, id })),
  item: (ranged, id) => {
    const format = found(ranged, id);
    if (!format) throw itemNotFound();
    return format;
  },
  methods: {
    Add: {
      since: '1.6',
      call: (ranged, args) => {
        refuseIfProtected(ranged.sheet);
        const type = args.text(0);
        if (type !== 'Custom') {
          throw new Failure(
            'NotImplemented',
            `Conditional formats of type ${type} are not built in the embedded Excel.`,
          );
        }
        const { id } = ranged.sheet.conditionalRules.add(ranged.areas, NOT_YET);
        return conditionalFormat({ ranged, id });
      },
    },
    ClearAll: {
      since: '1.6',
      call: (ranged) => {
        refuseIfProtected(ranged.sheet);
        for (const { id } of touching(ranged)) ranged.sheet.conditionalRules.remove(id);
      },
    },
    GetCount: { since: '1.6', call: (ranged): Json => touching(ranged).length },
    GetItemAt: {
      since: '1.6',
      call: (ranged, args) => {
        const rule = touching(ranged)[args.integer(0)];
        if (!rule) throw itemNotFound();
        return conditionalFormat({ ranged, id: rule.id });
      },
    },
    GetItemOrNullObject: { since: '1.14', call: (ranged, args) => found(ranged, args.text(0)) },
  },
});

function withEquals(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}
