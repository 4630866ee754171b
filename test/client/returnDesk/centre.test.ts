import { describe, expect, it } from 'vitest'
import { askAction, extendAction } from '../../../client/returnDesk/centreActions.ts'
import { comparedInWords } from '../../../client/returnDesk/NothingCompared.tsx'
import { knownFigure } from '../../../client/returnDesk/FigureChoice.tsx'
import { gradeTotals } from '../../../client/returnDesk/gradeTotals.ts'
import { placeOfReturn } from '../../../client/returnDesk/placeOfReturn.ts'
import { untilCurrent } from '../../../client/returnDesk/untilCurrent.ts'
import { unusualInWords } from '../../../client/returnDesk/unusualInWords.ts'

const shown = { unit: { code: 'EMSOU', name: 'Unit EMSOU' }, period: { code: 'M2026-09', inWords: 'September 2026' }, lateness: 'ON_TIME' as const, daysLate: 0, isNil: false }
const started = { shown, version: 3 }
const figures = [{ code: 'BUDGET' as const, name: 'Budget', isNil: false, cells: [{ key: 'FORCES/ONE_YEAR', name: 'Forces', inWords: 'Not stated' }] }]

describe('asking about a figure', () => {
  it('sends the figure, the part and the version that its reader saw', async () => {
    const sent: unknown[] = []
    const ask = (input: unknown) => {
      sent.push(input)
      return Promise.resolve({ answer: { __typename: 'Return' as const, version: 4, state: 'QUERIED' as const } })
    }
    await askAction({ ask }, started, () => ({ figure: 'BUDGET', cell: 'FORCES/ONE_YEAR' })).request('key', 'Is that all?')
    expect(sent).toEqual([{ key: 'key', unit: 'EMSOU', period: 'M2026-09', version: 3, figure: 'BUDGET', cell: 'FORCES/ONE_YEAR', question: 'Is that all?' }])
  })

  it('shows what the API says of the question at the field in which it is typed', async () => {
    const refused = { __typename: 'Refusal' as const, message: 'no', problems: [{ field: 'input.question', message: 'Enter the question' }] }
    const { answer } = await askAction({ ask: () => Promise.resolve({ answer: refused }) }, started, () => ({ figure: 'BUDGET', cell: '' })).request('key', '')
    expect(answer).toMatchObject({ problems: [{ field: 'input.reason', message: 'Enter the question' }] })
  })

  it('begins with the figure of the address where the return has it, with the whole where it lacks the part', () => {
    expect(knownFigure(figures, { figure: 'BUDGET', cell: 'FORCES/ONE_YEAR' })).toEqual({ figure: 'BUDGET', cell: 'FORCES/ONE_YEAR' })
    expect(knownFigure(figures, { figure: 'BUDGET', cell: 'NO_SUCH' })).toEqual({ figure: 'BUDGET', cell: '' })
    expect(knownFigure(figures, { figure: 'NO_SUCH', cell: '' })).toEqual({ figure: '', cell: '' })
  })
})

describe('a return that somebody moved on meanwhile', () => {
  it('is said as a problem, and the next attempt goes on from it as it stands', async () => {
    const versions: number[] = []
    const stale = { __typename: 'StaleReturn' as const, message: 'Somebody moved it on.', current: { version: 7, state: 'ACCEPTED' as const } }
    const { request } = extendAction({ extend: () => Promise.resolve({ answer: stale }) }, started, () => '2026-10-20')
    const { answer, unsent } = await untilCurrent(request('key', 'why'), (version) => versions.push(version))
    expect(answer).toBeUndefined()
    expect(unsent?.message).toContain('Somebody moved it on. It is accepted now.')
    expect(versions).toEqual([7])
  })
})

describe('returns that are accepted together', () => {
  it('are named by their place where one of them is refused', () => {
    const names = ['EMSOU, September 2026', 'NEROCU, September 2026']
    expect(placeOfReturn('returns.1.version', names)).toBe('NEROCU, September 2026')
    expect(placeOfReturn('returns[0]', names)).toBe('EMSOU, September 2026')
    expect(placeOfReturn('key', names)).toBeNull()
  })

  it('show what is unusual, with what the unit says of it or that it says nothing', () => {
    const checks = [{ level: 'WARNING' as const, message: 'Two drafts are in no figure.', word: 'They are of October.' }]
    const unlike = [{ name: 'Outcomes', cells: [{ name: 'Arrests', unusual: 'Above the last 12 periods.', note: null }] }]
    expect(unusualInWords({ isNil: true, checks, figures: unlike })).toEqual([
      'It is nil: the unit states that it has nothing to count.',
      'Two drafts are in no figure. The unit says: “They are of October.”',
      'Outcomes, Arrests: Above the last 12 periods. The unit says nothing of it.',
    ])
    expect(unusualInWords({ isNil: false, checks: [], figures: [] })).toEqual([])
  })

  it('do not look usual where there is too little to compare them with', () => {
    expect(comparedInWords({ comparedPeriods: 12 })).toBeNull()
    expect(comparedInWords({ comparedPeriods: 11 })).toBe('Compared with fewer than 12 returns, so nothing is called unusual.')
  })

  it('say what is unusual once, where a check says it too', () => {
    const checks = [{ level: 'WARNING' as const, message: 'Arrests: Above the last 12 periods.', word: null }]
    expect(unusualInWords({ isNil: false, checks, figures: [{ name: 'Outcomes', cells: [{ name: 'Arrests', unusual: 'Above the last 12 periods.' }] }] })).toHaveLength(1)
  })

  it('show the totals by grade, and nil as nil', () => {
    const led = { code: 'DISRUPTIONS_LED' as const, name: 'Disruptions led', isNil: false, cells: [{ key: 'MAJOR', name: 'Major', inWords: '3' }, { key: 'MINOR', name: 'Minor', inWords: '1' }] }
    expect(gradeTotals([led, ...figures, { ...led, code: 'DISRUPTIONS_SUPPORTED', name: 'Supported', isNil: true }])).toEqual([
      { name: 'Disruptions led', inWords: 'Major 3, Minor 1' },
      { name: 'Supported', inWords: 'Nil' },
    ])
  })
})
