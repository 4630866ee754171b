import { describe, expect, it } from 'vitest'
import { isWholeDate, spreadDay } from '../../../client/periods/spreadDay.ts'

const read = { day: '27', month: '3', year: '2026' }
const march = { day: '', month: '3', year: '2026' }
const year = { day: '', month: '', year: '2026' }
const typed = { day: '5', month: '6', year: '7' }

describe('a date written whole into one of three fields', () => {
  it('takes all three', () => {
    expect(spreadDay(read, 'year', typed)).toEqual(read)
  })

  it('leaves what stands before that field and what it does not say', () => {
    expect(spreadDay(march, 'month', typed)).toEqual({ day: '5', month: '3', year: '2026' })
    expect(spreadDay(year, 'year', typed)).toEqual({ day: '5', month: '6', year: '2026' })
  })

  it('leaves no rest of another date behind it', () => {
    expect(spreadDay(march, 'day', typed)).toEqual(march)
    expect(spreadDay(year, 'month', typed)).toEqual({ day: '5', month: '', year: '2026' })
  })

  it.each(['27/3/26', 'Mar 26', '20260327', '27 March'])('%s is more than one field holds', (text) => {
    expect(isWholeDate(text)).toBe(true)
  })

  it.each(['', '27', 'March', '2026', ' 3 '])('%j is one field, and is not read while it is typed', (text) => {
    expect(isWholeDate(text)).toBe(false)
  })
})
