import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption, type DisruptionFacts } from '../../support/aDisruption.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { aCheckBack, checkBacksOf, correctCheckBack, recordCheckBack, recorded, whyRefused, withdrawCheckBack } from './checkBacks.ts'

/** It is 20 November 2026 in London. */
const { as, clock, database, leavesNothing, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const ofAugust = (changed: Partial<DisruptionFacts> = {}) => aDisruption({ effect: '2026-08-20', grade: 'MAJOR', ...changed })
const record = async (changed: Partial<DisruptionFacts> = {}) => made(await recorder.disruptions.record(ofAugust(changed)))

describe('a check-back', () => {
  it('is recorded on its day with its result, why and evidence, and told in the trail with its disruption', async () => {
    const { id, reference } = await record()
    const [three] = (await checkBacksOf(recorder, reference)) ?? []
    expect(three).toMatchObject({ months: 3, dueOn: '2026-11-20', state: 'DUE', isNeeded: true, result: null, version: null, mayRecord: true, mayCorrect: false, history: [] })
    const result = recorded(await recordCheckBack(recorder, reference, 3))
    expect(result).toMatchObject({ ...aCheckBack(), id: three?.id, disruption: { id }, state: 'RECORDED', version: 1, reason: null, mayRecord: false, mayCorrect: true })
    expect(result.history).toMatchObject([{ version: 1, isWithdrawn: false, changes: [] }])
    const told = await database.asOwner((client) => client.query(`SELECT kind, operation FROM audit_entry WHERE operation = 'recordCheckBack' AND $1::uuid = ANY (record_ids)`, [atob(id).split(':')[1]]))
    expect(told.rows).toEqual([{ kind: 'COLLECTION', operation: 'recordCheckBack' }])
  })

  it('sent twice with one key has one effect and the same answer', async () => {
    const { reference } = await record()
    const key = randomUUID()
    const first = recorded(await recordCheckBack(recorder, reference, 3, aCheckBack(), { key }))
    expect(await leavesNothing(async () => {
      expect(recorded(await recordCheckBack(recorder, reference, 3, aCheckBack(), { key }))).toEqual(first)
    })).toBe(true)
  })

  it('is refused with what to do, and nothing is changed', async () => {
    const due = await record()
    const minor = await record({ grade: 'MINOR' })
    const withdrawn = await record()
    clock.pass(1)
    made(await recorder.disruptions.withdraw(withdrawn))
    const supported = made(await as('SWROCU-RECORDER-1').disruptions.record(ofAugust({ supportingUnits: ['EMSOU'], forces: [] })))
    const done = await record()
    recorded(await recordCheckBack(recorder, done.reference, 3))
    expect(await leavesNothing(async () => {
      const refused = async (reference: string, months = 3, facts = aCheckBack()) => whyRefused(await recordCheckBack(recorder, reference, months, facts))
      expect(await refused(due.reference, 6)).toEqual(['months: This check-back is due on 20 February 2027: look again then'])
      expect(await refused(due.reference.toLowerCase(), 6)).toEqual([expect.stringMatching(/due on 20 February 2027/)])
      expect(await refused(due.reference, 4)).toEqual(['months: Check-backs are made 3, 6 and 12 months after a disruption. Choose one of these.'])
      expect(await refused(minor.reference)).toEqual([expect.stringMatching(/^disruption: .*graded minor and needs none/)])
      expect(await refused(withdrawn.reference)).toEqual([expect.stringMatching(/^disruption: .*withdrawn/)])
      expect(await refused(supported.reference)).toEqual([expect.stringMatching(/^disruption: SWROCU led this disruption and records its check-backs/)])
      expect(await refused('EMSOU-2026-9999')).toEqual([expect.stringMatching(/^disruption: There is no disruption with this reference/)])
      expect(await refused(due.reference, 3, aCheckBack({ checkedOn: '2026-11-21' }))).toEqual([expect.stringMatching(/^checkedOn: .*has not come yet/)])
      expect(await refused(due.reference, 3, aCheckBack({ checkedOn: '2026-11-19', whyThisResult: '' }))).toEqual([
        expect.stringMatching(/^checkedOn: .*before 20 November 2026/), 'whyThisResult: Enter why you chose this result',
      ])
      expect(await refused(done.reference)).toEqual([expect.stringMatching(/^months: .*recorded already: held.*Correct it instead/)])
      expect(whyRefused(await correctCheckBack(recorder, { id: 'no id', version: 1 }, aCheckBack()))).toEqual([expect.stringMatching(/^id: There is no such recorded check-back/)])
    })).toBe(true)
  })

  it('recorded by two at once is recorded once; the other is told to correct it', async () => {
    const { reference } = await record()
    const answers = await Promise.all(['EMSOU-RECORDER-1', 'EMSOU-RECORDER-2', 'EMSOU-UNIT-HEAD-1'].map((code) => recordCheckBack(as(code), reference, 3)))
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['CheckBack', 'Refusal', 'Refusal'])
    for (const answer of answers.filter(({ __typename }) => __typename === 'Refusal')) expect(whyRefused(answer)[0]).toMatch(/^months: .*(recorded already|Somebody else recorded).*orrect it/)
    expect((await checkBacksOf(recorder, reference))?.[0]?.history).toHaveLength(1)
  })

  it('is corrected by a new version; two editors are shown both', async () => {
    const { reference } = await record()
    const first = recorded(await recordCheckBack(recorder, reference, 3))
    clock.pass(1)
    const second = recorded(await correctCheckBack(as('EMSOU-RECORDER-2'), first, aCheckBack({ result: 'LOST', evidence: null })))
    expect(second).toMatchObject({ id: first.id, version: 2, result: 'LOST', evidence: null, reason: 'The line came back since.' })
    expect(second.history[0]?.changes.map(({ field }) => field)).toEqual(['result', 'evidence'])
    expect(await leavesNothing(async () => {
      expect(await correctCheckBack(recorder, first, aCheckBack({ result: 'UNKNOWN' }))).toMatchObject({
        __typename: 'StaleCheckBack', yours: { version: 1, result: 'HELD' }, current: { version: 2, result: 'LOST' },
      })
      expect((await withdrawCheckBack(recorder, first)).__typename).toBe('StaleCheckBack')
      expect(whyRefused(await correctCheckBack(recorder, second, aCheckBack({ checkedOn: '2026-11-01' })))).toEqual([expect.stringMatching(/^checkedOn: /)])
    })).toBe(true)
  })

  it('withdrawn is asked for again, and recorded as its next version', async () => {
    const { reference } = await record()
    const first = recorded(await recordCheckBack(recorder, reference, 3))
    clock.pass(1)
    const gone = recorded(await withdrawCheckBack(recorder, first))
    expect(gone).toMatchObject({ state: 'DUE', result: null, version: null, whyThisResult: null, mayRecord: true, mayCorrect: false })
    expect(gone.history[0]).toMatchObject({ version: 2, isWithdrawn: true, reason: 'Of another line.' })
    expect((await correctCheckBack(recorder, { id: gone.id, version: 2 }, aCheckBack())).__typename).toBe('Refusal')
    clock.pass(1)
    expect(recorded(await recordCheckBack(recorder, reference, 3, aCheckBack({ result: 'PARTLY_HELD' })))).toMatchObject({ version: 3, result: 'PARTLY_HELD' })
  })

  it('of a disruption that no longer needs it is kept, and said to be so', async () => {
    const disruption = await record()
    recorded(await recordCheckBack(recorder, disruption.reference, 3))
    clock.pass(1)
    made(await recorder.disruptions.correct(disruption, ofAugust({ grade: 'MINOR', gradeReason: 'The line was back within a day.' })))
    expect(await checkBacksOf(recorder, disruption.reference)).toMatchObject([{ months: 3, isNeeded: false, state: 'RECORDED', result: 'HELD', mayRecord: false }])
    expect(await checkBacksOf(recorder, (await record({ grade: 'MINOR' })).reference)).toEqual([])
  })

  it('asks about what looks like a personal detail, once', async () => {
    const { reference } = await record()
    const facts = aCheckBack({ evidence: 'Ask on 07700 900123.' })
    expect(await leavesNothing(async () => {
      expect(await recordCheckBack(recorder, reference, 3, facts)).toMatchObject({ __typename: 'TextWarning', findings: [{ field: 'facts.evidence' }] })
    })).toBe(true)
  })

  it('is the leading unit’s: a supporting unit sees none, another unit nothing, a moderator reads and does not record', async () => {
    const { reference } = await record({ supportingUnits: ['SWROCU'] })
    recorded(await recordCheckBack(recorder, reference, 3))
    expect(await checkBacksOf(as('SWROCU-RECORDER-1'), reference)).toBeNull()
    const asked = `query ($reference: String!) { checkBack(disruption: $reference, months: 3) { result mayCorrect } checkBacks { totalCount } }`
    const elsewhere = await as('SWROCU-RECORDER-1').ask<{ checkBack: object | null }>(asked, { reference })
    expect(elsewhere.checkBack).toBeNull()
    expect(await as('EMSOU-MODERATOR-1').ask(asked, { reference })).toMatchObject({ checkBack: { result: 'HELD', mayCorrect: false } })
    const other = await record()
    expect(await leavesNothing(async () => {
      expect(await recordCheckBack(as('EMSOU-MODERATOR-1'), other.reference, 3)).toMatchObject({ __typename: 'Refusal', message: 'A moderator does not record. Ask a recorder or performance lead of the unit.' })
    })).toBe(true)
  })
})

it('nothing unexpected was logged', () => expect(logged).toEqual([]))
