import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { anOutput } from '../../support/anOutput.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()

it('references are numbered for each unit and calendar year of recording, in London', async () => {
  const record = async (person: string, effect = '2026-11-02') => made(await as(person).disruptions.record(aDisruption({ effect }))).reference
  expect(await record('EMSOU-RECORDER-1')).toBe('EMSOU-2026-0001')
  expect(await record('EMSOU-RECORDER-2', '2024-05-01')).toBe('EMSOU-2026-0002')
  expect(await record('LONDON-RECORDER-1')).toBe('LONDON-2026-0001')
  clock.set('2026-12-31T23:59:59.999Z')
  expect(await record('EMSOU-RECORDER-1')).toBe('EMSOU-2026-0003')
  clock.set('2027-01-01T00:00:00.000Z')
  expect(await record('EMSOU-RECORDER-1')).toBe('EMSOU-2027-0001')
  expect(await record('LONDON-RECORDER-1')).toBe('LONDON-2027-0001')
})

it('outputs have numbers of their own', async () => {
  clock.set('2026-11-20T09:30:00.000Z')
  const recorder = as('SWROCU-RECORDER-1')
  expect(made(await recorder.outputs.record(anOutput({ force: 'DORSET' }))).reference).toBe('SWROCU-P-2026-0001')
  expect(made(await recorder.disruptions.record(aDisruption())).reference).toBe('SWROCU-2026-0001')
  expect(made(await recorder.outputs.record(anOutput({ force: 'DORSET' }))).reference).toBe('SWROCU-P-2026-0002')
})

it('a refused record leaves no gap in the numbers', async () => {
  clock.set('2026-11-20T09:30:00.000Z')
  const recorder = as('TARIAN-RECORDER-1')
  expect(made(await recorder.disruptions.record(aDisruption())).reference).toBe('TARIAN-2026-0001')
  await recorder.disruptions.record(aDisruption({ strand: 'PONDER' }))
  expect(made(await recorder.disruptions.record(aDisruption())).reference).toBe('TARIAN-2026-0002')
})
