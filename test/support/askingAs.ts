import { inRequestTransaction } from '../../server/database/requestTransaction.ts'
import type { Acting } from '../../server/facts/acting.ts'
import { findDemonstrationPerson } from '../../server/people/demonstrationPeople.ts'
import { readReferenceData, type ReferenceData } from '../../server/units/referenceData.ts'
import type { TestApp } from './startApp.ts'

const references = new WeakMap<object, Promise<ReferenceData>>()

/** Reads by the project's own functions as a request of that person does: in its transaction, at the app's moment. */
export async function askingAs<T>({ database, clock }: Pick<TestApp, 'database' | 'clock'>, code: string, work: (acting: Acting) => Promise<T>): Promise<T> {
  const viewer = findDemonstrationPerson(code)
  const read = references.get(database) ?? readReferenceData(database.prisma)
  references.set(database, read)
  const reference = await read
  return inRequestTransaction(database.prisma, { viewer, isReading: true, clock: clock.read }, (transaction, now) => work({ viewer, now, database: transaction, reference }))
}
