/**
 * What can be wrong with a file, apart from what is written in it. The names are stable: scripts read them.
 * The words for people are in messages/files.ts.
 */
export type FileErrorCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'not-a-report'
  | 'encrypted'
  | 'damaged-zip'
  | 'damaged-xml'
  | 'damaged-legacy-file'
  | 'missing-part'
  | 'duplicate-part'
  | 'wrong-content-type'
  | 'path-escape'
  | 'entity-declaration'
  | 'zip-bomb'
  | 'too-many-parts'
  | 'too-large'
  | 'too-many-cells'
  | 'too-many-merges'
  | 'overlapping-merges'
  | 'missing-shared-string'
  | 'not-patchable'
  | 'signed';

export interface FileError {
  readonly code: FileErrorCode;
  /** What the message names: part, sheet, cells, limits. Which keys a code carries: see messages/files.ts. */
  readonly data: Readonly<Record<string, string>>;
}
