import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import { type PackFiles, packFiles } from './files/packFiles.ts'
import type { PackContent } from './packContent.ts'
import type { PackRecord } from './packRecord.ts'
import { readContent } from './packStore.ts'
import { parseContent } from './parseContent.ts'

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
 * The files of a pack, drawn again from what was frozen; null where it is not frozen.
 *
 * @throws RefusedError as frozenContent, and where a file would be other bytes than the trail and whoever took it before know it by
 */
export async function redrawPack(database: RequestDatabase, pack: PackRecord): Promise<PackFiles | null> {
  const content = await frozenContent(database, pack)
  if (!content || !pack.frozen) return null
  const files = packFiles(content)
  const { xlsxSha256, csvSha256 } = pack.frozen
  if (files.xlsxSha256 === xlsxSha256 && files.csvSha256 === csvSha256) return files
  throw new RefusedError(
    `The files of board pack ${pack.number} would not be the same as when it was made, so they are not given: this version of Longview draws them otherwise. Take its PDF, or ask for a new pack as at the same moment.`,
  )
}
