import { plantReturn } from '../../support/plantReturn.ts'
import type { Person } from '../../support/person.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import type { TestApp } from '../../support/startApp.ts'

type Known = { id: string; version: number }
/** What somebody of another unit may have heard of its returns: what the centre asks about one. */
export type Returns = { query: Known }

/** A return of that unit for that month that was sent, and about which the centre asks. */
export async function aQueriedReturn({ as, database }: Pick<TestApp, 'as' | 'database'>, unit: string, month: string): Promise<Returns> {
  await plantReturn(database, { unit, month, accepted: [], sentAt: '2026-11-05T09:00:00Z' })
  const queried = moved(await returnsAs(as('NETWORK-NOCC-ANALYST-1')).query({ unit, period: `M${month}` }, { version: 3 }))
  return { query: { id: queried.queries[0]?.id ?? '', version: 1 } }
}

/** Every place that takes the id of what the centre asks. The stranger's own return is queried too. */
export function placesOfReturns(stranger: Person, own: { period: string; version: number }): Record<string, (heard: Returns) => Promise<unknown>> {
  return {
    'answerReturnQueries(input.answers.query)': ({ query }) => returnsAs(stranger).answer(own, own, [{ query: query.id, words: 'A team joined.' }]),
  }
}
