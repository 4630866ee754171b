import { parseArgs } from 'node:util'
import { addDemonstrationPeople } from '../../server/people/addDemonstrationPeople.ts'
import { readConfig } from '../../server/config.ts'
import { openConfigured } from '../../server/database/open.ts'
import { plantDemonstration } from './plantDemonstration.ts'
import { readReturnRules } from './returns/returnRules.ts'
import { sizes, type Size } from './storyTime.ts'

/**
 * `npx tsx prisma/seed/main.ts --size 50k|250k|1m [--seed N]`: plants invented records into the database at
 * DATABASE_URL, or into the embedded one while Longview is stopped.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: 'string', default: '50k' }, seed: { type: 'string', default: '1' } } })
  const size = sizes.find((known): known is Size => known === values.size)
  const seed = Number(values.seed)
  if (!size) throw new Error(`--size must be one of ${sizes.join(', ')}`)
  if (!Number.isSafeInteger(seed)) throw new Error('--seed must be a whole number')
  const config = readConfig(process.env)
  if (config.isProduction) throw new Error('Invented records are never planted in production')
  const database = await openConfigured(config)
  try {
    await addDemonstrationPeople(database)
    const rules = await readReturnRules(database.prisma)
    await database.asOwner((client) => plantDemonstration({ client, rules, size, seed, now: new Date(), say: (line) => console.log(line) }))
  } finally {
    await database.close()
  }
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault, fault instanceof Error && fault.cause ? `(${String(fault.cause)})` : '')
  process.exit(1)
})
