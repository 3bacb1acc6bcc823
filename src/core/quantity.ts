import type Decimal from 'decimal.js';

/**
 * What a number counts. Two units can be compared when their families are equal; the factor brings
 * a value to the family's base ("万元" and "元" are one family, factors 10000 and 1).
 */
export interface Unit {
  /** As the form prints it, normalised ("人次", "%", "元/人·天"); empty for a bare number. */
  readonly text: string;
  /** "" for a bare number, "percent", "money", "time", "area", "person", "event" … */
  readonly family: string;
  readonly factor: Decimal;
}

/** A number with its unit: "12.5万元" is value 12.5, unit 万元. Percentages keep the printed figure: "95%" is 95. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit;
}
