import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../../../src/hosts/xlsx/xml-text';

export const EXTENSION = 'xl/webextensions/webextension2.xml';

const PANES = 'xl/webextensions/taskpanes.xml';
const RELATIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const NAMESPACE = 'http://schemas.microsoft.com/office/webextensions';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const extension = (properties: Readonly<Record<string, unknown>>) => {
  const items = Object.entries(properties).map(
    ([name, value]) => `<we:property name="${name}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  return `${HEAD}<we:webextension xmlns:we="${NAMESPACE}/webextension/2010/11" id="{0}"><we:reference id="r" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${items.join('')}</we:properties><we:bindings/></we:webextension>`;
};

/** The file as Excel saves it after panes kept settings in it: someone else's first, then ours with this text. */
export function asSavedByExcel(bytes: Uint8Array, data: string): Uint8Array {
  const files = unzipSync(bytes);
  const inserted = (path: string, text: string) =>
    strToU8(strFromU8(files[path]!).replace(/<\/(Relationships|Types)>$/, (end) => text + end));
  const override = (path: string, kind: string) =>
    `<Override PartName="/${path}" ContentType="application/vnd.ms-office.${kind}+xml"/>`;
  const parts: Record<string, string> = {
    [PANES]: `${HEAD}<wetp:taskpanes xmlns:wetp="${NAMESPACE}/taskpanes/2010/11"/>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'webextension', 'webextension1.xml')}${relation(2, 'webextension', 'webextension2.xml')}</Relationships>`,
    'xl/webextensions/webextension1.xml': extension({ Color: 'red', 'Office.AutoShow': true }),
    [EXTENSION]: extension({ 'Office.AutoShow': true, zhunsheng: data, other: 'kept' }),
  };
  const texts = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync({
    ...files,
    '_rels/.rels': inserted('_rels/.rels', relation(77, 'webextensiontaskpanes', PANES)),
    '[Content_Types].xml': inserted(
      '[Content_Types].xml',
      override(PANES, 'webextensiontaskpanes') +
        override('xl/webextensions/webextension1.xml', 'webextension') +
        override(EXTENSION, 'webextension'),
    ),
    ...(Object.fromEntries(texts) as Record<string, Uint8Array>),
  });
}
