import { describe, expect, it } from 'vitest'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aPlanAction, groupLife, plansOf } from '../../support/groupLife.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { aGroupWithALife as groupWithALife, nothing, rowsSeen as rowsSeenBy, uuidOf } from './aHandOver.ts'

const app = await startApp()
const { as, clock, database, leavesNothing } = app
const giver = as('EMSOU-PERFORMANCE-LEAD-1')
const taker = as('ERSOU-RECORDER-1')
const third = as('TARIAN-UNIT-HEAD-1')
const [giving, taking] = [groupLife(giver), groupLife(taker)]
const aGroupWithALife = (alias: string) => groupWithALife(app, alias)
const rowsSeen = (code: string, groupId: string) => rowsSeenBy(app, code, groupId)

describe('a group that is handed over', () => {
  it('is the other unit’s with its whole life, to be corrected, planned for and disrupted', async () => {
    const { group, action, disruption } = await aGroupWithALife('Avocet')
    const answer = await giving.transfer(group, { reason: 'It moved east.', day: '2026-11-02' })
    expect(answer).toMatchObject({ __typename: 'OcgTransferred', alias: 'Avocet', day: '2026-11-02', to: { code: 'ERSOU' } })
    const received = await taking.read(group.id)
    expect(received).toMatchObject({
      version: 3, unit: { code: 'ERSOU' }, alias: 'Avocet', status: 'MONITORED', reason: 'It moved east.', mayCorrect: true, mayTransfer: false,
      transfers: [{ from: { code: 'EMSOU' }, to: { code: 'ERSOU' }, day: '2026-11-02', recordedBy: { code: 'EMSOU-PERFORMANCE-LEAD-1' } }],
      planActions: [{ id: action.id }], lineage: [{ kind: 'SPLIT_INTO', from: null, to: { id: group.id }, mayWithdraw: false }],
    })
    expect(received?.history.map(({ version }) => version)).toEqual([3, 2, 1])
    expect(received?.history[0]?.changes).toEqual([{ field: 'unit', fieldInWords: 'Unit that holds it', before: 'East Midlands Special Operations Unit', after: expect.stringContaining('Eastern') }])
    expect(received?.statusSpells.map(({ status }) => status)).toEqual(['ACTIVE', 'MONITORED'])
    clock.pass(1)
    made(await taking.groups.correct({ id: group.id, version: 3 }, aGroup({ alias: 'Avocet east', urn: 'EM/Avocet' })))
    expect(made(await taking.status(group.id, { status: 'ACTIVE', from: '2026-11-10' })).status).toBe('ACTIVE')
    expect(await plansOf(taker).correct(action, aPlanAction({ owner: 'ERSOU prevent lead' }))).toMatchObject({ version: 2, owner: 'ERSOU prevent lead', mayCorrect: true })
    expect(await plansOf(taker).record(group.id)).toMatchObject({ version: 1 })
    expect(made(await taking.disruptions.record(against(group))).target).toMatchObject({ label: 'Avocet east', ocg: { id: group.id } })
    // What was done before is part of its life: read, without the reasons, and corrected by the unit that led it alone.
    const before = await taker.ask('query ($r: String!) { disruption(reference: $r) { id mayCorrect target { label } checkBacks { id } gradings { grade reason } } }', { r: disruption.reference })
    expect(before).toEqual({ disruption: { id: disruption.id, mayCorrect: false, target: { label: 'Avocet east' }, checkBacks: null, gradings: [{ grade: expect.any(String), reason: null }] } })
    expect(await taking.disruptions.correct(disruption, aDisruption())).toMatchObject({ __typename: 'Refusal' })
  })

  it('is nothing to the unit that handed it over, of days before neither, but its own disruptions with the alias', async () => {
    const { group, action, disruption, moment } = await aGroupWithALife('Bittern')
    expect(await giving.transfer(group)).toMatchObject({ alias: 'Bittern' })
    clock.pass(1)
    const read = async () => [await giving.read(group.id), await giving.read(group.id, moment), await plansOf(giver).read(action.id)]
    expect(await read()).toEqual([null, null, null])
    const own = 'query ($r: String!, $asAt: Instant) { disruption(reference: $r, asAt: $asAt) { target { label ocg { id } } mayCorrect } }'
    expect(await giver.ask(own, { r: disruption.reference })).toEqual({ disruption: { target: { label: 'Bittern', ocg: null }, mayCorrect: true } })
    expect(await giver.ask(own, { r: disruption.reference, asAt: moment.toISOString() })).toEqual({ disruption: { target: { label: 'Bittern', ocg: null }, mayCorrect: false } })
    const listed = await giver.ask('{ now: ocgs(first: 50, filter: { search: "Bittern", includeWithdrawn: true }) { totalCount edges { node { alias } } } }')
    expect(listed).toEqual({ now: { totalCount: 1, edges: [{ node: { alias: 'Bittern before' } }] } })
    expect(await rowsSeen('EMSOU-UNIT-HEAD-1', group.id)).toEqual({ ...nothing, transfers: 1, lineage: 1 })
    expect(await rowsSeen('ERSOU-MODERATOR-1', group.id)).toEqual({ ocg: 1, versions: 3, spells: 3, plan: 1, actions: 1, transfers: 1, lineage: 1 })
    expect(await rowsSeen('TARIAN-UNIT-HEAD-1', group.id)).toEqual(nothing)
    expect(await leavesNothing(async () => {
      const life = groupLife(giver)
      for (const answer of [
        await giving.groups.correct({ id: group.id, version: 3 }, aGroup()), await giving.groups.withdraw({ id: group.id, version: 3 }), await life.status(group.id, { status: 'ACTIVE', from: '2026-11-10' }),
        await giving.disruptions.record(against(group)), await plansOf(giver).correct(action, aPlanAction()), await plansOf(giver).record(group.id), await life.transfer(group),
      ]) expect(answer.__typename).toBe('Refusal')
    })).toBe(true)
    expect(await groupLife(third).read(group.id)).toBeNull()
  })

  it('can be handed back, and its former holder sees what was recorded meanwhile', async () => {
    const { group } = await aGroupWithALife('Curlew')
    expect(await giving.transfer(group)).toMatchObject({ alias: 'Curlew' })
    clock.pass(1)
    made(await taking.status(group.id, { status: 'ARCHIVED', from: '2026-11-10', reason: 'Quiet in the east.' }))
    // Not from a day before the unit was given it.
    expect(await groupLife(as('ERSOU-UNIT-HEAD-1')).transfer({ id: group.id, version: 3 }, { toUnit: 'EMSOU', day: '2020-01-01' })).toMatchObject({ __typename: 'Refusal', problems: [{ field: 'day' }] })
    expect(await groupLife(as('ERSOU-UNIT-HEAD-1')).transfer({ id: group.id, version: 3 }, { toUnit: 'EMSOU' })).toMatchObject({ to: { code: 'EMSOU' } })
    const back = await giving.read(group.id)
    expect([back?.version, back?.unit.code, back?.status, back?.transfers.length, back?.mayTransfer]).toEqual([4, 'EMSOU', 'ARCHIVED', 2, true])
    expect(await taking.read(group.id)).toBeNull()
    expect(await rowsSeen('ERSOU-UNIT-HEAD-1', group.id)).toEqual({ ...nothing, transfers: 2 })
  })

  it('and the one that it is linked to: the unit that holds both may withdraw the link', async () => {
    const { group, former } = await aGroupWithALife('Dunlin')
    await giving.transfer(group)
    clock.pass(1)
    // Of the group that it kept, the unit still knows that it split; the other one is the other unit's.
    const [link] = (await giving.read(former.id))?.lineage ?? []
    expect(link).toMatchObject({ kind: 'SPLIT_INTO', day: '2026-10-01', mayWithdraw: true, from: { id: former.id }, to: null })
    expect((await taking.read(group.id))?.lineage).toMatchObject([{ id: link?.id, mayWithdraw: false, from: null }])
    expect(refused(await taking.unlink(link?.id ?? '')).message).toMatch(/^Another unit recorded this merge or split, and yours holds only one/)
    await giving.transfer(former)
    clock.pass(1)
    expect(refused(await giving.unlink(link?.id ?? '')).message).toBe('There is no such merge or split in your unit')
    expect((await taking.read(group.id))?.lineage).toMatchObject([{ mayWithdraw: true, from: { id: former.id } }])
    expect(made(await taking.unlink(link?.id ?? '')).lineage).toEqual([])
  })

  it('and the one that it merged into: the unit that recorded the merge may withdraw it as long as it holds either', async () => {
    const [one, other, third] = [made(await giving.groups.record(aGroup({ alias: 'Linnet' }))), made(await giving.groups.record(aGroup({ alias: 'Linnet after' }))), made(await giving.groups.record(aGroup({ alias: 'Linnet last' })))]
    const [merge] = made(await giving.link({ from: one.id, to: other.id })).lineage
    const [, later] = made(await giving.link({ from: other.id, to: third.id, day: '2026-10-05' })).lineage
    clock.pass(1)
    await giving.transfer(other)
    clock.pass(1)
    expect((await giving.read(third.id))?.lineage).toMatchObject([{ id: later?.id, from: null, mayWithdraw: true }])
    // The group that was archived is its own: active again. The other one is not: its status stays as the other unit has it.
    expect(made(await giving.unlink(merge?.id ?? ''))).toMatchObject({ id: one.id, status: 'ACTIVE', lineage: [] })
    expect(made(await giving.unlink(later?.id ?? ''))).toMatchObject({ id: third.id, lineage: [] })
    expect(await taking.read(other.id)).toMatchObject({ status: 'ARCHIVED', lineage: [] })
  })

  it('keeps the spells of before with the unit that held it then, so that its figures of then stay its own', async () => {
    const { group } = await aGroupWithALife('Lapwing')
    await giving.transfer(group)
    clock.pass(1)
    made(await taking.status(group.id, { status: 'ARCHIVED', from: '2026-11-10' }))
    const { rows } = await database.asOwner((client) => client.query(
      "SELECT status, unit_code, recorded_by FROM ocg_status_spell WHERE ocg_id = $1 AND superseded_at = 'infinity' ORDER BY valid_from", [uuidOf(group.id)]))
    expect(rows).toEqual([
      { status: 'ACTIVE', unit_code: 'EMSOU', recorded_by: 'EMSOU-PERFORMANCE-LEAD-1' }, { status: 'MONITORED', unit_code: 'EMSOU', recorded_by: 'ERSOU-RECORDER-1' },
      { status: 'ARCHIVED', unit_code: 'ERSOU', recorded_by: 'ERSOU-RECORDER-1' },
    ])
  })

  it('and renamed since is called as it was then by the unit that handed it over and by those that supported it', async () => {
    const { group, disruption } = await aGroupWithALife('Merlin')
    made(await giving.disruptions.correct(disruption, against(group, { supportingUnits: ['TARIAN'] })))
    await giving.transfer(group)
    const handedOver = clock.pass(1)
    clock.pass(1)
    made(await taking.groups.correct({ id: group.id, version: 3 }, aGroup({ alias: 'Merlin east', urn: 'EM/Merlin' })))
    clock.pass(1)
    const own = 'query ($r: String!, $asAt: Instant) { disruption(reference: $r, asAt: $asAt) { target { label } } }'
    const calledBy = (person: typeof giver, asAt: Date | null = null) => person.ask(own, { r: disruption.reference, asAt: asAt?.toISOString() ?? null })
    for (const person of [giver, third]) expect(await calledBy(person)).toEqual({ disruption: { target: { label: 'Merlin' } } })
    expect([await calledBy(taker), await calledBy(taker, handedOver)]).toEqual([{ disruption: { target: { label: 'Merlin east' } } }, { disruption: { target: { label: 'Merlin' } } }])
    await groupLife(as('ERSOU-UNIT-HEAD-1')).transfer({ id: group.id, version: 4 }, { toUnit: 'EMSOU' })
    clock.pass(1)
    for (const person of [giver, third]) expect(await calledBy(person)).toEqual({ disruption: { target: { label: 'Merlin east' } } })
  })

  it('keeps its disruptions correctable by the unit that led them, without naming the group again', async () => {
    const { group, disruption } = await aGroupWithALife('Egret')
    await giving.transfer(group)
    clock.pass(1)
    const corrected = made(await giving.disruptions.correct(disruption, aDisruption({ target: { kind: 'OCG', ocg: null }, operationName: 'Operation Reed' })))
    expect(corrected).toMatchObject({ version: 2, operationName: 'Operation Reed', target: { kind: 'OCG', label: 'Egret', ocg: null } })
    expect(fieldsRefused(await giving.disruptions.record(aDisruption({ target: { kind: 'OCG', ocg: null } })))).toEqual(['target.ocg'])
  })
})
