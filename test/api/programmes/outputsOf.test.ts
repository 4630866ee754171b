import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme, type ProgrammeFacts } from '../../support/aProgramme.ts'
import { readingAll } from '../../support/readingAll.ts'
import { made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')

const begun = async (changed: Partial<ProgrammeFacts> = {}) => made(await recorder.programmes.record(aProgramme({ name: `Programme ${randomUUID()}`, ...changed })))

describe('an output', () => {
  it('is part of a programme, which shows it', async () => {
    const programme = await begun({ name: 'Talks to pupils' })
    const output = made(await recorder.outputs.record(anOutput({ programme: programme.id })))
    expect(output.programme).toEqual({ id: programme.id, name: 'Talks to pupils' })
    const { shown } = await recorder.ask<{ shown: object }>('query ($id: ID!) { shown: programme(id: $id) { outputs(first: 1) { totalCount edges { node { id } } } } }', { id: programme.id })
    expect(shown).toMatchObject({ outputs: { totalCount: 1, edges: [{ node: { id: output.id } }] } })
    expect(made(await recorder.outputs.record(anOutput())).programme).toBeNull()
  })

  it('tells in its history that it changed its programme, not that the programme was renamed', async () => {
    const [one, other] = [await begun({ name: 'One' }), await begun({ name: 'Other' })]
    const output = made(await recorder.outputs.record(anOutput({ programme: one.id })))
    clock.pass(1)
    const moved = made(await recorder.outputs.correct(output, anOutput({ programme: other.id })))
    expect(moved.history[0]?.changes).toEqual([{ field: 'programme', fieldInWords: 'Programme', before: 'One', after: 'Other' }])
    const moment = clock.pass(1)
    clock.pass(1)
    made(await recorder.programmes.correct(other, { name: 'Other, renamed' }))
    made(await recorder.outputs.correct(moved, anOutput({ programme: other.id, peopleReached: 1 })))
    const historyAt = async (asAt: Date | null) =>
      (await recorder.ask<{ output: { history: { changes: object[] }[] } }>('query ($r: String!, $asAt: Instant) { output(reference: $r, asAt: $asAt) { history { changes { field before after } } } }', {
        r: output.reference, asAt: asAt?.toISOString() ?? null,
      })).output.history.map(({ changes }) => changes)
    expect(await historyAt(null)).toEqual([
      [{ field: 'peopleReached', before: '240', after: '1' }],
      [{ field: 'programme', before: 'One', after: 'Other, renamed' }],
      [],
    ])
    expect(await historyAt(moment)).toEqual([[{ field: 'programme', before: 'One', after: 'Other' }], []])
  })

  it('read as at a past moment shows its programme as it was then', async () => {
    const programme = await begun({ name: 'Name then' })
    const output = made(await recorder.outputs.record(anOutput({ programme: programme.id })))
    const moment = clock.pass(1)
    clock.pass(1)
    made(await recorder.programmes.correct(programme, { name: 'Name now' }))
    const nameAt = async (asAt: Date | null) =>
      (await recorder.ask<{ output: { programme: { name: string } } }>('query ($r: String!, $asAt: Instant) { output(reference: $r, asAt: $asAt) { programme { name } } }', {
        r: output.reference, asAt: asAt?.toISOString() ?? null,
      })).output.programme.name
    expect([await nameAt(moment), await nameAt(null)]).toEqual(['Name then', 'Name now'])
  })

  it('cannot join a programme that is none, another unit’s or withdrawn, in one and the same words', async () => {
    const foreign = made(await as('TARIAN-RECORDER-1').programmes.record(aProgramme()))
    const gone = await begun()
    clock.pass(1)
    made(await recorder.programmes.withdraw(gone))
    const known = made(await recorder.outputs.record(anOutput()))
    expect(await leavesNothing(async () => {
      for (const programme of ['nonsense', known.id, foreign.id, gone.id]) {
        const said = [{ field: 'programme', message: 'Your unit has no such programme. Choose one from the list, or leave it out.' }]
        expect(refused(await recorder.outputs.record(anOutput({ programme }))).problems).toEqual(said)
        expect(refused(await recorder.outputs.correct(known, anOutput({ programme }))).problems).toEqual(said)
      }
    })).toBe(true)
  })

  it('holds its programme: it can be withdrawn only when none stands in it', async () => {
    const programme = await begun()
    const one = made(await recorder.outputs.record(anOutput({ programme: programme.id })))
    const two = made(await recorder.outputs.record(anOutput({ programme: programme.id })))
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.programmes.withdraw(programme)).message).toBe('2 outputs belong to it. Take them out first.')
    })).toBe(true)
    clock.pass(1)
    made(await recorder.outputs.correct(one, anOutput({ programme: null })))
    expect(refused(await recorder.programmes.withdraw(programme)).message).toBe('1 output belongs to it. Take it out first.')
    const away = made(await recorder.outputs.withdraw(two))
    clock.pass(1)
    const gone = made(await recorder.programmes.withdraw(programme))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.outputs.restore(away)).message).toBe('Its programme is withdrawn. Restore the programme first.')
    })).toBe(true)
    made(await recorder.programmes.restore(gone))
    clock.pass(1)
    expect(made(await recorder.outputs.restore(away)).programme?.id).toBe(programme.id)
  })
})
