import { compact } from '../../core/normalise';

/**
 * Level-3 names as people mean them: without the template's "指标1:", a list number, the ★ of a core indicator and blanks.
 * "指标1：居民健康档案" and "居 民健康档案" are one name.
 */
export function bareName(text: string): string {
  return compact(text)
    .replace(/^[★☆*]+/, '')
    .replace(/^(?:指标\d{1,2}[:.、]|\(\d{1,2}\)|\d{1,2}[.、](?!\d))/, '');
}
