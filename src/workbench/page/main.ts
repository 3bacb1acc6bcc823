import type { IWorkbookData } from '@univerjs/core';
import type { Workbook } from '../../core/grid';
import { readWorkbook } from '../../hosts/xlsx';
import { fileErrorText } from '../../messages/files';
import { snapshotOf } from '../model/snapshot';
import type { WorkbookModel } from '../model/workbook';
import { ExcelHost } from '../objects/host';
import { PROFILES, profileOf } from '../objects/profile';
import type { TrafficCount } from '../protocol/traffic';
import { downloadOf } from './download';
import { showGrid } from './grid';
import { readLooks } from './look';
import type { OwnData } from './own-data';
import { ownDataIn, ownDataOf, putOwnData } from './own-data';
import { loadPane } from './pane';
import type { LoadedPane } from './pane';
import { drawRibbon, readRibbon } from './ribbon';
import type { RibbonButton } from './ribbon';
import { makeResizable } from './splitter';
import { langOf, wordsOf } from './words';
import type { PageLocale } from './words';

const SAMPLES = {
  mistakes: 'assets/samples/jiangmen-2024-with-mistakes.xlsx',
  clean: 'assets/samples/jiangmen-2024.xlsx',
} as const;

interface OpenedFile {
  readonly fileName: string;
  /** As it was opened; a download is this with the differences. */
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

interface Opened extends OpenedFile {
  readonly model: WorkbookModel;
}

/** The page: a grid, a pane, and the embedded Excel between them. */
class Workbench {
  private opened: Opened | null = null;
  private host: ExcelHost | null = null;
  private pane: LoadedPane | null = null;
  private drawing: Promise<void> = Promise.resolve();

  constructor(private readonly manifest: Document) {}

  /** Reads a file and shows it; where it cannot be read, says why and leaves what is there. */
  open(fileName: string, bytes: Uint8Array): Promise<void> {
    return this.inTurn(() => this.openNow(fileName, bytes));
  }

  private async openNow(fileName: string, bytes: Uint8Array): Promise<void> {
    const read = await readWorkbook(bytes, { fileName });
    if (!read.ok) {
      const reason = fileErrorText(read.error, langOf(this.locale));
      this.say(null, wordsOf(this.locale).unreadable(fileName, reason));
      return;
    }
    const looks = readLooks(bytes);
    const sheets = read.value.sheets.map((grid) => ({ grid, look: looks.get(grid.name) ?? {} }));
    await this.show({ fileName, bytes, workbook: read.value }, snapshotOf(sheets), ownDataIn(bytes));
  }

  /** Draws grid and pane in the chosen language, with what the user has changed so far. */
  redraw(): Promise<void> {
    return this.inTurn(async () => {
      this.drawWords();
      if (!this.opened) return;
      const { model } = this.opened;
      await this.show(this.opened, model.save(), ownDataOf(model));
    });
  }

  /** Loads the pane anew, for another version of Excel. */
  renewPane(): Promise<void> {
    return this.inTurn(() => Promise.resolve(this.openPane()));
  }

  /** Drawing takes its time: what is asked for meanwhile follows, and finds a workbook that is whole. */
  private inTurn(draw: () => Promise<void>): Promise<void> {
    this.drawing = this.drawing.then(draw, draw);
    return this.drawing;
  }

  private async show(file: OpenedFile, data: IWorkbookData, own: OwnData): Promise<void> {
    this.closePane();
    this.opened?.model.dispose();
    this.opened = null;
    const container = document.createElement('div');
    container.style.height = '100%';
    byId('grid').replaceChildren(container);
    const model = await showGrid(container, data, this.locale);
    model.name = file.fileName;
    putOwnData(model, own);
    this.opened = { ...file, model };
    byId('file-name').textContent = file.fileName;
    this.say(wordsOf(this.locale).opened, null);
    this.openPane();
  }

  private openPane(): void {
    this.closePane();
    const { opened } = this;
    const profile = profileOf(select('profile').value);
    if (!opened || !profile) return;
    const container = byId('pane');
    container.hidden = false;
    this.host = new ExcelHost(opened.model, profile, {
      visible: () => !container.hidden,
      show: (visible) => {
        container.hidden = !visible;
      },
    });
    this.host.traffic.onChange((count) => this.showTraffic(count));
    this.showTraffic(this.host.traffic.snapshot());
    this.pane = loadPane(container, this.host, this.locale);
  }

  drawWords(): void {
    const words = wordsOf(this.locale);
    document.documentElement.lang = this.locale;
    byId('open').textContent = words.open;
    byId('sample-mistakes').textContent = words.sampleMistakes;
    byId('sample-clean').textContent = words.sampleClean;
    byId('download').textContent = words.download;
    byId('profile-label').textContent = words.profile;
    byId('locale-label').textContent = words.locale;
    drawRibbon(byId('ribbon'), readRibbon(this.manifest, this.locale), (button) => this.press(button));
    if (this.host) this.showTraffic(this.host.traffic.snapshot());
  }

  download(): void {
    if (!this.opened) return;
    const words = wordsOf(this.locale);
    const { bytes, workbook, model, fileName } = this.opened;
    const made = downloadOf(bytes, workbook, model);
    if (!made.ok) {
      this.say(null, words.notDownloaded(fileErrorText(made.error, langOf(this.locale))));
      return;
    }
    const { leftOut } = made.value;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([made.value.bytes as Uint8Array<ArrayBuffer>]));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    if (leftOut.length > 0) this.say(null, words.leftOut(leftOut.join('、')));
    else this.say(words.downloaded, null);
  }

  private press({ id, action }: RibbonButton): void {
    // Every action is counted on its own.
    this.host?.traffic.reset();
    if (action.kind === 'function') void this.pane?.bridge.invokeCommand(action.name, id);
    else byId('pane').hidden = false;
  }

  private closePane(): void {
    this.pane?.unload();
    this.host?.dispose();
    this.pane = null;
    this.host = null;
  }

  private showTraffic({ roundTrips, requestBytes, responseBytes }: TrafficCount): void {
    const words = wordsOf(this.locale);
    byId('traffic').textContent = words.traffic(
      roundTrips,
      kilobytes(requestBytes),
      kilobytes(responseBytes),
    );
  }

  private say(status: string | null, trouble: string | null): void {
    if (status !== null) byId('status').textContent = status;
    byId('message').textContent = trouble;
    byId('message').hidden = trouble === null;
  }

  private get locale(): PageLocale {
    return select('locale').value === 'en-US' ? 'en-US' : 'zh-CN';
  }
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

const select = (id: string) => byId(id) as HTMLSelectElement;

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

async function openSample(workbench: Workbench, path: string): Promise<void> {
  const response = await fetch(path);
  await workbench.open(path.slice(path.lastIndexOf('/') + 1), new Uint8Array(await response.arrayBuffer()));
}

async function openFile(workbench: Workbench, file: File | undefined): Promise<void> {
  if (file) await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** office.js refuses the web's way of talking where the page is not https. */
function listProfiles(): void {
  const possible = PROFILES.filter(
    ({ platform }) => platform !== 'OfficeOnline' || location.protocol === 'https:',
  );
  select('profile').append(...possible.map(({ id, label }) => new Option(label, id)));
}

function listen(workbench: Workbench): void {
  const input = byId('file') as HTMLInputElement;
  byId('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void openFile(workbench, input.files?.[0]);
    // The same file may be chosen again: after another one, or changed meanwhile.
    input.value = '';
  });
  byId('sample-mistakes').addEventListener('click', () => void openSample(workbench, SAMPLES.mistakes));
  byId('sample-clean').addEventListener('click', () => void openSample(workbench, SAMPLES.clean));
  byId('download').addEventListener('click', () => workbench.download());
  select('profile').addEventListener('change', () => void workbench.renewPane());
  select('locale').addEventListener('change', () => void workbench.redraw());
  const work = byId('grid').parentElement!;
  makeResizable(byId('splitter'), work);
  work.addEventListener('dragover', (event) => {
    event.preventDefault();
    work.classList.add('dropping');
  });
  work.addEventListener('dragleave', () => work.classList.remove('dropping'));
  work.addEventListener('drop', (event) => {
    event.preventDefault();
    work.classList.remove('dropping');
    void openFile(workbench, event.dataTransfer?.files[0]);
  });
}

async function start(): Promise<void> {
  const manifest = await fetch('manifest.xml').then((response) => response.text());
  const workbench = new Workbench(new DOMParser().parseFromString(manifest, 'text/xml'));
  listProfiles();
  const query = new URLSearchParams(location.search);
  const wanted = query.get('profile');
  if (wanted !== null && profileOf(wanted)) select('profile').value = wanted;
  workbench.drawWords();
  listen(workbench);
  // The founding form greets a newcomer; ?sample=mistakes is a shortcut to the other one.
  await openSample(workbench, query.get('sample') === 'mistakes' ? SAMPLES.mistakes : SAMPLES.clean);
}

void start();
