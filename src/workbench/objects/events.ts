import type { Area } from '../../core/address';
import type { CellValue } from '../../core/grid';
import type { Change } from '../model/changes';
import { valueTypeOf } from './values';
import { areaText } from './address';
import type { Json } from '../protocol/wire';

/** One event on the wire. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

const EVENT_CATEGORY = 65536;
const WORKBOOK = 'Workbook';

/** The events that are built, by the name in `_Register…Event`, with their number on the wire. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** Office's own selection event, which Workbook.onSelectionChanged listens to; it needs no registration. */
const DOCUMENT_SELECTION_CHANGED = 2;

/** Who listens to what, and what they are told. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private queue: EventEntry[] = [];
  private deliver: ((entries: readonly EventEntry[]) => void) | null = null;
  private held = false;

  /** `target` is a worksheet's id, or null for the whole workbook. */
  register(event: EventName, target: string | null): void {
    const key = keyOf(event, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string | null): void {
    const key = keyOf(event, target);
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Only one client is served at a time. */
  deliverTo(deliver: ((entries: readonly EventEntry[]) => void) | null): void {
    this.deliver = deliver;
  }

  /** While a request is being answered its own events wait: the client hears of them afterwards. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    this.flush();
  }

  /** Turns what happened to the model into events. */
  tell(change: Change, byAddIn: boolean): void {
    if (!this.enabled) return;
    const source = 'Local';
    switch (change.kind) {
      case 'edited': {
        const message = {
          ...changed(change.sheet, change.area, byAddIn),
          changeType: 'RangeEdited',
          ...details(change.single),
        };
        this.send('DataChanged', change.sheet, message);
        break;
      }
      case 'shifted':
        this.send('DataChanged', change.sheet, {
          ...changed(change.sheet, change.area, byAddIn),
          changeType: change.how,
        });
        break;
      case 'selected': {
        const address = change.areas.map(areaText).join(',');
        this.send('SelectionChanged', change.sheet, { address, worksheetId: change.sheet });
        this.enqueue(DOCUMENT_SELECTION_CHANGED, '', {});
        break;
      }
      case 'activated':
        if (change.left) this.send('Deactivated', change.left, { worksheetId: change.left });
        this.send('Activated', change.sheet, { worksheetId: change.sheet });
        break;
      case 'added':
        this.send('Added', change.sheet, { source, worksheetId: change.sheet });
        break;
      case 'deleted':
        this.send('Deleted', change.sheet, { source, worksheetId: change.sheet });
        break;
    }
    if (!this.held) this.flush();
  }

  private send(event: EventName, sheet: string, message: Json): void {
    if (this.isRegistered(event, sheet)) this.enqueue(EVENT_TYPES[event], sheet, message);
    if (this.isRegistered(event, null)) this.enqueue(EVENT_TYPES[event], WORKBOOK, message);
  }

  private isRegistered(event: EventName, target: string | null): boolean {
    return (this.registered.get(keyOf(event, target)) ?? 0) > 0;
  }

  private enqueue(messageType: number, targetId: string, message: Json): void {
    this.queue.push({
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId,
      message: JSON.stringify(message),
    });
  }

  private flush(): void {
    if (this.queue.length === 0 || !this.deliver) return;
    const entries = this.queue;
    this.queue = [];
    this.deliver(entries);
  }
}

function keyOf(event: EventName, target: string | null): string {
  return `${event} ${target ?? WORKBOOK}`;
}

function changed(sheet: string, area: Area, byAddIn: boolean): { readonly [key: string]: Json } {
  return {
    address: areaText(area),
    worksheetId: sheet,
    source: 'Local',
    triggerSource: byAddIn ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    referenceId: rangeReference(sheet, area),
  };
}

/** What an event's getRange(context) sends back to find its range. */
function rangeReference(sheet: string, area: Area): string {
  return `${sheet}!${areaText(area)}`;
}

function details(single: { readonly before: CellValue; readonly after: CellValue } | null): {
  readonly [key: string]: Json;
} {
  if (!single) return {};
  return {
    valueBefore: single.before ?? '',
    valueAfter: single.after ?? '',
    valueTypeBefore: valueTypeOf(single.before),
    valueTypeAfter: valueTypeOf(single.after),
  };
}
