import type { Address } from './address';
import type { Evaluation, Indicator } from './evaluation';
import type { Data, Finding, Fix, Severity } from './finding';
import type { Grid } from './grid';
import type { Texts } from './language';
import type { Layout } from './layout';
import type { Narrative } from './narrative-pairs';
import type { Policy } from './policy';
import type { Scorecard } from './scorecard';
import type { Settings } from './settings';

/** Everything a rule may look at. It is read, never changed. */
export interface Form {
  readonly evaluation: Evaluation;
  readonly scorecard: Scorecard;
  /** The text report and the sentences of the form, and where they speak of the table. */
  readonly text: Narrative;
  readonly layout: Layout;
  readonly policy: Policy;
  readonly settings: Settings;
  readonly grid: Grid;
  /** Which form of its sheet, from zero. */
  readonly onSheet: number;
  /** Cells about which the unit gave an answer instead of mending them: what they say stays. */
  readonly answered: readonly Address[];
  /** Names of all sheets and all defined names of the workbook: where a hyperlink may lead. */
  readonly sheetNames: readonly string[];
  readonly definedNames: readonly string[];
}

/** Sections of the catalogue, in display order. */
export type RuleGroup =
  'structure' | 'completeness' | 'range' | 'score' | 'target' | 'money' | 'consistency' | 'review';

/** What a rule says, in one language. `what` names the figures, `todo` says what to do next. */
export interface RuleTexts<D extends Data> {
  readonly title: string;
  readonly what: (data: D) => string;
  readonly why: string;
  readonly todo: (data: D) => string;
}

/** What a rule reports; id and default severity are added for it. */
export interface Report<D extends Data> {
  readonly at: Address;
  readonly data: D;
  readonly severity?: Severity;
  readonly related?: readonly Address[];
  readonly indicator?: Indicator;
  readonly fix?: Fix | null;
}

export interface RuleDefinition<D extends Data> {
  /** Thing + what is wrong, kebab-case, never reused. */
  readonly id: string;
  readonly group: RuleGroup;
  /** The severity unless a report says otherwise. */
  readonly severity: Severity;
  /** Which published notes, checks or forms it rests on, in the words of the field. */
  readonly basis: string;
  /** Forms it looks at; scored forms only unless said otherwise. */
  readonly modes?: readonly Evaluation['mode'][];
  readonly texts: Texts<RuleTexts<D>>;
  readonly check: (form: Form, report: (finding: Report<D>) => void) => void;
}

/** A rule with its data type closed over: the catalogue holds rules of many data types side by side. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly basis: string;
  readonly modes: readonly Evaluation['mode'][];
  readonly texts: Texts<RuleTexts<Data>>;
  readonly run: (form: Form) => readonly Finding[];
}

export function defineRule<D extends Data>(definition: RuleDefinition<D>): Rule {
  const { id, group, severity, basis, check } = definition;
  return {
    id,
    group,
    severity,
    basis,
    modes: definition.modes ?? ['scored'],
    // The data a text receives is the data this very rule reported: the one place where the type is closed over.
    texts: definition.texts as unknown as Texts<RuleTexts<Data>>,
    run(form) {
      const findings: Finding[] = [];
      check(form, (report) =>
        findings.push({
          rule: id,
          severity: report.severity ?? severity,
          at: report.at,
          related: report.related ?? [],
          indicator: report.indicator?.index ?? null,
          data: report.data,
          fix: report.fix ?? null,
          waiver: null,
        }),
      );
      return findings;
    },
  };
}
