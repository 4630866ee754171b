import { expect, it } from 'vitest'
import { against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aPlanAction, groupLife, plansOf, type ShownPlanAction } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** The net under the application is taken away: what is left is what the application itself keeps apart. */
const { as, clock, database, leavesNothing } = await startApp()
const [giving, taking, third] = [groupLife(as('EMSOU-PERFORMANCE-LEAD-1')), groupLife(as('ERSOU-UNIT-HEAD-1')), groupLife(as('TARIAN-UNIT-HEAD-1'))]
const group = made(await giving.groups.record(aGroup({ alias: 'Knot' })))
const former = made(await giving.groups.record(aGroup({ alias: 'Knot before' })))
const link = made(await giving.link({ from: former.id, to: group.id, kind: 'SPLIT_INTO' })).lineage[0]?.id ?? ''
const disruption = made(await giving.disruptions.record(against(group)))
const action = (await plansOf(as('EMSOU-PERFORMANCE-LEAD-1')).record(group.id)) as ShownPlanAction
const moment = clock.pass(1)
clock.pass(1)
await giving.transfer(group)
clock.pass(1)
await database.asOwner(async (client) => {
  const { rows } = await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND relrowsecurity")
  for (const { relname } of rows) await client.query(`ALTER TABLE "${relname}" DISABLE ROW LEVEL SECURITY`)
})

it('without the database’s policies a group that was handed over is still the other unit’s alone, now and as at before', async () => {
  for (const life of [giving, third]) expect([await life.read(group.id), await life.read(group.id, moment)]).toEqual([null, null])
  for (const code of ['EMSOU-PERFORMANCE-LEAD-1', 'TARIAN-UNIT-HEAD-1']) expect(await plansOf(as(code)).read(action.id)).toBeNull()
  expect((await giving.read(former.id))?.lineage).toMatchObject([{ to: null, mayWithdraw: true }])
  expect(await taking.read(group.id)).toMatchObject({ version: 2, planActions: [{ id: action.id }], lineage: [{ from: null }], transfers: [{ to: { code: 'ERSOU' } }], statusSpells: [{ status: 'ACTIVE' }] })
  expect(await taking.read(group.id, moment)).toMatchObject({ version: 1, transfers: [], mayTransfer: false })
  const own = await as('EMSOU-RECORDER-1').ask('query ($r: String!) { disruption(reference: $r) { target { label ocg { id } } } }', { r: disruption.reference })
  expect(own).toEqual({ disruption: { target: { label: 'Knot', ocg: null } } })
})

it('without the database’s policies neither the former holder nor a third unit changes anything of it', async () => {
  const spell = (await taking.read(group.id))?.statusSpells[0]?.id ?? ''
  expect(await leavesNothing(async () => {
    for (const code of ['EMSOU-PERFORMANCE-LEAD-1', 'TARIAN-UNIT-HEAD-1']) {
      const [life, plans] = [groupLife(as(code)), plansOf(as(code))]
      for (const answer of [
        await life.groups.correct({ id: group.id, version: 2 }, aGroup()), await life.status(group.id, { status: 'ARCHIVED', from: '2026-11-10' }), await life.withdrawStatus(spell),
        await life.link({ from: group.id, to: former.id }), await life.transfer({ id: group.id, version: 2 }, { toUnit: 'NEROCU' }),
        await plans.record(group.id), await plans.correct(action, aPlanAction()), await plans.withdraw(action), await life.disruptions.record(against(group)),
      ]) expect(answer.__typename).toBe('Refusal')
    }
    for (const code of ['TARIAN-UNIT-HEAD-1', 'ERSOU-UNIT-HEAD-1']) expect((await groupLife(as(code)).unlink(link)).__typename).toBe('Refusal')
  })).toBe(true)
})
