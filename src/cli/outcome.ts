import type { Tally } from '../app/report';
import { tallyOf } from '../app/report';
import type { FileReport } from '../app/report-contract';
import { fileJson } from '../app/report-json';
import { fileMarkdown } from '../app/report-markdown';
import { fileText } from '../app/report-text';
import type { Lang } from '../core/language';
import type { Format } from './arguments';
import { painter } from './terminal';

/** How a call wants its files told of; plain data, so that it can travel to another core. */
export interface Telling {
  readonly format: Format;
  readonly lang: Lang;
  readonly coloured: boolean;
  /** A summary is made of all files: their reports are wanted whole. */
  readonly summary: boolean;
}

/** What one file comes to. It is told of where it was checked: a report has thousands of pieces, a text is one. */
export interface Outcome {
  readonly tally: Tally;
  /** Its part of the output, in UTF-8: bytes change hands between cores without being copied. */
  readonly part: Uint8Array;
  readonly report: FileReport | null;
}

const UTF8 = new TextEncoder();

export function outcomeOf(report: FileReport, telling: Telling): Outcome {
  return {
    tally: tallyOf(report),
    part: UTF8.encode(tell(report, telling)),
    report: telling.summary ? report : null,
  };
}

function tell(report: FileReport, { format, lang, coloured }: Telling): string {
  switch (format) {
    case 'json':
      return fileJson(report);
    case 'markdown':
      return fileMarkdown(report, lang);
    case 'text':
      return `${fileText(report, { lang, paint: painter(coloured) })}\n`;
  }
}
