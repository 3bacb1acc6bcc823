import { toA1 } from '../../src/core/address';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import { workbookOf } from '../grids';
import { GOLDENS } from './golden';

const CATALOGUE = { rules: RULES, layouts: LAYOUTS, policies: POLICIES };

/** Warnings that a faultless form deserves all the same, and why. */
const DESERVED: Readonly<Record<string, readonly string[]>> = {
  // As published: four results above 130 % of their targets without a word about it.
  'jiangmen-project': [
    'over-fulfilled H16',
    'over-fulfilled H17',
    'over-fulfilled H18',
    'over-fulfilled H19',
  ],
};

test.each(GOLDENS.map((golden) => [golden.layout, golden] as const))(
  'a faultless form of %s gives no error, and no warning it does not deserve',
  (layout, golden) => {
    const sheets = reviewWorkbook(workbookOf(golden.grid()), CATALOGUE, DEFAULT_SETTINGS);
    const findings = sheets.flatMap((sheet) => (sheet.status === 'reviewed' ? sheet.forms : []));
    const loud = findings
      .flatMap((form) => form.findings)
      .filter(({ severity }) => severity !== 'notice')
      .map(({ rule, at }) => `${rule} ${toA1(at)}`);
    expect(findings).toHaveLength(1);
    expect(loud).toEqual(DESERVED[layout] ?? []);
  },
);
