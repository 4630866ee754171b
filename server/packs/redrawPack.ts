import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import { drawPackFile } from './files/packFiles.ts'
import type { PackContent } from './packContent.ts'
import type { PackRecord } from './packRecord.ts'
import { readContent } from './packStore.ts'
import { parseContent } from './parseContent.ts'
import { sha256Of } from './sha256Of.ts'

/**
 * The content of a pack as it was frozen; null where it is not frozen. One statement.
 *
 * @throws RefusedError where another version of Longview laid it out otherwise than this one reads
 */
export async function frozenContent(database: RequestDatabase, { number, frozen }: PackRecord): Promise<PackContent | null> {
  const text = frozen && (await readContent(database, number))
  if (text === null) return null
  const content = parseContent(text)
  if (!content) throw new RefusedError(`Board pack ${number} is laid out as another version of Longview wrote it, which this one does not show. Take its PDF.`)
  return content
}

/**
 * The bytes of one file of a pack, drawn again from what was frozen; null where it is not frozen. The other file is not drawn.
 *
 * @throws RefusedError as frozenContent, and where the file would be other bytes than the trail and whoever took it before know it by
 * Checked in: test/api/packs/files.test.ts.
 */
export async function redrawPack(database: RequestDatabase, pack: PackRecord, kind: 'XLSX' | 'CSV'): Promise<Uint8Array | null> {
  const content = await frozenContent(database, pack)
  if (!content || !pack.frozen) return null
  const bytes = drawPackFile(content, kind)
  if (sha256Of(bytes) === (kind === 'XLSX' ? pack.frozen.xlsxSha256 : pack.frozen.csvSha256)) return bytes
  throw new RefusedError(
    `The ${kind} of board pack ${pack.number} would not be the same as when the pack was made, so it is not given: this version of Longview draws it otherwise. Take its PDF, or ask for a new pack of the same period.`,
  )
}
