import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import { pastMoment } from '../facts/asAt.ts'
import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { madeOrStale } from '../graphql/madeOrStale.ts'
import { staleRecord } from '../graphql/staleRecord.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { DisruptionRef } from './disruptionSchema.ts'
import { findDisruptions, findVersion } from './disruptionStore.ts'

const StaleDisruption = staleRecord('Disruption', DisruptionRef)

export const disruptionResult = builder.errorUnion('DisruptionResult', { types: [DisruptionRef, RefusedError, StaleDisruption, TextWarningError] })

/** The disruption as a mutation made it, or both versions where somebody else was faster. */
export function answerDisruption({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<DisruptionRecord> {
  return madeOrStale(now, carryOut, {
    read: async (id, asAt) => (await findDisruptions({ viewer, database, asAt }, [id]))[0] ?? null,
    readVersion: (id, version) => findVersion({ viewer, database, asAt: null }, id, version),
    stale: (message, yours, current) => new StaleDisruption(message, yours, current),
  })
}

/**
 * The disruption of which something was said, as at the moment when it was. Links are no part of its versions: a repeated
 * answer would else show what was said of it since.
 */
export async function answerLinked({ viewer, database, now }: Context, carryOut: () => Promise<Made>): Promise<DisruptionRecord> {
  const { recordId, asAt } = await carryOut()
  const [linked] = await findDisruptions({ viewer, database, asAt: pastMoment(asAt, now) }, [recordId])
  if (!linked) throw new Error('A disruption that was just linked cannot be read')
  return linked
}
