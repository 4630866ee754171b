import { z } from 'zod'
import type { Role } from '../access/roles.ts'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import { pageOf, type Page, type PageRequest } from '../facts/keyset.ts'
import { beyondPlace, pageInOrder, type ListOrder } from '../facts/listOrder.ts'
import type { Day } from '../periods/day.ts'
import { comingAfter, heldOn, waitingOn } from './grantStore.ts'
import { managedPersonRow, ofCurrent, selectPeople, sortKey, visibleTo, type ManagedPerson } from './personRecord.ts'
import type { PeopleReading } from './personStore.ts'

/** How people stand, as the list is filtered by it. */
export const peopleStandings = {
  HOLDS: 'A grant holds today.',
  WAITING: 'A grant of theirs waits for a second administrator.',
  NEW: 'Signed in once, and never granted anything.',
  WITHOUT: 'No grant holds today.',
  DISABLED: '',
} as const
export type PeopleStanding = keyof typeof peopleStandings

export type PeopleFilter = { unit: string | null; role: Role | null; search: string | null; standing: PeopleStanding | null }

/** The one order of the list of people. */
export const peopleOrder: ListOrder<ManagedPerson> = {
  key: sortKey,
  id: Prisma.sql`v.id`,
  type: 'text',
  isDescending: false,
  mayLack: false,
  keyOf: (person) => person.sortKey,
}
export const peopleOrderName = 'LABEL'

/** One page of the people whom an administrator sees, by label, in one statement. */
export async function listPeople(reading: PeopleReading, filter: PeopleFilter, today: Day, page: PageRequest): Promise<Page<ManagedPerson>> {
  const rows = await query(
    reading.database,
    managedPersonRow,
    Prisma.sql`${selectPeople} WHERE ${matching(reading, filter, today)} AND ${beyondPlace(peopleOrder, page)} ${pageInOrder(peopleOrder, page)}`,
  )
  return pageOf(rows, page)
}

/** How many people match. */
export async function countPeople(reading: PeopleReading, filter: PeopleFilter, today: Day): Promise<number> {
  const sql = Prisma.sql`SELECT count(*)::int AS total FROM person_version v WHERE ${matching(reading, filter, today)}`
  return (await queryOne(reading.database, z.object({ total: z.number() }), sql)).total
}

function matching(reading: PeopleReading, { unit, role, search, standing }: PeopleFilter, today: Day): Prisma.Sql {
  const conditions = [visibleTo(reading.viewer), ofCurrent]
  if (search) conditions.push(Prisma.sql`(strpos(lower(v.label), lower(${search})) > 0 OR strpos(lower(v.person_code), lower(${search})) > 0)`)
  if (standing) conditions.push(standingAs(standing, today))
  if (unit || role) {
    const ofUnit = unit ? Prisma.sql`g.unit_code = ${unit}` : Prisma.sql`TRUE`
    const inRole = role ? Prisma.sql`g.role = ${role}` : Prisma.sql`TRUE`
    conditions.push(hasGrant(Prisma.sql`${ofUnit} AND ${inRole} AND ${grantsLookedAt(standing, today)}`))
  }
  return Prisma.join(conditions, ' AND ')
}

/** A unit and a role are sought among the grants that the standing is about; without one, among those that stand, wait or are to come. */
function grantsLookedAt(standing: PeopleStanding | null, today: Day): Prisma.Sql {
  if (standing === 'HOLDS') return heldOn(today)
  if (standing === 'WAITING') return waitingOn(today)
  if (standing === 'WITHOUT' || standing === 'DISABLED') return Prisma.sql`(d.decision IS DISTINCT FROM 'REFUSED')`
  return Prisma.sql`(${heldOn(today)} OR ${waitingOn(today)} OR ${comingAfter(today)})`
}

function standingAs(standing: PeopleStanding, today: Day): Prisma.Sql {
  switch (standing) {
    case 'HOLDS':
      return hasGrant(heldOn(today))
    case 'WAITING':
      return hasGrant(waitingOn(today))
    case 'NEW':
      return Prisma.sql`NOT ${hasGrant(Prisma.sql`TRUE`)}`
    case 'WITHOUT':
      return Prisma.sql`NOT ${hasGrant(heldOn(today))}`
    case 'DISABLED':
      return Prisma.sql`EXISTS (SELECT FROM person_disabling p WHERE p.person_code = v.person_code AND p.superseded_at = 'infinity')`
  }
}

function hasGrant(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM role_grant g LEFT JOIN role_grant_decision d ON d.grant_id = g.id LEFT JOIN role_grant_end e ON e.grant_id = g.id
    WHERE g.person_code = v.person_code AND ${condition})`
}
