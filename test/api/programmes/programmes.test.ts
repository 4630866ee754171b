import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme, type ProgrammeFacts } from '../../support/aProgramme.ts'
import { everyField } from '../../support/everyField.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import type { ShownProgramme, Stale } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing, logged } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')
/** A programme under a name of its own. */
const begun = async (changed: Partial<ProgrammeFacts> = {}) => made(await recorder.programmes.record(aProgramme({ name: `Programme ${randomUUID()}`, ...changed })))
const read = async (id: string, asAt: Date | null = null) =>
  (await recorder.ask<{ programme: ShownProgramme | null }>(
    `query ($id: ID!, $asAt: Instant) { programme(id: $id, asAt: $asAt) { ${everyField('Programme', ['mayCorrect', 'mayRestore'])} } }`,
    { id, asAt: asAt?.toISOString() ?? null },
  )).programme

describe('a programme', () => {
  it('is recorded with its name and its stated target, by whom and when', async () => {
    expect(made(await recorder.programmes.record(aProgramme({ name: ' Safe online ' })))).toMatchObject({
      version: 1, unit: { code: 'EMSOU' }, name: 'Safe online', statedTargetPercent: 75, isWithdrawn: false, reason: null,
      recordedBy: { code: 'EMSOU-RECORDER-1' }, years: [], outputsDatedTooLoosely: 0, outputs: { totalCount: 0 }, mayCorrect: true, mayRestore: false,
    })
    expect((await begun({ statedTargetPercent: null })).statedTargetPercent).toBeNull()
  })

  it('is corrected by a new version, with what changed in its history', async () => {
    const programme = await begun({ name: 'Talks' })
    clock.pass(1)
    const corrected = made(await recorder.programmes.correct(programme, { name: 'School talks', statedTargetPercent: null }, { reason: 'No target any more.' }))
    expect(corrected).toMatchObject({ id: programme.id, version: 2, name: 'School talks', statedTargetPercent: null, reason: 'No target any more.' })
    expect(corrected.history.map(({ version }) => version)).toEqual([2, 1])
    expect(corrected.history[0]?.changes).toEqual([
      { field: 'name', fieldInWords: 'Name', before: 'Talks', after: 'School talks' },
      { field: 'statedTargetPercent', fieldInWords: 'Stated target', before: '75%', after: null },
    ])
  })

  it('is not changed from a version that is not current any more; both are shown', async () => {
    const programme = await begun({ name: 'First name' })
    clock.pass(1)
    made(await as('EMSOU-RECORDER-2').programmes.correct(programme, { name: 'Their name' }))
    expect(await leavesNothing(async () => {
      const stale = (await recorder.programmes.correct(programme, { name: 'My name' })) as Stale<ShownProgramme>
      expect([stale.__typename, stale.yours.name, stale.current.name]).toEqual(['StaleProgramme', 'First name', 'Their name'])
      expect((await recorder.programmes.withdraw(programme)).__typename).toBe('StaleProgramme')
    })).toBe(true)
  })

  it('withdrawn stays to be read, leaves the list, and gives its name free', async () => {
    const programme = await begun({ name: 'Gone soon' })
    clock.pass(1)
    const gone = made(await recorder.programmes.withdraw(programme))
    expect(gone).toMatchObject({ version: 2, name: 'Gone soon', isWithdrawn: true, reason: 'Entered twice.', mayCorrect: false, mayRestore: true })
    const { list, all } = await recorder.ask<Record<'list' | 'all', object[]>>('{ list: programmes(search: "gone s") { id } all: programmes(search: "gone s", includeWithdrawn: true) { id } }')
    expect([list, all]).toEqual([[], [{ id: programme.id }]])
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.programmes.withdraw(gone)).message).toMatch(/withdrawn already/)
      expect(refused(await recorder.programmes.correct(gone, aProgramme())).message).toBe('This programme is withdrawn. Restore it before you correct it.')
    })).toBe(true)
    made(await recorder.programmes.record({ name: 'Gone soon' }))
  })

  it('is restored by a new version with the content that it had', async () => {
    const programme = await begun({ name: 'Comes back', statedTargetPercent: 60 })
    clock.pass(1)
    const gone = made(await recorder.programmes.withdraw(programme))
    clock.pass(1)
    const back = made(await recorder.programmes.restore(gone, { reason: 'It goes on.' }))
    expect(back).toMatchObject({ id: programme.id, version: 3, name: 'Comes back', statedTargetPercent: 60, isWithdrawn: false, reason: 'It goes on.', mayCorrect: true })
    expect(back.history[0]?.changes).toEqual([{ field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'Yes', after: 'No' }])
  })

  it('is not restored when it stands, from another version, or when its name is taken by now', async () => {
    const standing = await begun()
    const programme = await begun({ name: 'Taken meanwhile' })
    clock.pass(1)
    const gone = made(await recorder.programmes.withdraw(programme))
    await begun({ name: 'TAKEN meanwhile' })
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.programmes.restore(standing)).message).toMatch(/not withdrawn/)
      expect((await recorder.programmes.restore(programme)).__typename).toBe('StaleProgramme')
      expect(fieldsRefused(await recorder.programmes.restore(gone, { reason: ' ' }))).toEqual(['reason'])
      expect(fieldsRefused(await recorder.programmes.restore(gone))).toEqual(['name'])
    })).toBe(true)
  })

  it('has a name of its own among the standing programmes of the unit, whatever the case and the spaces', async () => {
    const one = await begun({ name: 'Été en ligne' })
    const other = await begun()
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.programmes.record({ name: 'été  EN LIGNE' })).problems).toEqual([
        { field: 'name', message: 'Another programme of your unit has this name. Open it, or choose another name.' },
      ])
      expect(fieldsRefused(await recorder.programmes.correct(other, { name: ' été en ligne ', statedTargetPercent: 0 }))).toEqual(['name', 'statedTargetPercent'])
    })).toBe(true)
    clock.pass(1)
    expect(made(await recorder.programmes.correct(one, { name: 'ÉTÉ en ligne' })).name).toBe('ÉTÉ en ligne')
    expect(made(await as('TARIAN-RECORDER-1').programmes.record({ name: 'Été en ligne' })).unit.code).toBe('TARIAN')
  })

  it.each<[string, ProgrammeFacts, string[]]>([
    ['no name', { name: ' \u00A0' }, ['name']],
    ['a name of 121 characters', { name: 'x'.repeat(121) }, ['name']],
    ['a NUL character', { name: 'Tal\u0000ks' }, ['name']],
    ['a target of nought', { name: 'New', statedTargetPercent: 0 }, ['statedTargetPercent']],
    ['a target above a hundred', { name: 'New', statedTargetPercent: 101 }, ['statedTargetPercent']],
    ['nothing right', { name: '', statedTargetPercent: -1 }, ['name', 'statedTargetPercent']],
  ])('with %s is refused, naming the field, and nothing is kept', async (_name, facts, fields) => {
    const known = await begun()
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await recorder.programmes.record(facts))).toEqual(fields)
      expect(fieldsRefused(await recorder.programmes.correct(known, facts))).toEqual(fields)
    })).toBe(true)
    expect(logged).toEqual([])
  })

  it('submitted twice with one key is one programme', async () => {
    const key = randomUUID()
    const facts = aProgramme({ name: 'Only once' })
    const first = made(await recorder.programmes.record(facts, { key }))
    expect(await leavesNothing(async () => {
      expect(await recorder.programmes.record(facts, { key })).toEqual(first)
      expect(fieldsRefused(await recorder.programmes.record({ name: 'Another' }, { key }))).toEqual(['key'])
    })).toBe(true)
  })

  it('reads as at a past moment as it read then, its outputs and figures too', async () => {
    const programme = await begun({ name: 'Then' })
    const output = made(await recorder.outputs.record(anOutput({ programme: programme.id })))
    const moment = clock.pass(5)
    const then = await read(programme.id)
    clock.pass(5)
    made(await recorder.programmes.correct(programme, { name: 'Now' }))
    made(await recorder.outputs.correct(output, anOutput({ programme: programme.id, peopleReached: 9_000, questionnaire: null })))
    made(await recorder.outputs.record(anOutput({ programme: programme.id, held: '2025-05-01' })))
    expect(await read(programme.id, moment)).toEqual(then)
    expect((await read(programme.id))?.years).toHaveLength(2)
  })
})

describe('the list of programmes', () => {
  it('is in the order of names, and can be searched by any part of them', async () => {
    const lead = as('SEROCU-PERFORMANCE-LEAD-1')
    for (const name of ['beta talks', 'Alpha talks', 'Gamma 100%']) made(await lead.programmes.record({ name }))
    const found = async (search: string | null) =>
      (await lead.ask<{ programmes: { name: string }[] }>('query ($search: String) { programmes(search: $search) { name } }', { search })).programmes.map(({ name }) => name)
    expect(await found(null)).toEqual(['Alpha talks', 'beta talks', 'Gamma 100%'])
    expect(await found(' TALKS ')).toEqual(['Alpha talks', 'beta talks'])
    expect(await found('%')).toEqual(['Gamma 100%'])
    expect(logged).toEqual([])
  })

  it('costs as many programmes as it can give', async () => {
    const { data, errors } = await recorder.send('{ programmes { outputs(first: 100) { edges { node { title } } } } }')
    expect([data ?? null, errors[0]?.message]).toEqual([null, expect.stringContaining('asks for too much at once')])
  })
})

describe('another unit', () => {
  it('sees nothing of a programme, and changes nothing, in the words for one that does not exist', async () => {
    const programme = await begun({ name: 'Hidden harbour' })
    const none = { id: Buffer.from('Programme:018f4aaa-0000-7000-8000-000000000000').toString('base64'), version: 1 }
    const other = as('TARIAN-RECORDER-1')
    const asked = 'query ($id: ID!) { node(id: $id) { id } programme(id: $id) { id } programmes(search: "hidden h", includeWithdrawn: true) { id } }'
    expect(await other.ask(asked, { id: programme.id })).toEqual({ node: null, programme: null, programmes: [] })
    expect(await recorder.ask(asked, { id: programme.id })).toMatchObject({ node: { id: programme.id }, programme: { id: programme.id } })
    expect(await leavesNothing(async () => {
      expect(await other.programmes.correct(programme, aProgramme())).toEqual(await other.programmes.correct(none, aProgramme()))
      expect(await other.programmes.withdraw(programme)).toEqual(await other.programmes.withdraw(none))
      expect(await other.programmes.restore(programme)).toEqual(await other.programmes.restore(none))
      expect(refused(await other.programmes.withdraw(none)).message).toBe('There is no such programme in your unit')
    })).toBe(true)
  })

  it('nor does anybody who may not record change one', async () => {
    const programme = await begun()
    expect(await leavesNothing(async () => {
      for (const code of ['EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']) {
        const person = as(code)
        for (const result of [await person.programmes.record(aProgramme()), await person.programmes.correct(programme, aProgramme()), await person.programmes.withdraw(programme)]) {
          expect(refused(result).message).toMatch(/does not record/)
        }
      }
      expect(refused(await as(null).programmes.record(aProgramme())).message).toBe('You are not signed in. Sign in first.')
    })).toBe(true)
    expect(await as('EMSOU-MODERATOR-1').ask('query ($id: ID!) { programme(id: $id) { mayCorrect mayRestore } }', { id: programme.id })).toEqual({
      programme: { mayCorrect: false, mayRestore: false },
    })
  })
})
