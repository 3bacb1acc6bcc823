import type { IncomingMessage, ServerResponse } from 'node:http';

export declare const root: string;

/** `paneAsBuilt` leaves the pane as Excel would load it: no local office.js, no shim. */
export declare function handler(options?: {
  readonly paneAsBuilt?: boolean;
}): (request: IncomingMessage, response: ServerResponse) => void;
