import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aReturnOf } from '../../support/aReturn.ts'
import { returnsAs, stepRefused } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

// It is 20 November 2026: returns of October are asked under another definition than those of September.
const { as, clock, leavesNothing } = await startApp()
const administrator = as('NETWORK-ADMINISTRATOR-1')
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
type Asked = { code: string; mayBeNil: boolean; asksNote: boolean }
const asked = async () => (await administrator.ask<{ now: { figures: Asked[] }[]; all: (Asked & { name: string; choices: { code: string }[]; parts: { key: string }[] })[] }>(
  '{ now: returnDefinitions { figures { code mayBeNil asksNote } } all: returnFiguresToAsk { code name mayBeNil asksNote choices { code } parts { key } } }'))
const before = await asked()
const figures = (before.now[0]?.figures ?? []).flatMap((figure) => (figure.code === 'THREAT_ASSESSMENT' ? [figure, { code: 'THREAT_PRIORITY', mayBeNil: true, asksNote: false }] : [figure]))
await administrator.ask('mutation ($input: ChangeReturnDefinitionInput!) { changeReturnDefinition(input: $input) { __typename } }', {
  input: { key: randomUUID(), validFrom: '2026-10', months: 1, dueWorkingDays: 10, figures, reason: 'The board asks for it.' },
})
clock.pass(1)

const place = { unit: 'EMSOU', period: 'M2026-10' }
const shownOf = async (period: string, unit = 'EMSOU') => {
  const { found } = await as(`${unit}-PERFORMANCE-LEAD-1`).ask<{ found: { figures: { code: string; cells: { key: string; inWords: string }[] }[]; checks: { code: string; figure: string | null; message: string }[] } }>(
    'query ($unit: String!, $period: String!) { found: return(unit: $unit, period: $period) { figures { code cells { key inWords } } checks { code figure message } } }', { unit, period })
  return found
}

describe('the priority of each threat in the regional threat assessment', () => {
  it('is a figure that administrators may have returns ask for, and that the first definition does not ask', () => {
    expect(before.now.at(-1)?.figures.map(({ code }) => code)).not.toContain('THREAT_PRIORITY')
    expect(before.all).toHaveLength(26)
    const figure = before.all.find(({ code }) => code === 'THREAT_PRIORITY')
    expect(figure).toMatchObject({ name: 'Priority of each threat in the regional threat assessment', parts: { length: 10 } })
    expect(figure?.choices.map(({ code }) => code)).toEqual(['VERY_HIGH', 'HIGH', 'MEDIUM', 'LOW', 'NOT_ASSESSED'])
  })

  it('is asked of returns under the definition that lists it, and of no earlier one', async () => {
    expect((await shownOf('M2026-09')).figures.map(({ code }) => code)).not.toContain('THREAT_PRIORITY')
    const { figures: now, checks } = await shownOf('M2026-10', 'TARIAN')
    expect(now.find(({ code }) => code === 'THREAT_PRIORITY')?.cells.map(({ inWords }) => inWords)).toEqual(Array(10).fill('Not stated'))
    expect(checks).toContainEqual({ code: 'NOT_STATED', figure: 'THREAT_PRIORITY', message: 'Priority of each threat in the regional threat assessment: 10 of 10 parts are not stated. State each, or state nil where there is none.' })
  })

  it('is one of its own choices, threat by threat', async () => {
    const returns = returnsAs(as('NEROCU-PERFORMANCE-LEAD-1'))
    expect(await leavesNothing(async () => {
      for (const [entry, message] of [
        [{ key: 'DRUGS', code: 'IN_PLACE' }, 'Choose one from the list'], [{ key: '', code: 'HIGH' }, 'State “Priority of each threat in the regional threat assessment” part by part'],
        [{ key: 'CYBER_CRIME_TEAM', code: 'HIGH' }, 'That figure has no such part in this return'], [{ key: 'DRUGS', quantity: '3' }, 'State “Priority of each threat in the regional threat assessment” as one of the choices'],
      ] as const) {
        const refusal = stepRefused(await returns.save(place, { version: 0 }, [{ about: 'THREAT_PRIORITY', ...entry }]))
        expect(refusal.problems.map((problem) => problem.message)).toEqual([message])
      }
      expect(stepRefused(await returns.save({ period: 'M2026-09' }, { version: 0 }, [{ about: 'THREAT_PRIORITY', key: 'DRUGS', code: 'HIGH' }])).problems[0]?.message).toBe('This return does not ask for that figure')
    })).toBe(true)
  })

  it('is frozen, accepted and written into the file of the return', async () => {
    await aReturnOf({ as, clock }, place).accepted([{ about: 'THREAT_PRIORITY', key: 'DRUGS', code: 'VERY_HIGH' }])
    const cells = (await shownOf('M2026-10')).figures.find(({ code }) => code === 'THREAT_PRIORITY')?.cells
    expect([cells?.length, cells?.find(({ key }) => key === 'DRUGS')?.inWords, cells?.find(({ key }) => key === 'CYBER')?.inWords]).toEqual([10, 'Very high', 'Medium'])
    const { file } = await lead.ask<{ file: { csv: string } }>('{ file: returnFile(unit: "EMSOU", period: "M2026-10") { csv } }')
    expect(file.csv).toContain(',2,THREAT_PRIORITY,1,DRUGS,VERY_HIGH,,')
  })

  it('is read from a file, which is told the choices where it has another', async () => {
    const { file } = await as('ERSOU-PERFORMANCE-LEAD-1').ask<{ file: { csv: string } }>('{ file: returnFile(unit: "ERSOU", period: "M2026-10") { csv } }')
    const text = file.csv.replace('THREAT_PRIORITY,1,DRUGS,,', 'THREAT_PRIORITY,1,DRUGS,High,')
    const { read } = await as('ERSOU-PERFORMANCE-LEAD-1').ask<{ read: { problems: { message: string }[] } }>(
      'mutation ($input: ReadReturnFileInput!) { read: readReturnFile(input: $input) { ... on ReturnFileReading { problems { message } } } }',
      { input: { key: randomUUID(), period: 'M2026-10', version: 0, isTrial: true, text } })
    expect(read.problems.map(({ message }) => message)).toEqual(['Enter VERY_HIGH, HIGH, MEDIUM, LOW, NOT_ASSESSED, or leave it empty.'])
  })
})
