/** What went over the wire since the last reset. Bytes are those of the JSON bodies in UTF-8. */
export interface TrafficCount {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const NONE: TrafficCount = { roundTrips: 0, requestBytes: 0, responseBytes: 0 };

/** Counts round trips, so that "two per press" is a fact that a test can hold. */
export class Traffic {
  private count: TrafficCount = NONE;
  private readonly listeners = new Set<(count: TrafficCount) => void>();

  add(requestBytes: number, responseBytes: number): void {
    this.count = {
      roundTrips: this.count.roundTrips + 1,
      requestBytes: this.count.requestBytes + requestBytes,
      responseBytes: this.count.responseBytes + responseBytes,
    };
    this.tell();
  }

  snapshot(): TrafficCount {
    return this.count;
  }

  reset(): void {
    this.count = NONE;
    this.tell();
  }

  onChange(listener: (count: TrafficCount) => void): void {
    this.listeners.add(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this.count);
  }
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
