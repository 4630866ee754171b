import { describe, expect, it } from 'vitest'
import { verifyAllEditions } from '../../../server/editions/verifyAllEditions.ts'
import { readReferenceData } from '../../../server/units/referenceData.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { editionsAs, published } from '../../support/editionsAs.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock, database } = app
const reference = await readReferenceData(database.prisma)
const recorder = as('EMSOU-RECORDER-1')

const record = await recorder.disruptions.record(aDisruption({ effect: '2026-09-10' }))
if (record.__typename !== 'Disruption') throw new Error('Not recorded')
clock.pass(10)
await aReturnOf(app, { unit: 'EMSOU', period: 'M2026-09' }).accepted()
published(await editionsAs(as('NETWORK-NOCC-ACCEPTER-1')).publish('M2026-09'))

async function findings(): Promise<string[]> {
  const found: string[] = []
  for await (const verified of verifyAllEditions({ prisma: database.prisma, reference, now: clock.now }, null)) found.push(...verified.findings)
  return found
}

/** Changes what nobody may change, as somebody with the run of the server could, and puts it back. */
async function whileTampered(change: string, back: string): Promise<string[]> {
  const run = (sql: string) => database.asOwner(async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    try {
      expect((await client.query(sql)).rowCount).toBeGreaterThan(0)
    } finally {
      await client.query("SET session_replication_role = 'origin'")
    }
  })
  await run(change)
  try {
    return await findings()
  } finally {
    await run(back)
  }
}

describe('verifying editions', () => {
  it('finds nothing while all is as it was published', async () => {
    expect(await findings()).toEqual([])
  })

  it('finds nothing after records were corrected: they are read as at the moment of the return', async () => {
    await recorder.disruptions.withdraw(record, { reason: 'Recorded twice' })
    clock.pass(5)
    expect(await findings()).toEqual([])
  })

  it('names a return whose frozen figures were changed, and says that the files are others', async () => {
    const set = (from: string, to: string) => `UPDATE return_snapshot SET figures = replace(figures::text, '${from}', '${to}')::jsonb`
    expect(await whileTampered(set('"quantity": 1}', '"quantity": 7}'), set('"quantity": 7}', '"quantity": 1}'))).toEqual([
      'its JSON is another than was published', 'its CSV is another than was published',
      'EMSOU, September 2026: what was frozen is another than was approved: its hash does not fit',
    ])
  })

  it('names figures that the records as at their moment do not give any more', async () => {
    const shift = (days: string) => `UPDATE disruption_version SET effect_from = effect_from ${days}, effect_to = effect_to ${days}`
    const found = await whileTampered(shift('+ 40'), shift('- 40'))
    expect(found).toContain('EMSOU, September 2026: the records behind DISRUPTIONS_LED as at its moment are others than those that were frozen')
    expect(found).toContain('EMSOU, September 2026: DISRUPTIONS_LED MODERATE was frozen as 1, and the records as at its moment give 0')
  })

  it('names a return that was moved to other days, that was not accepted, or that its approver accepted', async () => {
    const shift = (days: string) => `UPDATE unit_return SET period_from = period_from ${days}, period_to = period_to ${days}`
    expect(await whileTampered(shift('+ 1'), shift('- 1'))).toEqual(['EMSOU, M2026-09: it stands under other days than its period has'])
    const accept = (from: string, to: string) => `UPDATE return_event SET acted_by = '${to}' WHERE action = 'ACCEPT' AND acted_by = '${from}'`
    const [accepter, head] = ['NETWORK-NOCC-ACCEPTER-1', 'EMSOU-UNIT-HEAD-1']
    expect(await whileTampered(accept(accepter, head), accept(head, accepter))).toEqual(['EMSOU, M2026-09: who prepared, approved and accepted it are not three people'])
  })

  it('names a setting that stood otherwise', async () => {
    const set = (value: string) => `UPDATE setting_version SET value = '${value}' WHERE code = 'FEWEST_TO_SAY'`
    expect(await whileTampered(set('7'), set('10'))).toEqual(['EMSOU, September 2026: the setting FEWEST_TO_SAY stood at 7 by the records and at 10 in the return'])
  })

  it('names an edition that cannot be read, and why', async () => {
    const set = (code: string) => `UPDATE edition SET period_code = '${code}'`
    expect(await whileTampered(set('sometime'), set('M2026-09'))).toEqual([expect.stringMatching(/^it cannot be read: .sometime. is not a period: /)])
  })
})
