import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NativeBridge } from '../../src/workbench/transports/native';

/** What the client's own names are; they become globals when its script is evaluated. */
interface ClientGlobals {
  Excel: typeof Excel | undefined;
  Office: object;
  OfficeExtension: { HostBridge: { init(bridge: NativeBridge): void } };
}

const SCRIPT = 'excel-web-16.00.js';

/** The few names of a window that the client's script touches while it is evaluated. */
function windowNames(): Record<string, unknown> {
  const address = {
    search: '',
    hash: '',
    href: 'https://localhost/',
    hostname: 'localhost',
    protocol: 'https:',
  };
  return {
    window: globalThis,
    location: address,
    navigator: { userAgent: 'node' },
    document: { URL: address.href, cookie: '', getElementsByTagName: () => [] },
  };
}

/** What a profile says of itself; the client asks it before it sends a request. */
export interface OfficeContext {
  readonly platform: string;
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
}

/** Without Office around it the script's own Office has no context, and lets none be set. */
export function setOfficeContext(context: OfficeContext): void {
  const globals = loadClient();
  globals.Office = Object.create(globals.Office, { context: { value: context } });
}

/**
 * Microsoft's unmodified Excel client as globals `Excel`, `OfficeExtension` and `Office`, evaluated once per test file.
 * It must be the same JavaScript world as the test's, or `instanceof Date` and the like fail.
 */
export function loadClient(): ClientGlobals {
  const globals = globalThis as unknown as ClientGlobals & Record<string, unknown>;
  if (globals.Excel) return globals;
  for (const [name, value] of Object.entries(windowNames())) globals[name] ??= value;
  const directory = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  // Indirect, so that its top-level names become globals as in a browser.
  (0, eval)(readFileSync(join(directory, 'dist', SCRIPT), 'utf8'));
  return globals;
}
