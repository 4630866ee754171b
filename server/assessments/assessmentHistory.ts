import type { Acting } from '../facts/acting.ts'
import { historyOf, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords } from '../periods/day.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { AssessmentConfidence, AssessmentRecord } from './assessmentRecord.ts'
import { findAssessmentVersions } from './assessmentStore.ts'
import { scoreInWords } from './scoreInWords.ts'

const confidenceInWords: Record<AssessmentConfidence, string> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' }

function assessmentFieldWords(reference: ReferenceData): FieldWords<AssessmentRecord> {
  return [
    { field: 'assessedOn', inWords: 'Day assessed', say: (one) => dayInWords(one.assessedOn) },
    { field: 'score', inWords: 'Score', say: (one) => scoreInWords(one.score) },
    { field: 'band', inWords: 'Band', say: (one) => one.band },
    { field: 'method', inWords: 'Method', say: (one) => known(reference.assessmentMethods, one.methodCode).name },
    { field: 'methodVersion', inWords: 'Version of the method', say: (one) => one.methodVersion },
    { field: 'confidence', inWords: 'Confidence', say: (one) => confidenceInWords[one.confidence] },
    { field: 'whyThisScore', inWords: 'Why this score', say: (one) => one.whyThisScore },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

/** History of each assessment as at its moment, newest version first, in one statement however many there are. */
export async function assessmentHistories(acting: Acting, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findAssessmentVersions(acting, moments.map(({ id }) => id))
  const words = assessmentFieldWords(acting.reference)
  return moments.map(({ id, asAt }) =>
    historyOf(versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)), words),
  )
}
