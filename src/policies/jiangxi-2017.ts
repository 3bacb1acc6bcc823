import type { Policy } from '../core/policy';
import { BANDS_80_50 } from './common';
import { national2020 } from './national-2020';

/** 江西 2017: bands 80/50; B/A for figures to be reached, A/B for upper bounds. How execution is scored was not read. */
export const jiangxi2017: Policy = {
  ...national2020,
  id: 'jiangxi-2017',
  name: { 'zh-CN': '江西省 2017', en: 'Jiangxi, 2017' },
  source: '江西省项目支出绩效自评表及说明（2017 年度）',
  reverse: 'inverse',
  bands: BANDS_80_50,
  executionScore: { kind: 'unstated' },
};
