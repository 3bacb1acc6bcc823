import type { Evaluation } from '../../src/core/evaluation';
import type { PassageKind, Sentence } from '../../src/core/narrative';
import { readSentences } from '../../src/core/narrative';
import { evaluationOf } from './evaluations';

/** A form without a table, whose report is this one paragraph under this heading. */
export function reported(text: string, section = ''): Evaluation {
  const paragraph = { sheet: '自评表', at: { row: 0, column: 0 }, section, text };
  return { ...evaluationOf({ rows: [] }), narrative: [paragraph] };
}

export function sentenceOf(text: string, section = '', kind: PassageKind = 'report'): Sentence {
  const [sentence] = readSentences(reported(text, section));
  return { ...sentence!, passage: { ...sentence!.passage, kind } };
}
