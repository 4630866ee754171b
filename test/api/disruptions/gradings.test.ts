import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { addGradingAs } from '../../support/addGradingAs.ts'
import { readingAll } from '../../support/readingAll.ts'
import { made } from '../../support/records.ts'
import type { ShownDisruption } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'
import { everyField } from '../../support/everyField.ts'

const app = await startApp()
const { clock } = app
const as = (code: string | null) => readingAll(app.as(code))
const recorder = as('EMSOU-RECORDER-1')
const readAs = async (person: string, reference: string) =>
  (await as(person).ask<{ disruption: ShownDisruption }>(`query ($r: String!) { disruption(reference: $r) { ${everyField('Disruption')} } }`, { r: reference })).disruption

describe('gradings', () => {
  it('are kept when the grade is corrected; the latest counts', async () => {
    const first = made(await recorder.disruptions.record(aDisruption({ grade: 'MINOR', gradeReason: 'Little seen so far.' })))
    clock.pass(60)
    const second = made(await recorder.disruptions.correct(first, aDisruption({ grade: 'MAJOR', gradeReason: 'The leader was imprisoned.' })))
    expect(second.countedGrade).toBe('MAJOR')
    expect(second.gradings.map(({ grade, reason, isCounted }) => [grade, reason, isCounted])).toEqual([
      ['MINOR', 'Little seen so far.', false],
      ['MAJOR', 'The leader was imprisoned.', true],
    ])
  })

  it('are not added when grade and reason stay the same', async () => {
    const first = made(await recorder.disruptions.record(aDisruption()))
    clock.pass(1)
    expect(made(await recorder.disruptions.correct(first, aDisruption({ strand: 'PREVENT' }))).gradings).toHaveLength(1)
  })

  it('of a panel count before the originator’s, an appeal before the panel’s, a second grading never', async () => {
    const one = made(await recorder.disruptions.record(aDisruption({ grade: 'MODERATE' })))
    const steps = [
      ['SECOND', 'MINOR', 'MODERATE'],
      ['PANEL', 'NO_IMPACT', 'NO_IMPACT'],
      ['ORIGINATOR', 'MAJOR', 'NO_IMPACT'],
      ['APPEAL', 'MINOR', 'MINOR'],
      ['PANEL', 'NEGATIVE', 'MINOR'],
    ] as const
    for (const [kind, grade, counted] of steps) {
      clock.pass(1)
      await addGradingAs(app, kind === 'ORIGINATOR' ? 'EMSOU-RECORDER-1' : 'EMSOU-MODERATOR-1', one.id, kind, grade)
      const read = await readAs('EMSOU-RECORDER-1', one.reference)
      expect([kind, read.countedGrade]).toEqual([kind, counted])
      expect(read.gradings.filter(({ isCounted }) => isCounted).map(({ grade: of }) => of)).toEqual([counted])
    }
  })

  it('of a negative give the reason to whoever wrote it and to those who lead, and withhold it from other recorders', async () => {
    const one = made(await recorder.disruptions.record(aDisruption({ grade: 'NEGATIVE', gradeReason: 'A source was compromised.' })))
    const reasons = async (person: string) => (await readAs(person, one.reference)).gradings.map(({ reason, isReasonWithheld }) => [reason, isReasonWithheld])
    for (const person of ['EMSOU-RECORDER-1', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1']) {
      expect([person, await reasons(person)]).toEqual([person, [['A source was compromised.', false]]])
    }
    expect(await reasons('EMSOU-RECORDER-2')).toEqual([[null, true]])
  })

  it('are counted by the rule that the record names', async () => {
    const one = made(await recorder.disruptions.record(aDisruption()))
    expect(one.countedGradeRule).toBe('The moderated grade where there is one, else the originator’s; the latest of its kind')
  })

  it('of a negative are not repeated when another recorder, who cannot read the reason, corrects the record with it unread', async () => {
    const one = made(await recorder.disruptions.record(aDisruption({ grade: 'NEGATIVE', gradeReason: 'A source was compromised.' })))
    clock.pass(1)
    const corrected = made(await as('EMSOU-RECORDER-2').disruptions.correct(one, aDisruption({ grade: 'NEGATIVE', gradeReason: 'As the recorder saw it.', strand: 'PREVENT' })))
    // What they cannot see cannot be compared, so their own reason is a grading of its own.
    expect(corrected.gradings.map(({ reason }) => reason)).toEqual([null, 'As the recorder saw it.'])
    expect(corrected.countedGrade).toBe('NEGATIVE')
  })
})
