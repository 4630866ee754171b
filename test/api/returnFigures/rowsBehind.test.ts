import { expect, it } from 'vitest'
import { parsePeriod } from '../../../server/periods/period.ts'
import { computeFigures } from '../../../server/returnFigures/computeFigures.ts'
import { rowsBehind } from '../../../server/returnFigures/rowsBehind.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { addGradingAs } from '../../support/addGradingAs.ts'
import { anOutput } from '../../support/anOutput.ts'
import { askingAs } from '../../support/askingAs.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock } = app
const recorder = as('EMSOU-RECORDER-1')
const other = as('ERSOU-RECORDER-1')
const place = { unitCode: 'EMSOU', period: parsePeriod('M2026-10', '2026-11-20') }
const inOctober = { effect: '2026-10-12' }

const led = made(await recorder.disruptions.record(aDisruption(inOctober)))
const supported = made(await other.disruptions.record(aDisruption({ ...inOctober, supportingUnits: ['EMSOU'], forces: ['KENT'] })))
const output = made(await recorder.outputs.record(anOutput({ held: '2026-10-04' })))

/** Hashes of the three kinds of rows, as things are at the app's moment. */
async function hashes(): Promise<{ led: string; supported: string; outputs: string }> {
  clock.pass(2)
  const behind = await askingAs(app, 'EMSOU-RECORDER-1', (acting) => rowsBehind(acting, place, acting.now))
  const of = (code: Parameters<typeof behind.get>[0]) => behind.get(code) ?? ''
  expect(new Set([of('DISRUPTIONS_LED'), of('DISRUPTIONS_BY_THREAT'), of('OUTCOMES'), of('DISRUPTIONS_LED_WITH_SUPPORT')]).size).toBe(1)
  expect(new Set([of('OUTPUTS'), of('OUTPUTS_REACHED'), of('OUTPUT_PAIRS')]).size).toBe(1)
  return { led: of('DISRUPTIONS_LED'), supported: of('DISRUPTIONS_SUPPORTED'), outputs: of('OUTPUTS') }
}

/** Which hashes are others after it. */
async function changedBy(work: () => Promise<unknown>): Promise<string[]> {
  const before = await hashes()
  await work()
  const after = await hashes()
  return (['led', 'supported', 'outputs'] as const).filter((kind) => before[kind] !== after[kind])
}

it('the hash of rows is another when a record behind it is added, corrected, graded again or withdrawn, and of no other', async () => {
  expect(await changedBy(async () => recorder.disruptions.record(aDisruption({ effect: '2026-10-31' })))).toEqual(['led'])
  expect(await changedBy(async () => made(await recorder.disruptions.correct(led, aDisruption({ ...inOctober, threats: ['FRAUD'] }))))).toEqual(['led'])
  expect(await changedBy(() => addGradingAs(app, 'EMSOU-PERFORMANCE-LEAD-1', led.id, 'ORIGINATOR', 'MAJOR'))).toEqual(['led'])
  expect(await changedBy(() => addGradingAs(app, 'ERSOU-PERFORMANCE-LEAD-1', supported.id, 'ORIGINATOR', 'MINOR'))).toEqual(['supported'])
  expect(await changedBy(async () => made(await other.disruptions.withdraw(supported)))).toEqual(['supported'])
  expect(await changedBy(async () => made(await recorder.outputs.correct(output, anOutput({ held: '2026-10-04', peopleReached: null }))))).toEqual(['outputs'])
})

it('stays the same where nothing happens, and where it happens in another period or to records of another unit', async () => {
  expect(await changedBy(async () => undefined)).toEqual([])
  expect(await changedBy(async () => made(await recorder.disruptions.record(aDisruption({ effect: '2026-11-01' }))))).toEqual([])
  expect(await changedBy(async () => made(await recorder.disruptions.record(aDisruption({ effect: '2026-10-31/2026-11-01' }))))).toEqual([])
  expect(await changedBy(async () => made(await other.disruptions.record(aDisruption({ ...inOctober, forces: ['KENT'] }))))).toEqual([])
  expect(await changedBy(async () => made(await other.outputs.record(anOutput({ held: '2026-10-05', force: 'KENT' }))))).toEqual([])
})

it('as at a moment, neither figures nor hashes know what was recorded after it', async () => {
  const moment = clock.pass(2)
  const read = () => askingAs(app, 'EMSOU-RECORDER-1', async (acting) => ({
    figures: await computeFigures(acting, place, moment), behind: [...(await rowsBehind(acting, place, moment))],
    now: await computeFigures(acting, place, acting.now),
  }))
  const before = await read()
  clock.pass(2)
  made(await recorder.disruptions.record(aDisruption({ effect: '2026-10-20' })))
  made(await recorder.outputs.record(anOutput({ held: '2026-10-20' })))
  const after = await read()
  expect({ figures: after.figures, behind: after.behind }).toEqual({ figures: before.figures, behind: before.behind })
  expect(after.now).not.toEqual(before.now)
})

it('people of another unit and of the network are told no hash', async () => {
  for (const code of ['ERSOU-RECORDER-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-BOARD-MEMBER-1']) {
    await expect(askingAs(app, code, (acting) => rowsBehind(acting, place, acting.now))).rejects.toThrow(RangeError)
  }
})
