import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftSaver, type Saving } from '../../../client/drafts/draftSaver.ts'
import { aForm, at, current } from './aTypedForm.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a form that is about to be sent', () => {
  /** Typed and saved, then typed on. */
  async function savedThenChanged(answer: Saving | null) {
    const seen = aForm([{ kind: 'saved', revision: 1, at }, ...(answer ? [answer] : [])])
    seen.type('One')
    await vi.advanceTimersByTimeAsync(2_200)
    seen.type('Two')
    await seen.saver.hold()
    const asked = seen.saver.mayBeSent()
    await vi.advanceTimersByTimeAsync(200)
    return { ...seen, mayBeSent: await asked }
  }

  it('without a draft is sent at once', async () => {
    const { saver, type, sent } = aForm()
    type('One')
    await saver.hold()
    expect(await saver.mayBeSent()).toBe(true)
    expect(sent).toEqual([])
  })

  it('with a draft is saved first, also when nothing was typed since', async () => {
    const { saver, type, sent } = aForm()
    type('One')
    await vi.advanceTimersByTimeAsync(2_200)
    await saver.hold()
    const asked = saver.mayBeSent()
    await vi.advanceTimersByTimeAsync(200)
    expect(await asked).toBe(true)
    expect(sent).toEqual([{ content: 'One', revision: 0 }, { content: 'One', revision: 1 }])
  })

  it('may not be sent over a draft that was changed elsewhere, which would be deleted unseen', async () => {
    const { mayBeSent, told } = await savedThenChanged({ kind: 'stale', current })
    expect(mayBeSent).toBe(false)
    expect(told.at(-1)).toEqual({ kind: 'stale', current })
  })

  it('may not be sent while the two still stand on the page, and is not saved meanwhile', async () => {
    const { saver, sent } = await savedThenChanged({ kind: 'stale', current })
    const before = sent.length
    saver.release()
    expect(await saver.mayBeSent()).toBe(false)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(before)
  })

  it.each<Saving>([{ kind: 'unreachable', message: 'Longview cannot be reached' }, { kind: 'refused', message: 'Too long', isOfKey: false }, { kind: 'gone' }])(
    'may be sent when its draft cannot be saved: $kind',
    async (answer) => {
      expect((await savedThenChanged(answer)).mayBeSent).toBe(true)
    },
  )

  it('waits no longer than five seconds for its draft', async () => {
    const saver = draftSaver({
      start: { content: 'One', revision: 3, savedAt: at },
      read: () => ({ content: 'Two', summary: 'A draft' }),
      send: () => new Promise(() => {}),
      tell: () => {},
    })
    const asked = saver.mayBeSent()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await asked).toBe(true)
  })

  it('whose draft is gone, because its record was made, is never again said to be saved', async () => {
    const { saver, type, told } = await savedThenChanged({ kind: 'refused', message: 'This was recorded already', isOfKey: true })
    saver.release()
    type('One') // as it was saved once
    await vi.advanceTimersByTimeAsync(0)
    expect(told.at(-1)).toMatchObject({ kind: 'refused' })
    expect(saver.revision()).toBe(0)
    expect(saver.isChanged()).toBe(true)
  })
})
