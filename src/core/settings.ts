import type { Direction } from './expression';

/** A finding the unit answered instead of mending: kept in the workbook, shown in every report. */
export interface Waiver {
  /** The sheet of its form; null where the one who kept it named none. */
  readonly sheet: string | null;
  /** `findingKey` of the finding: survives moved rows. */
  readonly key: string;
  readonly reason: string;
}

/** What people decided about a form; it belongs to the workbook and travels with it. */
export interface Settings {
  /** Layout and policy picked by hand; null: recognised, the layout's own. */
  readonly layout: string | null;
  readonly policy: string | null;
  /** Heading row picked by hand (sheet row, from zero). */
  readonly headingRow: number | null;
  /** Answers to "which way is better", by indicator name. */
  readonly directions: Readonly<Record<string, Direction>>;
  readonly waivers: readonly Waiver[];
  /** Overrides the layout; null: as the layout says. */
  readonly evidenceRequired: boolean | null;
  /** Must evidence carry a hyperlink? */
  readonly linksRequired: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  layout: null,
  policy: null,
  headingRow: null,
  directions: {},
  waivers: [],
  evidenceRequired: null,
  linksRequired: false,
};
