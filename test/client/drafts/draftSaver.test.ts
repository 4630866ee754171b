import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { draftSaver, isAtRisk } from '../../../client/drafts/draftSaver.ts'
import type { DraftState, Saving } from '../../../client/drafts/draftSaver.ts'
import { answerText } from '../../../client/screening/textAnswers.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const at = '2026-11-21T14:32:10.000Z'
const current = { key: 'k', kind: 'DISRUPTION', revision: 7, savedAt: at, content: 'theirs', record: null, recordVersion: null } as const

/** A form and a server beside it: answers with the next revision, unless the story says otherwise. */
function aForm(answers: Saving[] = []) {
  let typed = ''
  const sent: { content: string; revision: number }[] = []
  const told: DraftState[] = []
  const saver = draftSaver({
    start: { content: '', revision: 0, savedAt: null },
    read: () => ({ content: typed, summary: 'A draft' }),
    send: async ({ content }, revision) => {
      sent.push({ content, revision })
      await new Promise((resolve) => setTimeout(resolve, 100))
      return answers.shift() ?? { kind: 'saved', revision: revision + 1, at }
    },
    tell: (state) => told.push(state),
  })
  return {
    saver,
    sent,
    told,
    type: (text: string) => {
      typed = text
      saver.change()
    },
  }
}

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

describe('a form in which something looks like a personal detail', () => {
  const finding = { field: 'a', kind: 'PHONE', kindInWords: 'a phone number', found: '07700 900123', token: 'saver-token' } as const
  const warnedUnder = (submissionKey: string): Extract<Saving, { kind: 'warned' }> => ({
    kind: 'warned', warning: { message: 'Nothing was kept.', findings: [finding], submissionKey },
  })
  const warned = warnedUnder('saver-key')

  it('is not sent again as it is, however often it is looked at', async () => {
    const { saver, type, sent, told } = aForm([warned])
    type('Ring 07700 900123')
    await vi.advanceTimersByTimeAsync(5_000)
    for (let looked = 0; looked < 5; looked += 1) {
      void saver.saveNow()
      await vi.advanceTimersByTimeAsync(20_000)
    }
    expect(sent).toHaveLength(1)
    expect(told).toEqual([warned])
    expect(isAtRisk(warned)).toBe(true)
  })

  it('is asked about again ten seconds later at the earliest, so that what was typed since is warned of, too', async () => {
    const more = { ...finding, found: 'jo@example.com', token: 'more-token' }
    const newer = { ...warned, warning: { ...warned.warning, findings: [finding, more] } }
    const { type, sent, told } = aForm([warned, newer])
    type('Ring 07700 900123')
    await vi.advanceTimersByTimeAsync(2_100)
    for (const letters of ['j', 'jo', 'jo@', 'jo@example.com']) {
      type(`Ring 07700 900123, ${letters}`)
      await vi.advanceTimersByTimeAsync(2_400)
    }
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent.map(({ content }) => content)).toEqual(['Ring 07700 900123', 'Ring 07700 900123, jo@example.com'])
    expect(told.at(-1)).toEqual(newer)
  })

  it('goes on asking about what is answered, in its place, when something else is found', async () => {
    const [one, other, more] = ['01', '02', '03'].map((end) => ({ ...finding, found: `07700 9001${end}`, token: `kept-token-${end}` }))
    const found = (...findings: (typeof one)[]) => ({ kind: 'warned' as const, warning: { message: '', findings: findings.filter((each) => each !== undefined), submissionKey: 'kept-key' } })
    const { type, told } = aForm([found(one, other), found(other, more)])
    type('07700 900101, 07700 900102')
    await vi.advanceTimersByTimeAsync(5_000)
    answerText('kept-key', 'kept-token-01', 'NEEDED')
    type('07700 900101, 07700 900102, 07700 900103')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(told.at(-1)).toEqual(found(one, other, more))
  })

  it('is asked about no more once it was left', async () => {
    const { saver, type, sent } = aForm([warned])
    type('Ring 07700 900123')
    await vi.advanceTimersByTimeAsync(5_000)
    type('Ring 07700 900123 at once')
    saver.leave()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
  })

  it('is saved once it is taken out', async () => {
    const { type, sent, told } = aForm([warned])
    type('Ring 07700 900123')
    await vi.advanceTimersByTimeAsync(5_000)
    type('Ring them')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent.map(({ content }) => content)).toEqual(['Ring 07700 900123', 'Ring them'])
    expect(told.at(-1)).toEqual({ kind: 'saved', at })
  })

  it('is saved as it is once it is answered', async () => {
    const { saver, type, sent } = aForm([warnedUnder('answered-key')])
    type('Ring 07700 900123')
    await vi.advanceTimersByTimeAsync(5_000)
    answerText('answered-key', 'saver-token', 'NEEDED')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    void saver.saveAnswers()
    await vi.advanceTimersByTimeAsync(200)
    expect(sent).toHaveLength(2)
  })
})
