import type { Mode } from '../../src/core/evaluation';
import type { Grid } from '../../src/core/grid';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { chongqing, chongqingPengshui } from './chongqing';
import { hunanDepartment, hunanSteps, nationalDepartment, tianjinDepartment } from './departments';
import { fujianProject } from './fujian-project';
import { hebeiProject } from './hebei-project';
import { hubeiGuangshui } from './hubei-guangshui';
import { hubeiProject } from './hubei-project';
import { hunanInvestment, hunanNanyue, hunanSpecial } from './hunan-unscored';
import { jiangxi2017 } from './jiangxi-2017';
import { nationalProject } from './national-project';
import { ningxiaGoals, ningxiaProject } from './ningxia';
import { povertyAlleviation } from './poverty-alleviation';
import { nationalReview, nationalSystem, reviewWorkpaper } from './reviews';
import { sichuanProject } from './sichuan-project';
import { suzhouProject } from './suzhou-project';
import { sichuanTarget, targetForm } from './targets';
import { transferHuoshan, transferRegional, transferSuining } from './transfers';
import { yunnanChangning } from './yunnan-changning';
import { yunnanProject } from './yunnan-project';

/** A faultless form of each known layout, and what has to be read from it. */
export interface Golden {
  readonly layout: string;
  readonly grid: () => Grid;
  readonly mode: Mode;
  readonly rows: number;
  readonly used: number;
  /** Sums of the weights and scores of its used rows, sub-rows left out; null where it has none. */
  readonly weights: string | null;
  readonly scores: string | null;
  /** Budget, money spent and execution score of the whole. */
  readonly money: readonly [string | null, string | null, string | null];
}

type Reading = readonly [Golden['mode'], number, number, string | null, string | null, Golden['money']];

const golden = (layout: string, grid: () => Grid, reading: Reading): Golden => {
  const [mode, rows, used, weights, scores, money] = reading;
  return { layout, grid, mode, rows, used, weights, scores, money };
};

const NO_MONEY: Golden['money'] = [null, null, null];

export const GOLDENS: readonly Golden[] = [
  golden('jiangmen-project', jiangmen2024, ['scored', 20, 17, '20', '100', ['165.52', '132.65', null]]),
  golden('national-project', nationalProject, ['scored', 10, 8, '90', '89.4', ['480', '459.84', '9.58']]),
  golden('sichuan-project', sichuanProject, ['scored', 6, 6, '90', '90', ['120', '114', '9.5']]),
  golden('yunnan-project', yunnanProject, ['scored', 5, 5, '90', '89.2', ['800000', '800000', '10']]),
  golden('yunnan-changning', yunnanChangning, ['scored', 5, 5, null, '80', ['200', '190', '19']]),
  golden('hubei-project', hubeiProject, ['scored', 5, 5, null, '79', ['150', '147', '19.6']]),
  golden('hubei-guangshui', hubeiGuangshui, ['scored', 13, 13, '15', '100', ['100', '100', null]]),
  golden('hebei-project', hebeiProject, ['scored', 4, 4, '100', '100', ['300', '285', null]]),
  golden('ningxia-goals', ningxiaGoals, ['scored', 5, 5, '100', '100', NO_MONEY]),
  golden('ningxia-project', ningxiaProject, ['scored', 4, 4, '90', '90', ['90', '90', '10']]),
  golden('fujian-project', fujianProject, ['scored', 4, 4, '100', '100', NO_MONEY]),
  golden('suzhou-project', suzhouProject, ['scored', 5, 5, '100', '100', ['210', '210', null]]),
  golden('jiangxi-2017', jiangxi2017, ['scored', 4, 4, '100', '100', NO_MONEY]),
  golden('hunan-special', hunanSpecial, ['unscored', 5, 5, null, null, ['210', '210', null]]),
  golden('hunan-nanyue', hunanNanyue, ['unscored', 4, 4, null, null, ['320', '320', null]]),
  golden('chongqing', chongqing, ['scored', 4, 4, '90', '90', ['400', '320', '8']]),
  golden('poverty-alleviation', povertyAlleviation, ['scored', 9, 9, '90', '90', ['260', '260', '10']]),
  golden('transfer-regional', transferRegional, ['unscored', 5, 5, null, null, ['1200', '1140', null]]),
  golden('transfer-suining', transferSuining, ['scored', 4, 4, null, '60', ['500', '500', null]]),
  golden('transfer-huoshan', transferHuoshan, ['scored', 4, 4, '90', '90', ['300', '300', '10']]),
  golden('chongqing-pengshui', chongqingPengshui, ['unscored', 3, 3, null, null, NO_MONEY]),
  golden('hunan-investment', hunanInvestment, ['unscored', 3, 3, null, null, NO_MONEY]),
  golden('national-department', nationalDepartment, ['scored', 4, 4, '90', '90', ['1000', '980', '9.8']]),
  golden('hunan-department', hunanDepartment, ['scored', 4, 4, '90', '90', ['1000', '1000', '10']]),
  golden('hunan-steps', hunanSteps, ['scored', 5, 5, '100', '100', NO_MONEY]),
  golden('tianjin-department', tianjinDepartment, ['scored', 4, 4, '100', '100', NO_MONEY]),
  golden('national-system', nationalSystem, ['scored', 3, 3, '100', '100', NO_MONEY]),
  golden('national-review', nationalReview, ['scored', 3, 3, '100', '100', NO_MONEY]),
  golden('review-workpaper', reviewWorkpaper, ['scored', 3, 3, '100', '100', NO_MONEY]),
  golden('target-form', targetForm, ['target', 4, 4, null, null, NO_MONEY]),
  golden('target-form', sichuanTarget, ['target', 4, 4, '100', null, NO_MONEY]),
];
