import { builder } from './builder.ts'

type RefOf<T> = ReturnType<typeof builder.objectRef<T>>

/**
 * The typed refusal for a record that somebody else changed first. Nothing was changed; both versions are shown.
 *
 * @param typename of the record; the refusal is named Stale and that
 */
export function staleRecord<T extends object>(typename: 'Disruption' | 'Ocg' | 'Output' | 'Programme' | 'PlanAction' | 'Assessment' | 'CheckBack' | 'GatewayRequest' | 'TaskingMeeting' | 'TaskingDecision', ref: RefOf<T>) {
  class StaleRecord extends Error {
    readonly yours: T
    readonly current: T

    constructor(message: string, yours: T, current: T) {
      super(message)
      this.yours = yours
      this.current = current
    }
  }
  builder.objectType(StaleRecord, {
    name: `Stale${typename}`,
    description: 'Somebody else changed the record first. Nothing was changed; both versions are here.',
    authScopes: { records: true },
    fields: (t) => ({
      message: t.string({ resolve: (stale) => stale.message }),
      yours: t.field({ type: ref, description: 'The version that you started from.', resolve: (stale) => stale.yours as never }),
      current: t.field({ type: ref, description: 'The version that stands now.', resolve: (stale) => stale.current as never }),
    }),
  })
  return StaleRecord
}
