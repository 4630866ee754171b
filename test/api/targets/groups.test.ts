import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { against } from '../../support/aDisruption.ts'
import { aGroup, type GroupFacts } from '../../support/aGroup.ts'
import { everyField } from '../../support/everyField.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, refused, type Result } from '../../support/records.ts'
import type { ShownGroup, Stale } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')
const read = async (id: string, asAt: Date | null = null) =>
  (await recorder.ask<{ ocg: ShownGroup | null }>(`query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { ${everyField('Ocg', ['mayCorrect', 'mayRestore'])} } }`, {
    id, asAt: asAt?.toISOString() ?? null,
  })).ocg

describe('a group', () => {
  it('is mapped with its facts, by whom and when', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: ' Kestrel ', urn: 'EM/1', isUrnProvisional: true })))
    expect(group).toMatchObject({
      version: 1, unit: { code: 'EMSOU' }, alias: 'Kestrel', urn: 'EM/1', isUrnProvisional: true, owningForce: { code: 'LEICESTERSHIRE' },
      status: 'ACTIVE', mappedOn: '2025-06-02', isWithdrawn: false, recordedBy: { code: 'EMSOU-RECORDER-1' }, lineage: [], mayCorrect: true,
    })
    expect(group.threats.map(({ code }) => code)).toEqual(['DRUGS', 'FIREARMS'])
  })

  it('is corrected by a new version, with what changed in its history', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Osprey' })))
    clock.pass(1)
    const corrected = made(await recorder.groups.correct(group, aGroup({ alias: 'Osprey two', owningForce: null, taskingLevel: 'NATIONAL', sioUnit: null }), { reason: 'Taken national.' }))
    expect(corrected).toMatchObject({ id: group.id, version: 2, alias: 'Osprey two', taskingLevel: 'NATIONAL', owningForce: null, sioUnit: null, reason: 'Taken national.' })
    expect(corrected.history[0]?.changes).toEqual([
      { field: 'alias', fieldInWords: 'Alias', before: 'Osprey', after: 'Osprey two' },
      { field: 'owningForce', fieldInWords: 'Owning force', before: 'Leicestershire Police', after: null },
      { field: 'taskingLevel', fieldInWords: 'Tasking level', before: 'Regional', after: 'National' },
      { field: 'sioUnit', fieldInWords: 'SIO’s unit', before: 'East Midlands Special Operations Unit', after: null },
    ])
  })

  it('is not corrected from a version that is not current any more; both are shown', async () => {
    const group = made(await recorder.groups.record(aGroup()))
    clock.pass(1)
    made(await as('EMSOU-RECORDER-2').groups.correct(group, aGroup({ alias: 'Theirs' })))
    expect(await leavesNothing(async () => {
      const stale = (await recorder.groups.correct(group, aGroup({ alias: 'Mine' }))) as Stale<ShownGroup>
      expect([stale.__typename, stale.yours.alias, stale.current.alias]).toEqual(['StaleOcg', aGroup().alias, 'Theirs'])
      expect((await recorder.groups.withdraw(group)).__typename).toBe('StaleOcg')
    })).toBe(true)
  })

  it('withdrawn stays to be read, and out of the list', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Gone soon', urn: 'EM/GONE' })))
    clock.pass(1)
    expect(made(await recorder.groups.withdraw(group))).toMatchObject({ version: 2, isWithdrawn: true, reason: 'Entered twice.' })
    const { list, all } = await recorder.ask<Record<'list' | 'all', { totalCount: number }>>(
      '{ list: ocgs(filter: { search: "gone" }) { totalCount } all: ocgs(filter: { search: "gone", includeWithdrawn: true }) { totalCount } }',
    )
    expect([list.totalCount, all.totalCount, (await read(group.id))?.isWithdrawn]).toEqual([0, 1, true])
    expect(made(await recorder.groups.record(aGroup({ urn: 'EM/GONE' }))).urn).toBe('EM/GONE')
  })

  it('withdrawn is restored as it was, with its disruptions, and corrected only after that', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Back again', urn: 'EM/BACK' })))
    made(await recorder.disruptions.record(against(group)))
    const before = await read(group.id)
    clock.pass(1)
    const gone = made(await recorder.groups.withdraw(group))
    expect(gone).toMatchObject({ mayCorrect: false, mayRestore: true })
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.groups.correct(gone, aGroup())).message).toBe('This group is withdrawn. Restore it before you correct it.')
      expect(fieldsRefused(await recorder.groups.restore(gone, { reason: '' }))).toEqual(['reason'])
      expect((await recorder.groups.restore(group)).__typename).toBe('StaleOcg')
      const none = { id: Buffer.from('Ocg:018f4aaa-0000-7000-8000-000000000000').toString('base64'), version: 2 }
      expect(await as('TARIAN-RECORDER-1').groups.restore(gone)).toEqual(await as('TARIAN-RECORDER-1').groups.restore(none))
    })).toBe(true)
    const back = made(await recorder.groups.restore(gone, { reason: 'It is a group after all.' }))
    expect(back).toMatchObject({ id: group.id, version: 3, isWithdrawn: false, reason: 'It is a group after all.', mayCorrect: true, mayRestore: false })
    expect(back.history[0]?.changes).toEqual([{ field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'Yes', after: 'No' }])
    const made3 = { version: 3, reason: back.reason, recordedAt: back.recordedAt, history: back.history }
    expect(await read(group.id)).toEqual({ ...before, ...made3 })
    expect(refused(await recorder.groups.restore(back)).message).toBe('This group is not withdrawn, so there is nothing to restore')
  })

  it('is not restored while another group has its URN, and is told which', async () => {
    const group = made(await recorder.groups.record(aGroup({ urn: 'EM/CLASH' })))
    clock.pass(1)
    const gone = made(await recorder.groups.withdraw(group))
    const other = made(await recorder.groups.record(aGroup({ alias: 'Wigeon', urn: 'EM/CLASH' })))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.groups.restore(gone))).toMatchObject({
        message: 'The group “Wigeon” has the URN EM/CLASH now. Correct its URN first, then restore this group.', problems: [{ field: 'urn' }],
      })
    })).toBe(true)
    made(await recorder.groups.withdraw(other))
    expect(made(await recorder.groups.restore(gone)).urn).toBe('EM/CLASH')
  })

  it('submitted twice with one key is one group', async () => {
    const key = randomUUID()
    const first = made(await recorder.groups.record(aGroup(), { key }))
    expect(await leavesNothing(async () => {
      expect(await recorder.groups.record(aGroup(), { key })).toEqual(first)
      expect(fieldsRefused(await recorder.groups.record(aGroup({ alias: 'Other' }), { key }))).toEqual(['key'])
    })).toBe(true)
  })

  it('reads as at a past moment as it read then, its links and disruptions too', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Then' })))
    const successor = made(await recorder.groups.record(aGroup({ alias: 'Successor' })))
    made(await recorder.disruptions.record(against(group)))
    const moment = clock.pass(5)
    const then = await read(group.id)
    clock.pass(5)
    made(await recorder.groups.correct(group, aGroup({ alias: 'Now' })))
    made(await recorder.disruptions.record(against(group, { grade: 'NEGATIVE' })))
    made(await link({ from: group.id, to: successor.id }))
    expect(await read(group.id, moment)).toEqual(then)
    expect((await read(group.id))?.lineage).toHaveLength(1)
  })

  it.each<[string, Partial<GroupFacts>, string[]]>([
    ['no alias', { alias: ' ' }, ['alias']],
    ['a very long alias', { alias: 'x'.repeat(81) }, ['alias']],
    ['a NUL character', { alias: 'He\u0000ron' }, ['alias']],
    ['a NUL character in the URN', { urn: 'EM\u0000' }, ['urn']],
    ['a provisional URN that is none', { isUrnProvisional: true }, ['urn']],
    ['an unknown force', { owningForce: 'SHERWOOD' }, ['owningForce']],
    ['an SIO of an unknown unit', { sioUnit: 'SHERWOOD' }, ['sioUnit']],
    ['no threat', { threats: [] }, ['threats']],
    ['an unknown threat', { threats: ['DRAGONS'] }, ['threats.0']],
    ['a day to come', { mappedOn: '2027-01-01' }, ['mappedOn']],
    ['an impossible day', { mappedOn: '2026-02-30' }, ['mappedOn']],
    ['a month for a day', { mappedOn: '2026-02' }, ['mappedOn']],
  ])('with %s is refused, naming the field, and nothing is kept', async (_name, facts, fields) => {
    const known = made(await recorder.groups.record(aGroup()))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await recorder.groups.record(aGroup(facts)))).toEqual(fields)
      expect(fieldsRefused(await recorder.groups.correct(known, aGroup(facts)))).toEqual(fields)
    })).toBe(true)
  })

  it('cannot have a URN that another group of the unit has', async () => {
    made(await recorder.groups.record(aGroup({ urn: 'EM/TAKEN' })))
    expect(fieldsRefused(await recorder.groups.record(aGroup({ urn: 'EM/TAKEN' })))).toEqual(['urn'])
    expect(made(await as('TARIAN-RECORDER-1').groups.record(aGroup({ urn: 'EM/TAKEN' }))).urn).toBe('EM/TAKEN')
  })
})

const link = async (told: { from: string; to: string; day?: string; kind?: string; reason?: string; key?: string }) => {
  const input = { key: randomUUID(), kind: 'MERGED_INTO', day: '2026-10-01', reason: 'One command now.', ...told }
  const { result } = await recorder.ask<{ result: Result<ShownGroup> }>(
    `mutation ($input: RecordOcgLineageInput!) { result: recordOcgLineage(input: $input) {
       __typename ... on Ocg { ${everyField('Ocg')} } ... on Refusal { message problems { field message } } } }`,
    { input },
  )
  return result
}

describe('a merge or a split', () => {
  const two = async () => [made(await recorder.groups.record(aGroup({ alias: 'One' }))), made(await recorder.groups.record(aGroup({ alias: 'Two' })))] as const

  it('links two groups, and each shows it', async () => {
    const [one, other] = await two()
    const before = made(await link({ from: one.id, to: other.id }))
    expect(before.id).toBe(one.id)
    for (const group of [one, other]) {
      expect((await read(group.id))?.lineage).toEqual([
        expect.objectContaining({ kind: 'MERGED_INTO', day: '2026-10-01', reason: 'One command now.', from: { id: one.id }, to: { id: other.id } }),
      ])
    }
  })

  it('leaves disruptions with the group they were against', async () => {
    const [one, other] = await two()
    const disruption = made(await recorder.disruptions.record(against(one)))
    made(await link({ from: one.id, to: other.id }))
    const { disruptions } = await recorder.ask<{ disruptions: { edges: { node: { id: string } }[] } }>(
      'query ($ocg: ID!) { disruptions(filter: { ocg: $ocg }) { edges { node { id } } } }', { ocg: one.id },
    )
    expect(disruptions.edges.map(({ node }) => node.id)).toEqual([disruption.id])
  })

  it('is refused with itself, twice, in the future, without a reason, or with another unit’s group, and nothing is kept', async () => {
    const [one, other] = await two()
    const foreign = made(await as('TARIAN-RECORDER-1').groups.record(aGroup()))
    made(await link({ from: one.id, to: other.id }))
    const third = made(await recorder.groups.record(aGroup({ alias: 'Three' })))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await link({ from: one.id, to: one.id }))).toEqual(['to'])
      expect(fieldsRefused(await link({ from: one.id, to: other.id }))).toEqual(['to'])
      expect(fieldsRefused(await link({ from: other.id, to: one.id }))).toEqual(['to'])
      expect(fieldsRefused(await link({ from: other.id, to: third.id, day: '2026-11-21' }))).toEqual(['day'])
      expect(fieldsRefused(await link({ from: other.id, to: third.id, day: '2026-10' }))).toEqual(['day'])
      expect(fieldsRefused(await link({ from: other.id, to: third.id, reason: '' }))).toEqual(['reason'])
      expect(fieldsRefused(await link({ from: one.id, to: foreign.id }))).toEqual(['to'])
      expect(fieldsRefused(await link({ from: foreign.id, to: one.id }))).toEqual(['from'])
    })).toBe(true)
  })
})
