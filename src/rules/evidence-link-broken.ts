import { parseArea } from '../core/address';
import type { Link } from '../core/grid';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { evidenceCells, linkOf } from './shared/evidence';
import { excerpt } from './shared/words';

type Fault = 'empty' | 'malformed' | 'sheet' | 'place';

export const evidenceLinkBroken = defineRule<{ evidence: string; link: string; fault: Fault }>({
  id: 'evidence-link-broken',
  group: 'completeness',
  severity: 'error',
  basis: '江门自评表佐证材料栏',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '佐证链接失效',
      what: ({ evidence, link, fault }) => `佐证材料“${evidence}”的超链接${CHINESE[fault](link)}。`,
      why: '链接打不开，复核人看不到佐证材料。本工具只核对本工作簿内的位置和地址写法，不打开外部文件和网页。',
      todo: () => '重新设置超链接，或删除链接并注明材料名称。',
    },
    en: {
      title: 'Evidence link is broken',
      what: ({ evidence, link, fault }) =>
        `The hyperlink of the evidence “${evidence}” ${ENGLISH[fault](link)}.`,
      why: 'A link that leads nowhere hides the evidence. Places in this workbook and the form of an address are checked; nothing outside is opened.',
      todo: () => 'Set the hyperlink again, or remove it and name the material.',
    },
  },
  check(form, report) {
    for (const { field, rows } of evidenceCells(form)) {
      const link = linkOf(field);
      const fault = link && faultOf(link, form);
      if (!link || !fault) continue;
      const shown = link.location ?? link.address ?? '';
      report({
        at: field.at,
        indicator: rows[0]?.indicator,
        data: { evidence: excerpt(field.text), link: excerpt(shown, 60), fault },
      });
    }
  },
});

const CHINESE: Readonly<Record<Fault, (link: string) => string>> = {
  empty: () => '没有地址',
  malformed: (link) => `地址“${link}”写法有误`,
  sheet: (link) => `指向“${link}”，本工作簿没有这张工作表`,
  place: (link) => `指向“${link}”，本工作簿没有这个单元格或名称`,
};

const ENGLISH: Readonly<Record<Fault, (link: string) => string>> = {
  empty: () => 'has no address',
  malformed: (link) => `has the malformed address “${link}”`,
  sheet: (link) => `leads to “${link}”, a sheet that this workbook does not have`,
  place: (link) => `leads to “${link}”, a cell or name that this workbook does not have`,
};

function faultOf({ address, location }: Link, form: Form): Fault | null {
  const outside = address?.trim() ?? '';
  // "#Sheet!A1" typed as an address leads into this workbook as well.
  if (outside.startsWith('#')) return placeFault(outside.slice(1), form);
  if (outside) return isWellFormed(outside) ? null : 'malformed';
  return location?.trim() ? placeFault(location.trim().replace(/^#/, ''), form) : 'empty';
}

/** Web addresses need a host, mail addresses a name; anything else is the name of a file, which is not opened. */
function isWellFormed(address: string): boolean {
  const scheme = /^[a-z][a-z\d+.-]+(?=:)/i.exec(address)?.[0];
  if (scheme === undefined) return !/[<>"|?*]/.test(address);
  const rest = address.slice(scheme.length + 1);
  if (['http', 'https'].includes(scheme.toLowerCase())) return /^\/\/[^\s/?#]\S*$/.test(rest);
  return !['', '//'].includes(rest.trim());
}

/** Whole columns or rows: "A:C", "$3:$5". */
const LINES = /^(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})$/i;

function placeFault(place: string, { evaluation, sheetNames, definedNames }: Form): Fault | null {
  const bang = place.lastIndexOf('!');
  const cells = place.slice(bang + 1);
  const sheet = bang < 0 ? evaluation.sheet : unquoted(place.slice(0, bang));
  if (!includes(sheetNames, sheet)) return 'sheet';
  const isPlace = parseArea(cells) !== null || LINES.test(cells) || includes(definedNames, cells);
  return isPlace ? null : 'place';
}

/** "'附件 1'" → "附件 1"; a quote inside a sheet's name is doubled. */
function unquoted(name: string): string {
  return name.replace(/^'|'$/g, '').replace(/''/g, "'");
}

/** Excel does not tell upper from lower case in names. */
function includes(names: readonly string[], name: string): boolean {
  return names.some((known) => known.toLowerCase() === name.toLowerCase());
}
