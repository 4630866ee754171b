import { addAuditEntry } from '../../server/audit/addAuditEntry.ts'
import { findDemonstrationPerson } from '../../server/people/demonstrationPeople.ts'
import { inRequestTransaction } from '../../server/database/requestTransaction.ts'
import type { Grade, GradingKind } from '../../server/disruptions/countedGrade.ts'
import { addGrading } from '../../server/disruptions/gradingStore.ts'
import { recordIdFrom } from '../../server/facts/recordId.ts'
import type { TestApp } from './startApp.ts'

/** Adds a grading of any kind, as moderation will: by the store, in a request's transaction, at the app's moment. */
export async function addGradingAs(
  { database, clock }: Pick<TestApp, 'database' | 'clock'>,
  code: string,
  disruption: string,
  kind: GradingKind,
  grade: Grade,
): Promise<void> {
  const viewer = findDemonstrationPerson(code)
  const disruptionId = recordIdFrom(disruption, 'Disruption')
  if (!viewer?.unitCode || !disruptionId) throw new RangeError('A grading needs a person of a unit and a disruption')
  const { unitCode } = viewer
  await inRequestTransaction(database.prisma, { viewer, isReading: false, clock: clock.read }, async (transaction, now) => {
    await transaction.$executeRawUnsafe('RESET ROLE') // the run-time role gives originators' gradings only, until moderation comes
    await addAuditEntry(transaction, { at: now, kind: 'ALTERATION', operation: 'grade', actor: viewer, record: { kind: 'Disruption', ids: [disruptionId], unitCode } })
    await addGrading(transaction, { disruptionId, unitCode, kind, grade, reason: 'By the panel’s notes.', recordedBy: code, now })
  })
}
