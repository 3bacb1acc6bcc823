import type { Grid } from '../core/grid';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { Catalogue } from '../core/review';
import type { Desk } from './desk';
import { reviewed } from './desk';
import type { Host, HostError } from './host';
import { OPINION_SHEET } from './host';

export interface SurveyOptions {
  readonly onProgress: (done: number, of: number) => void;
  /** Asked before every sheet. */
  readonly cancelled: () => boolean;
}

/**
 * Reads the other sheets one after the other and reviews them all together, as the command line does with a
 * file: one round trip per sheet. When cancelled, what was read so far is reviewed.
 *
 * @param first the sheet in front, already read
 */
export async function survey(
  host: Host,
  catalogue: Catalogue,
  first: Desk,
  { onProgress, cancelled }: SurveyOptions,
): Promise<Result<Desk, HostError>> {
  const read = new Map<string, Grid>(first.reading.workbook.sheets.map((grid) => [grid.name, grid]));
  const names = first.reading.sheetNames.filter((name) => name !== OPINION_SHEET);
  for (const name of names) {
    if (cancelled()) break;
    if (read.has(name)) continue;
    onProgress(read.size, names.length);
    const reading = await host.read({ kind: 'sheet', name });
    // A sheet deleted meanwhile is not missed.
    if (!reading.ok && reading.error.code !== 'sheet-missing') return reading;
    if (reading.ok) for (const grid of reading.value.workbook.sheets) read.set(grid.name, grid);
  }
  const workbook = {
    ...first.reading.workbook,
    sheets: names.flatMap((name) => read.get(name) ?? []),
    unread: first.reading.sheetNames.filter((name) => name === OPINION_SHEET || !read.has(name)),
  };
  return ok({ ...first, reviews: reviewed(workbook, catalogue, first.memory) });
}
