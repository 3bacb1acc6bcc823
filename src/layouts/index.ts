import type { Layout } from '../core/layout';
import { chongqing } from './chongqing';
import { chongqingPengshui } from './chongqing-pengshui';
import { fujianProject } from './fujian-project';
import { generic } from './generic';
import { hebeiProject } from './hebei-project';
import { hubeiGuangshui } from './hubei-guangshui';
import { hubeiProject } from './hubei-project';
import { hunanDepartment } from './hunan-department';
import { hunanInvestment } from './hunan-investment';
import { hunanNanyue } from './hunan-nanyue';
import { hunanSpecial } from './hunan-special';
import { hunanSteps } from './hunan-steps';
import { jiangmenProject } from './jiangmen-project';
import { jiangxi2017 } from './jiangxi-2017';
import { nationalDepartment } from './national-department';
import { nationalProject } from './national-project';
import { nationalReview } from './national-review';
import { nationalSystem } from './national-system';
import { ningxiaGoals } from './ningxia-goals';
import { ningxiaProject } from './ningxia-project';
import { povertyAlleviation } from './poverty-alleviation';
import { reviewWorkpaper } from './review-workpaper';
import { sichuanProject } from './sichuan-project';
import { suzhouProject } from './suzhou-project';
import { targetForm } from './target-form';
import { tianjinDepartment } from './tianjin-department';
import { transferHuoshan } from './transfer-huoshan';
import { transferRegional } from './transfer-regional';
import { transferSuining } from './transfer-suining';
import { yunnanChangning } from './yunnan-changning';
import { yunnanProject } from './yunnan-project';

/** Every form that is known, kin side by side; of two that speak equally loud for a sheet the first one wins. */
export const LAYOUTS: readonly Layout[] = [
  jiangmenProject,
  nationalProject,
  sichuanProject,
  yunnanProject,
  yunnanChangning,
  hubeiProject,
  hubeiGuangshui,
  hebeiProject,
  ningxiaGoals,
  ningxiaProject,
  fujianProject,
  suzhouProject,
  jiangxi2017,
  hunanSpecial,
  hunanNanyue,
  chongqing,
  povertyAlleviation,
  transferRegional,
  transferSuining,
  transferHuoshan,
  chongqingPengshui,
  hunanInvestment,
  nationalDepartment,
  hunanDepartment,
  hunanSteps,
  tianjinDepartment,
  nationalSystem,
  nationalReview,
  reviewWorkpaper,
  targetForm,
  generic,
];
