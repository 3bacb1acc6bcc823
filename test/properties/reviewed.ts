import { CATALOGUE } from '../../src/app/catalogue';
import { toA1 } from '../../src/core/address';
import type { Finding } from '../../src/core/finding';
import type { Grid } from '../../src/core/grid';
import type { Catalogue, FormReview, SheetReview } from '../../src/core/review';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { workbookOf } from '../grids';

export const reviewsOf = (grid: Grid, catalogue: Catalogue = CATALOGUE): readonly SheetReview[] =>
  reviewWorkbook(workbookOf(grid), catalogue, DEFAULT_SETTINGS);

export const formsOf = (reviews: readonly SheetReview[]): readonly FormReview[] =>
  reviews.flatMap((review) => (review.status === 'reviewed' ? review.forms : []));

export const formsIn = (grid: Grid): readonly FormReview[] => formsOf(reviewsOf(grid));

/** What a finding says and where, short enough to be read in a failure. */
export const place = ({ rule, severity, at }: Finding): string => `${severity} ${rule} ${toA1(at)}`;
