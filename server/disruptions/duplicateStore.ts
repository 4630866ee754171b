import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { visibleTo } from './disruptionAccess.ts'
import type { Reading } from './disruptionStore.ts'
import { comparedLabel, suspicion, type Compared } from './suspectedDuplicate.ts'

/** A disruption for which others like it are looked for; one that is still being typed has no id. */
export type Probe = Omit<Compared, 'outcomes'> & { id: string | null }

/** How many of one target are looked at; of more, those nearest in time. */
const mostLookedAt = 100

/** Longest time of effect of records that are looked up by their first day; the few that took longer have an index of their own. */
const shortDays = 31

/**
 * Standing disruptions with the target of each probe and near to it in time, among those that the viewer may see
 * and whose likeness the viewer's unit has said nothing of yet: in one statement however many probes there are.
 *
 * @returns pairs of the probe's place in the list and the id of a disruption
 */
export function findNearDisruptions({ viewer, database }: Reading, probes: readonly Probe[]): Promise<{ place: number; id: string }[]> {
  const probesAsRows = probes.map(({ id, unitCode, targetKind, ocgId, targetLabel, effect }, place) => ({
    place, id, unit_code: unitCode, target_kind: targetKind, ocg_id: ocgId, label: comparedLabel(targetLabel), effect_from: effect.from, effect_to: effect.to,
  }))
  const nearAmong = (condition: Prisma.Sql) => Prisma.sql`
    SELECT v.disruption_id AS id, greatest(v.effect_from - probe.effect_to, probe.effect_from - v.effect_to) AS days
    FROM disruption_version v
    WHERE ${condition} AND ${visibleTo(viewer)} AND v.superseded_at = 'infinity' AND NOT v.is_withdrawn AND v.disruption_id IS DISTINCT FROM probe.id
      AND v.effect_from < probe.effect_to + ${suspicion.mostDaysApart}::int AND v.effect_to > probe.effect_from - ${suspicion.mostDaysApart}::int
      AND NOT EXISTS (
        SELECT FROM disruption_link l WHERE l.unit_code = ${viewer?.unitCode ?? null} AND l.superseded_at = 'infinity'
          AND l.one_id = least(v.disruption_id, probe.id) AND l.other_id = greatest(v.disruption_id, probe.id))`
  const sameTarget = Prisma.sql`CASE
    WHEN probe.ocg_id IS NULL THEN v.target_kind = probe.target_kind AND lower(regexp_replace(v.target_reference, '\\s', '', 'g')) = probe.label
    ELSE v.target_kind = 'OCG' AND v.unit_code <> probe.unit_code AND lower(regexp_replace(target_alias(v.id, now()), '\\s', '', 'g')) = probe.label END`
  return query(
    database,
    z.object({ place: z.number(), id: z.string() }),
    Prisma.sql`
      SELECT probe.place, near.id
      FROM (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(probesAsRows)}::jsonb) AS given
          (place int, id uuid, unit_code text, target_kind text, ocg_id uuid, label text, effect_from date, effect_to date)
        LIMIT ${probes.length} -- tells PostgreSQL how many there are; it would plan for a hundred
      ) AS probe
      CROSS JOIN LATERAL (
        ${nearAmong(Prisma.sql`v.ocg_id = probe.ocg_id`)}
        UNION ALL
        ${nearAmong(Prisma.sql`v.effect_from > probe.effect_from - ${suspicion.mostDaysApart + shortDays}::int AND v.effect_to - v.effect_from <= ${Prisma.raw(String(shortDays))} AND ${sameTarget}`)}
        UNION ALL
        ${nearAmong(Prisma.sql`v.effect_to - v.effect_from > ${Prisma.raw(String(shortDays))} AND ${sameTarget}`)}
        ORDER BY days, id LIMIT ${mostLookedAt}
      ) AS near
      ORDER BY probe.place, near.id`,
  )
}
