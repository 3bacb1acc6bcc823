import type { Area } from '../../../core/address';
import { areaToA1 } from '../../../core/address';
import { RELATIONSHIPS } from '../vocabulary';
import { escapeXml } from '../xml-text';

/** Bars side by side for each category: what is claimed beside what was computed. */
export interface NewChart {
  readonly title: string;
  /** The cells it covers. */
  readonly place: Area;
  /** Names below the bars: one column of the same sheet. */
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The part that places a sheet's only chart on it. */
export function drawingXml({ place, title }: NewChart): string {
  const corner = (name: string, row: number, column: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor>` +
    corner('from', place.top, place.left) +
    corner('to', place.bottom + 1, place.right + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="2" name="${escapeXml(title)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart"` +
    ` xmlns:r="${RELATIONSHIPS.transitional}" r:id="rId1"/></a:graphicData>` +
    '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}

/** @param sheet name of the sheet that holds the figures */
export function chartXml({ title, categories, series }: NewChart, sheet: string): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  const reference = (area: Area) => `<c:f>${escapeXml(quoted + absolute(area))}</c:f>`;
  const bars = series.map(
    ({ name, values }, i) =>
      `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
      `<c:spPr><a:solidFill><a:srgbClr val="${COLORS[i % COLORS.length]}"/></a:solidFill></c:spPr>` +
      `<c:invertIfNegative val="0"/><c:cat><c:strRef>${reference(categories)}</c:strRef></c:cat>` +
      `<c:val><c:numRef>${reference(values)}</c:numRef></c:val></c:ser>`,
  );
  return (
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>' +
    `<c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    axis('catAx', 1, 2, 'b') +
    axis('valAx', 2, 1, 'l') +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/></c:chart></c:chartSpace>'
  );
}

/** Two colours that differ in lightness as well, for print and for the colour-blind. */
const COLORS = ['9DC3E6', '1F4E79'];

function axis(kind: 'catAx' | 'valAx', id: number, crosses: number, side: 'b' | 'l'): string {
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${kind === 'valAx' ? '<c:majorGridlines/>' : ''}` +
    `<c:crossAx val="${crosses}"/></c:${kind}>`
  );
}

/** "$A$1:$L$34" */
export function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
