import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEMORY_KEY } from '../../src/app/host';
import { memoryFromText, memoryToText } from '../../src/app/memory';
import { openPackage, readProperties } from '../../src/hosts/xlsx';
import { asSavedByExcel } from '../hosts/xlsx/excel-memory';
import { MISTAKES, checkJson, inFolder } from './run';

function memoryIn(path: string) {
  const pack = openPackage(readFileSync(path));
  const properties = pack.ok ? readProperties(pack.value) : pack;
  if (!properties.ok) throw new Error(properties.error.code);
  return memoryFromText(properties.value[MEMORY_KEY] ?? null);
}

async function mismatchIn(path: string, ...options: readonly string[]) {
  const { report } = await checkJson(...options, path);
  const { forms, written } = report.files[0]!;
  const { findings, indicators } = forms[0]!;
  const finding = findings.find(({ rule }) => rule === 'score-mismatch')!;
  return { finding, indicator: indicators.find(({ row }) => row === finding.row)!, written };
}

test('what the unit said in the pane holds in a file that Excel saved; a write is remembered there', () =>
  inFolder(async (folder) => {
    const plain = await mismatchIn(MISTAKES);
    const waivers = [{ key: `score-mismatch|${plain.indicator.name}`, reason: '经财政局同意' }];
    const memory = memoryFromText(JSON.stringify({ settings: { waivers } }));
    const source = join(folder, 'excel.xlsx');
    const out = join(folder, 'out.xlsx');
    writeFileSync(source, asSavedByExcel(readFileSync(MISTAKES), memoryToText(memory)));

    const answered = await mismatchIn(source, '--write', out);
    expect([plain.finding.waiver, answered.finding.waiver]).toEqual([null, '经财政局同意']);
    expect(answered.written!.kept).toMatchObject([{ at: 'I23', reason: 'answered' }]);
    const kept = memoryIn(out);
    expect(kept.settings.waivers).toEqual([{ sheet: null, ...waivers[0] }]);
    expect(kept.before).toContainEqual({ sheet: '自评表', at: 'I28', before: 12, after: '10' });
  }));
