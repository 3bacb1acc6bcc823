import { toA1 } from '../core/address';
import type { Edit } from '../core/edit';
import { withEdits } from '../core/overlay';
import { plan } from '../core/plan';
import type { Catalogue, FormReview } from '../core/review';
import type { Change, Desk } from './desk';
import { formsOf, reviewed } from './desk';

/** A score first, what hangs on it next, the total last: more steps there are not. */
const STEPS = 3;

/**
 * What 全部修正 writes: all that a recalculation writes, and every other safe fix. What shows only once these stand
 * is found in memory, so that one press, and one step back, does it all.
 */
export function mending(desk: Desk, catalogue: Catalogue): Pick<Change, 'edits' | 'kept' | 'follows'> {
  let { reviews } = desk;
  let { workbook } = desk.reading;
  const edits = new Map<string, Edit>();
  const follows = new Map<string, Edit>();
  for (let step = 1; ; step++) {
    const forms = formsOf(reviews);
    const planned = plan(forms);
    const due = [...planned.edits, ...forms.flatMap(safeEdits)];
    due.forEach((edit) => put(edits, edit));
    planned.follows.forEach((edit) => put(follows, edit));
    if (due.length === 0 || step === STEPS) {
      return { edits: [...edits.values()], kept: planned.kept, follows: [...follows.values()] };
    }
    workbook = withEdits(workbook, due, planned.follows);
    reviews = reviewed(workbook, catalogue, desk.memory);
  }
}

function safeEdits({ findings }: FormReview): readonly Edit[] {
  return findings
    .filter(({ fix, waiver }) => fix?.applicability === 'safe' && waiver === null)
    .flatMap(({ fix }) => fix?.edits ?? []);
}

/** The last value counts; what stood there before is what stood there at first. */
function put(edits: Map<string, Edit>, edit: Edit): void {
  const place = `${edit.sheet}!${toA1(edit.at)}`;
  const { before } = edits.get(place) ?? edit;
  edits.set(place, { ...edit, before });
}
