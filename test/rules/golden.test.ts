import { toA1 } from '../../src/core/address';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import { workbookOf } from '../grids';
import type { Golden } from '../layouts/golden';
import { GOLDENS } from '../layouts/golden';

/** Warnings that a faultless form of a layout deserves all the same, and why. */
const DESERVED: Readonly<Record<string, { readonly why: string; readonly warnings: readonly string[] }>> = {
  'jiangmen-project': {
    why: 'published with four results above 130 % of their targets and no word about it',
    warnings: ['over-fulfilled H16', 'over-fulfilled H17', 'over-fulfilled H18', 'over-fulfilled H19'],
  },
};

function warningsOf(golden: Golden): readonly string[] {
  const catalogue = { rules: RULES, layouts: LAYOUTS, policies: POLICIES };
  return reviewWorkbook(workbookOf(golden.grid()), catalogue, DEFAULT_SETTINGS)
    .flatMap((sheet) => (sheet.status === 'reviewed' ? sheet.forms : []))
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ severity, rule, at }) => `${severity === 'error' ? 'error ' : ''}${rule} ${toA1(at)}`);
}

test.each(GOLDENS.map((golden) => [`${golden.layout}: ${golden.grid().cell(0, 0).text}`, golden] as const))(
  'no error, and no warning but a deserved one: %s',
  (_title, golden) => {
    expect(warningsOf(golden)).toEqual(DESERVED[golden.layout]?.warnings ?? []);
  },
);
