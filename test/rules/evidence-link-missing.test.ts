import { evidenceLinkMissing } from '../../src/rules/evidence-link-missing';
import { ruleTable } from './table';

const link = { address: 'https://example.com/a.pdf', location: null };
const linked = {
  L14: { value: '佐证材料1', link },
  L15: { value: '佐证材料2', link },
  L16: { value: '佐证材料3', link },
  L27: { value: '佐证材料4', formula: '=HYPERLINK(B1,"佐证材料4")' },
};
const settings = { linksRequired: true };

ruleTable(evidenceLinkMissing, {
  accept: [
    { name: 'the founding form: links are not asked for unless the user wants them' },
    { name: 'all of them linked, by link or formula', change: linked, settings },
    {
      name: 'blank or denied: evidence-missing, evidence-denied',
      change: { ...linked, L14: '', L15: '无' },
      settings,
    },
    {
      name: 'links made by a formula',
      change: {
        ...linked,
        L15: { value: '佐证材料2', formula: '= hyperlink ("佐证/2.pdf","佐证材料2")' },
        L16: { value: '佐证材料3', formula: '=IF(B1="","",HYPERLINK(B1,"佐证材料3"))' },
      },
      settings,
    },
  ],
  reject: [
    {
      name: 'the founding form, when links are asked for',
      settings,
      findings: [{ at: 'L14' }, { at: 'L15' }, { at: 'L16' }, { at: 'L27' }],
    },
    {
      name: 'one left out',
      change: { ...linked, L15: '佐证材料2' },
      settings,
      at: 'L15',
      data: { evidence: '佐证材料2' },
    },
    {
      name: 'a formula that is no link',
      change: { ...linked, L16: { value: '佐证材料3', formula: '="佐证材料"&3' } },
      settings,
      at: 'L16',
    },
  ],
});
