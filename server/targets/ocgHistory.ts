import type { Acting } from '../facts/acting.ts'
import { historyOf, listInWords, type FieldWords, type HistoryEntry } from '../facts/fieldChanges.ts'
import { readMoment, type MomentKey } from '../facts/moment.ts'
import { dayInWords } from '../periods/day.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { OcgRecord, TaskingLevel } from './ocgRecord.ts'
import { findOcgVersions } from './ocgStore.ts'

const taskingLevelInWords: Record<TaskingLevel, string> = { LOCAL: 'Local', FORCE: 'Force', REGIONAL: 'Regional', NATIONAL: 'National' }

function ocgFieldWords(reference: ReferenceData): FieldWords<OcgRecord> {
  return [
    { field: 'alias', inWords: 'Alias', say: (one) => one.alias },
    { field: 'urn', inWords: 'URN', say: (one) => (one.urn && one.isUrnProvisional ? `${one.urn} (provisional)` : one.urn) },
    { field: 'owningForce', inWords: 'Owning force', say: (one) => (one.owningForceCode ? known(reference.forces, one.owningForceCode).name : null) },
    { field: 'taskingLevel', inWords: 'Tasking level', say: (one) => (one.taskingLevel ? taskingLevelInWords[one.taskingLevel] : null) },
    { field: 'sioUnit', inWords: 'SIO’s unit', say: (one) => (one.sioUnitCode ? known(reference.units, one.sioUnitCode).name : null) },
    { field: 'unit', inWords: 'Unit that holds it', say: (one) => known(reference.units, one.unitCode).name },
    { field: 'mappedOn', inWords: 'Day mapped', say: (one) => (one.mappedOn ? dayInWords(one.mappedOn) : null) },
    { field: 'threats', inWords: 'Threats', say: (one) => listInWords(one.threatCodes.map((code) => known(reference.threats, code).name)) },
    { field: 'isWithdrawn', inWords: 'Withdrawn', say: (one) => (one.isWithdrawn ? 'Yes' : 'No') },
  ]
}

/** History of each group as at its moment, newest version first, in one statement however many there are. */
export async function ocgHistories(acting: Acting, keys: readonly MomentKey[]): Promise<HistoryEntry[][]> {
  const moments = keys.map(readMoment)
  const versions = await findOcgVersions({ ...acting, asAt: null }, moments.map(({ id }) => id))
  const words = ocgFieldWords(acting.reference)
  return moments.map(({ id, asAt }) =>
    historyOf(versions.filter((version) => version.id === id && (!asAt || version.recordedAt <= asAt)), words),
  )
}
