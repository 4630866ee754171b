import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { addGradingAs } from '../../support/addGradingAs.ts'
import { everyField } from '../../support/everyField.ts'
import { made } from '../../support/records.ts'
import type { ShownDisruption } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock } = app

const everything = `query ($unit: String!, $reference: String!, $asAt: Instant) {
  disruption(reference: $reference, asAt: $asAt) { ${everyField('Disruption', ['mayCorrect', 'mayRestore', 'suspectedDuplicates'])} }
  disruptions(filter: { unit: $unit }, asAt: $asAt) { totalCount edges { node { reference countedGrade version } } }
  unitImpact(unit: $unit, period: "FY2026", asAt: $asAt) { ... on UnitImpact {
    headline { gross { value } major { value } moderate { value } minor { value } negative { value } noImpact { value } }
    cumulative { days gross negative } byStrand { code counts { gross negative } } outcomes { kind { code } total disruptions }
    period { code } caveats findings
  } }
}`
type Everything = {
  disruption: ShownDisruption | null
  disruptions: { totalCount: number; edges: { node: { reference: string; countedGrade: string; version: number } }[] }
  unitImpact: { headline: Record<string, { value: number }> }
}

/** What the unit reads of a record, its list and its figures; `asAt` null is now. */
const readAll = (unit: string, reference: string, asAt: Date | null) =>
  as(`${unit}-RECORDER-1`).ask<Everything>(everything, { unit, reference, asAt: asAt?.toISOString() ?? null })

it('what was read before a correction, a regrading and a withdrawal reads the same again as at that moment', async () => {
  const recorder = as('NEROCU-RECORDER-1')
  const first = made(await recorder.disruptions.record(aDisruption({ grade: 'MINOR' })))
  made(await recorder.disruptions.record(aDisruption({ grade: 'NEGATIVE' })))
  const frozen: { at: Date; read: Everything }[] = []
  const freeze = async () => {
    const at = clock.pass(5)
    frozen.push({ at, read: await readAll('NEROCU', first.reference, null) })
    clock.pass(5)
  }
  await freeze()
  const second = made(await recorder.disruptions.correct(first, aDisruption({ grade: 'MAJOR', strand: 'PROTECT', outcomes: [] })))
  await freeze()
  await addGradingAs(app, 'NEROCU-MODERATOR-1', first.id, 'PANEL', 'MODERATE')
  await freeze()
  made(await recorder.disruptions.withdraw(second))
  await freeze()

  for (const { at, read } of frozen) expect(await readAll('NEROCU', first.reference, at)).toEqual(read)
  expect(frozen.map(({ read }) => [read.disruption?.countedGrade, read.disruptions.totalCount, read.unitImpact.headline.gross?.value])).toEqual([
    ['MINOR', 2, 1],
    ['MAJOR', 2, 1],
    ['MODERATE', 2, 1],
    ['MODERATE', 1, 0],
  ])
})

it('before it was recorded a disruption is not there', async () => {
  const before = clock.pass(5)
  clock.pass(5)
  const one = made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption()))
  const read = await readAll('TARIAN', one.reference, before)
  expect([read.disruption, read.disruptions.totalCount, read.unitImpact.headline.gross?.value]).toEqual([null, 0, 0])
})

it('at the very moment of a correction the corrected version stands', async () => {
  const first = made(await as('ERSOU-RECORDER-1').disruptions.record(aDisruption()))
  const moment = clock.pass(5)
  made(await as('ERSOU-RECORDER-1').disruptions.correct(first, aDisruption({ grade: 'MAJOR' })))
  clock.pass(5)
  const at = await readAll('ERSOU', first.reference, moment)
  expect([at.disruption?.version, at.disruption?.countedGrade]).toEqual([2, 'MAJOR'])
  const just = await readAll('ERSOU', first.reference, new Date(moment.getTime() - 1))
  expect([just.disruption?.version, just.disruption?.countedGrade]).toEqual([1, 'MODERATE'])
})

it('the alias of a group reads as it was at the moment, and the record may not be corrected from there', async () => {
  const recorder = as('SEROCU-RECORDER-1')
  const facts = { alias: 'Before', threats: ['DRUGS'] }
  const group = made(await recorder.groups.record(facts))
  const one = made(await recorder.disruptions.record(aDisruption({ target: { kind: 'OCG', ocg: group.id } })))
  const before = clock.pass(5)
  clock.pass(5)
  made(await recorder.groups.correct(group, { ...facts, alias: 'After' }))
  const { then, now } = await recorder.ask<Record<'then' | 'now', { target: { label: string; ocg: { alias: string } }; mayCorrect: boolean }>>(
    `query ($r: String!, $asAt: Instant) {
       then: disruption(reference: $r, asAt: $asAt) { target { label ocg { alias } } mayCorrect }
       now: disruption(reference: $r) { target { label ocg { alias } } mayCorrect } }`,
    { r: one.reference, asAt: before.toISOString() },
  )
  expect(then).toEqual({ target: { label: 'Before', ocg: { alias: 'Before' } }, mayCorrect: false })
  expect(now).toEqual({ target: { label: 'After', ocg: { alias: 'After' } }, mayCorrect: true })
})

it('a moment that is none is refused', async () => {
  for (const asAt of ['yesterday', '2026-13-01T00:00:00Z', 4]) {
    const { errors } = await as('EMSOU-RECORDER-1').send('query ($asAt: Instant) { disruptions(asAt: $asAt) { totalCount } }', { asAt })
    expect(errors.map(({ message }) => message).join()).toMatch(/Give a moment as/)
  }
})

it('a year to date is counted to the moment asked for, in figure and list alike', async () => {
  const recorder = as('LONDON-RECORDER-1')
  // Known to its month only, which was not over: too loose for a year to date that ends today.
  made(await recorder.disruptions.record(aDisruption({ effect: '2026-11', forces: ['BTP'] })))
  const moment = clock.pass(5)
  const query = `query ($asAt: Instant) {
    disruptions(filter: { unit: "LONDON", period: "YTD2026" }, asAt: $asAt) { totalCount datedTooLoosely }
    unitImpact(unit: "LONDON", period: "YTD2026", asAt: $asAt) { ... on UnitImpact { headline { gross { value } } datedTooLoosely } } }`
  const then = { disruptions: { totalCount: 0, datedTooLoosely: 1 }, unitImpact: { headline: { gross: { value: 0 } }, datedTooLoosely: 1 } }
  expect(await recorder.ask(query)).toEqual(then)
  clock.pass(60 * 24 * 30)
  expect(await recorder.ask(query, { asAt: moment.toISOString() })).toEqual(then)
  expect(await recorder.ask(query)).toEqual({ disruptions: { totalCount: 1, datedTooLoosely: 0 }, unitImpact: { headline: { gross: { value: 1 } }, datedTooLoosely: 0 } })
})
