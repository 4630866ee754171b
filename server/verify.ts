import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import type { PrismaClient } from './database/generated/client.ts'
import { openConfigured } from './database/open.ts'
import { verifyAllEditions } from './editions/verifyAllEditions.ts'
import { verifyAllPacks } from './packs/verifyAllPacks.ts'
import { readReferenceData } from './units/referenceData.ts'

/** What was verified of one thing that is kept, and what to say where nothing was found. */
type Verified = { name: string; findings: string[]; otherwise: string }

/**
 * `npm run verify [-- --edition N] [-- --pack N]`: checks that editions still say what was published, and that this is what the records said;
 * and that board packs still are what was frozen. With a number, of that one alone. Exit code 1 when anything does not agree. Longview must be
 * stopped where it uses an embedded folder.
 *
 * Checked in: test/api/packs/verifyCommand.test.ts.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { edition: { type: 'string' }, pack: { type: 'string' } } })
  const [edition, pack] = [numberOf(values.edition, 'edition'), numberOf(values.pack, 'pack')]
  const database = await openConfigured(readConfig(process.env))
  try {
    if (pack === null || edition !== null) await tell(editions(database.prisma, edition), edition, 'edition')
    if (edition === null || pack !== null) await tell(packs(database.prisma, pack), pack, 'board pack')
  } finally {
    await database.close()
  }
}

function numberOf(typed: string | undefined, what: string): number | null {
  if (typed === undefined) return null
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new Error(`--${what} must be the number of ${what === 'edition' ? 'an edition' : 'a board pack'}, as in --${what} 3`)
  return Number(typed)
}

async function* editions(prisma: PrismaClient, number: number | null): AsyncGenerator<Verified> {
  const reference = await readReferenceData(prisma)
  for await (const { title, findings } of verifyAllEditions({ prisma, reference, now: new Date() }, number)) {
    yield { name: title, findings, otherwise: 'as it was published, and as the records said' }
  }
}

async function* packs(prisma: PrismaClient, number: number | null): AsyncGenerator<Verified> {
  for await (const { title, findings, whyNothing } of verifyAllPacks(prisma, number)) {
    yield { name: title, findings, otherwise: whyNothing ?? 'as it was frozen, and its files are the same again' }
  }
}

async function tell(all: AsyncGenerator<Verified>, number: number | null, what: string): Promise<void> {
  let verified = 0
  for await (const { name, findings, otherwise } of all) {
    verified += 1
    if (findings.length === 0) console.log(`${name}: ${otherwise}.`)
    else process.exitCode = 1
    for (const finding of findings) console.log(`${name}: ${finding}.`)
  }
  if (verified === 0 && number !== null) throw new Error(`There is no ${what} ${number} to verify`)
  if (verified === 0) console.log(`There is no ${what} to verify yet.`)
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
})
