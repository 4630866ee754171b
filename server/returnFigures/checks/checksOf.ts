import { maySeeRecords } from '../../access/viewer.ts'
import { countOverdueOfUnit } from '../../checkBacks/countOverdueOfUnit.ts'
import { countUnfinished } from '../../drafts/countUnfinished.ts'
import type { Acting } from '../../facts/acting.ts'
import { countLooselyDated, readLooselyDated } from '../../measures/datedTooLoosely.ts'
import { definitionOfVersion } from '../../returns/definitionOfVersion.ts'
import type { ReturnEntryRecord } from '../../returns/returnEntryRecord.ts'
import type { ReturnRecord } from '../../returns/returnRecord.ts'
import { beforePeriods, type BeforePeriod } from '../beforePeriods.ts'
import { figureCatalogue } from '../figureCatalogue.ts'
import { FigureCells } from '../figureCells.ts'
import { partsOf } from '../figureParts.ts'
import type { FigureRow } from '../figureRow.ts'
import { readRecordedLate } from '../readRecordedLate.ts'
import type { ReturnCheckRecord } from '../returnCheck.ts'
import { comparedFigures } from '../unusualCells.ts'
import { answeredMoreThanMade } from './answeredMoreThanMade.ts'
import { checkBacksOverdue } from './checkBacksOverdue.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'
import { datedTooLoosely } from './datedTooLoosely.ts'
import { doesNotSum } from './doesNotSum.ts'
import { draftsLeftOut } from './draftsLeftOut.ts'
import { nilButCounted } from './nilButCounted.ts'
import { nilNotStated } from './nilNotStated.ts'
import { notStated } from './notStated.ts'
import { recordedLate } from './recordedLate.ts'
import { unlikeBefore } from './unlikeBefore.ts'

/** These stop approval, each finding of them. */
const errors: ((facts: CheckFacts) => Finding[])[] = [notStated, nilNotStated, nilButCounted, doesNotSum]
/** These need a word. */
const warnings: ((facts: CheckFacts) => Finding[])[] = [unlikeBefore, answeredMoreThanMade, draftsLeftOut, checkBacksOverdue, recordedLate, datedTooLoosely]

/**
 * What is to be mended or said before the viewer's unit may send a return: what stops it first, then what needs a word, each with
 * the word that the unit gave. Nothing for people of other units and of the network: drafts and records are not theirs to see.
 *
 * @param rows figures as they are computed and stated
 * @param entries what the unit stated and said
 * @param known what was returned for the periods before, where that is read already
 */
export async function checksOf(
  asker: Acting,
  record: ReturnRecord,
  rows: readonly FigureRow[],
  entries: readonly Pick<ReturnEntryRecord, 'about' | 'key' | 'note'>[],
  known?: readonly BeforePeriod[],
): Promise<ReturnCheckRecord[]> {
  const facts = await gatherFacts(asker, record, rows, known)
  return facts === null ? [] : checksIn(facts, entries)
}

/** The same from facts that were gathered already. */
export function checksIn(facts: CheckFacts, entries: readonly Pick<ReturnEntryRecord, 'about' | 'key' | 'note'>[]): ReturnCheckRecord[] {
  const said = new Map(entries.map(({ about, key, note }) => [`${about} ${key}`, note]))
  const withWord = (level: ReturnCheckRecord['level']) => (finding: Finding): ReturnCheckRecord => {
    const wordAbout = finding.figure ?? `CHECK_${finding.code}`
    return { ...finding, level, wordAbout, wordKey: finding.key, word: said.get(`${wordAbout} ${finding.key}`) ?? null }
  }
  return [
    ...errors.flatMap((check) => check(facts)).map(withWord('ERROR')),
    ...warnings.flatMap((check) => check(facts)).map(withWord('WARNING')),
  ]
}

async function gatherFacts({ viewer, now, database, reference }: Acting, record: ReturnRecord, rows: readonly FigureRow[], known?: readonly BeforePeriod[]): Promise<CheckFacts | null> {
  const { unitCode, period, definitionVersion, asAt } = record
  if (!maySeeRecords(viewer) || viewer.unitCode !== unitCode) return null
  const { figures: asked } = await definitionOfVersion(database, definitionVersion)
  const loose = await readLooselyDated(database, { unit: { code: unitCode }, period, asAt: asAt ?? now })
  return {
    period,
    asked,
    cells: new FigureCells(rows),
    partsOf: (figure) => partsOf(figureCatalogue[figure], reference, unitCode).map(({ key }) => key),
    before: known ?? (await beforePeriods({ viewer, database }, record, { compared: comparedFigures(asked), asAt })),
    reference,
    drafts: await countUnfinished({ viewer, database }),
    overdueCheckBacks: await countOverdueOfUnit({ viewer, database, now }),
    recorded: await readRecordedLate({ viewer, database }, period),
    datedTooLoosely: { disruptions: countLooselyDated(loose, 'DISRUPTION'), outputs: countLooselyDated(loose, 'OUTPUT') },
  }
}
