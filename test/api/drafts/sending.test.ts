import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const drafts = draftsOf(recorder)

describe('a draft that is sent', () => {
  it.each([
    ['DISRUPTION', (key: string) => recorder.disruptions.record(aDisruption(), { key })],
    ['OCG', (key: string) => recorder.groups.record(aGroup(), { key })],
    ['OUTPUT', (key: string) => recorder.outputs.record(anOutput(), { key })],
  ])('as a new %s is gone with the recording', async (kind, record) => {
    const draft = aDraft({ kind })
    saved(await drafts.save(draft))
    expect((await record(draft.key)).__typename).not.toBe('Refusal')
    expect(await drafts.one(draft.key)).toBeNull()
  })

  it('as a correction is gone with it', async () => {
    const disruption = made(await recorder.disruptions.record(aDisruption()))
    const draft = aDraft({ record: disruption.id, recordVersion: 1 })
    saved(await drafts.save(draft))
    clock.pass(1)
    made(await recorder.disruptions.correct(disruption, aDisruption({ grade: 'MAJOR' }), { key: draft.key }))
    expect(await drafts.one(draft.key)).toBeNull()
  })

  it('and refused stays', async () => {
    const draft = aDraft()
    const shown = saved(await drafts.save(draft))
    expect(await leavesNothing(async () => refused(await recorder.disruptions.record(aDisruption({ effect: 'Tuesday' }), { key: draft.key })))).toBe(true)
    expect(await drafts.one(draft.key)).toEqual(shown)
  })

  it('and stale stays', async () => {
    const group = made(await recorder.groups.record(aGroup({ alias: 'Merlin' })))
    const draft = aDraft({ kind: 'OCG', record: group.id, recordVersion: 1 })
    const shown = saved(await drafts.save(draft))
    clock.pass(1)
    made(await as('EMSOU-RECORDER-2').groups.correct(group, aGroup({ alias: 'Merlin', owningForce: null })))
    expect((await recorder.groups.correct(group, aGroup({ alias: 'Kestrel' }), { key: draft.key })).__typename).toBe('StaleOcg')
    expect(await drafts.one(draft.key)).toEqual(shown)
  })

  it('cannot be saved again under its key', async () => {
    const draft = aDraft()
    made(await recorder.disruptions.record(aDisruption(), { key: draft.key }))
    expect(await leavesNothing(async () => {
      for (const revision of [0, 1]) {
        expect(refused(await drafts.save({ ...draft, revision }) as never)).toMatchObject({ message: expect.stringMatching(/^This was recorded already/), problems: [{ field: 'key' }] })
      }
    })).toBe(true)
  })

  it('takes no other person’s draft of the same key with it', async () => {
    const draft = aDraft()
    saved(await drafts.save(draft))
    const other = as('EMSOU-RECORDER-2')
    saved(await draftsOf(other).save(draft))
    made(await other.disruptions.record(aDisruption(), { key: draft.key }))
    expect(await draftsOf(other).one(draft.key)).toBeNull()
    expect(await drafts.one(draft.key)).toMatchObject({ key: draft.key })
  })
})
