import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { checkJson, FOUNDING, inFolder, run } from './run';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** The smallest document Word opens. */
function docx(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
  });
}

const SAYS_154 = ['一、资金使用成效', '全年共安排154次调研考察交流。'];

describe('--text', () => {
  test.each([
    ['报告.docx', docx(...SAYS_154)],
    ['报告.txt', strToU8(SAYS_154.join('\r\n'))],
  ] as const)('%s is held against the form', (name, bytes) =>
    inFolder(async (folder) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { code, report } = await checkJson('--text', path, FOUNDING);
      const findings = report.files[0]!.forms[0]!.findings.filter(
        ({ rule }) => rule === 'text-figure-mismatch',
      );
      expect(code).toBe(0);
      expect(findings).toMatchObject([
        { at: 'H16', data: { source: name, spot: '2', said: '154次', actual: '145次' } },
      ]);
    }),
  );

  test.each([
    ['a report that is none', ['--text', FOUNDING, FOUNDING], '.docx'],
    ['no such report', ['--text', 'gone.docx', FOUNDING], 'gone.docx'],
    ['no report named', ['--text', '--lang', 'zh-CN', FOUNDING], '--text'],
  ])('%s: exit 2 and one line', async (_, args, named) => {
    const { code, stdout, stderr } = await run(['check', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });

  test('one report for two forms of a file: said of that file', () =>
    inFolder(async (folder) => {
      const form =
        '项目支出绩效自评表\n一级指标,二级指标,三级指标,指标值,实际完成值,分值,得分\n' +
        '产出指标,数量指标,培训人数,≥50人,50人,100,100\n总分,,,,,100,100\n';
      const path = join(folder, '两张.csv');
      writeFileSync(path, `${form}\n${form}`);
      writeFileSync(join(folder, '报告.txt'), SAYS_154.join('\n'));
      expect((await checkJson(path)).report.files[0]!.forms).toHaveLength(2);
      const { code, report } = await checkJson('--text', join(folder, '报告.txt'), path);
      expect([code, report.files[0]!.code]).toEqual([2, 'text-unclear']);
    }));

  test('one report for two files: exit 2', () =>
    inFolder(async (folder) => {
      const path = join(folder, '报告.txt');
      writeFileSync(path, SAYS_154.join('\n'));
      mkdirSync(join(folder, 'forms'));
      for (const name of ['a.xlsx', 'b.xlsx']) copyFileSync(FOUNDING, join(folder, 'forms', name));
      const { code, stderr } = await run(['check', '--text', path, join(folder, 'forms')]);
      expect(code).toBe(2);
      expect(stderr).toContain('2 份');
    }));
});
