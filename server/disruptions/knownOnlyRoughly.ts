import { Prisma } from '../database/generated/client.ts'

/** Versions of disruptions (as `v`) whose days of effect are known only to the month or the year. A range of days is exact enough. */
export const knownOnlyRoughly = Prisma.sql`v.effect_precision IN ('MONTH', 'YEAR')`
