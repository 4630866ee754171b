import { describe, expect, it } from 'vitest'
import { against, aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { copyReturn } from '../../support/copyReturn.ts'
import { editionsAs, published } from '../../support/editionsAs.ts'
import type { Person } from '../../support/person.ts'
import { made } from '../../support/records.ts'
import { moved, returnsAs, stepRefused } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

/** EMSOU's return of October was accepted and published, and changed since; that of September is queried. Each text holds a word of its own. */
const app = await startApp()
const { as, clock, database, leavesNothing } = app
const recorder = as('EMSOU-RECORDER-1')
const group = made(await recorder.groups.record(aGroup({ alias: 'Whitethroat', urn: 'EM/0042' })))
const record = made(await recorder.disruptions.record(against(group, { effect: '2026-10-05', ownReference: 'EM-S-42' })))
const story = aReturnOf(app, { unit: 'EMSOU', period: 'M2026-10' })
await story.accepted([{ about: 'COMMENT', key: '', note: 'Wordofcomment' }, { about: 'STAFF_IN_POST_TOTAL', key: '', note: 'Wordofnote' }])
const queried = await copyReturn(database, story.place, '2026-09', 'SUBMIT')
moved(await returnsAs(as('NETWORK-NOCC-ANALYST-1')).query(queried, queried, { question: 'Wordofthread' }))
published(await editionsAs(as('NETWORK-NOCC-ACCEPTER-1')).publish('M2026-10'))
clock.pass(5)
const late = made(await recorder.disruptions.record(against(group, { effect: '2026-10-06' })))
made(await recorder.disruptions.correct(record, aDisruption({ effect: '2026-10-07' }), { reason: 'Wordofreason' }))

const cells = 'name inWords note unusual lastPeriodInWords'
const wholeReturn = `query ($unit: String!, $period: String!, $asAt: Instant) { return(unit: $unit, period: $period, asAt: $asAt) { state comment whyNotApprove
  figures { name note howMade cells { ${cells} } } acceptedFigures { note } checks { message word } events { inWords words } queries { id messages { words } }
  changes { records figures { before after } changedRecords { id reference reason } } } }`
const allOfDesk = `{ desk { ... on Desk { rows { contacts lastMessage { words } cells { state changedRecords } } } } reportingRates { ... on ReportingRates { caveats network { due } units { due } } }
  returnsToday { chases { words } toSend { state } } }`
const allOfEditions = '{ editions { number note json csv missing { inWords } } edition(number: 1) { corrections { before after why } figures { name keyInWords } } publishedCorrections { why } }'
const figuresOn = (basis: string) => `{ unitImpact(unit: "EMSOU", period: "M2026-10", basis: ${basis}) { ... on UnitImpact { caveats findings returnsInWords whyNoDetail headline { gross { value } } byThreat { code } outcomes { total } } }
  networkImpact(period: "M2026-10", basis: ${basis}) { ... on NetworkImpact { caveats findings returnsInWords units { whyNoDetail } returns { inWords } } } }`
const ofRecords = new RegExp(['Whitethroat', 'EM/0042', 'EM-S-42', 'Wordofreason', record.id, late.id, group.id, record.reference, late.reference].join('|'))
const ofThreads = /Wordof(comment|note|thread)/
const everythingTo = async (person: Person) => {
  const told = [await person.send(wholeReturn, story.place), await person.send(wholeReturn, queried), await person.send(wholeReturn, { ...story.place, asAt: clock.now.toISOString() }), await person.send(allOfDesk), await person.send(allOfEditions)]
  for (const basis of ['AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED']) told.push(await person.send(figuresOn(basis)))
  return JSON.stringify(told)
}

describe('of a return', () => {
  it('its unit reads all: the figures, the thread, the notes, and the records that changed', async () => {
    const told = await everythingTo(as('EMSOU-RECORDER-2'))
    for (const word of ['Wordofcomment', 'Wordofnote', 'Wordofthread', 'Wordofreason', record.reference, late.reference]) expect(told).toContain(word)
  })

  it.each(['NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1'])('%s reads figures, thread and notes, and nothing of the records behind', async (code) => {
    const told = await everythingTo(as(code))
    for (const word of ['Wordofcomment', 'Wordofnote', 'Wordofthread']) expect(told).toContain(word)
    expect(told).not.toMatch(ofRecords)
  })

  it.each(['NETWORK-BOARD-MEMBER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1', 'ERSOU-UNIT-HEAD-1', 'TARIAN-PERFORMANCE-LEAD-1'])(
    '%s reads neither thread nor notes nor records',
    async (code) => {
      const told = await everythingTo(as(code))
      expect(told).not.toMatch(ofRecords)
      expect(told).not.toMatch(ofThreads)
    },
  )
})

describe('another unit’s return', () => {
  const stranger = as('TARIAN-PERFORMANCE-LEAD-1')

  it.each([
    ['one that is queried', 'EMSOU', 'M2026-09'], ['one that nobody touched', 'EMSOU', 'M2026-08'], ['of a month that has not ended', 'EMSOU', 'M2026-12'], ['of no unit', 'NOWHERE', 'M2026-09'], ['of no period', 'EMSOU', 'soon'],
  ])('is answered as one that does not exist: %s', async (_which, unit, period) => {
    const variables = { unit, period }
    expect(await stranger.send(wholeReturn, variables)).toMatchObject({ data: { return: null }, errors: [] })
    expect(await stranger.send('query ($unit: String!, $period: String!) { returnFile(unit: $unit, period: $period) { csv } }', variables)).toMatchObject({ data: { returnFile: null }, errors: [] })
  })

  it('takes no step of somebody who names it: steps are of the own unit’s return', async () => {
    expect(await leavesNothing(async () => {
      expect(stepRefused(await returnsAs(stranger).answer(queried, { version: 0 }, [{ query: 'x', words: 'Ours.' }])).message).toMatch(/^You cannot answer questions about a return that is not started/)
    })).toBe(true)
    expect(moved(await returnsAs(stranger).save(queried, { version: 0 }, []))).toMatchObject({ unit: { code: 'TARIAN' } })
    expect(await returnsAs(recorder).read(queried)).toMatchObject({ state: 'QUERIED', version: 4 })
  })
})

describe('figures as returned and as published', () => {
  it.each(['AS_RETURNED', 'AS_PUBLISHED'])('%s tell no more of few records than figures as recorded do', async (basis) => {
    type Figures = { unitImpact: { headline: { gross: { value: number } }; whyNoDetail: string | null; byThreat: object[]; outcomes: object[] } }
    for (const code of ['NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'TARIAN-RECORDER-1']) {
      const { unitImpact } = await as(code).ask<Figures>(figuresOn(basis))
      expect([code, unitImpact]).toMatchObject([code, { headline: { gross: { value: 1 } }, byThreat: [], outcomes: [], whyNoDetail: expect.any(String) as unknown }])
    }
    const { unitImpact } = await recorder.ask<Figures>(figuresOn(basis))
    expect([unitImpact.byThreat.length > 0, unitImpact.whyNoDetail]).toEqual([true, null])
  })
})
