import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { made } from '../../support/records.ts'
import { moved, type ReturnPlace } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const place: ReturnPlace = { unit: 'EMSOU', period: 'M2026-09' }
const recorder = as('EMSOU-RECORDER-1')
type Cell = { key: string; name: string; quantity: number | null; inWords: string; lastPeriodInWords: string | null; isNil: boolean; note: string | null }
type Figure = { code: string; name: string; source: string; isNil: boolean; note: string | null; rowsSha256: string | null; definitionVersion: number; cells: Cell[] }
type Shown = {
  state: string; version: number; comment: string | null; sha256: string | null; approvedBy: { code: string } | null; approvedAt: string | null; figuresAsAt: string
  figures: Figure[]; acceptedFigures: Figure[] | null
}
const figures = '{ code name section source measuredIn howMade mayBeNil isNil note rowsSha256 definitionVersion cells { key name quantity code day isNil note inWords lastPeriodInWords unusual } }'
const page = `query ($unit: String!, $period: String!) { return(unit: $unit, period: $period) {
  state version dueOn daysToDue lateness comment sha256 approvedBy { code label } approvedAt figuresAsAt isNil isFrozen mayDo whyNotApprove unit { code name } period { code inWords }
  definition { version months figures { code parts { key name } } } checks { code message word }
  events { number inWords actedBy { label } } queries { figure messages { words saidBy { label } } } figures ${figures} acceptedFigures ${figures} } }`
const look = async (person = recorder, of = place) => (await person.ask<{ return: Shown | null }>(page, of)).return
const seen = async (...asked: Parameters<typeof look>) => {
  const found = await look(...asked)
  if (!found) throw new Error('It is not seen')
  return found
}
const cellOf = (shown: Figure[] | null | undefined, code: string, key: string) => shown?.find((figure) => figure.code === code)?.cells.find((cell) => cell.key === key)
const recordMajor = async (effect: string) => made(await recorder.disruptions.record(aDisruption({ effect, grade: 'MAJOR' })))
/** Statements of a whole page of it, besides those that open and close the transaction. */
const statements = async () => (await database.statementsOf(() => seen())).filter((one) => !/^\s*(SELECT set_config|COMMIT)/.test(one)).length

it('figures of a return are those of the records while it is prepared, stay as approved, and stand beside those of a return given back', async () => {
  const { accepted, accepter, approved, draft, sent } = aReturnOf({ as, clock }, place)
  await recordMajor('2026-09-12')
  const untouched = await seen()
  expect(cellOf(untouched.figures, 'DISRUPTIONS_LED', 'MAJOR')).toMatchObject({ name: 'Major', quantity: 1, inWords: '1', lastPeriodInWords: null })
  expect(cellOf(untouched.figures, 'PARTNER_STAFF', '')).toMatchObject({ name: 'Partner staff', quantity: null, inWords: 'Not stated' })
  expect(untouched).toMatchObject({ state: 'NOT_STARTED', comment: null, sha256: null, approvedBy: null, approvedAt: null, acceptedFigures: null, figuresAsAt: clock.now.toISOString() })
  expect(untouched.figures[0]).toMatchObject({ code: 'DISRUPTIONS_LED', source: 'COMPUTED', rowsSha256: null, definitionVersion: 1 })
  await draft([{ about: 'COMMENT', key: '', note: 'A quiet month.' }])
  expect(await statements()).toBeLessThanOrEqual(20)

  await accepted([{ about: 'COMMENT', key: '', note: 'A quiet month.' }])
  const frozen = await seen()
  expect(frozen).toMatchObject({ state: 'ACCEPTED', comment: 'A quiet month.', approvedBy: { code: 'EMSOU-UNIT-HEAD-1' }, acceptedFigures: null })
  expect(frozen.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(frozen.figuresAsAt > untouched.figuresAsAt && frozen.figuresAsAt < String(frozen.approvedAt)).toBe(true)
  expect(frozen.figures[0]?.rowsSha256).toMatch(/^[0-9a-f]{64}$/)
  expect(frozen.figures.find(({ code }) => code === 'OUTPUTS')).toMatchObject({ isNil: true, cells: [] })
  expect(await statements()).toBeLessThanOrEqual(20)

  // The month after has it beside its own figures.
  const october = await seen(recorder, { ...place, period: 'M2026-10' })
  expect(cellOf(october.figures, 'PARTNER_STAFF', '')).toMatchObject({ inWords: 'Not stated', lastPeriodInWords: '6' })
  expect(cellOf(october.figures, 'BUDGET', 'OTHER/ONE_YEAR')).toMatchObject({ lastPeriodInWords: '£250,000' })
  expect(cellOf(october.figures, 'DISRUPTIONS_LED', 'MAJOR')).toMatchObject({ inWords: '0', lastPeriodInWords: '1' })
  expect(cellOf(october.figures, 'DISRUPTIONS_SUPPORTED', 'MAJOR')).toMatchObject({ inWords: '0', lastPeriodInWords: 'Nil' })

  await recordMajor('2026-09-13')
  clock.pass(1)
  expect(await seen()).toEqual(frozen)
  moved(await accepter.reopen(place, frozen))
  const reopened = await seen()
  expect(cellOf(reopened.figures, 'DISRUPTIONS_LED', 'MAJOR')?.inWords).toBe('2')
  expect(reopened).toMatchObject({ state: 'REOPENED', sha256: null, approvedBy: null, acceptedFigures: frozen.figures })
  expect(await statements()).toBeLessThanOrEqual(20)

  // Whoever accepts the revision sees what stands beside it.
  await approved()
  expect(await seen(as('NETWORK-NOCC-ACCEPTER-1'))).toMatchObject({ state: 'READY', acceptedFigures: frozen.figures })
  await sent()
  const revision = await seen(as('NETWORK-NOCC-ACCEPTER-1'))
  expect(revision).toMatchObject({ state: 'SUBMITTED', acceptedFigures: frozen.figures })
  expect(cellOf(revision.figures, 'DISRUPTIONS_LED', 'MAJOR')?.inWords).toBe('2')
})

it('the centre sees the figures of every unit once they are approved and none before, another unit and a board member see nothing of them', async () => {
  const of = { unit: 'LONDON', period: 'M2026-10' }
  expect(await seen(as('NETWORK-NOCC-ANALYST-1'), of)).toMatchObject({ state: 'NOT_STARTED', figures: [] })
  await aReturnOf({ as, clock }, of).approved()
  expect((await seen(as('NETWORK-NOCC-ANALYST-1'), of)).figures).toHaveLength(25)
  expect(await look(as('TARIAN-UNIT-HEAD-1'), of)).toBeNull()
  const { data, errors } = await as('NETWORK-BOARD-MEMBER-1').send(page, of)
  expect([data?.['return'] ?? null, errors.length]).toEqual([null, 1])
})
