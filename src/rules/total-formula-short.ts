import { toA1 } from '../core/address';
import { defineRule } from '../core/rule';
import { cellsOf } from './shared/rows';
import type { FormulaFault } from './shared/totals';
import { totalFaults } from './shared/totals';

type Kind = FormulaFault['kind'];
type Short = { kind: Kind; formula: string; cells: readonly string[]; constant: string };

export const totalFormulaShort = defineRule<Short>({
  id: 'total-formula-short',
  group: 'structure',
  severity: 'error',
  basis: '各地自评表的总分栏；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '合计公式有误',
      what: ({ kind, formula, cells, constant }) =>
        `合计公式 ${formula} ${CHINESE[kind](listed(cells, '、'), constant)}。`,
      why: '合计公式应当把参与评分的每一行加一次，且只加一次。',
      todo: ({ kind }) => CHINESE_TODO[kind],
    },
    en: {
      title: 'Total’s formula is wrong',
      what: ({ kind, formula, cells, constant }) =>
        `The formula ${formula} ${ENGLISH[kind](listed(cells, ', '), constant)}.`,
      why: 'The formula of a total adds each row in use once, and only once.',
      todo: ({ kind }) => ENGLISH_TODO[kind],
    },
  },
  check(form, report) {
    for (const { total, kind, cells, constant } of totalFaults(form)) {
      report({
        at: total.at,
        // A typed figure may be meant (a score from another sheet); the others are certain.
        severity: kind === 'constant' ? 'warning' : 'error',
        data: { kind, formula: total.formula ?? '', cells: cells.map(({ at }) => toA1(at)), constant },
        related: cellsOf(...cells),
      });
    }
  },
});

const CHINESE: Readonly<Record<Kind, (cells: string, constant: string) => string>> = {
  'left-out': (cells) => `没有包括 ${cells}`,
  twice: (cells) => `重复计算了 ${cells}`,
  text: (cells) => `没有计入 ${cells}：该处是文本格式的数字`,
  constant: (_, constant) => `里直接写入了数值 ${constant}`,
};

const ENGLISH: Readonly<Record<Kind, (cells: string, constant: string) => string>> = {
  'left-out': (cells) => `leaves out ${cells}`,
  twice: (cells) => `adds ${cells} twice`,
  text: (cells) => `does not add ${cells}: what stands there is a text`,
  constant: (_, constant) => `holds the typed figure ${constant}`,
};

const CHINESE_TODO: Readonly<Record<Kind, string>> = {
  'left-out': '修改公式，使其包括全部参与评分的行。',
  twice: '修改公式，每行只计一次。',
  text: '先把该单元格改为数字，再核对合计。',
  constant: '把数值放入单元格后再引用，或说明其来源。',
};

const ENGLISH_TODO: Readonly<Record<Kind, string>> = {
  'left-out': 'Extend the formula to all rows in use.',
  twice: 'Change the formula so that each row is added once.',
  text: 'Turn that cell into a number, then check the total.',
  constant: 'Put the figure into a cell and refer to it, or say where it comes from.',
};

/** A sentence names so many cells; all of them are marked as related. */
const MOST_LISTED = 8;

function listed(cells: readonly string[], comma: string): string {
  const shown = cells.slice(0, MOST_LISTED).join(comma);
  return cells.length > MOST_LISTED ? `${shown}…` : shown;
}
