import type { Policy } from '../core/policy';

/** What several authorities share. Numbers as published; where a source says nothing, the national rule stands. */

/** 财预〔2020〕10号, as printed on county forms (萧县, 中江): 100–80, 80–60, 60–0. */
export const BANDS_2020: Policy['bands'] = {
  reached: { from: '80', to: '100' },
  partly: { from: '60', to: '80' },
  missed: { from: '0', to: '60' },
};

/** Older forms (江西 2017, 湖北 2020): 100–80, 80–50, 50–0. */
export const BANDS_80_50: Policy['bands'] = {
  reached: { from: '80', to: '100' },
  partly: { from: '50', to: '80' },
  missed: { from: '0', to: '50' },
};

export const GRADES: Policy['grades'] = [
  { word: '优', from: '90' },
  { word: '良', from: '80' },
  { word: '中', from: '60' },
  { word: '差', from: '0' },
];
