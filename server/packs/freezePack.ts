import { addAuditEntry } from '../audit/addAuditEntry.ts'
import { isPostgresFault, isTakenMeanwhile } from '../database/postgresFault.ts'
import { inventedFiguresInWords } from '../measures/inventedFiguresInWords.ts'
import { holdsInventedRecords } from '../measures/inventedRecords.ts'
import { canonicalJson } from '../returnFigures/canonicalJson.ts'
import { packFiles } from './files/packFiles.ts'
import type { PackAsking } from './packAsking.ts'
import { readPackBefore } from './packBefore.ts'
import { packFormat, type PackContent, type PackSection } from './packContent.ts'
import { beginStep, type PackMaking, PackLeftError, reading, type TakenPack, writing } from './packMaking.ts'
import type { PackFrozen } from './packRecord.ts'
import { addSnapshot } from './packStore.ts'
import { packInShort, packTitle } from './packTitle.ts'
import { parseContent } from './parseContent.ts'
import { leftToNotes } from './saidInNotes.ts'
import { inPackOrder } from './sectionOrder.ts'
import { sha256Of } from './sha256Of.ts'

/**
 * Makes the content of a pack, part by part, and keeps it for ever with the hashes of the files that are drawn of it.
 *
 * Each part reads in a short transaction of its own, as whoever asked for the pack, in the role in which they asked: parts agree, for all are as
 * at one moment of which nothing is still being recorded. What somebody might ask for when they asked is
 * made, whatever became of their role since.
 *
 * @throws PackLeftError as beginStep; RefusedError where a part cannot be had; whatever a part throws else
 */
export async function freezePack(making: PackMaking, taken: TakenPack): Promise<void> {
  const content = await makeContent(making, taken)
  const { claim, viewer, pack } = taken
  const text = canonicalJson(content)
  const files = packFiles(asRead(text))
  const hashes = { sha256: sha256Of(text), xlsxSha256: files.xlsxSha256, csvSha256: files.csvSha256 }
  await writing(making, viewer, async (database, now) => {
    const frozen: PackFrozen = { format: content.format, ...hashes, at: now }
    await addSnapshot(database, claim.number, { ...frozen, content: text })
    const record = { kind: 'BoardPack', ids: [pack.id], unitCode: null }
    await addAuditEntry(database, { at: now, kind: 'ALTERATION', operation: 'freezeBoardPack', actor: viewer, record, detail: { number: claim.number, ...hashes } })
  }).catch((error: unknown) => {
    if (isPostgresFault(error, 'LV014')) throw new PackLeftError('NOT_OURS') // it was cancelled since the last look
    if (!isTakenMeanwhile(error, 'board_pack_snapshot_pkey')) throw error // else it is frozen, by whoever had it before
  })
}

async function makeContent(making: PackMaking, taken: TakenPack): Promise<PackContent> {
  const { parts, reference, cover, times } = making
  const { viewer, pack } = taken
  const { period, asAt, basis, fillsGaps } = pack
  const asked = { period: period.code, asAt, basis, fillGaps: fillsGaps }
  const before = await reading(making, viewer, (database) => readPackBefore(database, pack.number))
  const askingIn = <T>(work: (asking: PackAsking) => Promise<T>): Promise<T> =>
    reading(making, viewer, (database, now) => work({ viewer, now, database, reference, asked, before, ownMoment: asAt }))
  const sections: PackSection[] = []
  for (const [done, { doing, build }] of parts.entries()) {
    await beginStep(making, taken, { done, doing }, times.claim)
    sections.push(...(await askingIn(build)))
  }
  await beginStep(making, taken, { done: parts.length, doing: 'Putting the pack together' }, times.claim)
  return askingIn(async (asking) => ({
    format: packFormat,
    number: pack.number,
    title: packTitle(pack),
    classification: 'OFFICIAL-SENSITIVE',
    inShort: packInShort(pack),
    aboutTheData: (await holdsInventedRecords(asking.database)) ? inventedFiguresInWords : null,
    facts: await cover.facts(asking, pack),
    sections: inPackOrder(sections).map(leftToNotes),
    notes: await cover.notes(asking),
  }))
}

/** Files are drawn of what will be read again, so that they are the same again. */
function asRead(text: string): PackContent {
  const content = parseContent(text)
  if (!content) throw new RangeError('A pack of this format was just written')
  return content
}
