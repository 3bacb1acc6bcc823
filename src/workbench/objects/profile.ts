/** A version of Excel, as far as an add-in can tell it from others. */
export interface Profile {
  readonly id: ProfileId;
  readonly label: string;
  /** What Office.context.platform says. */
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  /** The highest ExcelApi set. */
  readonly excelApi: string;
  readonly sharedRuntime: string | null;
  /** Bytes of one request or answer; null where there is no limit. */
  readonly payloadLimit: number | null;
}

export type ProfileId = 'excel-2021' | 'excel-2024' | 'microsoft-365' | 'mac' | 'web';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export const PROFILES: readonly Profile[] = [
  {
    id: 'microsoft-365',
    label: 'Microsoft 365（Windows）',
    platform: 'PC',
    excelApi: '1.20',
    sharedRuntime: '1.2',
    payloadLimit: null,
  },
  {
    id: 'excel-2024',
    label: 'Excel 2024',
    platform: 'PC',
    excelApi: '1.17',
    sharedRuntime: '1.2',
    payloadLimit: null,
  },
  {
    id: 'excel-2021',
    label: 'Excel 2021',
    platform: 'PC',
    excelApi: '1.14',
    sharedRuntime: '1.1',
    payloadLimit: null,
  },
  {
    id: 'mac',
    label: 'Microsoft 365（Mac）',
    platform: 'Mac',
    excelApi: '1.20',
    sharedRuntime: '1.2',
    payloadLimit: null,
  },
  {
    id: 'web',
    label: 'Excel 网页版',
    platform: 'OfficeOnline',
    excelApi: '1.20',
    sharedRuntime: '1.2',
    payloadLimit: FIVE_MEGABYTES,
  },
];

export function profileOf(id: string): Profile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}

/** "1.9" is below "1.14". */
export function reaches(highest: string, asked: string): boolean {
  const [major = 0, minor = 0] = highest.split('.').map((part) => parseInt(part, 10));
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map((part) => parseInt(part, 10));
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}

/** The requirement sets of a profile by name, each with its highest version. */
export function requirementSets(profile: Profile): Readonly<Record<string, string>> {
  return {
    ExcelApi: profile.excelApi,
    AddinCommands: '1.3',
    CustomFunctionsRuntime: '1.1',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.1',
    RichApiRuntimeFlag: '1.2',
    Settings: '1.1',
    ...(profile.sharedRuntime ? { SharedRuntime: profile.sharedRuntime } : {}),
  };
}
