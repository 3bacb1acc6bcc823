import type { Layout } from '../core/layout';

/** Any form whose headings can be read: the last resort, said so to the user. */
export const generic: Layout = {
  id: 'generic',
  name: { 'zh-CN': '通用表样（未收录的自评表）', en: 'Any other self-evaluation form' },
  source: '按表头文字识别，未对应已收录的表样',
  mode: 'by-columns',
  policy: 'national-2020',
  columns: { required: ['level3'], typical: [], foreign: [] },
  titles: [],
  marks: [],
  dimensions: [],
  evidence: 'optional',
  execution: 'rate-only',
  asksExecutionReason: false,
};
