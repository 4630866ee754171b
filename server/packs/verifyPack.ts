import type { RequestDatabase } from '../database/requestTransaction.ts'
import { whyUnreadable } from '../database/whyUnreadable.ts'
import { packFiles } from './files/packFiles.ts'
import type { PackFrozen, PackRecord } from './packRecord.ts'
import { readContent, readPdf } from './packStore.ts'
import { parseContent } from './parseContent.ts'
import { sha256Of } from './sha256Of.ts'

/**
 * Is a pack still what was frozen? In words, what does not agree; empty where all does, and of a pack that ended or is not frozen yet.
 *
 * Its content and PDF are compared with their hashes; XLSX and CSV are drawn again and compared with theirs. What is neither there nor still to
 * come was taken away. Two statements.
 * Checked in: test/api/packs/files.test.ts, test/api/packs/verify.test.ts.
 */
export async function verifyPack(database: RequestDatabase, pack: PackRecord): Promise<string[]> {
  const { number, frozen, printed, progress } = pack
  if (whyNothingToVerify(pack) !== null) return []
  const text = frozen && (await readContent(database, number))
  if (!frozen || text === null) return ['its content is missing: it did not end, and nobody is making it']
  const pdf = printed?.pdf ? await readPdf(database, number) : null
  return [
    ...(sha256Of(text) === frozen.sha256 ? [] : ['its content is another than was frozen']),
    ...verifyFiles(text, frozen),
    ...(printed?.pdf && (pdf === null || sha256Of(pdf) !== printed.pdf.sha256) ? ['its PDF is another than was printed'] : []),
    ...(printed || progress ? [] : ['what came of its printing is missing']),
  ]
}

/** Why a pack has nothing to verify, in words: no content came of it, or none yet. Null where it must have some. */
export function whyNothingToVerify({ frozen, ended, progress }: Pick<PackRecord, 'frozen' | 'ended' | 'progress'>): string | null {
  if (frozen) return null
  if (ended) return `it ${ended.how === 'CANCELLED' ? 'was cancelled' : 'could not be made'}, so there is nothing to verify`
  return progress && 'it is not made yet, so there is nothing to verify'
}

function verifyFiles(text: string, frozen: PackFrozen): string[] {
  try {
    const content = parseContent(text)
    if (!content) return ['its content is laid out as this version of Longview does not read it: verify it with the version that made it']
    const drawn = packFiles(content)
    return [
      ...(drawn.xlsxSha256 === frozen.xlsxSha256 ? [] : ['its XLSX is another than when it was made']),
      ...(drawn.csvSha256 === frozen.csvSha256 ? [] : ['its CSV is another than when it was made']),
    ]
  } catch (fault) {
    return [`its files cannot be drawn again: ${whyUnreadable(fault)}`]
  }
}
