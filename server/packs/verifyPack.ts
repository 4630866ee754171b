import type { RequestDatabase } from '../database/requestTransaction.ts'
import { packFiles } from './files/packFiles.ts'
import type { PackRecord } from './packRecord.ts'
import { readContent, readPdf } from './packStore.ts'
import { parseContent } from './parseContent.ts'
import { sha256Of } from './sha256Of.ts'

/**
 * Is a pack still what was frozen? In words, what does not agree; empty where all does, and of a pack that is not frozen.
 *
 * Its content and PDF are compared with their hashes; XLSX and CSV are drawn again and compared with theirs. Two statements.
 * Checked in: test/api/packs/files.test.ts.
 */
export async function verifyPack(database: RequestDatabase, { number, frozen, printed }: PackRecord): Promise<string[]> {
  const text = frozen && (await readContent(database, number))
  if (!frozen || text === null) return []
  const pdf = printed?.pdf ? await readPdf(database, number) : null
  return [
    ...(sha256Of(text) === frozen.sha256 ? [] : ['its content is another than was frozen']),
    ...verifyFiles(text, frozen),
    ...(printed?.pdf && (pdf === null || sha256Of(pdf) !== printed.pdf.sha256) ? ['its PDF is another than was printed'] : []),
  ]
}

function verifyFiles(text: string, frozen: { xlsxSha256: string; csvSha256: string }): string[] {
  const content = parseContent(text)
  if (!content) return ['its content is laid out as this version of Longview does not read it: verify it with the version that made it']
  const drawn = packFiles(content)
  return [
    ...(drawn.xlsxSha256 === frozen.xlsxSha256 ? [] : ['its XLSX is another than when it was made']),
    ...(drawn.csvSha256 === frozen.csvSha256 ? [] : ['its CSV is another than when it was made']),
  ]
}
