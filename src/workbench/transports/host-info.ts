import type { Profile } from '../objects/profile';

/** How a profile names its platform and the client script that belongs to it. */
const PLATFORMS: Readonly<Record<Profile['platform'], { readonly name: string; readonly version: string }>> =
  {
    PC: { name: 'Win32', version: '16.01' },
    Mac: { name: 'Mac', version: '16.00' },
    OfficeOnline: { name: 'Web', version: '16.01' },
  };

const SHARED_RUNTIME = 1;

/** Keeps office.js from calling home: nothing leaves this machine. */
const NO_TELEMETRY = 'disableLogging';

/** The value of `_host_Info`, by which office.js learns where it runs. */
export function hostInfo(profile: Profile, locale: string): string {
  const { name, version } = PLATFORMS[profile.platform];
  const flags = profile.sharedRuntime ? SHARED_RUNTIME : 0;
  return ['Excel', name, version, locale, crypto.randomUUID(), '', NO_TELEMETRY, flags].join('$');
}

/** Excel's numbers for itself: on the desktop and on the web. */
export const AppType = { desktop: 1, web: 16 } as const;
export const APP_VERSION = { major: 16, minor: 0, full: '16.0.0.0' } as const;
