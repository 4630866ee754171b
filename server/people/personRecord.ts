import { z } from 'zod'
import { mayAdminister, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

/** A person as administrators see them, as the stores read it. */
export const managedPersonRow = z.object({
  code: z.string(),
  label: z.string(),
  /** Id of the version of the label that stands: people have codes, and lists go on from an id. */
  id: z.string(),
  version: z.number(),
  /** The label as the list is ordered by it. */
  sortKey: z.string(),
  disabledReason: z.string().nullable(),
  disabledBy: z.string().nullable(),
  disabledAt: z.date().nullable(),
  /** Address of the issuer that vouches for the person, and what it calls them; null for demonstration people. */
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
})
export type ManagedPerson = z.output<typeof managedPersonRow>

/** The order of the list of people: by label, whatever the case. */
export const sortKey = Prisma.sql`lower(v.label) COLLATE "C"`

export const selectPeople = Prisma.sql`
  SELECT v.person_code AS code, v.label, v.id, v.version, ${sortKey} AS "sortKey",
    b.reason AS "disabledReason", b.recorded_by AS "disabledBy", b.recorded_at AS "disabledAt", i.issuer, i.subject
  FROM person_version v
  LEFT JOIN person_disabling b ON b.person_code = v.person_code AND b.superseded_at = 'infinity'
  LEFT JOIN identity i ON i.person_code = v.person_code`

/** People, their identities and sessions that the viewer may manage or look up: everybody's, for administrators; nobody's, for others. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  return mayAdminister(viewer) ? Prisma.sql`TRUE` : Prisma.sql`FALSE`
}

/** Of the versions of labels (as `v`) those that stand: one for each person. */
export const ofCurrent = Prisma.sql`v.superseded_at = 'infinity'`
