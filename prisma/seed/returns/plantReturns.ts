import type { ClientBase } from 'pg'
import { known } from '../../../server/units/referenceData.ts'
import { FactChunk } from '../factChunk.ts'
import { loadChunk } from '../loadChunk.ts'
import { SeededRandom } from '../seededRandom.ts'
import { storyTime, type Size, type StoryTime } from '../storyTime.ts'
import { unitStories } from '../unitStories.ts'
import { addEdition } from './editionFacts.ts'
import { planEditions } from './plannedEdition.ts'
import { planReturns, type PlannedReturn } from './plannedReturn.ts'
import { returnCalendar } from './returnCalendar.ts'
import { addReturn } from './returnFacts.ts'
import type { ReturnRules } from './returnRules.ts'
import { returnsOfUnit } from './returnsOfUnit.ts'
import { addDefinition, secondDefinition } from './secondDefinition.ts'

/** What the returns are planted with. */
export interface ReturnPlanting {
  /** The owner's, outside any transaction. */
  client: ClientBase
  rules: ReturnRules
  seed: number
  size: Size
  now: Date
  /** The name of a part in `demonstration_seed`. */
  partName: (part: string) => string
  isPlanted: (part: string) => boolean
}

/**
 * Plants what returns ask anew in the course of the story, the returns of the months that have ended, unit after unit, and the editions made of them. The records behind their figures
 * must be there, and statistics of them: what was frozen is counted from them as at its moment.
 *
 * @returns how many returns and editions
 */
export async function plantReturns({ client, rules, seed, size, now, partName, isPlanted }: ReturnPlanting): Promise<number> {
  const time = storyTime(now)
  const months = returnCalendar(await withSecondDefinition({ client, rules, now, partName }, time), size, time)
  const planned: PlannedReturn[] = []
  let records = 0
  for (const unit of unitStories) {
    const random = new SeededRandom(seed, `returns/${unit.unitCode}`)
    const forces = known(rules.reference.units, unit.unitCode).forces.map(({ code }) => code)
    const plans = planReturns(unit.unitCode, forces, months, time, random.fork('plan'))
    planned.push(...plans)
    records += plans.length
    const part = partName(`returns of ${unit.unitCode}`)
    if (isPlanted(part)) continue
    const chunk = new FactChunk()
    const told = await inTransaction(client, () => returnsOfUnit(client, unit, plans, months, rules.reference, random.fork('told')))
    const ids = random.fork('ids')
    for (const one of told) addReturn(chunk, one, ids)
    await loadChunk(client, chunk, part, now)
    // The rules of the tables look each row up: without statistics they would read the tables through.
    if (unit === unitStories[0] || unit === unitStories.at(-1)) await client.query('ANALYZE unit_return, return_entry, return_event, return_snapshot')
  }
  const part = partName('editions')
  if (isPlanted(part)) return records
  const random = new SeededRandom(seed, 'editions')
  const chunk = new FactChunk()
  for (const [index, edition] of planEditions(months, acceptancesOf(planned), time, random).entries()) {
    await addEdition(client, chunk, { number: index + 1, edition, unitCodes: unitStories.map(({ unitCode }) => unitCode) }, random)
  }
  await loadChunk(client, chunk, part, now)
  return records + chunk.records
}

/** The rules with what returns ask from a day of the story on; one that is planted already is among them. */
async function withSecondDefinition({ client, rules, now, partName }: Pick<ReturnPlanting, 'client' | 'rules' | 'now' | 'partName'>, time: StoryTime): Promise<ReturnRules> {
  const second = secondDefinition(rules.definitions, time)
  if (!second) return rules
  const chunk = new FactChunk()
  addDefinition(chunk, second)
  await loadChunk(client, chunk, partName('what returns ask'), now)
  return { ...rules, definitions: [...rules.definitions, second] }
}

/** What is told to see figures of a unit is forgotten afterwards. */
async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN READ ONLY')
  try {
    return await work()
  } finally {
    await client.query('ROLLBACK')
  }
}

function acceptancesOf(planned: readonly PlannedReturn[]): { periodCode: string; moment: number }[] {
  return planned.flatMap(({ month, steps }) => steps.filter(({ action }) => action === 'ACCEPT').map(({ moment }) => ({ periodCode: month.period.code, moment })))
}
