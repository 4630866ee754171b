import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftSaver, isAtRisk } from '../../../client/drafts/draftSaver.ts'
import { aForm, at, current } from './aTypedForm.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a form that is being typed', () => {
  it('is saved two seconds after the last change, once', async () => {
    const { type, sent, told } = aForm()
    type('T')
    await vi.advanceTimersByTimeAsync(1_500)
    type('Tw')
    await vi.advanceTimersByTimeAsync(1_999)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(101)
    expect(sent).toEqual([{ content: 'Tw', revision: 0 }])
    expect(told).toEqual([{ kind: 'saved', at }])
  })

  it('is not saved when nothing was changed', async () => {
    const { saver, sent } = aForm()
    saver.change()
    await saver.saveNow()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
  })

  it('is saved at once when the page is left', async () => {
    const { saver, type, sent } = aForm()
    type('Two')
    void saver.saveNow()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toEqual([{ content: 'Two', revision: 0 }])
  })

  it('is saved one saving after the other, each from the revision of the one before', async () => {
    const { saver, type, sent } = aForm()
    type('One')
    void saver.saveNow()
    type('Two')
    void saver.saveNow()
    void saver.saveNow()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent).toEqual([{ content: 'One', revision: 0 }, { content: 'Two', revision: 1 }])
  })

  it('is tried again by itself while Longview cannot be reached, with what is typed by then', async () => {
    const { type, sent, told } = aForm([{ kind: 'unreachable', message: 'Longview cannot be reached' }])
    type('One')
    await vi.advanceTimersByTimeAsync(2_200)
    expect(told).toEqual([{ kind: 'unreachable', message: 'Longview cannot be reached' }])
    await vi.advanceTimersByTimeAsync(9_000)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_100)
    expect(sent).toEqual([{ content: 'One', revision: 0 }, { content: 'One', revision: 0 }])
    expect(told.at(-1)).toEqual({ kind: 'saved', at })
  })

  it('that goes on with a saved draft is saved from its revision', async () => {
    const sent: number[] = []
    const saver = draftSaver({
      start: { content: 'One', revision: 3, savedAt: at },
      read: () => ({ content: 'Two', summary: 'A draft' }),
      send: async (_, revision) => {
        sent.push(revision)
        return { kind: 'saved', revision: revision + 1, at }
      },
      tell: () => {},
    })
    await saver.saveNow()
    expect([...sent, saver.revision()]).toEqual([3, 4])
  })

  it('that was refused is saved with the next change', async () => {
    const { type, sent, told } = aForm([{ kind: 'refused', message: 'Too long', isOfKey: false }])
    type('Too much')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(1)
    type('Less')
    await vi.advanceTimersByTimeAsync(2_200)
    expect(told.at(-1)).toEqual({ kind: 'saved', at })
  })

  it('is not saved over what another machine saved, until both were looked at', async () => {
    const { saver, type, sent, told } = aForm([{ kind: 'stale', current }])
    type('Mine')
    await vi.advanceTimersByTimeAsync(2_200)
    expect(told).toEqual([{ kind: 'stale', current }])
    type('Mine, longer')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(1)
    saver.goOnFrom(current)
    await vi.advanceTimersByTimeAsync(200)
    expect(sent.at(-1)).toEqual({ content: 'Mine, longer', revision: 7 })
  })

  it('that was refused is tried again when somebody comes back to it from mending that', async () => {
    const { saver, type, sent, told } = aForm([{ kind: 'refused', message: 'You have 50 drafts', isOfKey: true }])
    type('One')
    await vi.advanceTimersByTimeAsync(2_200)
    expect(told).toEqual([{ kind: 'refused', message: 'You have 50 drafts', isOfKey: true }])
    void saver.saveNow()
    await vi.advanceTimersByTimeAsync(200)
    expect(sent).toHaveLength(2)
    expect(told.at(-1)).toEqual({ kind: 'saved', at })
  })

  it('that was thrown away elsewhere while somebody types here is saved anew, and says so', async () => {
    const { type, sent, told } = aForm([{ kind: 'saved', revision: 1, at }, { kind: 'gone' }])
    type('One')
    await vi.advanceTimersByTimeAsync(2_200)
    type('Two')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(sent.map(({ revision }) => revision)).toEqual([0, 1, 0])
    expect(told.at(-1)).toEqual({ kind: 'saved', at, isAnew: true })
  })

  it('is not saved while it is sent, nor ever again once its record is made', async () => {
    const { saver, type, sent } = aForm()
    type('One')
    await saver.hold()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toEqual([])
    saver.release()
    await vi.advanceTimersByTimeAsync(2_200)
    expect(sent).toHaveLength(1)
    type('Two')
    saver.finish()
    await saver.saveNow()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(1)
  })

  it('waits with sending for a saving that is under way', async () => {
    const { saver, type, told } = aForm()
    type('One')
    void saver.saveNow()
    const held = saver.hold()
    await vi.advanceTimersByTimeAsync(100)
    await held
    expect(told).toEqual([{ kind: 'saved', at }])
  })
})

describe('a form that was left', () => {
  it('is saved once more, at once', async () => {
    const { saver, type, sent } = aForm()
    type('One')
    saver.leave()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([{ content: 'One', revision: 0 }])
  })

  it('is still saved when Longview can be reached again', async () => {
    const { saver, type, sent } = aForm([{ kind: 'unreachable', message: 'Longview cannot be reached' }])
    type('One')
    saver.leave()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(2)
  })

  it('does not bring back a draft that was thrown away meanwhile', async () => {
    const { saver, type, sent } = aForm([{ kind: 'saved', revision: 1, at }, { kind: 'unreachable', message: 'Longview cannot be reached' }, { kind: 'gone' }])
    type('One')
    await vi.advanceTimersByTimeAsync(2_200)
    type('Two')
    saver.leave()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent.map(({ revision }) => revision)).toEqual([0, 1, 1])
  })

  it('goes on as before when it is entered again', async () => {
    const { saver, type, sent } = aForm([{ kind: 'saved', revision: 1, at }, { kind: 'gone' }])
    type('One')
    saver.leave()
    saver.enter()
    await vi.advanceTimersByTimeAsync(200)
    type('Two')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(sent.map(({ revision }) => revision)).toEqual([0, 1, 0])
  })
})

describe('what is typed', () => {
  it('is at risk when it was not saved and nothing saves it by itself at once', () => {
    expect(isAtRisk({ kind: 'unreachable', message: 'Longview cannot be reached' })).toBe(true)
    expect(isAtRisk({ kind: 'refused', message: 'You have 50 drafts', isOfKey: true })).toBe(true)
    expect(isAtRisk({ kind: 'stale', current })).toBe(true)
  })

  it('is not at risk while it is saved, or about to be', () => {
    expect(isAtRisk({ kind: 'saved', at })).toBe(false)
    expect(isAtRisk({ kind: 'unsaved' })).toBe(false)
  })
})
