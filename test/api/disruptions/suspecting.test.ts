import { describe, expect, it } from 'vitest'
import { aDisruption, against, type DisruptionFacts } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import type { Person } from '../../support/person.ts'
import { made } from '../../support/records.ts'
import type { ShownSuspicion } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const arrests = (quantity: number) => [{ kind: 'ARRESTS', quantity, measureUnit: 'PEOPLE' }]
let lines = 0
/** A county line that no other test has. */
const aLine = () => ({ kind: 'COUNTY_LINE', reference: `Line no ${(lines += 1)}` })
const record = async (facts: Partial<DisruptionFacts>, person = recorder) => made(await person.disruptions.record(aDisruption(facts)))
type Probe = Pick<DisruptionFacts, 'effect' | 'target' | 'outcomes'> & { disruption?: string }
const probe = async (typed: Partial<Probe>, person: Person = recorder) =>
  (await person.ask<{ suspectedDuplicates: ShownSuspicion[] }>('query ($p: DuplicateProbe!) { suspectedDuplicates(probe: $p) { likeness disruption { id } } }', {
    p: { effect: '2026-11-12', target: { kind: 'COUNTY_LINE', reference: 'None' }, outcomes: arrests(3), ...typed },
  })).suspectedDuplicates
const found = async (typed: Partial<Probe>, person: Person = recorder) => (await probe(typed, person)).map(({ disruption }) => disruption.id)
const suspectedOf = async ({ id }: { id: string }, person: Person = recorder) =>
  (await person.ask<{ node: { suspectedDuplicates: ShownSuspicion[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Disruption { suspectedDuplicates { likeness disruption { id } } } } }', { id },
  )).node.suspectedDuplicates

describe('while somebody types', () => {
  it('a record with the same group, a near day and like outcomes is shown, with what is alike', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Kingfisher' })))
    const known = made(await recorder.disruptions.record(against(group, { outcomes: [...arrests(3), { kind: 'CASH_SEIZED', quantity: 10_000, measureUnit: 'POUNDS_STERLING' }] })))
    const outcomes = [...arrests(3), { kind: 'CASH_SEIZED', quantity: 10_500, measureUnit: 'POUNDS_STERLING' }]
    expect(await probe({ effect: '2026-11-14', target: { kind: 'OCG', ocg: group.id }, outcomes })).toEqual([
      { disruption: { id: known.id }, likeness: ['Same group', '2 days apart', 'Arrests in both: 3', 'Cash seized in both: £10,000 and £10,500'] },
    ])
  })

  it('a record with the same kind of target and the same reference is shown, whatever the case and the spaces', async () => {
    const line = aLine()
    const known = await record({ target: line })
    expect(await found({ target: { kind: 'COUNTY_LINE', reference: ` ${line.reference.toUpperCase().replaceAll(' ', '  ')}` } })).toEqual([known.id])
    expect(await found({ target: { kind: 'VULNERABILITY', reference: line.reference } })).toEqual([])
    expect(await found({ target: { kind: 'COUNTY_LINE', reference: `${line.reference}0` } })).toEqual([])
  })

  it('a record is near up to fourteen days on either side, days known roughly too', async () => {
    const target = aLine()
    const known = await record({ target, effect: '2026-10-10/2026-10-12' })
    for (const effect of ['2026-09-26', '2026-10-11', '2026-10-26', '2026-09', '2026-10-26/2026-11-01', '2026']) expect([effect, await found({ target, effect })]).toEqual([effect, [known.id]])
    for (const effect of ['2026-09-25', '2026-10-27', '2025']) expect([effect, await found({ target, effect })]).toEqual([effect, []])
  })

  it('a record that took months or is known to the year only is near wherever its days come near', async () => {
    const [year, months] = [aLine(), aLine()]
    const known = [await record({ target: year, effect: '2025' }), await record({ target: months, effect: '2023-05-01/2025-06-30' })]
    expect(await found({ target: year, effect: '2026-01-14' })).toEqual([known[0]?.id])
    expect(await found({ target: year, effect: '2026-01-15' })).toEqual([])
    expect(await found({ target: months, effect: '2024-01-01' })).toEqual([known[1]?.id])
    expect(await found({ target: months, effect: '2025-07-14' })).toEqual([known[1]?.id])
    expect(await found({ target: months, effect: '2025-07-15' })).toEqual([])
  })

  it('a withdrawn record is not shown, until it is restored', async () => {
    const target = aLine()
    const known = await record({ target })
    clock.pass(1)
    const gone = made(await recorder.disruptions.withdraw(known))
    expect(await found({ target })).toEqual([])
    clock.pass(1)
    made(await recorder.disruptions.restore(gone))
    expect(await found({ target })).toEqual([known.id])
  })

  it('a record is compared as it stands, not as it once was', async () => {
    const [before, after] = [aLine(), aLine()]
    const known = await record({ target: before })
    clock.pass(1)
    made(await recorder.disruptions.correct(known, aDisruption({ target: after })))
    expect([await found({ target: before }), await found({ target: after })]).toEqual([[], [known.id]])
  })

  it('the record that is being corrected is not shown, nor those of which the unit has said something', async () => {
    const target = aLine()
    const [own, related, different, open] = [await record({ target }), await record({ target }), await record({ target }), await record({ target })]
    made(await pairsOf(recorder).link(own, related, { kind: 'RELATED' }))
    made(await pairsOf(recorder).link(different, own, { kind: 'DIFFERENT' }))
    expect(await found({ target, disruption: own.id })).toEqual([open.id])
    expect((await found({ target })).toSorted()).toEqual([own.id, related.id, different.id, open.id].toSorted())
    clock.pass(1)
    made(await pairsOf(recorder).unlink(own, related))
    expect((await found({ target, disruption: own.id })).toSorted()).toEqual([related.id, open.id].toSorted())
  })

  it('five are shown, those most alike first', async () => {
    const target = aLine()
    const ids: string[] = []
    for (const day of ['12', '13', '14', '15', '16', '17']) ids.push((await record({ target, effect: `2026-11-${day}`, outcomes: arrests(3) })).id)
    const twice = await record({ target, effect: '2026-11-19', outcomes: aDisruption().outcomes ?? [] })
    expect(await found({ target, outcomes: aDisruption().outcomes ?? [] })).toEqual([twice.id, ...ids.slice(0, 4)])
  })

  it.each<[string, (line: ReturnType<typeof aLine>) => Partial<Probe>]>([
    ['no day', () => ({ effect: '' })],
    ['half a day', () => ({ effect: '2026-1' })],
    ['a day that is none', () => ({ effect: '2026-11-31' })],
    ['days that run backwards', () => ({ effect: '2026-11-13/2026-11-11' })],
    ['a day of the year 1066', () => ({ effect: '1066-11-12' })],
    ['no reference', () => ({ target: { kind: 'COUNTY_LINE', reference: ' ' } })],
    ['no group', () => ({ target: { kind: 'OCG' } })],
    ['a group that is none', (line) => ({ target: { kind: 'OCG', ocg: 'nonsense', reference: line.reference } })],
    ['a very long reference', (line) => ({ target: { ...line, reference: `${line.reference}${' '.repeat(100)}x` } })],
    ['an unknown outcome', (line) => ({ target: line, outcomes: [{ kind: 'GOLD', quantity: 3, measureUnit: 'PEOPLE' }] })],
  ])('with %s nothing is shown, and nothing is wrong, though a record is there that fits otherwise', async (_name, typed) => {
    const target = aLine()
    const known = await record({ target, effect: '2026-11-12', outcomes: arrests(3) })
    expect(await found({ target })).toEqual([known.id])
    expect(await probe({ target, ...typed(target) })).toEqual([])
    expect(logged).toEqual([])
  })

  it.each([['a NUL character', '\u0000'], ['half a character', '\ud800']])('with %s it is refused in words, and nothing is looked for', async (_name, hidden) => {
    const line = aLine()
    const statements = await database.statementsOf(async () => {
      const { status, errors } = await recorder.send('query ($p: DuplicateProbe!) { suspectedDuplicates(probe: $p) { likeness } }', {
        p: { effect: '2026-11-12', target: { ...line, reference: `${line.reference}${hidden}` } },
      })
      expect([status, errors.map(({ message, extensions }) => [message, extensions?.code])]).toEqual([400, [['A text holds a hidden character. Type it again instead of pasting it.', 'REFUSED']]])
    })
    expect(statements).toEqual([])
    expect(logged).toEqual([])
  })

  it('with the id of a record that is none it is looked for as for a new one', async () => {
    const target = aLine()
    const known = await record({ target })
    expect(await found({ target, disruption: 'nonsense' })).toEqual([known.id])
  })

  it('is for people who see records', async () => {
    const { data, errors } = await as('NETWORK-BOARD-MEMBER-1').send(
      'query ($p: DuplicateProbe!) { suspectedDuplicates(probe: $p) { likeness } }', { p: { effect: '2026-11-12', target: { kind: 'COUNTY_LINE', reference: 'Line no 1' } } },
    )
    expect([data, errors[0]?.extensions?.code]).toEqual([null, 'NOT_ALLOWED'])
  })
})

describe('a record of another unit', () => {
  it('is never shown to a unit that may not see it, whatever is alike', async () => {
    const other = as('TARIAN-RECORDER-1')
    const target = aLine()
    await record({ target, supportingUnits: ['ERSOU'] })
    expect(await found({ target }, other)).toEqual([])
    const theirs = made(await other.groups.record(aGroup({ alias: 'Cormorant', owningForce: 'SOUTH_WALES' })))
    const ours = made(await recorder.groups.record(aGroup({ alias: 'Cormorant' })))
    const [mine] = [made(await other.disruptions.record(against(theirs, { forces: [] }))), made(await recorder.disruptions.record(against(ours)))]
    expect(await found({ target: { kind: 'OCG', ocg: theirs.id } }, other)).toEqual([mine.id])
    expect(await found({ target: { kind: 'OCG', ocg: ours.id } }, other)).toEqual([])
    expect(await suspectedOf(mine, other)).toEqual([])
  })

  it('is shown to a unit that supports it: by its target’s reference, or by the group’s alias', async () => {
    const supporter = as('ERSOU-RECORDER-1')
    const target = aLine()
    const line = await record({ target, supportingUnits: ['ERSOU'] })
    expect(await found({ target }, supporter)).toEqual([line.id])
    const ours = made(await recorder.groups.record(aGroup({ alias: 'Bittern' })))
    const theirs = made(await supporter.groups.record(aGroup({ alias: 'BITTERN', owningForce: 'ESSEX' })))
    const known = made(await recorder.disruptions.record(against(ours, { supportingUnits: ['ERSOU'] })))
    expect(await probe({ target: { kind: 'OCG', ocg: theirs.id } }, supporter)).toEqual([
      { disruption: { id: known.id }, likeness: ['Group with the same alias', 'Same day', 'Arrests in both: 3'] },
    ])
    const own = made(await supporter.disruptions.record(against(theirs, { effect: '2026-11-13' })))
    expect((await suspectedOf(own, supporter)).map(({ disruption }) => disruption.id)).toEqual([known.id])
    expect((await suspectedOf(known, supporter)).map(({ disruption }) => disruption.id)).toEqual([own.id])
    expect(await suspectedOf(known)).toEqual([]) // EMSOU does not see what ERSOU recorded
  })

  it('of the own unit, another group of the same alias is another group', async () => {
    const [one, other] = [made(await recorder.groups.record(aGroup({ alias: 'Twin' }))), made(await recorder.groups.record(aGroup({ alias: 'Twin' })))]
    made(await recorder.disruptions.record(against(one)))
    expect(await found({ target: { kind: 'OCG', ocg: other.id } })).toEqual([])
  })
})

describe('a recorded disruption', () => {
  it('shows those like it, each the other, until one is merged into the other', async () => {
    const target = aLine()
    const [one, other] = [await record({ target }), await record({ target, effect: '2026-11-13', outcomes: [] })]
    expect(await suspectedOf(one)).toEqual([{ disruption: { id: other.id }, likeness: ['Same county line', '1 day apart'] }])
    expect((await suspectedOf(other)).map(({ disruption }) => disruption.id)).toEqual([one.id])
    clock.pass(1)
    made(await pairsOf(recorder).merge(other, one))
    expect([await suspectedOf(one), await suspectedOf(other)]).toEqual([[], []])
  })

  it('shows none as at a past moment', async () => {
    const target = aLine()
    const one = await record({ target })
    await record({ target })
    const asAt = clock.pass(1).toISOString()
    clock.pass(1)
    expect(await recorder.ask('query ($r: String!, $asAt: Instant) { disruption(reference: $r, asAt: $asAt) { suspectedDuplicates { likeness } } }', { r: one.reference, asAt })).toEqual({
      disruption: { suspectedDuplicates: [] },
    })
  })

  it('of a list all are asked for at once', async () => {
    const lead = as('SWROCU-RECORDER-1')
    for (let number = 0; number < 6; number += 1) await record({ target: { kind: 'COUNTY_LINE', reference: `Pair ${number % 3}` } }, lead)
    const statements = await database.statementsOf(async () => {
      const { disruptions } = await lead.ask<{ disruptions: { edges: { node: { suspectedDuplicates: ShownSuspicion[] } }[] } }>(
        '{ disruptions { edges { node { suspectedDuplicates { disruption { id } } } } } }',
      )
      expect(disruptions.edges.map(({ node }) => node.suspectedDuplicates.length)).toEqual([1, 1, 1, 1, 1, 1])
    })
    expect(statements.filter((statement) => statement.includes('jsonb_to_recordset'))).toHaveLength(1)
  })
})
