import type { Database } from '../database/open.ts'
import { demonstrationPeople } from './demonstrationPeople.ts'

/** Puts the demonstration people into the database, so that records can name who made them. */
export async function addDemonstrationPeople(database: Database): Promise<void> {
  await database.prisma.person.createMany({ data: demonstrationPeople, skipDuplicates: true })
}
