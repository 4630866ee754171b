import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { leakSeed, longestRun, requestsToSend } from '../../drill/leaks/leakSettings.ts'
import { sayHowMany } from '../../drill/leaks/sayHowMany.ts'
import { Interleaving } from '../../drill/leaks/sendInterleaved.ts'
import { withoutPolicies } from '../../drill/leaks/withoutPolicies.ts'
import { startApp } from '../../support/startApp.ts'

/** Every visibleTo says that all is visible: what is left is the database's own row-level security. */
const everything = vi.hoisted(() => async (original: () => Promise<object>) => {
  const { Prisma } = await import('../../../server/database/generated/client.ts')
  return { ...(await original()), visibleTo: () => Prisma.sql`TRUE` }
})
vi.mock('../../../server/checkBacks/checkBackSql.ts', async (original: () => Promise<object>) => {
  const { stoodAt } = await import('../../../server/facts/asAt.ts')
  return { ...(await original()), ledBy: ({ asAt }: { asAt: Date | null }) => stoodAt('v', asAt) }
})
vi.mock('../../../server/effects/sequenceList.ts', async (original: () => Promise<object>) => {
  const { Prisma } = await import('../../../server/database/generated/client.ts')
  return { ...(await original()), isHeld: () => Prisma.sql`TRUE` }
})
vi.mock('../../../server/disruptions/disruptionAccess.ts', everything)
vi.mock('../../../server/disruptions/gradingAccess.ts', async () => {
  const { Prisma } = await import('../../../server/database/generated/client.ts')
  return { reasonsReadBy: () => Prisma.sql`TRUE`, negativeReasonsReadBy: () => Prisma.sql`TRUE` }
})
vi.mock('../../../server/outputs/outputAccess.ts', everything)
vi.mock('../../../server/people/grantRecord.ts', everything)
vi.mock('../../../server/people/labelAccess.ts', everything)
vi.mock('../../../server/people/personRecord.ts', everything)
vi.mock('../../../server/programmes/programmeRecord.ts', everything)
vi.mock('../../../server/questions/savedQuestionStore.ts', everything)
vi.mock('../../../server/returns/returnAccess.ts', everything)
vi.mock('../../../server/targets/lineageAccess.ts', everything)
vi.mock('../../../server/targets/ocgRecord.ts', everything)
vi.mock('../../../server/tasking/ofOwnUnit.ts', async () => {
  const { Prisma } = await import('../../../server/database/generated/client.ts')
  return { ofOwnUnit: () => Prisma.sql`TRUE` }
})
const madeBlind = [
  'checkBacks/checkBackSql.ts', 'disruptions/disruptionAccess.ts', 'disruptions/gradingAccess.ts', 'effects/sequenceList.ts', 'outputs/outputAccess.ts', 'people/grantRecord.ts', 'people/labelAccess.ts', 'people/personRecord.ts',
  'programmes/programmeRecord.ts', 'questions/savedQuestionStore.ts', 'returns/returnAccess.ts', 'targets/lineageAccess.ts', 'targets/ocgRecord.ts', 'tasking/ofOwnUnit.ts',
]

const app = await startApp()
const asked = new Interleaving(app, leakSeed + 2)
await asked.plant()

/** Another application, whose database loses its policies too. */
const bare = await startApp()
const unguarded = new Interleaving(bare, leakSeed + 3)
await unguarded.plant()
await withoutPolicies(bare.database)

it('every visibleTo of the server is made blind above', () => {
  const server = join(import.meta.dirname, '../../../server')
  const named = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('generated'))
  expect(named.filter((name) => /export (async )?(function|const) (visibleTo|reasonsReadBy|ledBy|isHeld|ofOwnUnit)\b/.test(readFileSync(join(server, name), 'utf8'))).toSorted()).toEqual(madeBlind)
})

it('without visibleTo random people are given nothing of other units either', { timeout: longestRun }, async () => {
  const began = Date.now()
  const { faults } = await asked.send(requestsToSend)
  sayHowMany('without visibleTo', asked, began)
  expect(faults).toEqual([])
  expect(asked.world.canaries.readBack).toBeGreaterThan(requestsToSend)
})

it('the search does find foreign rows where both layers are away', { timeout: longestRun }, async () => {
  const { faults } = await unguarded.send(200)
  expect(faults.length).toBeGreaterThan(20)
})
