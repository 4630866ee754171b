import type { ClientBase } from 'pg'
import type { App } from '../../server/app.ts'
import type { MeasureAsked } from './asked.ts'
import { measureByGraphql } from './measureByGraphql.ts'
import { pageByGraphql } from './pageByGraphql.ts'
import type { Pair } from './rounds.ts'

/** What row-level security may cost at most: with it, in times of without it. Written beside the figures; asserted nowhere. */
const mostRatio = 1.15

/**
 * The same requests with the database's policies on and off. The owner switches them before each side, and the side then
 * runs once unmeasured, for the switch makes the server plan everything anew.
 */
export function policyPairs(app: App, owner: ClientBase, person: string, measures: [name: string, asked: MeasureAsked][]): Pair[] {
  const works: [string, () => Promise<unknown>][] = [
    ['50-row page', () => pageByGraphql(app, person)],
    ...measures.map(([name, asked]): [string, () => Promise<unknown>] => [name, () => measureByGraphql(app, person, asked)]),
  ]
  return works.map(([name, work]) => ({
    name: `policies on / off: ${name}`,
    ours: work,
    plain: work,
    mostRatio,
    before: async (side) => {
      await switchPolicies(owner, side === 'ours' ? 'ENABLE' : 'DISABLE')
      await work()
    },
    after: () => switchPolicies(owner, 'ENABLE'),
  }))
}

async function switchPolicies(owner: ClientBase, word: 'ENABLE' | 'DISABLE'): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT DISTINCT tablename AS name FROM pg_policies WHERE schemaname = 'public' ORDER BY 1`,
  )
  await owner.query(rows.map(({ name }) => `ALTER TABLE "${name}" ${word} ROW LEVEL SECURITY`).join('; '))
}
