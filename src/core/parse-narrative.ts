import type { Paragraph, Text } from './evaluation';
import type { Grid, PlacedCell } from './grid';
import {
  isPrintedNote,
  isReasonBlockLabel,
  isSignatureLabel,
  isTailLabel,
  labelKey,
  labelOf,
} from './labels';
import { seen } from './normalise';
import { derived, fieldOf, readText } from './parse-field';
import { valueBeside } from './parse-header';
import type { Rows } from './recognise-extent';

/** The text report below the tables, paragraph by paragraph, each with the heading it stands under. */
export function parseNarrative(grid: Grid, tail: Rows): readonly Paragraph[] {
  const sections = new Sections();
  const paragraphs: Paragraph[] = [];
  for (let row = tail.first; row <= tail.last; row++) {
    const cells = grid.row(row);
    // A merge taken apart says its text in every cell; once is enough.
    const said = cells.filter(({ text }, i) => text !== cells[i - 1]?.text);
    for (const cell of said) paragraphs.push(...linesOf(grid, cell, sections));
  }
  return paragraphs;
}

/** A report on a sheet of its own. A sheet without chapters, and with fewer sentences than other texts, is a list. */
export function parseOtherSheets(sheets: readonly Grid[]): readonly Paragraph[] {
  return sheets.flatMap((grid) => {
    if (!grid.used) return [];
    const paragraphs = parseNarrative(grid, { first: grid.used.top, last: grid.used.bottom });
    const sentences = paragraphs.filter(({ text }) => text.includes('。')).length;
    const hasChapters = paragraphs.some(({ section }) => CHAPTER.test(section) || SUBCHAPTER.test(section));
    return hasChapters || sentences * 2 > paragraphs.length ? paragraphs : [];
  });
}

function linesOf(grid: Grid, cell: PlacedCell, sections: Sections): Paragraph[] {
  if (typeof cell.value === 'number') return [];
  return cell.text.split(/[\r\n]+/).flatMap((line) => {
    const text = seen(line);
    if (text === '' || sections.open(text)) return [];
    const key = labelOf(text.slice(0, LONGEST_HEADING));
    if (sections.areNotes() || isSignatureLabel(key) || isPrintedNote(key)) return [];
    return [
      { sheet: grid.name, at: { row: cell.row, column: cell.column }, text, section: sections.current() },
    ];
  });
}

const LONGEST_HEADING = 40;
const CHAPTER = /^[一二三四五六七八九十]{1,3}、/;
const SUBCHAPTER = /^[(（][一二三四五六七八九十]{1,3}[)）]/;

/** The headings above a paragraph, the chapter first: "一、资金使用绩效/(一)资金支出情况". */
class Sections {
  private chapter = '';
  private part = '';

  current(): string {
    return [this.chapter, this.part].filter((heading) => heading !== '').join('/');
  }

  /** Under 说明 or 注 stands how the form is filled in. */
  areNotes(): boolean {
    return isPrintedNote(labelKey(this.chapter));
  }

  /** Takes the line as a heading if it is one. A sentence that is only numbered like one is none. */
  open(line: string): boolean {
    if (line.length > LONGEST_HEADING || /[。;；]/.test(line)) return false;
    const key = labelKey(line);
    // "存在问题：" opens a chapter, "注：金额为含税价" is a line of its own.
    const labelAlone = isTailLabel(key) && !isSignatureLabel(key) && key === labelOf(line);
    if (CHAPTER.test(line) || labelAlone) {
      this.chapter = line;
      this.part = '';
      return true;
    }
    if (!SUBCHAPTER.test(line)) return false;
    this.part = line;
    return true;
  }
}

/** One block of reasons under the table (湖北: 偏差大或目标未完成原因分析), which answers for every row; blank at its label. */
export function parseReasonBlock(grid: Grid, tail: Rows): Text | null {
  for (let row = tail.first; row <= tail.last; row++) {
    for (const cell of grid.row(row)) {
      if (!isReasonBlockLabel(labelOf(cell.text))) continue;
      return valueBeside(grid, cell) ?? derived<string>(fieldOf(grid, cell, readText), '', null);
    }
  }
  return null;
}
