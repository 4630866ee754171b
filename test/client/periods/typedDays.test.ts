import { describe, expect, it } from 'vitest'
import { daysText, noDays, typedDays } from '../../../client/periods/typedDays.ts'

const from = (day: string, month: string, year: string) => ({ from: { day, month, year }, to: null })

describe('days typed into three fields', () => {
  it('may lack the day', () => {
    expect(daysText(from('', '3', '2026'))).toEqual({ text: '2026-03' })
  })

  it('may lack day and month', () => {
    expect(daysText(from('', '', '2026'))).toEqual({ text: '2026' })
  })

  it('may name the month and shorten the year', () => {
    expect(daysText(from('7', 'mar', '26'))).toEqual({ text: '2026-03-07' })
  })

  it('lack no month between day and year', () => {
    expect(daysText(from('7', '', '2026'))).toEqual({ problem: 'Enter the month as well as the day' })
  })

  it('say how to mend what cannot be read', () => {
    expect(daysText(from('x', '3', '2026'))).toEqual({ problem: 'Enter the day as a number, like 27' })
    expect(daysText(from('7', '13', '2026'))).toHaveProperty('problem')
    expect(daysText(from('7', '3', '202'))).toEqual({ problem: 'Enter the year as four digits, like 2026' })
    expect(daysText(noDays)).toHaveProperty('problem')
  })

  it('are a range when the last day is given', () => {
    const range = { from: { day: '27', month: '3', year: '2026' }, to: { day: '2', month: '4', year: '2026' } }
    expect(daysText(range)).toEqual({ text: '2026-03-27/2026-04-02' })
  })

  it('are a range only of whole days', () => {
    const range = { from: { day: '', month: '3', year: '2026' }, to: { day: '2', month: '4', year: '2026' } }
    expect(daysText(range)).toHaveProperty('problem')
  })

  it.each(['2026', '2026-03', '2026-03-27', '2026-03-27/2026-04-02'])('%s comes back the same through the fields', (text) => {
    expect(daysText(typedDays(text))).toEqual({ text })
  })
})
