import type { PackContent } from '../packContent.ts'
import { checkPack } from './checkPack.ts'
import { fileText } from './fileText.ts'
import { packSheets } from './packSheets.ts'
import { workbookBytes } from './workbookBytes.ts'

/**
 * A pack as an XLSX workbook by the rules of accessible spreadsheets: the same bytes for the same content, for as long as packs are kept.
 *
 * @throws RangeError for content that cannot be drawn; see `checkPack`
 * Source: Government Analysis Function, Releasing statistics in spreadsheets. Checked in: test/unit/packs/packXlsx.test.ts.
 */
export function packXlsx(content: PackContent): Uint8Array {
  checkPack(content)
  return workbookBytes({ title: fileText(content.title), classification: content.classification }, packSheets(content))
}
