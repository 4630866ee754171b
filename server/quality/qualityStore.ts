import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { daysToRecord, firstRecordedIn } from '../disruptions/daysToRecord.ts'
import { knownOnlyRoughly } from '../disruptions/knownOnlyRoughly.ts'
import { asksAtFollowUp, isDueForFollowUp } from '../outputs/followUp.ts'
import type { Day } from '../periods/day.ts'
import type { Span } from '../periods/span.ts'
import { withoutUrn } from '../targets/ocgRecord.ts'
import { daysThatAreLong } from './qualitySettings.ts'

/** Whose records are looked at: those that the viewer's own unit holds or led, as they stand now. */
export type QualityReading = { viewer: Viewer & { unitCode: string }; database: RequestDatabase }

const standingOf = (unitCode: string) => Prisma.sql`v.unit_code = ${unitCode} AND v.superseded_at = 'infinity' AND NOT v.is_withdrawn`

const draftCounts = z.object({ ofUnit: z.int(), own: z.int(), oldest: z.date().nullable() })
export type DraftCounts = z.output<typeof draftCounts>

/** Unfinished drafts of the unit and among them the viewer's own, and when the oldest was begun. */
export function countUnfinished({ viewer, database }: QualityReading): Promise<DraftCounts> {
  return one(database, draftCounts, Prisma.sql`
    SELECT drafts AS "ofUnit", oldest, (SELECT count(*)::int FROM draft WHERE person_code = ${viewer.code} AND unit_code = ${viewer.unitCode}) AS own
    FROM drafts_of_unit()`)
}

const recordingDays = z.object({ recorded: z.int(), late: z.int(), half: z.int().nullable(), nineInTen: z.int().nullable() })
export type RecordingDays = z.output<typeof recordingDays>

/** Of the disruptions that the unit led and first recorded in the span: days from effect to record that half, and 9 in 10, took at most. */
export function measureDaysToRecord({ viewer, database }: QualityReading, span: Span): Promise<RecordingDays> {
  return one(database, recordingDays, Prisma.sql`
    SELECT count(*)::int AS recorded, count(*) FILTER (WHERE days > ${daysThatAreLong})::int AS late,
      percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS half, percentile_disc(0.9) WITHIN GROUP (ORDER BY days) AS "nineInTen"
    FROM (SELECT ${daysToRecord} AS days
          FROM disruption_version v JOIN disruption_version first ON first.disruption_id = v.disruption_id AND first.version = 1
          WHERE ${standingOf(viewer.unitCode)} AND ${firstRecordedIn(span)}) AS taken`)
}

const roughlyDated = z.object({ led: z.int(), roughly: z.int() })
export type RoughlyDated = z.output<typeof roughlyDated>

/** Disruptions that the unit led, and those known only to the month or year. */
export function countRoughlyDated({ viewer, database }: QualityReading): Promise<RoughlyDated> {
  return one(database, roughlyDated, Prisma.sql`
    SELECT count(*)::int AS led, count(*) FILTER (WHERE ${knownOnlyRoughly})::int AS roughly FROM disruption_version v WHERE ${standingOf(viewer.unitCode)}`)
}

const groupsByUrn = z.object({ groups: z.int(), without: z.int(), provisional: z.int() })
export type GroupsByUrn = z.output<typeof groupsByUrn>

/** Groups of the unit, those without a URN, and those with a provisional one. */
export function countGroupsByUrn({ viewer, database }: QualityReading): Promise<GroupsByUrn> {
  return one(database, groupsByUrn, Prisma.sql`
    SELECT count(*)::int AS groups, count(*) FILTER (WHERE ${withoutUrn})::int AS without, count(*) FILTER (WHERE v.is_urn_provisional)::int AS provisional
    FROM ocg_version v WHERE ${standingOf(viewer.unitCode)}`)
}

const followUps = z.object({ due: z.int(), askedNothing: z.int(), askedOtherwise: z.int() })
export type FollowUps = z.output<typeof followUps>

/** Outputs of the unit due for a follow-up by today; those that asked nothing, and those that asked, but nothing at follow-up. */
export function countFollowUps({ viewer, database }: QualityReading, today: Day): Promise<FollowUps> {
  return one(database, followUps, Prisma.sql`
    SELECT count(*)::int AS due, count(*) FILTER (WHERE NOT asks AND NOT asked)::int AS "askedNothing", count(*) FILTER (WHERE NOT asks AND asked)::int AS "askedOtherwise"
    FROM (SELECT ${asksAtFollowUp} AS asks, v.questionnaires_sent IS NOT NULL AS asked
          FROM output_version v WHERE ${standingOf(viewer.unitCode)} AND ${isDueForFollowUp(today)}) AS held`)
}

async function one<Shape extends z.ZodType>(database: RequestDatabase, row: Shape, sql: Prisma.Sql): Promise<z.output<Shape>> {
  const [found] = await query(database, row, sql)
  if (found === undefined) throw new Error('A count gave no row')
  return found
}
