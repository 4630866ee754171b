import { Prisma } from '../database/generated/client.ts'
import { stoodAt } from '../facts/asAt.ts'
import type { Between, FactReading } from './changedFacts.ts'

/** A table of versions of facts of groups, the column of the fact's identity, and which of its rows (as `v`) the viewer may see. */
export type VersionTable = { table: string; identity: string; visible: Prisma.Sql }

/**
 * How facts of one kind stood, for `changedFacts`: the content of each is its version without what every version has of its own.
 *
 * @param content more of it, as JSON; the version is `v`
 */
export function standingVersions({ table, identity, visible }: VersionTable, ocgIds: readonly string[], { to }: Between, content: Prisma.Sql): FactReading {
  const from = Prisma.raw(`${table} v`)
  const id = Prisma.raw(identity)
  return {
    standing: (asAt: Date | null) => Prisma.sql`
      SELECT v.${id} AS "factId", v.ocg_id AS "ocgId", v.recorded_at AS "knownAt", v.superseded_at AS "endedAt", ${content} AS content
      FROM ${from} WHERE ${visible} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])`,
    // The version that stands in its place says when it was withdrawn; one that came between may have corrected it first.
    endedAt: Prisma.sql`coalesce((SELECT v.recorded_at FROM ${from} WHERE v.${id} = a."factId" AND ${stoodAt('v', to)}), a."endedAt")`,
    stillStands: Prisma.sql`EXISTS (SELECT FROM ${from} WHERE v.${id} = a."factId" AND ${stoodAt('v', to)} AND NOT v.is_withdrawn)`,
  }
}

/** The content of a version, as `v`, that is compared: all but what says which version it is and why it was made. */
export const contentOfVersion = Prisma.sql`(to_jsonb(v) - ARRAY['id', 'version', 'is_withdrawn', 'reason', 'change_reason', 'recorded_by', 'recorded_at', 'superseded_at'])`
