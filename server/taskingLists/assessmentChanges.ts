import { z } from 'zod'
import { scoreInWords } from '../assessments/scoreInWords.ts'
import type { Acting } from '../facts/acting.ts'
import { dayInWords } from '../periods/day.ts'
import { visibleTo } from '../targets/ocgRecord.ts'
import { known } from '../units/referenceData.ts'
import { changedFacts, type Between } from './changedFacts.ts'
import { changeOf } from './changeOf.ts'
import type { OcgChange } from './ocgChange.ts'
import { contentOfVersion, standingVersions } from './standingVersions.ts'

const content = z.object({ assessed_on: z.string(), score: z.number(), band: z.string(), method_code: z.string(), method_version: z.string() })

/** What changed of the assessments of these groups. */
export async function assessmentChanges({ viewer, database, reference }: Acting, ocgIds: readonly string[], between: Between): Promise<OcgChange[]> {
  const table = { table: 'assessment_version', identity: 'assessment_id', visible: visibleTo(viewer) }
  const changed = await changedFacts(database, content, between, standingVersions(table, ocgIds, between, contentOfVersion))
  const says = ({ assessed_on, score, band, method_code, method_version }: z.output<typeof content>) =>
    `score ${scoreInWords(score)} (${band}) by ${known(reference.assessmentMethods, method_code).name} ${method_version} on ${dayInWords(assessed_on)}`
  return changed.map((one) =>
    changeOf(one, { name: () => 'Assessment', day: ({ assessed_on }) => assessed_on, says, kind: () => 'ASSESSMENT', isNew: (is) => `Assessed: ${says(is)}` }),
  )
}
