import { describe, expect, it } from 'vitest'
import { aReturnOf } from '../../support/aReturn.ts'
import { moved, returnsAs, stepRefused } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy } from '../audit/trailOf.ts'

const app = await startApp()
const { as, clock, database, leavesNothing } = app
const analyst = returnsAs(as('NETWORK-NOCC-ANALYST-1'))
const accepter = returnsAs(as('NETWORK-NOCC-ACCEPTER-1'))
const recorder = returnsAs(as('EMSOU-RECORDER-1'))
const lead = returnsAs(as('EMSOU-PERFORMANCE-LEAD-1'))
const untouched = { version: 0 }

describe('the centre', () => {
  it('chases a return that nobody touched; the message stays with it and moves nothing', async () => {
    const place = { unit: 'TARIAN', period: 'M2026-10' }
    const chased = moved(await analyst.chase(place, untouched, ' When can we expect it? '))
    expect(chased).toMatchObject({ state: 'NOT_STARTED', version: 1, events: [{ action: 'CHASE', words: 'When can we expect it?', fromState: 'NOT_STARTED', toState: 'NOT_STARTED' }] })
    expect(await returnsAs(as('TARIAN-RECORDER-1')).read(place)).toMatchObject({ version: 1, events: [{ words: 'When can we expect it?', actedBy: { code: 'NETWORK-NOCC-ANALYST-1' } }] })
    expect(await leavesNothing(async () => { expect(stepRefused(await analyst.chase(place, chased, ' ')).problems).toEqual([{ field: 'reason', message: 'Enter the message to the unit' }]) })).toBe(true)
  })

  it('gives more time: a day after today and after the due day, at most 60 days on', async () => {
    const place = { unit: 'NEROCU', period: 'M2026-10' }
    expect(await leavesNothing(async () => {
      for (const [dueOn, message] of [
        ['2026-11-20', 'Choose a day after 20 November 2026, which is today'], ['2027-01-20', 'Choose a day up to 19 January 2027: more than 60 days are not given at once'],
        ['soon', '"soon" is not a day: write it as 2026-03-27'],
      ] as const) expect(stepRefused(await analyst.extend(place, untouched, dueOn)).problems).toEqual([{ field: 'dueOn', message }])
    })).toBe(true)
    expect(moved(await analyst.extend(place, untouched, '2026-12-01'))).toMatchObject({ version: 1, dueOn: '2026-12-01', lateness: 'NOT_DUE', extension: { dueOn: '2026-12-01', reason: 'The unit’s systems were down.' } })
    expect(stepRefused(await analyst.extend(place, { version: 1 }, '2026-12-01')).message).toBe('Choose a day after 1 December 2026, on which it is due now')
  })

  it('asks about single figures, reads the answers in one thread each, and accepts once nothing is open', async () => {
    const { place, ...story } = aReturnOf(app, { unit: 'EMSOU', period: 'M2026-10' })
    const sent = await story.sent()
    expect(await leavesNothing(async () => {
      expect(stepRefused(await analyst.query(place, sent, { cell: 'MAJOR' })).problems.map(({ field }) => field)).toEqual(['cell'])
      expect(stepRefused(await analyst.query(place, sent, { question: '' })).problems).toEqual([{ field: 'question', message: 'Enter the question' }])
      expect(stepRefused(await recorder.answer(place, sent, [])).message).toBe('You cannot answer questions about a return that is sent to the centre. The centre has it: wait until it accepts the return or asks about a figure.')
    })).toBe(true)
    const asked = moved(await analyst.query(place, sent, { question: 'Twelve more than last month?' }))
    const queried = moved(await accepter.query(place, asked, { figure: 'DISRUPTIONS_LED', cell: 'MAJOR', question: 'None at all?' }))
    expect(queried.queries.map(({ figure, key, isOpen }) => [figure, key, isOpen]).toSorted()).toEqual([['DISRUPTIONS_LED', 'MAJOR', true], ['STAFF_IN_POST_TOTAL', '', true]])
    const threadOf = (figure: string) => queried.queries.find((one) => one.figure === figure)?.id ?? ''
    const [staff, major] = [threadOf('STAFF_IN_POST_TOTAL'), threadOf('DISRUPTIONS_LED')]
    expect(await leavesNothing(async () => {
      expect(stepRefused(await recorder.answer(place, queried, [{ query: staff, words: ' ' }, { query: staff, words: 'x' }, { query: 'none', words: 'x' }])).problems.map(({ field }) => field)).toEqual(['answers.0.words', 'answers.1.query', 'answers.2.query'])
      const refusal = stepRefused((await accepter.accept([{ ...place, version: queried.version }])))
      expect(refusal.problems.map(({ field }) => field)).toEqual(['returns.0'])
    })).toBe(true)
    expect(queried.mayDo).not.toContain('EXTEND')
    expect(stepRefused(await analyst.extend(place, queried, '2026-12-01')).message).toBe('You cannot give more time for a return that is asked about by the centre. Wait for the unit’s answer, or chase it.')
    const half = moved(await recorder.answer(place, queried, [{ query: staff, words: 'A team joined.' }]))
    expect([half.state, half.version]).toEqual(['QUERIED', queried.version + 1])
    const again = moved(await analyst.query(place, half, { question: 'Which one?' }))
    expect(again.queries.find(({ id }) => id === staff)?.messages.map(({ isOfCentre, words }) => [isOfCentre, words])).toEqual([[true, 'Twelve more than last month?'], [false, 'A team joined.'], [true, 'Which one?']])
    const answered = moved(await recorder.answer(place, again, [{ query: staff, words: 'The cyber team.' }, { query: major, words: 'None.' }]))
    expect(answered).toMatchObject({ state: 'SUBMITTED', sentAt: sent.sentAt })
    const accepted = await accepter.accept([{ ...place, version: answered.version }])
    expect(accepted).toMatchObject({ __typename: 'AcceptedReturns', accepted: [{ state: 'ACCEPTED', acceptedAt: clock.now.toISOString() }] })
    const standing = await story.read()
    expect(await leavesNothing(async () => {
      expect(stepRefused(await accepter.accept([{ ...place, version: standing.version }])).message).toBe('Nothing was accepted. EMSOU, October 2026: You cannot accept a return that is accepted. If figures must change, an accepter gives it back.')
      expect(stepRefused(await analyst.extend(place, standing, '2026-12-01')).message).toMatch(/^You cannot give more time for a return that is accepted/)
    })).toBe(true)
    const wished = moved(await lead.askToReopen(place, standing, 'A figure was left out.'))
    expect(wished).toMatchObject({ state: 'ACCEPTED', version: standing.version + 1 })
    const reopened = moved(await accepter.reopen(place, wished, 'As you asked.'))
    expect(reopened).toMatchObject({ state: 'REOPENED', acceptedAt: standing.acceptedAt, events: expect.arrayContaining([expect.objectContaining({ action: 'REOPEN', words: 'As you asked.' })]) as unknown })
    expect(stepRefused(await analyst.extend(place, reopened, '2026-12-01')).message).toBe('You cannot give more time for a return that is given back to its unit. Chase it.')
    expect(moved(await lead.save(place, reopened, []))).toMatchObject({ state: 'DRAFT' })
  })

  it('is answered by a change, with words to every question: the return is a draft again, and nothing stays open', async () => {
    const { place, ...story } = aReturnOf(app, { unit: 'EMSOU', period: 'M2026-09' })
    const asked = moved(await analyst.query(place, await story.sent()))
    const both = moved(await analyst.query(place, asked, { figure: 'PARTNER_STAFF', question: 'And these?' }))
    const first = both.queries.find(({ figure }) => figure === 'PARTNER_STAFF')?.id ?? ''
    expect(await leavesNothing(async () => {
      expect(stepRefused(await recorder.answer(place, both, [], { byChange: true })).problems.map(({ field }) => field)).toEqual(['answers'])
      expect(stepRefused(await recorder.answer(place, both, [{ query: first, words: 'We left two out.' }], { byChange: true })).problems).toEqual([
        { field: 'answers', message: 'Say something to each question before figures are changed: answer what is asked about “Staff in post, all” too' }])
    })).toBe(true)
    const words = [{ query: first, words: 'We left two out.' }, ...both.queries.filter(({ id }) => id !== first).map(({ id }) => ({ query: id, words: 'They are right.' }))]
    const changed = moved(await recorder.answer(place, both, words, { byChange: true }))
    expect(changed).toMatchObject({ state: 'DRAFT', isFrozen: false, events: expect.arrayContaining([expect.objectContaining({ action: 'CHANGE', words: 'We left two out.' })]) as unknown })
    expect(changed.queries.map(({ isOpen }) => isOpen)).toEqual([false, false])
    expect(stepRefused(await analyst.extend(place, changed, '2026-12-01')).message).toMatch(/^This return was sent before/)
    expect(stepRefused(await analyst.query(place, changed)).message).toMatch(/a draft\. Chase it\.$/)
    const sent = await story.sent([{ about: 'PARTNER_STAFF', key: '', quantity: '8' }])
    const untouchedOne = { unit: 'SWROCU', period: 'M2026-09', version: 0 }
    expect(await leavesNothing(async () => {
      const refusal = stepRefused(await accepter.accept([{ ...untouchedOne, period: 'M2026-08' }, untouchedOne, { ...place, version: sent.version }]))
      expect(refusal).toMatchObject({ message: 'Nothing was accepted: 2 of the returns cannot be accepted', problems: [
        { field: 'returns.0', message: 'SWROCU, August 2026: You cannot accept a return that is not started. Chase it, or give the unit more time.' },
        { field: 'returns.1', message: 'SWROCU, September 2026: You cannot accept a return that is not started. Chase it, or give the unit more time.' },
      ] })
      expect(await accepter.accept([{ ...place, version: 1 }])).toMatchObject({ __typename: 'StaleReturn', yourVersion: 1, current: { version: sent.version } })
      expect(stepRefused(await accepter.accept([])).problems.map(({ field }) => field)).toEqual(['returns'])
      expect(stepRefused(await accepter.accept([untouchedOne, untouchedOne, { ...place, unit: 'NOWHERE', version: 1 }])).problems.map(({ field }) => field)).toEqual(['returns.1'])
      expect(stepRefused(await accepter.accept([{ ...place, period: 'M2026-11', version: 1 }])).problems.map(({ field }) => field)).toEqual(['returns.0'])
    })).toBe(true)
  })

  it('accepts several at once, told as one entry of the trail with all of them and whose they are', async () => {
    const [one, other] = [aReturnOf(app, { unit: 'ERSOU', period: 'M2026-10' }), aReturnOf(app, { unit: 'TARIAN', period: 'M2026-09' })]
    const sent = [await one.sent(), await other.sent()]
    const [entry, ...others] = await addedBy(database, () => accepter.accept([{ ...one.place, version: sent[0]?.version ?? 0 }, { ...other.place, version: sent[1]?.version ?? 0 }]))
    expect([others, entry?.operation, entry?.record_ids.length, entry?.record_unit_code, entry?.detail]).toEqual([[], 'acceptReturns', 2, null, { units: ['ERSOU', 'TARIAN'] }])
    const third = aReturnOf(app, { unit: 'TARIAN', period: 'M2026-08' })
    const last = await third.sent()
    const [ofOne] = await addedBy(database, () => accepter.accept([{ ...third.place, version: last.version }]))
    expect([ofOne?.record_unit_code, ofOne?.detail]).toEqual(['TARIAN', {}])
  })
})
