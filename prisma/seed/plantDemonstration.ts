import type { ClientBase } from 'pg'
import { computeEffects } from './computeEffects.ts'
import { loadChunk } from './loadChunk.ts'
import { plantReturns } from './returns/plantReturns.ts'
import type { ReturnRules } from './returns/returnRules.ts'
import type { Size } from './storyTime.ts'
import { tellStories } from './tellStories.ts'
import { recordersOf } from './unitStories.ts'

/** What to plant, and where. */
export interface Planting {
  /** A connection of the owner of the tables, not of the run-time role, and outside any transaction. */
  client: ClientBase
  /** Read from the same database before. */
  rules: ReturnRules
  size: Size
  now: Date
  /** Told how it goes on, a line at a time. */
  say: (line: string) => void
  seed?: number
}

/**
 * Plants invented records, once. The demonstration people and the reference data must be there.
 *
 * An interrupted planting is taken up where it stopped, with the clock of its beginning, when the same
 * size and seed are asked for again. Each part is a row in `demonstration_seed`; so is the whole.
 * Returns come last: what they froze is counted from the records.
 *
 * @throws Error when the database holds records already or another planting (invented and real records are
 *   never mixed), or when the demonstration people are not there
 */
export async function plantDemonstration({ client, rules, size, now, say, seed = 1 }: Planting): Promise<void> {
  const name = `Stories, ${size}, seed ${seed}`
  const { rows } = await client.query<{ name: string; recorded_at: Date }>('SELECT name, recorded_at FROM demonstration_seed')
  const planted = new Map(rows.map((row) => [row.name, row.recorded_at]))
  if (planted.has(name)) return
  const begun = planted.get(partName(name, 1))
  if (!begun) await refuseUnlessReady(client)

  const clock = begun ?? now
  let part = 0
  let records = 0
  for (const chunk of tellStories({ seed, size, now: clock })) {
    part += 1
    records += chunk.records
    if (planted.has(partName(name, part))) continue
    await loadChunk(client, chunk, partName(name, part), clock)
    if (part % 10 === 0) say(`Planting invented records: ${records.toLocaleString('en-GB')} so far`)
  }
  await client.query('ANALYZE')
  await computeEffects(client)
  records += await plantReturns({
    client, rules, seed, size, now: clock, partName: (one) => partName(name, one), isPlanted: (one) => planted.has(one),
  })
  await client.query('INSERT INTO demonstration_seed (name, recorded_at) VALUES ($1, $2)', [name, clock])
  say(`Planted ${records.toLocaleString('en-GB')} invented records (${name})`)
}

function partName(name: string, part: number | string): string {
  return `${name}, part ${part}`
}

async function refuseUnlessReady(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ holds: boolean; knows: boolean }>(
    `SELECT EXISTS (SELECT FROM disruption) OR EXISTS (SELECT FROM ocg) OR EXISTS (SELECT FROM output)
            OR EXISTS (SELECT FROM programme) OR EXISTS (SELECT FROM demonstration_seed) AS holds,
            EXISTS (SELECT FROM person WHERE code = $1) AS knows`,
    [recordersOf('EMSOU')[0]],
  )
  if (rows[0]?.holds) throw new Error('This database holds records already: invented records are planted only into an empty one')
  if (!rows[0]?.knows) throw new Error('The demonstration people are not in this database: start Longview on it once, outside production')
}
