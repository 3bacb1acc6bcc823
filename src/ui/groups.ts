import type { FindingView } from '../app/view';
import type { Severity } from '../core/finding';

export type Grouping = 'row' | 'rule';

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly FindingView[];
}

export interface Filter {
  readonly severity: Severity | null;
  readonly search: string;
}

/** Case and width of what is typed make no difference. */
export function filterFindings(
  views: readonly FindingView[],
  { severity, search }: Filter,
): readonly FindingView[] {
  const wanted = fold(search);
  return views.filter(
    (view) =>
      (severity === null || view.severity === severity) &&
      (wanted === '' || fold(textOf(view)).includes(wanted)),
  );
}

/** Groups in the order of their first finding: the gravest stands on top. */
export function groupFindings(
  views: readonly FindingView[],
  grouping: Grouping,
  titles: { readonly form: string; readonly row: (row: number) => string },
): readonly Group[] {
  const groups = new Map<string, { title: string; findings: FindingView[] }>();
  for (const view of views) {
    const key = grouping === 'rule' ? view.rule : String(view.finding.indicator ?? 'form');
    const subject = view.subject ?? (view.row === null ? titles.form : titles.row(view.row));
    const title = grouping === 'rule' ? view.title : subject;
    const group = groups.get(key);
    if (group) group.findings.push(view);
    else groups.set(key, { title, findings: [view] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function textOf({ title, subject, what, where, related }: FindingView): string {
  return [title, subject, what, where.cell, ...related.map(({ cell }) => cell)].join(' ');
}

/** For comparing: width, case and outer blanks make no difference. */
export function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
