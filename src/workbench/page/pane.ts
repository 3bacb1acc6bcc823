import type { ExcelHost } from '../objects/host';
import { hostInfo } from '../transports/host-info';
import { macWebkit } from '../transports/mac';
import { OfficeBridge } from '../transports/office';
import type { OfficeColors } from '../transports/office';
import { frameName, webConversation } from '../transports/web';
import { windowsExternal } from '../transports/windows';
import type { PageLocale } from './words';

/** Where the server keeps the built pane. */
const PANE_URL = 'pane/taskpane.html';

const THEME: OfficeColors = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#242424',
};

/** The pane's window, as far as Excel puts something into it. */
interface PaneWindow {
  external: object;
  webkit?: object;
}

declare global {
  interface Window {
    /** Called by the first script of the pane: Excel on Windows and for Mac are there before any other script. */
    embeddedExcel?: { install(pane: PaneWindow): void };
  }
}

export interface LoadedPane {
  readonly bridge: OfficeBridge;
  unload(): void;
}

/** Loads the pane into its place, for one workbook and one version of Excel. */
export function loadPane(container: HTMLElement, host: ExcelHost, locale: PageLocale): LoadedPane {
  const bridge = new OfficeBridge(host, { locale, theme: THEME });
  const info = hostInfo(host.profile, locale);
  const frame = document.createElement('iframe');
  frame.title = '准绳';
  const isWeb = host.profile.platform === 'OfficeOnline';
  const stopListening = isWeb ? converse(frame, bridge, info) : () => undefined;
  window.embeddedExcel = { install: (pane) => (isWeb ? undefined : install(pane, bridge)) };
  frame.src = `${PANE_URL}?_host_Info=${encodeURIComponent(info)}`;
  container.replaceChildren(frame);
  return {
    bridge,
    unload() {
      stopListening();
      frame.remove();
    },
  };
}

function install(pane: PaneWindow, bridge: OfficeBridge): void {
  if (bridge.host.profile.platform === 'Mac')
    pane.webkit = macWebkit(bridge, (path, args) => call(pane, path, args));
  else pane.external = windowsExternal(bridge);
}

/** Calls "OSF.ScriptMessaging.agaveHostCallback" of the pane. */
function call(pane: object, path: string, args: readonly unknown[]): void {
  let target: unknown = pane;
  let owner: unknown = null;
  for (const step of path.split('.')) {
    owner = target;
    target = (target as Record<string, unknown>)[step];
  }
  if (typeof target !== 'function') throw new Error(`The pane has no ${path}.`);
  target.apply(owner, args);
}

/** The name of the frame must stand before it is inserted: office.js reads it as soon as it runs. */
function converse(frame: HTMLIFrameElement, bridge: OfficeBridge, info: string): () => void {
  const conversationId = crypto.randomUUID();
  const hostOrigin = window.location.origin;
  frame.name = frameName(info, { conversationId, hostOrigin });
  const receive = webConversation(bridge, {
    conversationId,
    hostOrigin,
    send: (text) => frame.contentWindow?.postMessage(text, hostOrigin),
  });
  const listener = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && typeof event.data === 'string') receive(event.data);
  };
  window.addEventListener('message', listener);
  return () => window.removeEventListener('message', listener);
}
