import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { everyField } from '../../support/everyField.ts'
import { pairsOf } from '../../support/pairsOf.ts'
import { fieldsRefused, made, refused, type Result } from '../../support/records.ts'
import type { ShownDisruption } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const { link, unlink } = pairsOf(recorder)
const nowhere = { id: Buffer.from('Disruption:018f4aaa-0000-7000-8000-000000000000').toString('base64') }
const record = async (changed: Parameters<typeof aDisruption>[0] = {}, person = recorder) => made(await person.disruptions.record(aDisruption(changed)))
const linksOf = async ({ id }: { id: string }, person = recorder) =>
  (await person.ask<{ node: ShownDisruption }>(`query ($id: ID!) { node(id: $id) { ... on Disruption { ${everyField('Disruption')} } } }`, { id })).node.links
const told = (links: ShownDisruption['links']) => links.map(({ kind, other, reason }) => [kind, other.id, reason])

describe('a link between two disruptions', () => {
  it('says by whom, when and why, and is read from both ends', async () => {
    const [one, other] = [await record(), await record()]
    const moment = clock.pass(5)
    const linked = made(await link(one, other, { kind: 'RELATED', reason: ' The same operation. ' }))
    expect(linked).toMatchObject({ id: one.id, version: 1 })
    const said = { kind: 'RELATED', reason: 'The same operation.', recordedAt: moment.toISOString(), recordedBy: { code: 'EMSOU-RECORDER-1' } }
    expect(linked.links).toEqual([expect.objectContaining({ other: { id: other.id } })])
    expect(linked.links[0]).toMatchObject(said)
    expect((await linksOf(other))[0]).toMatchObject({ ...said, other: { id: one.id } })
  })

  it('is replaced by another kind or reason: one thing is said of a pair at a time, whichever end it is said from', async () => {
    const [one, other] = [await record(), await record()]
    made(await link(one, other, { kind: 'RELATED' }))
    clock.pass(1)
    expect(told(made(await link(other, one, { kind: 'DIFFERENT' })).links)).toEqual([['DIFFERENT', one.id, null]])
    clock.pass(1)
    expect(told(made(await link(one, other, { kind: 'DIFFERENT', reason: 'Another house.' })).links)).toEqual([['DIFFERENT', other.id, 'Another house.']])
  })

  it('said again in the same words is refused', async () => {
    const [one, other] = [await record(), await record()]
    made(await link(one, other, { kind: 'DIFFERENT', reason: 'Another house.' }))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      const refusal = refused(await link(one, other, { kind: 'DIFFERENT', reason: 'Another house. ' }))
      expect([refusal.message, refusal.problems[0]?.field]).toEqual([`Your unit has said this of ${other.reference} already`, 'other'])
    })).toBe(true)
  })

  it('can be taken back, and once only', async () => {
    const [one, other] = [await record(), await record()]
    made(await link(one, other))
    clock.pass(1)
    expect(made(await unlink(other, one)).links).toEqual([])
    expect(await leavesNothing(async () => {
      expect(refused(await unlink(one, other))).toMatchObject({ message: 'These two disruptions are not linked', problems: [{ field: 'other' }] })
      expect(await unlink(one, nowhere)).toEqual(await unlink(one, other))
    })).toBe(true)
  })

  it('reads as at a past moment as it read then', async () => {
    const [one, other] = [await record(), await record()]
    const read = async (asAt: Date | null) =>
      told((await recorder.ask<{ disruption: ShownDisruption }>(
        'query ($r: String!, $asAt: Instant) { disruption(reference: $r, asAt: $asAt) { links { kind reason other { id } } } }', { r: one.reference, asAt: asAt?.toISOString() ?? null },
      )).disruption.links)
    const moments: Date[] = []
    const pass = () => {
      moments.push(clock.pass(1))
      clock.pass(1)
    }
    pass()
    made(await link(one, other))
    pass()
    made(await link(one, other, { kind: 'DIFFERENT' }))
    pass()
    made(await unlink(one, other))
    clock.pass(1)
    expect(await Promise.all(moments.map(read))).toEqual([[], [['RELATED', other.id, null]], [['DIFFERENT', other.id, null]]])
    expect(await read(null)).toEqual([])
  })

  it('submitted twice with one key is set once', async () => {
    const [one, other] = [await record(), await record()]
    const key = randomUUID()
    const linked = made(await link(one, other, { key }))
    expect(await leavesNothing(async () => {
      expect(await link(one, other, { key })).toEqual(linked)
      expect(fieldsRefused(await link(one, other, { key, kind: 'DIFFERENT' }))).toEqual(['key'])
    })).toBe(true)
  })

  it('submitted again later gets the same answer, whatever was said since', async () => {
    const [one, other] = [await record(), await record()]
    const [set, taken] = [randomUUID(), randomUUID()]
    made(await link(one, other, { key: set }))
    clock.pass(1)
    made(await unlink(one, other, { key: taken }))
    clock.pass(1)
    made(await link(one, other, { kind: 'DIFFERENT' }))
    clock.pass(1)
    expect(told(made(await link(one, other, { key: set })).links)).toEqual([['RELATED', other.id, null]])
    expect(told(made(await unlink(one, other, { key: taken })).links)).toEqual([])
    expect(told(await linksOf(one))).toEqual([['DIFFERENT', other.id, null]])
  })

  it('may be between records of others that the unit supports: it is the unit’s own judgement', async () => {
    const [theirs, also] = [await record({ supportingUnits: ['EMSOU'] }, as('ERSOU-RECORDER-1')), await record({ supportingUnits: ['EMSOU'] }, as('TARIAN-RECORDER-1'))]
    const own = await record()
    expect(told(made(await link(theirs, own)).links)).toEqual([['RELATED', own.id, null]])
    clock.pass(1)
    expect(told(made(await link(theirs, also, { kind: 'DIFFERENT' })).links)).toEqual([['DIFFERENT', also.id, null], ['RELATED', own.id, null]])
    expect([await linksOf(theirs, as('ERSOU-RECORDER-1')), await linksOf(also, as('TARIAN-RECORDER-1'))]).toEqual([[], []])
    clock.pass(1)
    expect(told(made(await unlink(also, theirs)).links)).toEqual([])
  })

  it('is of the unit that said it, also where another sees both', async () => {
    const supporter = as('ERSOU-RECORDER-1')
    const [one, other] = [await record({ supportingUnits: ['ERSOU'] }), await record({ supportingUnits: ['ERSOU'] })]
    made(await link(one, other))
    expect(await linksOf(one, supporter)).toEqual([])
  })

  it('with a record of another unit is left out once that record can be seen no more, and can still be taken back', async () => {
    const supporter = as('SWROCU-RECORDER-1')
    const theirs = await record({ supportingUnits: ['SWROCU'] })
    const own = await record({}, supporter)
    made(await pairsOf(supporter).link(own, theirs))
    expect(told(await linksOf(own, supporter))).toEqual([['RELATED', theirs.id, null]])
    clock.pass(1)
    made(await recorder.disruptions.correct(theirs, aDisruption()))
    expect(await linksOf(own, supporter)).toEqual([])
    clock.pass(1)
    made(await pairsOf(supporter).unlink(own, theirs))
    made(await recorder.disruptions.correct({ ...theirs, version: 2 }, aDisruption({ supportingUnits: ['SWROCU'] })))
    expect(await linksOf(own, supporter)).toEqual([])
  })

  it('is refused with itself, with what the viewer may not see, and for those who do not record, and nothing is kept', async () => {
    const one = await record()
    const unseen = await record({}, as('TARIAN-RECORDER-1'))
    const supported = await record({ supportingUnits: ['EMSOU'] }, as('TARIAN-RECORDER-1'))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await link(one, one))).toEqual(['other'])
      expect(await link(one, unseen)).toEqual(await link(one, nowhere))
      expect(await link(unseen, one)).toEqual(await link(nowhere, one))
      expect(fieldsRefused(await link(nowhere, one))).toEqual(['disruption'])
      expect(fieldsRefused(await link(one, supported, { reason: 'Why\u0000' }))).toEqual(['reason'])
      expect(fieldsRefused(await link(one, supported, { reason: 'x'.repeat(1_001) }))).toEqual(['reason'])
      expect(refused(await pairsOf(as('EMSOU-MODERATOR-1')).link(one, supported)).message).toMatch(/does not record/)
      expect(refused(await pairsOf(as('EMSOU-MODERATOR-1')).unlink(one, supported)).message).toMatch(/does not record/)
    })).toBe(true)
    expect(logged).toEqual([])
  })
})

describe('a disruption recorded with links', () => {
  const submit = async (links: object[], changed: Parameters<typeof aDisruption>[0] = {}) =>
    (await recorder.ask<{ result: Result<ShownDisruption> }>(
      `mutation ($input: RecordDisruptionInput!) { result: recordDisruption(input: $input) {
         __typename ... on Disruption { ${everyField('Disruption')} } ... on Refusal { message problems { field message } } } }`,
      { input: { key: randomUUID(), facts: aDisruption(changed), links } },
    )).result

  it('has them from its first moment', async () => {
    const [same, another] = [await record(), await record({ supportingUnits: ['EMSOU'] }, as('ERSOU-RECORDER-1'))]
    const one = made(await submit([{ other: same.id, kind: 'DIFFERENT', reason: 'Another house.' }, { other: another.id, kind: 'RELATED' }]))
    expect(told(one.links).toSorted()).toEqual([['DIFFERENT', same.id, 'Another house.'], ['RELATED', another.id, null]])
    expect(told(await linksOf(same))).toEqual([['DIFFERENT', one.id, 'Another house.']])
  })

  it('needs no more statements for twenty links than for one', async () => {
    const others: { id: string }[] = []
    for (let number = 0; number < 20; number += 1) others.push(await record())
    const statementsFor = (count: number) =>
      database.statementsOf(async () => made(await submit(others.slice(0, count).map(({ id }) => ({ other: id, kind: 'RELATED' })))))
    expect((await statementsFor(20)).length).toBe((await statementsFor(1)).length)
  })

  it('is refused with everything that is wrong with them and with the facts at once, and nothing is kept', async () => {
    const one = await record()
    const unseen = await record({}, as('TARIAN-RECORDER-1'))
    expect(await leavesNothing(async () => {
      const links = [{ other: one.id, kind: 'RELATED', reason: 'x'.repeat(1_001) }, { other: unseen.id, kind: 'RELATED' }, { other: one.id, kind: 'DIFFERENT' }]
      expect(fieldsRefused(await submit(links, { strand: 'PONDER' }))).toEqual(['strand', 'links.0.reason', 'links.1.other', 'links.2.other'])
      expect(await submit([{ other: unseen.id, kind: 'RELATED' }])).toEqual(await submit([{ other: nowhere.id, kind: 'RELATED' }]))
      expect(fieldsRefused(await submit(Array.from({ length: 21 }, () => ({ other: one.id, kind: 'RELATED' }))))).toEqual(['links'])
    })).toBe(true)
  })
})
