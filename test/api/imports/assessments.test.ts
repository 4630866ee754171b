import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import { assessmentColumns, type AssessmentColumn } from '../../../server/imports/assessmentColumns.ts'
import { assessmentImport } from '../../../server/imports/assessmentImport.ts'
import { aGroup } from '../../support/aGroup.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { damaged, saidOf } from './hostileFile.ts'
import { importKindAs } from './importAs.ts'

const test = await startApp()
const recorder = test.as('EMSOU-RECORDER-1')
const heron = made(await recorder.groups.record(aGroup({ alias: 'Heron', urn: 'EM/1' })))
for (const urn of ['EM/2', 'EM/3']) made(await recorder.groups.record(aGroup({ alias: 'Twice', urn })))
made(await test.as('TARIAN-RECORDER-1').groups.record(aGroup({ alias: 'Foreign', urn: 'WA/1' })))

type Cells = Partial<Record<AssessmentColumn, string>>
const usual: Cells = { group: 'EM/1', score: '62.5', band: 'High', method: 'OCGM', method_version: '2024', confidence: 'medium', reason: 'New routes' }
let day = 0
/** A row of a day of its own, unless the test says one. */
const aRow = (cells: Cells = {}): Cells => ({ ...usual, assessed_on: new Date(Date.UTC(2020, 0, (day += 1))).toISOString().slice(0, 10), ...cells })
const fileOf = (...rows: Cells[]) => stringify(rows, { header: true, columns: [...assessmentColumns] })
const importing = (text: string, person = 'EMSOU-RECORDER-1') => importKindAs(assessmentImport, test, person, text)
const assessmentsOfHeron = async () =>
  (await recorder.ask<{ ocg: { assessments: { id: string; version: number; score: number }[] } }>('query ($id: ID!) { ocg(id: $id) { assessments { id version score } } }', { id: heron.id })).ocg.assessments

/** What is wrong in a row, in which column, and what is said of it. */
const faults: [AssessmentColumn, string, string][] = [
  ['group', '', 'Enter the URN'],
  ['group', 'Nobody', 'Your unit has no group "Nobody"'],
  ['group', 'Foreign', 'Your unit has no group'],
  ['group', 'WA/1', 'Your unit has no group'],
  ['group', 'twice', 'Several groups of your unit are called "twice": write the URN'],
  ['assessed_on', '', 'Enter the day on which the group was assessed'],
  ['assessed_on', '27/03/2026', 'is not a day'],
  ['assessed_on', '2026-11-22', 'today or in the past'],
  ['score', '', 'Enter the score as a number'],
  ['score', '62,5', 'write digits, with a point before decimals'],
  ['score', '1,062', 'no commas'],
  ['score', '-1', 'Enter a score of 0 or more'],
  ['score', '1e9', 'is not a number'],
  ['score', '1.0005', 'at most 3 decimals'],
  ['band', '', 'Enter the band'],
  ['method', '', 'Choose the method'],
  ['method', 'Guess', 'write OCGM or MORILE'],
  ['method_version', '', 'Enter the version of the method'],
  ['confidence', '', 'Choose how sure the assessor is'],
  ['confidence', 'B2', 'write low, medium or high'],
  ['reason', '', 'Enter why the group has this score'],
  ['reason', 'Told by 07700 900123', 'looks like a phone number'],
  ['band', 'NG1 5FS', 'looks like a postcode'],
  ['reason', '=cmd|\'/C calc\'!A0', 'is a formula'],
  ['group', '@SUM(1+1)', 'is a formula'],
  ['band', '\u001B[2J', 'control character'],
  ['method', '__proto__', 'is not a method'],
]

describe('a row of assessments', () => {
  it('is recorded for the group of that URN, or of that alias where one group alone has it', async () => {
    const { said, count } = await importing(fileOf(aRow({ assessed_on: '2026-03-27' }), aRow({ group: ' heron ', method: 'MoRiLE', confidence: 'High', score: '1062.125' })))
    expect(said(2)).toBe('Row 2: recorded for “Heron”: score 62.5, band High, on 27 March 2026, by OCGM version 2024.')
    expect(said(3)).toContain('score 1,062.125')
    expect(count).toBe('2 rows: 2 recorded, 0 already there, 0 refused.')
    expect((await assessmentsOfHeron()).map(({ score }) => score)).toContain(1_062.125)
  })

  it('again has no second effect, by whomever of the unit, however often', async () => {
    const rows = [aRow(), aRow()]
    await importing(fileOf(...rows))
    expect(await test.leavesNothing(async () => {
      for (const person of ['EMSOU-RECORDER-1', 'EMSOU-RECORDER-2', 'EMSOU-PERFORMANCE-LEAD-1']) {
        const { count, said } = await importing(fileOf(...rows, ...rows), person)
        expect(count).toBe('4 rows: 0 recorded, 4 already there, 0 refused.')
        expect(said(2)).toMatch(/^Row 2: already there as score 62\.5, .*; nothing was changed\.$/)
      }
    })).toBe(true)
  })

  it('does not come back when its record was withdrawn, and the report says so', async () => {
    const row = aRow({ assessed_on: '2026-11-19' })
    await importing(fileOf(row))
    const [newest] = await assessmentsOfHeron()
    test.clock.pass(1)
    if (newest) made(await assessmentsOf(recorder).withdraw(newest))
    expect(await test.leavesNothing(async () => {
      for (const person of ['EMSOU-RECORDER-1', 'EMSOU-RECORDER-2']) expect((await importing(fileOf(row), person)).said(2)).toContain('It was withdrawn since')
    })).toBe(true)
  })

  it('refused leaves nothing, names every column to mend, and does not stop the rows after it', async () => {
    const [blank, good] = [Object.fromEntries(assessmentColumns.map((column) => [column, column === 'band' ? ' ' : '-'])), aRow()]
    const { reports, said } = await importing(fileOf(blank, good))
    expect(reports.map(({ kind }) => kind)).toEqual(['REFUSED', 'RECORDED'])
    for (const column of ['group', 'assessed_on', 'score', 'band', 'method', 'confidence']) expect(said(2)).toContain(`column ${column}: `)
  })

  it('with one fault is refused by its column, with how to mend it, shown without being obeyed', async () => {
    expect(await test.leavesNothing(async () => {
      const { said, count } = await importing(fileOf(...faults.map(([column, cell]) => aRow({ [column]: cell }))))
      expect(count).toBe(`${faults.length} rows: 0 recorded, 0 already there, ${faults.length} refused.`)
      for (const [index, [column, , words]] of faults.entries()) {
        expect(said(index + 2)).toMatch(/^Row \d+: refused, nothing of it was recorded\.\n  column [^\n]+$/)
        expect(said(index + 2)).toContain(`column ${column}: `)
        expect(said(index + 2)).toContain(words)
        // oxlint-disable-next-line no-control-regex -- none of them may reach a terminal
        expect(said(index + 2)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/)
      }
    })).toBe(true)
  })

  it('that contradicts what is there is refused: it is corrected in Longview', async () => {
    const row = aRow()
    await importing(fileOf(row))
    expect(await test.leavesNothing(async () => {
      expect((await importing(fileOf({ ...row, score: '70' }))).said(2)).toContain('column assessed_on: The group has an assessment of this day by this method and version already.')
    })).toBe(true)
  })

  it('is refused to a person who does not record', async () => {
    expect(await test.leavesNothing(async () => {
      expect((await importing(fileOf(aRow()), 'EMSOU-MODERATOR-1')).said(2)).toContain('A moderator does not record')
    })).toBe(true)
  })
})

describe('a damaged file of assessments', () => {
  const file = Buffer.from(fileOf(...Array.from({ length: 4 }, () => aRow())))

  it.each(Array.from({ length: 10 }, (_, seed) => seed + 1))('damaged at random with seed %i never fails unexpectedly, and every row is accounted for', async (seed) => {
    expect(await saidOf(damaged(file, seed), importing)).toMatch(/\d+ rows?: .* refused\.$|UTF|CSV|column|empty|no rows/)
    expect(test.logged).toEqual([])
  })
})
