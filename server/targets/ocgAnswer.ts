import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import type { OcgRecord } from './ocgRecord.ts'
import { OcgRef } from './ocgSchema.ts'
import { findOcgs, findOcgVersions } from './ocgStore.ts'

export const StaleOcg = staleRecord('Ocg', OcgRef)

export const OcgResultRef = builder.errorUnion('OcgResult', { types: [OcgRef, RefusedError, StaleOcg, TextWarningError] })

/** The group as a mutation made it, or both versions where somebody else was faster. */
export function answerOcg({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<OcgRecord> {
  const reading = { viewer, database, asAt: null }
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findOcgs({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: async (id, version) => (await findOcgVersions(reading, [id])).find((one) => one.version === version) ?? null,
    stale: (message, yours, current) => new StaleOcg(message, yours, current),
  })
}
