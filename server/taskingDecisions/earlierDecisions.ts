import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import type { MomentKey } from '../facts/moment.ts'
import { ofOwnUnit } from '../tasking/ofOwnUnit.ts'
import { previousMeetings, readPlace } from '../tasking/previousMeeting.ts'
import { taskingDecisionColumns, taskingDecisionRow, type TaskingDecisionRecord } from './taskingDecisionRecord.ts'

const earlierRow = taskingDecisionRow.extend({ place: z.number() })

/**
 * What meetings before decided that was open at any moment after the list of the last one: as it stood for a meeting's own list,
 * or as it stands where that meeting is planned; the longest due first. Two statements, however many meetings.
 *
 * Why after its list: what a meeting decides is recorded in the days after.
 *
 * @param places of the meetings, as `placeOfMeeting` writes them
 */
export async function earlierDecisions({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, places: readonly MomentKey[]): Promise<TaskingDecisionRecord[][]> {
  const previous = await previousMeetings({ viewer, database }, places)
  const spans = places.flatMap((key, place) => {
    const after = previous[place]?.listedAt
    const { listedAt, asAt } = readPlace(key)
    return after ? [{ place, after, upTo: listedAt ?? asAt }] : []
  })
  const rows = spans.length === 0 ? [] : await query(
    database,
    earlierRow,
    Prisma.sql`
      SELECT span.place, ${taskingDecisionColumns}
      FROM unnest(${spans.map(({ place }) => place)}::int[], ${spans.map(({ after }) => after)}::timestamptz[], ${spans.map(({ upTo }) => upTo)}::timestamptz[])
        AS span (place, after, up_to)
      JOIN tasking_decision_version v ON CASE WHEN span.up_to IS NULL THEN v.superseded_at = 'infinity'
                                              ELSE v.recorded_at <= span.up_to AND v.superseded_at > span.up_to END
      JOIN tasking_meeting_version m ON m.tasking_meeting_id = v.tasking_meeting_id AND m.superseded_at = 'infinity' AND NOT m.is_withdrawn
        AND m.listed_at <= span.after
      WHERE ${ofOwnUnit(viewer)} AND NOT v.is_withdrawn
        AND EXISTS (SELECT FROM tasking_decision_version w
                    WHERE w.tasking_decision_id = v.tasking_decision_id AND w.state = 'OPEN' AND NOT w.is_withdrawn AND w.superseded_at > span.after
                      AND w.recorded_at <= coalesce(span.up_to, 'infinity'))
      ORDER BY v.due_on, v.tasking_decision_id`,
  )
  const upTo = new Map(spans.map((span) => [span.place, span.upTo]))
  return places.map((_key, index) => rows.filter(({ place }) => place === index).map(({ place, ...row }) => ({ ...row, asAt: upTo.get(place) ?? null })))
}
