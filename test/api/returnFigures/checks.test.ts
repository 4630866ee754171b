import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { anOutput } from '../../support/anOutput.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { made } from '../../support/records.ts'
import { plantReturnsBefore } from '../../support/returnedBefore.ts'
import { moved, returnsAs, stepRefused, type ReturnPlace } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const october = (unit: string): ReturnPlace => ({ unit, period: 'M2026-10' })
const leadOf = (unit: string) => as(`${unit}-PERFORMANCE-LEAD-1`)

type Check = { code: string; level: string; figure: string | null; key: string; message: string; wordAbout: string; wordKey: string; word: string | null }
const checksAs = async (place: ReturnPlace, person = leadOf(place.unit)) =>
  (await person.ask<{ return: { checks: Check[] } }>(
    'query ($unit: String!, $period: String!) { return(unit: $unit, period: $period) { checks { code level figure key message wordAbout wordKey word } } }', place)).return.checks
const codes = (checks: Check[], level: string) => checks.filter((one) => one.level === level).map(({ code, figure }) => [code, figure])
const versionOf = async (place: ReturnPlace) => (await returnsAs(leadOf(place.unit)).read(place)) ?? { version: 0 }
const say = async (place: ReturnPlace, ...entries: Parameters<ReturnType<typeof returnsAs>['save']>[2]) =>
  moved(await returnsAs(leadOf(place.unit)).save(place, await versionOf(place), entries))

describe('errors stop a return', () => {
  it('that nobody has begun: each entered figure is not stated, and each of four counts of 0 has to be stated as nil', async () => {
    const checks = await checksAs(october('TARIAN'))
    expect(codes(checks, 'ERROR')).toEqual([
      ...['STAFF_IN_POST', 'STAFF_IN_POST_TOTAL', 'PARTNER_STAFF', 'CAPABILITY_STATE', 'BUDGET', 'BUDGET_TOTAL', 'THREAT_ASSESSMENT', 'GAIN_MADE', 'GAIN_ANSWERED'].map((figure) => ['NOT_STATED', figure]),
      ...['DISRUPTIONS_LED', 'DISRUPTIONS_SUPPORTED', 'OUTCOMES', 'OUTPUTS'].map((figure) => ['NIL_NOT_STATED', figure]),
    ])
    expect(codes(checks, 'WARNING')).toEqual([])
    expect(checks[0]).toEqual({
      code: 'NOT_STATED', level: 'ERROR', figure: 'STAFF_IN_POST', key: '', wordAbout: 'STAFF_IN_POST', wordKey: '', word: null,
      message: 'Staff in post, by capability: 29 of 29 parts are not stated. State each, or state nil where there is none.',
    })
  })

  it('until all is stated and adds up, and a word does not take the place of that', async () => {
    const place = october('NEROCU')
    await aReturnOf({ as, clock }, place).draft()
    expect(await checksAs(place)).toEqual([])
    const standing = await say(place, { about: 'BUDGET_TOTAL', key: '', quantity: '1', note: 'A word.' }, { about: 'BUDGET', key: '', note: 'A word.' })
    expect(codes(await checksAs(place), 'ERROR')).toEqual([['DOES_NOT_SUM', 'BUDGET']])
    clock.pass(2)
    expect(await leavesNothing(async () => {
      expect(stepRefused(await returnsAs(as('NEROCU-UNIT-HEAD-1')).approve(place, standing)).problems).toEqual([
        { field: 'checks.DOES_NOT_SUM', message: expect.stringMatching(/^Budget of the financial year, by source and term: the parts add up to £[\d,]+, but/) as string },
      ])
    })).toBe(true)
  })

  it('that states nil of what its records count', async () => {
    const place = october('SWROCU')
    made(await as('SWROCU-RECORDER-1').outputs.record(anOutput({ held: '2026-10-07' })))
    await say(place, { about: 'OUTPUTS', key: '', isNil: true })
    const ofOutputs = async () => (await checksAs(place)).filter(({ figure }) => figure === 'OUTPUTS').map(({ code, message }) => [code, message])
    expect(await ofOutputs()).toEqual([['NIL_BUT_COUNTED', 'Prevent, protect and prepare outputs is stated as nil, but the records give 1. Take nil back, or correct the records.']])
    await say(place, { about: 'OUTPUTS', key: '' })
    expect(await ofOutputs()).toEqual([])
  })
})

it('warnings need a word: without it a return is not approved, and with it it is, frozen with the words; the centre sees those alone', async () => {
  const place = october('EMSOU')
  const recorder = as('EMSOU-RECORDER-1')
  for (const effect of ['2026-10-12', '2026-10-20/2026-11-05', '2026-05-12']) made(await recorder.disruptions.record(aDisruption({ effect })))
  saved(await draftsOf(recorder).save(aDraft()))
  await say(place, { about: 'GAIN_MADE', key: 'DERBYSHIRE', quantity: '1' }, { about: 'GAIN_ANSWERED', key: 'DERBYSHIRE', quantity: '2' })
  const warnings = (await checksAs(place)).filter(({ level }) => level === 'WARNING')
  expect(warnings.map(({ code, wordAbout, wordKey, message }) => [code, wordAbout, wordKey, message])).toEqual([
    ['ANSWERED_MORE_THAN_MADE', 'GAIN_ANSWERED', '', 'More GAIN referrals were answered than made: Derbyshire Constabulary (2 answered, 1 made). Correct the numbers, or say why.'],
    ['DRAFTS_LEFT_OUT', 'CHECK_DRAFTS_LEFT_OUT', '', '1 draft of the unit is in no figure, begun on 20 November 2026. Record or discard it, or say why it is left out.'],
    ['CHECK_BACKS_OVERDUE', 'CHECK_CHECK_BACKS_OVERDUE', '', '1 check-back is overdue. Record whether the effect held, or say why it has to wait.'],
    ['RECORDED_LATE', 'CHECK_RECORDED_LATE', '', expect.stringMatching(/^1 of 1 record of the period was recorded after its end, the last 20 days after it\./)],
    ['DATED_TOO_LOOSELY', 'CHECK_DATED_TOO_LOOSELY', '', '1 disruption touches the period, but is dated too loosely to count in it. Give closer days, or say why they are not known.'],
  ])
  expect(await checksAs(place, as('NETWORK-NOCC-ANALYST-1'))).toEqual([])

  const { draft, lead, head } = aReturnOf({ as, clock }, place)
  const silenced = moved(await lead.save(place, await draft([{ about: 'GAIN_MADE', key: 'DERBYSHIRE', quantity: '1' }]), [{ about: 'CHECK_RECORDED_LATE', key: '' }]))
  clock.pass(2)
  expect(await leavesNothing(async () => {
    expect(stepRefused(await head.approve(place, silenced)).problems.map(({ field }) => field)).toEqual(['checks.RECORDED_LATE'])
  })).toBe(true)
  const said = moved(await lead.save(place, silenced, [{ about: 'CHECK_RECORDED_LATE', key: '', note: 'Two people were away.' }]))
  clock.pass(2)
  moved(await head.approve(place, said))
  const frozen = await checksAs(place, as('NETWORK-NOCC-ANALYST-1'))
  expect(frozen.map(({ code }) => code)).toEqual(warnings.map(({ code }) => code))
  expect(frozen.find(({ code }) => code === 'RECORDED_LATE')?.word).toBe('Two people were away.')
})

describe('a figure that is unlike the last 12 returns', () => {
  const place = october('ERSOU')
  const cell = 'query ($unit: String!, $period: String!) { return(unit: $unit, period: $period) { comparedPeriods figures { code cells { key inWords unusual lastPeriodInWords } } } }'
  const negatives = async (person = leadOf('ERSOU')) =>
    (await person.ask<{ return: { figures: { code: string; cells: { key: string }[] }[] } }>(cell, place)).return.figures
      .find(({ code }) => code === 'DISRUPTIONS_LED')?.cells.find(({ key }) => key === 'NEGATIVE')

  it('is said beside it, asks for a word at that part, and is frozen so', async () => {
    const nothing = { code: null, day: null, isNil: false, note: null }
    await plantReturnsBefore(database, 'ERSOU', '2026-10', ['MAJOR', 'NEGATIVE'].map((key) => ({ about: 'DISRUPTIONS_LED', key, quantity: 0, ...nothing })))
    for (const day of ['2026-10-05', '2026-10-06']) made(await as('ERSOU-RECORDER-1').disruptions.record(aDisruption({ effect: day, grade: 'NEGATIVE', forces: [], outcomes: [] })))
    const unusual = '2 is above what the last 12 returns let expect (0 to 1, Poisson)'
    expect(await negatives()).toEqual({ key: 'NEGATIVE', inWords: '2', unusual, lastPeriodInWords: '0' })
    expect((await checksAs(place)).filter(({ code }) => code === 'UNUSUAL')).toEqual([{
      code: 'UNUSUAL', level: 'WARNING', figure: 'DISRUPTIONS_LED', key: 'NEGATIVE', wordAbout: 'DISRUPTIONS_LED', wordKey: 'NEGATIVE', word: null,
      message: `Disruptions led, by grade: Negative: ${unusual}. Say why, or correct it.`,
    }])
    await aReturnOf({ as, clock }, place).approved()
    expect((await checksAs(place)).find(({ code }) => code === 'UNUSUAL')?.word).toMatch(/^As expected\./)
    expect(await negatives(as('NETWORK-NOCC-ANALYST-1'))).toMatchObject({ inWords: '2', unusual })
  })

  it('a missed month ends no comparison: of the last 24 months the last 12 with a return are compared, and fewer are said to be', async () => {
    const compared = async (unit: string) =>
      (await leadOf(unit).ask<{ return: { comparedPeriods: number; figures: { code: string; cells: { key: string; unusual: string | null }[] }[] } }>(cell, october(unit))).return
    const rows = [{ about: 'DISRUPTIONS_LED' as const, key: 'MAJOR', quantity: 30, code: null, day: null, isNil: false, note: null }]
    const unusualIn = ({ figures }: Awaited<ReturnType<typeof compared>>) => figures.find(({ code }) => code === 'DISRUPTIONS_LED')?.cells.find(({ key }) => key === 'MAJOR')?.unusual ?? null
    await plantReturnsBefore(database, 'SEROCU', '2026-10', rows, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 24])
    const whole = await compared('SEROCU')
    expect([whole.comparedPeriods, unusualIn(whole)]).toEqual([12, '0 is below what the last 12 returns let expect (30 to 30, XmR)'])
    await plantReturnsBefore(database, 'SWROCU', '2026-10', rows, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 25])
    const short = await compared('SWROCU')
    expect([short.comparedPeriods, unusualIn(short)]).toEqual([11, null])
  })
})
