import { expect, test } from 'vitest'
import { findings } from '../../../server/measures/findings.ts'
import { headline } from '../../../server/measures/headline.ts'
import { stepsOf } from './stepsOf.ts'

const majors = (count: number) => headline(count > 0 ? [stepsOf({ grade: 'MAJOR', disruptions: [count] })] : [stepsOf({})], 'SUPPORTED')
const inAll = majors(347)
const compared = { gross: 347, grossYearBefore: 248, ratio: 1.399, lower: 1.185, upper: 1.654, lastDay: '2026-11-21' }

test('the majors are named with what chance alone allows', () => {
  expect(findings(majors(31), 'NONE_YEAR_BEFORE')).toEqual(['31 major disruptions recorded; consistent with an underlying 21 to 44.'])
})

test('one and none are said as people say them', () => {
  expect(findings(majors(1), 'NONE_YEAR_BEFORE')).toEqual(['1 major disruption recorded; consistent with an underlying 0 to 6.'])
  expect(findings(majors(0), 'NONE_YEAR_BEFORE')).toEqual(['No major disruptions recorded; consistent with an underlying 0 to 4.'])
})

test('nothing is said where nothing is recorded', () => {
  expect(findings(headline([], 'SUPPORTED'), 'NONE_YEAR_BEFORE')).toEqual([])
})

test('a difference is called one only where the interval leaves 1 out', () => {
  expect(findings(inAll, compared)[1]).toBe(
    'Gross 347, and 248 in the same days a year before: more than chance alone would give (1.40 times, 95% interval 1.19 to 1.65).',
  )
  expect(findings(majors(31), { ...compared, ratio: 0.7, lower: 0.6, upper: 0.8 })[1]).toContain('fewer than chance alone would give')
  expect(findings(majors(31), { ...compared, lower: 0.9 })[1]).toContain('no clear difference')
})

test('where the headline holds records of a month or year not over, the sentence says up to which day it compares', () => {
  expect(findings(majors(348), compared)[1]).toContain('Gross 347 dated by 21 November 2026, and 248 in the same days a year before')
})

test('there are never more than two sentences, and none names a cause', () => {
  const sentences = findings(majors(31), compared)
  expect(sentences).toHaveLength(2)
  expect(sentences.join(' ')).not.toMatch(/because|caused|due to|led to|thanks|result|effect|reduced|improved/i)
})
