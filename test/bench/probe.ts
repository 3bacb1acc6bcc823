import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellObject } from '@e965/xlsx';
import { readWorkbook } from '../../src/hosts/xlsx';
import { XmlScanner } from '../../src/hosts/xlsx/xml';
import { decodeXml } from '../../src/hosts/xlsx/xml-text';
import { inflateEntry, openZip } from '../../src/hosts/xlsx/zip';
import { cpuTime } from './measure';

/** What a task cost that ran alone in a process of its own. */
export interface Cost {
  /** Processor time of the task without the start, in milliseconds. */
  readonly ms: number;
  /** Most memory that the process held at any time, in MiB; with the start's. */
  readonly peak: number;
}

/** Tasks by name; each takes a path. */
const TASKS: Readonly<Record<string, (path: string) => unknown>> = {
  nothing: () => null,
  scan: (path) => scan(readFileSync(path)),
  read: (path) => readWorkbook(readFileSync(path)),
  'read folder': readFolder,
  'load folder': loadFolder,
};

/** Runs a task in a fresh process. */
export function costOf(task: string, path: string): Cost {
  const { stdout, status, stderr } = spawnSync(process.execPath, [__filename, 'probe', task, path], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${task} ${path}: ${stderr}`);
  return JSON.parse(stdout) as Cost;
}

/** The other side of `costOf`. */
export async function probe(task: string, path: string): Promise<void> {
  const work = TASKS[task];
  if (!work) throw new Error(`no task ${task}`);
  const from = cpuTime();
  await work(path);
  const cost: Cost = { ms: cpuTime() - from, peak: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify(cost));
}

/** The least that any reader of the format must do: inflate every part and walk through its elements. */
export function scan(bytes: Uint8Array): number {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.error.code);
  let elements = 0;
  for (const entry of zip.value.entries) {
    const part = inflateEntry(zip.value, entry);
    const xml = part.ok ? decodeXml(part.value, entry.name) : part;
    if (!xml.ok) throw new Error(xml.error.code);
    const scanner = new XmlScanner(xml.value.text);
    for (let event = scanner.next(); event !== 'end'; event = scanner.next())
      if (event === 'open') elements++;
  }
  return elements;
}

/** Reading alone, for comparison with those who only load. */
async function readFolder(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) await readWorkbook(readFileSync(join(folder, name)));
}

/** What SheetJS needs for loading alone: no form is looked for, nothing is checked. */
async function loadFolder(folder: string): Promise<number> {
  const { read } = await import('@e965/xlsx');
  let cells = 0;
  for (const name of readdirSync(folder)) {
    const { Sheets } = read(readFileSync(join(folder, name)));
    for (const sheet of Object.values(Sheets)) cells += Object.values(sheet).filter(isCell).length;
  }
  return cells;
}

function isCell(entry: unknown): entry is CellObject {
  return typeof entry === 'object' && entry !== null && 't' in entry;
}
