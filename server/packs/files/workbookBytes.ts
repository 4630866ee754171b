import { strToU8, zipSync } from 'fflate'
import { stylesXml } from './cellStyles.ts'
import { SharedTexts } from './sharedTexts.ts'
import type { Sheet, SheetWithTable } from './sheet.ts'
import { tableXml, worksheetXml } from './worksheetXml.ts'

/** What the properties of a workbook say. It has no author, no company and no date. */
export type WorkbookProperties = { title: string; classification: string }

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A workbook as the bytes of an XLSX file: the same for the same sheets, wherever and whenever they are written.
 *
 * Source: ECMA-376 parts 1 and 2. Checked in: test/unit/packs/accessibleWorkbook.test.ts.
 */
export function workbookBytes(properties: WorkbookProperties, sheets: readonly Sheet[]): Uint8Array {
  const texts = new SharedTexts()
  const worksheets = sheets.map((sheet, place) => worksheetXml(sheet, place === 0, texts))
  const tables = sheets.flatMap((sheet, place) => (hasTable(sheet) ? [{ place, sheet }] : []))
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length, tables.length),
    '_rels/.rels': links([
      ['officeDocument', 'xl/workbook.xml', officeDocument], ['metadata/core-properties', 'docProps/core.xml', `${packaged}/relationships`],
    ]),
    'docProps/core.xml': coreProperties(properties),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeDocument}"><bookViews><workbookView activeTab="0"/></bookViews>`
      + `<sheets>${sheets.map(({ name }, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ...sheets.map((_, place): LinkTo => ['worksheet', `worksheets/sheet${place + 1}.xml`, officeDocument]),
      ['styles', 'styles.xml', officeDocument], ['sharedStrings', 'sharedStrings.xml', officeDocument],
    ]),
    'xl/styles.xml': stylesXml,
    'xl/sharedStrings.xml': texts.xml,
  }
  worksheets.forEach((xml, place) => { parts[`xl/worksheets/sheet${place + 1}.xml`] = xml })
  tables.forEach(({ place, sheet }, index) => {
    parts[`xl/worksheets/_rels/sheet${place + 1}.xml.rels`] = links([['table', `../tables/table${index + 1}.xml`, officeDocument]])
    parts[`xl/tables/table${index + 1}.xml`] = tableXml(sheet, index + 1)
  })
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)])), { mtime: sameDay(), level: 6 })
}

function hasTable(sheet: Sheet): sheet is SheetWithTable {
  return sheet.table !== null
}

/** The first day that an archive can state, in the zone of this machine, as fflate reads it; at noon, which every zone has on every day. */
function sameDay(): Date {
  return new Date(1980, 0, 1, 12)
}

/** What a part leads to: the kind of link, its target, and who defines the kind. */
type LinkTo = readonly [kind: string, target: string, definedBy: string]

function links(to: readonly LinkTo[]): string {
  const each = to.map(([kind, target, definedBy], place) => `<Relationship Id="rId${place + 1}" Type="${definedBy}/${kind}" Target="${target}"/>`)
  return `<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`
}

function contentTypes(sheets: number, tables: number): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const numbered = (count: number, path: string, kind: string) =>
    Array.from({ length: count }, (_, place) => [`${path}${place + 1}.xml`, `${spreadsheet}.${kind}+xml`])
  const overrides = [
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`], ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`],
    ...numbered(sheets, '/xl/worksheets/sheet', 'worksheet'), ...numbered(tables, '/xl/tables/table', 'table'),
  ]
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
    + `<Default Extension="xml" ContentType="application/xml"/>`
    + `${overrides.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`).join('')}</Types>`
}

/** Title and language, which accessible spreadsheets must state, and the classification; nothing of who made it or when. */
function coreProperties({ title, classification }: WorkbookProperties): string {
  const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`
    + `<dc:title>${xml(title)}</dc:title><dc:language>en-GB</dc:language><cp:category>${xml(classification)}</cp:category></cp:coreProperties>`
}
