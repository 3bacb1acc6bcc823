import type { PartTexts } from './build';
import { MAIN, RELS, XML, pack, relationships, sharedStrings } from './build';

/*
 * A workbook with everything that libraries lose or damage, made of raw parts: shared, array and external formulas,
 * rich and phonetic text, theme colours, notes and threaded comments, validations and conditional formats (also those
 * of Excel 2010), a table, a picture, a chart, a text box, protection with protected ranges, print settings, a header
 * picture, names, an external link, custom XML, a macro part, hidden sheets, data outside the form.
 */

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FORM = 'xl/worksheets/sheet1.xml';
export const PROTECTED = 'xl/worksheets/sheet2.xml';

const TYPES: Record<string, string> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  [FORM]: `${TYPE}.worksheet+xml`,
  [PROTECTED]: `${TYPE}.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${TYPE}.worksheet+xml`,
  'xl/styles.xml': `${TYPE}.styles+xml`,
  'xl/theme/theme1.xml': `${OFFICE}.theme+xml`,
  'xl/sharedStrings.xml': `${TYPE}.sharedStrings+xml`,
  'xl/calcChain.xml': `${TYPE}.calcChain+xml`,
  'xl/comments1.xml': `${TYPE}.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/tables/table1.xml': `${TYPE}.table+xml`,
  'xl/drawings/drawing1.xml': `${OFFICE}.drawing+xml`,
  'xl/charts/chart1.xml': `${OFFICE}.drawingml.chart+xml`,
  'xl/externalLinks/externalLink1.xml': `${TYPE}.externalLink+xml`,
  'xl/printerSettings/printerSettings1.bin': `${TYPE}.printerSettings`,
  'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
  'customXml/itemProps1.xml': `${OFFICE}.customXmlProperties+xml`,
  'docProps/app.xml': `${OFFICE}.extended-properties+xml`,
};

function contentTypes(): string {
  const overrides = Object.entries(TYPES).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${OFFICE}.vmlDrawing"/>${overrides.join('')}</Types>`;
}

const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">
<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" activeTab="0"/></bookViews>
<sheets><sheet name="自评表" sheetId="4" r:id="rId1"/><sheet name="保护" sheetId="2" state="hidden" r:id="rId2"/><sheet name="深藏" sheetId="7" state="veryHidden" r:id="rId3"/></sheets>
<externalReferences><externalReference r:id="rId9"/></externalReferences>
<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$H$20</definedName><definedName name="满分">自评表!$F$3</definedName></definedNames>
<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

/** F4:F6 share a formula, G4:G5 are an array formula, H4 points to another workbook; row 9 lies outside the form. */
const FORM_SHEET = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">
 <sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:XFD1048576"/>
 <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
 <sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="20.5" customWidth="1"/><col min="4" max="4" width="9" style="3" customWidth="1"/></cols>
 <sheetData>
  <row r="1" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>
  <row r="3" spans="1:8"><c r="A3" t="s" ph="1"><v>1</v></c><c r="B3" s="2" t='s'><v>2</v></c><c r="E3" s="3"><v>0.9</v></c><c r="F3"><v>100</v></c></row>
  <row r="4" spans="1:8"><c r="A4" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></is></c><c r="E4" s="4"><v>3.6400000000000001</v><extLst><ext uri="{keep}"/></extLst></c><c r="F4"><f t="shared" ref="F4:F6" si="0">E4*$F$3+LEN("E4")</f><v>366</v></c><c r="G4"><f t="array" ref="G4:G5">E4:E5*2</f><v>7.28</v></c><c r="H4"><f>[1]表!$A$1</f><v>5</v></c></row>
  <row r="5" spans="1:8"><c r="E5" s="4"><v>2</v></c><c r="F5"><f t="shared" si="0"/><v>202</v></c><c r="G5"><v>4</v></c></row>
  <row r="6" spans="1:8"><c r="E6" s="4"/><c r="F6" t="str"><f t="shared" si="0"/><v>2</v></c></row>
  <row r="8" spans="1:2" hidden="1"/>
  <row r="9"><c r="H9" t="b"><v>true</v></c><c r="I9" t="e"><v>#N/A</v></c></row>
 </sheetData>
 <autoFilter ref="A3:F6"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>
 <conditionalFormatting sqref="E4:E6"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>3</formula></cfRule></conditionalFormatting>
 <dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B4:B6"><formula1>"是,否"</formula1></dataValidation></dataValidations>
 <hyperlinks><hyperlink ref="B3" r:id="rId7" tooltip="佐证"/><hyperlink ref="A4" location="保护!A1" display="x"/></hyperlinks>
 <printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>
 <headerFooter><oddHeader>&amp;L&amp;G&amp;C&amp;"宋体,常规"自评表</oddHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>
 <drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><legacyDrawingHF r:id="rId4"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>
 <extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" priority="5" id="{1}"><x14:dataBar/></x14:cfRule><xm:sqref>F4:F6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1>保护!$A$1:$A$3</x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst>
</worksheet>`;

/** A1 is locked, B1 is not; column C is unlocked as a whole. */
const PROTECTED_SHEET = `${XML}<worksheet xmlns="${MAIN}"><cols><col min="3" max="3" width="9" style="5"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="5"><v>2</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="D1:D9" name="区域1"/></protectedRanges></worksheet>`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ "/></numFmts>
<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/></font><font><b/><sz val="16"/><color theme="4" tint="-0.249977111117893"/><name val="黑体"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>
<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>
<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

export function tortureParts(): PartTexts {
  const bytes = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 37 + 11) % 256);
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'docProps/app.xml': `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'theme', 'theme/theme1.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'customXml', '../customXml/item1.xml'],
      ['rId9', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId10', 'vbaProject', 'vbaProject.bin'],
      ['rId11', 'person', 'persons/person.xml'],
    ),
    [FORM]: FORM_SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing2.vml'],
      ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId6', 'table', '../tables/table1.xml'],
      ['rId7', 'hyperlink', 'https://example.gov.cn/佐证?a=1&amp;b=2', 'External'],
      ['rId8', 'threadedComment', '../threadedComments/threadedComment1.xml'],
    ),
    [PROTECTED]: PROTECTED_SHEET,
    'xl/worksheets/sheet3.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': sharedStrings(
      '<r><rPr><b/><color theme="4"/></rPr><t>项目支出</t></r><r><t xml:space="preserve"> 绩效自评表</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>=不是公式</t>',
    ),
    'xl/theme/theme1.xml': `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>`,
    'xl/calcChain.xml': `${XML}<calcChain xmlns="${MAIN}"><c r="F4" i="4"/><c r="F5"/><c r="F6" s="1"/><c r="G4" a="1"/><c r="H4" l="1"/></calcChain>`,
    'xl/comments1.xml': `${XML}<comments xmlns="${MAIN}"><authors><author>审核人</author></authors><commentList><comment ref="E4" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${XML}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="E4" id="{1}" personId="{2}"><text>请核实</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${XML}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核人" id="{2}" userId="1" providerId="None"/></personList>`,
    'xl/tables/table1.xml': `${XML}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A3:F6"><autoFilter ref="A3:F6"/><tableColumns count="1"><tableColumn id="1" name="東京" dataDxfId="0"/></tableColumns></table>`,
    'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:oneCellAnchor><xdr:sp><xdr:txBody>文本框</xdr:txBody></xdr:sp></xdr:oneCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="note"/></xml>',
    'xl/drawings/vmlDrawing2.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="LH"/></xml>',
    'xl/charts/chart1.xml': `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
    'xl/media/image1.png': bytes(500),
    'xl/printerSettings/printerSettings1.bin': bytes(300),
    'xl/vbaProject.bin': bytes(4000),
    'xl/externalLinks/externalLink1.xml': `${XML}<externalLink xmlns="${MAIN}" xmlns:r="${RELS}"><externalBook r:id="rId1"/></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      'rId1',
      'externalLinkPath',
      'file:///D:/%E9%A2%84%E7%AE%97.xlsx',
      'External',
    ]),
    'customXml/item1.xml': `${XML}<b:Sources xmlns:b="urn:bibliography"/>`,
    'customXml/itemProps1.xml': `${XML}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{3}"/>`,
    'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
  };
}

export function torture(): Uint8Array {
  return pack(tortureParts());
}
