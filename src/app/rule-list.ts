import type { Severity } from '../core/finding';
import type { Lang } from '../core/language';
import type { Rule, RuleGroup } from '../core/rule';
import { REPORT_TEXTS, RULE_GROUPS } from '../messages/report';
import { markdownText } from './safe-text';

export interface RuleReport {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly basis: string;
}

/** All rules in the catalogue's order, one line each. */
export function listRules(rules: readonly Rule[], format: 'text' | 'json' | 'markdown', lang: Lang): string {
  const reports = rules.map((rule) => reportRule(rule, lang));
  if (format === 'json') return `${JSON.stringify({ schema: 1, rules: reports }, null, 2)}\n`;
  const block =
    format === 'markdown' ? markdownBlock : textBlock(Math.max(...rules.map(({ id }) => id.length)));
  const groups = [...new Set(reports.map(({ group }) => group))];
  return groups
    .map((group) =>
      block(
        RULE_GROUPS[lang][group],
        reports.filter((rule) => rule.group === group),
        lang,
      ),
    )
    .join('\n');
}

type Block = (title: string, rules: readonly RuleReport[], lang: Lang) => string;

/** `widest`: room for the longest id, so that what follows stands in a column. */
function textBlock(widest: number): Block {
  return (title, rules, lang) => {
    const { severity } = REPORT_TEXTS[lang];
    const lines = rules.map(
      ({ id, ...rule }) => `  ${id.padEnd(widest)}  ${severity[rule.severity]}  ${rule.title}\n`,
    );
    return `${title}\n${lines.join('')}`;
  };
}

function markdownBlock(title: string, rules: readonly RuleReport[], lang: Lang): string {
  const { columns, severity, why } = REPORT_TEXTS[lang];
  const head = [columns.rule, columns.severity, columns.finding, why];
  const lines = rules.map((rule) => [
    `\`${rule.id}\``,
    severity[rule.severity],
    ...[rule.title, rule.why].map(markdownText),
  ]);
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`);
  return `## ${title}\n\n${table.join('')}`;
}

/** One rule in full: what it reports, how grave it is, why it exists. */
export function explainRule(rule: Rule, lang: Lang): string {
  const texts = REPORT_TEXTS[lang];
  const { id, title, severity, group, why, basis } = reportRule(rule, lang);
  return [
    `${id}  ${title}`,
    `  ${texts.columns.severity}${texts.colon}${texts.severity[severity]}`,
    `  ${texts.group}${texts.colon}${RULE_GROUPS[lang][group]}`,
    `  ${texts.why}${texts.colon}${why}`,
    `  ${texts.basis}${texts.colon}${basis}`,
    '',
  ].join('\n');
}

function reportRule({ id, group, severity, texts, basis }: Rule, lang: Lang): RuleReport {
  return { id, group, severity, title: texts[lang].title, why: texts[lang].why, basis };
}
