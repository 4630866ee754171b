import { describe, expect, it } from 'vitest'
import { pastedDays } from '../../../client/periods/pastedDays.ts'
import { daysText, noDay, noDays, typedDays } from '../../../client/periods/typedDays.ts'

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

  it('are of the last century where the year of two digits says so: 99 is 1999, never a day to come', () => {
    expect(daysText(from('13', '12', '99'))).toEqual({ text: '1999-12-13' })
    expect(daysText(from('13', '12', '25'))).toEqual({ text: '2025-12-13' })
  })

  it('lack no month between day and year', () => {
    expect(daysText(from('7', '', '2026'))).toEqual({ faults: [{ place: '.month', message: 'Enter the month as well as the day' }] })
  })

  it.each([
    ['day', from('x', '3', '2026'), { place: '', message: 'Enter the day as a number, like 27' }],
    ['month', from('7', '13', '2026'), { place: '.month', message: 'Enter the month as a number from 1 to 12 or a name, like 3 or March' }],
    ['year', from('7', '3', '202'), { place: '.year', message: 'Enter the year in full, like 2026' }],
    ['year', from('7', '3', '0026'), { place: '.year', message: 'Enter the year in full, like 2026' }],
    ['year', from('7', '3', ''), { place: '.year', message: 'Enter the year in full, like 2026' }],
  ])('say of a %s that cannot be read how to mend it, at its own field', (_part, typed, fault) => {
    expect(daysText(typed)).toEqual({ faults: [fault] })
  })

  it('say that nothing is typed in the words of the form', () => {
    expect(daysText(noDays)).toEqual({ faults: [{ place: '', message: 'Enter when it happened, as closely as it is known' }] })
    expect(daysText(noDays, 'Enter when it was held')).toEqual({ faults: [{ place: '', message: 'Enter when it was held' }] })
  })

  it.each([
    ['27/3', '“27/3” could not be read as a day: add the year, like 27/3/2026'],
    ['27 March', '“27 March” could not be read as a day: add the year, like 27/3/2026'],
    ['March 5, 2026', '“March 5, 2026” could not be read as a day: write it like 27/3/2026'],
    ['Q1 2026', '“Q1 2026” could not be read as a day: write it like 27/3/2026'],
    ['last Tuesday', '“last Tuesday” could not be read as a day: write it like 27/3/2026'],
  ])('quote %j, pasted whole into one field and not read', (pasted, message) => {
    expect(pastedDays(pasted)).toBeNull()
    expect(daysText(from(pasted, '', ''))).toEqual({ faults: [{ place: '', message }] })
    expect(daysText(from('', pasted, ''))).toEqual({ faults: [{ place: '.month', message }] })
    expect(daysText(from('', '', pasted))).toEqual({ faults: [{ place: '.year', message }] })
  })

  it('are a range when the last day is given', () => {
    const range = { from: { day: '27', month: '3', year: '2026' }, to: { day: '2', month: '4', year: '2026' } }
    expect(daysText(range)).toEqual({ text: '2026-03-27/2026-04-02' })
  })

  it('are never one day where several were said and no last day is given', () => {
    expect(daysText({ ...from('27', '3', '2026'), to: noDay })).toEqual({
      faults: [{ place: '.to', message: 'Enter the last day, or untick “It lasted, or may lie, over several days”' }],
    })
  })

  it('say of a last day that cannot be read that it is the last, at its own field', () => {
    expect(daysText({ ...from('27', '3', '2026'), to: { day: '2', month: 'x', year: '2026' } })).toEqual({
      faults: [{ place: '.to.month', message: 'Enter the month of the last day as a number from 1 to 12 or a name, like 3 or March' }],
    })
  })

  it('are a range only of whole days, and say which is not', () => {
    const whole = { day: '2', month: '4', year: '2026' }
    expect(daysText({ from: { day: '', month: '3', year: '2026' }, to: whole })).toMatchObject({ faults: [{ place: '' }] })
    expect(daysText({ from: whole, to: { day: '', month: '5', year: '2026' } })).toMatchObject({ faults: [{ place: '.to' }] })
    expect(daysText({ from: { ...whole, year: '' }, to: noDay })).toMatchObject({ faults: [{ place: '.year' }, { place: '.to' }] })
  })

  it.each(['2026', '2026-03', '2026-03-27', '2026-03-27/2026-04-02'])('%s comes back the same through the fields', (text) => {
    expect(daysText(typedDays(text))).toEqual({ text })
  })
})
