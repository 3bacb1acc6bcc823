import { invalidArgument } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Remote } from '../protocol/remote';

/** The task pane as Office.addin sees it. */
export interface Pane {
  readonly visible: () => boolean;
  readonly show: (visible: boolean) => void;
}

const STATES: Readonly<Record<string, boolean>> = { Visible: true, Background: false };

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const appRuntime = remoteClass<Pane>({
  type: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: { call: ({ visible }) => (visible() ? 'Visible' : 'Background') },
    SetAppRuntimeState: {
      call: ({ show }, args) => {
        const visible = STATES[args.text(0)];
        if (visible === undefined) throw invalidArgument();
        show(visible);
      },
    },
  },
});

/** The client reports here that the pane's functions can be called; commands wait for their event instead. */
const addinInternal = remoteClass<Pane>({
  type: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { call: () => undefined } },
});

/** Objects that the client makes by name instead of reaching them from the workbook. */
export function serviceNamed(name: string, pane: Pane): Remote | null {
  switch (name) {
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return appRuntime(pane);
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternal(pane);
    default:
      return null;
  }
}
