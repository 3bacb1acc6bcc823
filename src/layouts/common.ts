import type { Dimension } from '../core/evaluation';

/** 产出, 效益, 满意度: what the national form and its kin ask of every project. */
export const BASE_DIMENSIONS: readonly Dimension[] = ['output', 'benefit', 'satisfaction'];
