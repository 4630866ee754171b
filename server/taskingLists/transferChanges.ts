import type { Acting } from '../facts/acting.ts'
import { momentOf } from '../facts/moment.ts'
import { dayInWords } from '../periods/day.ts'
import { transfers } from '../targets/transfers.ts'
import { known } from '../units/referenceData.ts'
import type { Between } from './changedFacts.ts'
import type { OcgChange } from './ocgChange.ts'

/** Which of these groups were handed over. A transfer is never withdrawn or corrected. */
export async function transferChanges(acting: Acting, ocgIds: readonly string[], { from, to }: Between): Promise<OcgChange[]> {
  const found = await transfers(acting, ocgIds.map((id) => momentOf(id, to)))
  const nameOf = (code: string) => known(acting.reference.units, code).name
  return found.flat().flatMap(({ ocgId, fromUnitCode, toUnitCode, day, recordedAt }): OcgChange[] => {
    if (recordedAt <= from) return []
    const inWords = `Handed over by ${nameOf(fromUnitCode)} to ${nameOf(toUnitCode)} on ${dayInWords(day)}`
    return [{ ocgId, factId: `${ocgId} ${recordedAt.toISOString()}`, namedOcgId: null, kind: 'TRANSFER', day, inWords, knownAt: recordedAt }]
  })
}
