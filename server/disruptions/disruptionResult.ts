import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { DisruptionRef } from './disruptionSchema.ts'
import { findDisruptions, findVersion } from './disruptionStore.ts'

const StaleDisruption = staleRecord('Disruption', DisruptionRef)

export const disruptionResult = builder.errorUnion('DisruptionResult', { types: [DisruptionRef, RefusedError, StaleDisruption] })

/** The disruption as a mutation made it, or both versions where somebody else was faster. */
export function answerDisruption({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<DisruptionRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findDisruptions({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: (id, version) => findVersion({ viewer, database, asAt: null }, id, version),
    stale: (message, yours, current) => new StaleDisruption(message, yours, current),
  })
}
