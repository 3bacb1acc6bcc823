import { requirementSets } from '../objects/profile';
import { desktopParameters } from './office';
import type { OfficeBridge, OfficeColors } from './office';
import { APP_VERSION, AppType } from './host-info';

/** An array of the COM world: the client unpacks it with toArray. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (response: SafeArray | number, status?: number) => void;

/**
 * `window.external` as Excel on Windows gives it to its web views. It must stand before office.js runs,
 * and it needs neither https nor messages between windows.
 */
export function windowsExternal(bridge: OfficeBridge): object {
  return {
    GetContext: () => context(bridge),
    Execute: (id: number, parameters: readonly unknown[], callback: Callback) =>
      void bridge
        .execute(id, desktopParameters(id, parameters))
        .then(({ status, payload }) => callback(safeArray([status, ...payload]), status)),
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: SafeArray) => void,
      callback: Callback,
    ) => {
      bridge.register(id, (payload) => handler(id, safeArray(payload)));
      callback(0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      bridge.unregister(id);
      callback(0);
    },
  };
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}

function context(bridge: OfficeBridge): object {
  const { host, surroundings } = bridge;
  return {
    GetAppType: () => AppType.desktop,
    GetSolutionRef: () => 'zhunsheng',
    GetAppVersionMajor: () => APP_VERSION.major,
    GetAppVersionMinor: () => APP_VERSION.minor,
    GetHostFullVersion: () => APP_VERSION.full,
    GetAppUILocale: () => surroundings.locale,
    GetAppDataLocale: () => surroundings.locale,
    GetDocUrl: () => host.model.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => crypto.randomUUID(),
    GetInstanceId: () => 'zhunsheng',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets(host.profile)),
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(numbers(surroundings.theme)),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, text] of bridge.settings) {
          keys.push(key);
          values.push(text);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) =>
        bridge.saveSettings(keys.map((key, index) => [key, values[index] ?? 'null'])),
    }),
  };
}

/** Colours are numbers on this way: 0xRRGGBB. */
function numbers(theme: OfficeColors): Record<string, number> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]) => [name, parseInt(color.slice(1), 16)]),
  );
}
