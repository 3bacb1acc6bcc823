import type { Grid } from '../../src/core/grid';
import { openHeadless } from '../../src/workbench/model/engine';
import { snapshotOf } from '../../src/workbench/model/snapshot';
import type { WorkbookModel } from '../../src/workbench/model/workbook';
import { ExcelHost } from '../../src/workbench/objects/host';
import type { ProfileId } from '../../src/workbench/objects/profile';
import { profileOf, reaches, requirementSets } from '../../src/workbench/objects/profile';
import { nativeBridge } from '../../src/workbench/transports/native';
import { loadClient, setOfficeContext } from './client';

export interface InstalledExcel {
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
}

export interface InstallOptions {
  readonly profile?: ProfileId;
  readonly names?: ReadonlyMap<string, string>;
}

/** Opens sheets in the embedded Excel and hands it to the client. The model must be disposed of by the caller. */
export function openEmbedded(
  sheets: readonly Grid[],
  { profile = 'microsoft-365', names }: InstallOptions = {},
): InstalledExcel {
  const model = openHeadless(
    snapshotOf(
      sheets.map((grid) => ({ grid })),
      names,
    ),
  );
  const chosen = profileOf(profile)!;
  const host = new ExcelHost(model, chosen);
  const sets = requirementSets(chosen);
  setOfficeContext({
    platform: chosen.platform,
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name in sets && reaches(sets[name]!, String(version)),
    },
  });
  loadClient().OfficeExtension.HostBridge.init(nativeBridge(host));
  return { host, model };
}
