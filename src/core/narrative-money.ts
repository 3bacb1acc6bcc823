import Decimal from 'decimal.js';
import { lastPlace } from './decimals';
import type { Amount, Evaluation } from './evaluation';
import type { Figure, Sentence } from './narrative';
import { certainOnly, clauseAt, isOfPart, isOfYear, isStatement } from './narrative';
import { compact } from './normalise';
import type { Unit } from './units';
import { inBase } from './quantity';
import { unitOf } from './units';

/** An amount that the text gives for the project as a whole, beside the money block's. */
export interface MoneyPair {
  readonly kind: 'money';
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly role: MoneyRoleInText;
  readonly amount: Amount;
  /** Unit of the amount: the form's money unit. */
  readonly unit: Unit;
  readonly agrees: boolean;
}

export type MoneyRoleInText = 'initialBudget' | 'budget' | 'allocated' | 'spent';

/** Behind the word only "为", "共计" and the like may stand; "预算执行" is not "预算". */
const CLOSING = '(?:金额|资金|总额|总数|数|共计|合计|总计|共|为|是|达|:)*$';
const ROLES: readonly (readonly [MoneyRoleInText, RegExp])[] = [
  ['initialBudget', new RegExp(`年初(?:部门)?预算(?:安排|批复)?${CLOSING}`)],
  [
    'spent',
    new RegExp(
      `(?:实际支出|实际使用|实际支付|实际执行|全年支出|全年执行|预算执行|执行数|支出数|累计支出|累计支付|支出资金|支付资金|完成支出)${CLOSING}`,
    ),
  ],
  ['allocated', new RegExp(`(?:实际下达|实际到位|资金到位|到位资金|下达资金|实际分配下达)${CLOSING}`)],
  ['budget', new RegExp(`(?:预算(?:计划)?(?:安排|批复)?|安排(?:项目)?预算|资金总额)${CLOSING}`)],
];

/** What may stand before such a word while the project as a whole is meant; "该项目" may be one of several. */
const WHOLE =
  /(?:19|20)\d\d年度?|项目|专项|本级|部门|单位|全年|全部|年度|年初|调整后?|财政|总|共|本|我|局|年|底|末|的|至|截至|截止|\d{1,2}月|\d{1,2}日/g;
/** One of these must stand there, or in a statement before it in the same sentence: "培训费预算50万元,实际支出45万元". */
const NAMES_WHOLE = /(?:19|20)\d\d年|全年|年度|年初|调整|累计|总额|总数|项目|预算数|执行数/;

interface Statement {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly role: MoneyRoleInText;
}

/** Amounts of the whole project beside those of the money block; empty where the form has no such block. */
export function pairMoney(evaluation: Evaluation, sentences: readonly Sentence[]): readonly MoneyPair[] {
  const total = evaluation.money?.total;
  if (!total) return [];
  const year = evaluation.header.year?.value ?? null;
  const said = sentences
    .filter((sentence) => isStatement(sentence) && isOfYear(sentence, year) && !isOfPart(sentence))
    .flatMap((sentence) => statementsIn(sentence, evaluation));
  const unit = unitOf(evaluation.header.moneyUnit?.value ?? '万元');
  const pairs = said.flatMap(({ sentence, figure, role }): MoneyPair[] => {
    const amount = total[role];
    if (!amount?.value) return [];
    const agrees = isAmount(figure, amount.value, unit);
    return [{ kind: 'money', sentence, figure, role, amount, unit, agrees }];
  });
  // A form that does not say its unit cannot be off by it.
  const isSaid = (evaluation.header.moneyUnit?.value ?? null) !== null;
  return certainOnly(pairs, ({ role }) => role).filter(({ agrees }) => agrees || isSaid);
}

function statementsIn(sentence: Sentence, evaluation: Evaluation): Statement[] {
  const found: Statement[] = [];
  const { text, figures } = sentence;
  for (const [i, figure] of figures.entries()) {
    const isPart = text.slice(0, figure.start).includes('其中');
    if (figure.unit.family !== 'money' || figure.approximate || figure.bracketed || isPart) continue;
    const from = Math.max(clauseAt(text, figure.start).start, figures[i - 1]?.end ?? 0);
    const role = roleOf(text.slice(from, figure.start), evaluation, found.length > 0);
    if (role) found.push({ sentence, figure, role });
  }
  return found;
}

/** @param continues an amount of the whole project stands before it in the sentence */
function roleOf(words: string, { header, money }: Evaluation, continues: boolean): MoneyRoleInText | null {
  const project = compact(header.project?.text ?? '');
  const all = compact(words);
  const isNamed = project !== '' && all.includes(project);
  // "部门预算1200万元" is the department's, unless the project is named beside it.
  if (!isNamed && /部门|单位|局/.test(all)) return null;
  if (!isNamed && !continues && !NAMES_WHOLE.test(all)) return null;
  const plain = withoutNames(all, [project, compact(header.unit?.text ?? '')]);
  const found = ROLES.find(([, pattern]) => pattern.test(plain));
  if (!found) return null;
  const [role, pattern] = found;
  if (plain.replace(pattern, '').replace(WHOLE, '') !== '') return null;
  // A form without an initial budget has nothing to hold it against: it may have been adjusted since.
  return role === 'initialBudget' && !money?.total.initialBudget ? null : role;
}

/** Without the project's and the unit's own names: another project's name stays, and is another matter. */
function withoutNames(words: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ''), words).replace(/["“”《》]/g, '');
}

/** The same amount, to the last digit that the text prints; the table's may have been rounded to a cent of its unit. */
function isAmount(figure: Figure, value: Decimal, unit: Unit): boolean {
  const ofText = figure.unit.factor.times(lastPlace(figure.digits));
  const ofTable = unit.factor.times(lastPlace(Math.max(2, value.decimalPlaces())));
  return inBase(figure).minus(value.times(unit.factor)).abs().lt(Decimal.max(ofText, ofTable));
}
