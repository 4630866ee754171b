import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isAtRisk, type Saving } from '../../../client/drafts/draftSaver.ts'
import { answerText } from '../../../client/screening/textAnswers.ts'
import { aForm, at } from './aTypedForm.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

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
