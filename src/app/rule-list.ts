import type { Severity } from '../core/finding';
import type { Lang } from '../core/language';
import type { Rule, RuleGroup } from '../core/rule';
import { REPORT_TEXTS, RULE_GROUPS } from '../messages/report';

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
  const { severity } = REPORT_TEXTS[lang];
  const widest = Math.max(0, ...reports.map(({ id }) => id.length));
  const line =
    format === 'markdown'
      ? (rule: RuleReport) => `- \`${rule.id}\` (${severity[rule.severity]}) ${rule.title}`
      : (rule: RuleReport) => `  ${rule.id.padEnd(widest)}  ${severity[rule.severity]}  ${rule.title}`;
  const groups = [...new Set(reports.map(({ group }) => group))];
  return groups
    .map((group) => {
      const title = RULE_GROUPS[lang][group];
      const lines = reports.filter((rule) => rule.group === group).map(line);
      return format === 'markdown'
        ? `## ${title}\n\n${lines.join('\n')}\n`
        : `${title}\n${lines.join('\n')}\n`;
    })
    .join('\n');
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
