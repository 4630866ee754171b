import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keptProgramme, programmeProblems } from '../../../server/programmes/programmeFacts.ts'

it('a name of 1 to 120 characters is kept without the space around it', () => {
  for (const name of ['A', ' Talks ', 'x'.repeat(120)]) {
    expect(programmeProblems({ name })).toEqual([])
    expect(keptProgramme({ name })).toEqual({ name: name.trim(), statedTargetPercent: null })
  }
})

it('names that differ in spaces alone are kept as one name', () => {
  for (const name of ['Cyber  choices\u00A0school talks', 'Cyber choices\tschool\r\ntalks']) {
    expect(keptProgramme({ name }).name).toBe('Cyber choices school talks')
  }
  expect(programmeProblems({ name: `${'x'.repeat(60)}  ${'x'.repeat(59)}` })).toEqual([])
})

it('a stated target is a whole number from 1 to 100, or left out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: -200, max: 300 }), fc.double({ noNaN: true })), (percent) => {
      const isFit = percent >= 1 && percent <= 100 && Math.round(percent) === percent
      expect(programmeProblems({ name: 'Talks', statedTargetPercent: percent }).map(({ field }) => field)).toEqual(isFit ? [] : ['statedTargetPercent'])
    }),
    { seed: 20_261_121 },
  )
  expect(programmeProblems({ name: 'Talks', statedTargetPercent: null })).toEqual([])
})
