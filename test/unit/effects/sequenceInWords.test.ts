import { expect, it } from 'vitest'
import { reliefSoFar } from '../../../server/effects/reliefInWords.ts'
import { sequenceInWords } from '../../../server/effects/sequenceInWords.ts'
import { sequencesOf } from '../../../server/effects/sequencesOf.ts'
import { aLife, defaults, disruptionOn, onlySequence, scoreOn } from './aLife.ts'

const before = scoreOn('2026-03-01', 62)
const disrupted = disruptionOn('2026-03-28')
const fallen = scoreOn('2026-05-03', 40)
const said = (life: Parameters<typeof aLife>[0]) => sequenceInWords(onlySequence({ disruptions: [disrupted], ...life }), defaults)

it.each([
  ['a group that came back', [before, fallen, scoreOn('2026-10-09', 58)], 'Fell from 62 to 40 by 3 May 2026, 36 days after; back at 58 on 9 October 2026, 195 days after the disruption.'],
  ['a group that fell, and was seen again', [before, fallen, scoreOn('2026-10-09', 45.5)], 'Fell from 62 to 40 by 3 May 2026, 36 days after the disruption; last seen at 45.5 on 9 October 2026, and not back.'],
  ['a group that fell when last seen', [before, scoreOn('2026-03-29', 40)], 'Fell from 62 to 40 by 29 March 2026, 1 day after the disruption; not assessed again by the same method since.'],
  ['no effect in four assessments', [before, ...['04', '05', '06', '07'].map((month) => scoreOn(`2026-${month}-01`, 60))], 'No effect seen: 4 assessments since, none below 55.8 (90% of 62).'],
  ['no effect in one', [before, scoreOn('2026-04-01', 55.8)], 'No effect seen: 1 assessment since, not below 55.8 (90% of 62).'],
  ['a group made stronger', [before, scoreOn('2026-05-03', 70)], 'Stronger than before: last seen at 70 on 3 May 2026, 36 days after the disruption; that is at least 68.2 (110% of 62).'],
  ['a group that fell and then grew', [before, fallen, scoreOn('2026-10-09', 70)], 'Stronger than before: last seen at 70 on 9 October 2026, 195 days after the disruption; that is at least 68.2 (110% of 62). Fell from 62 to 40 by 3 May 2026, 36 days after; back at 70 on 9 October 2026, 195 days after the disruption.'],
  ['no score since', [before], 'Not assessed by the same method since: whether it had an effect is not known.'],
  ['no score before', [fallen], 'No score above 0 stands before it: without one no change can be measured.'],
  ['another method next', [before, { ...fallen, methodVersion: '2' }], 'The next assessment was by another method or version, whose scores do not compare: what followed cannot be measured.'],
  ['another method later', [before, fallen, scoreOn('2026-06-01', 9, { methodCode: 'MORILE' })], 'Fell from 62 to 40 by 3 May 2026, 36 days after the disruption; not assessed again by the same method since. Followed to 1 June 2026, when the scoring method changed: later scores do not compare.'],
])('%s is said so', (_name, assessments, words) => {
  expect(said({ assessments })).toBe(words)
})

it('an end by merge or split, disruptions together, and a loose date are said', () => {
  expect(said({ assessments: [before], lineage: [{ day: '2026-06-01', kind: 'MERGED' }] })).toContain('Followed to 1 June 2026, when the group merged into another.')
  expect(said({ assessments: [before], lineage: [{ day: '2026-06-01', kind: 'SPLIT' }] })).toContain('when the group was split.')
  expect(said({ assessments: [before, fallen], disruptions: [disrupted, disruptionOn('2026-06-01')] })).toContain('2 disruptions are measured together, from the first: the score does not tell them apart.')
  expect(said({ assessments: [before], disruptions: [disruptionOn('2026-03-28', { effectFrom: '2026-01-01' })] })).toBe('Dated over more than 31 days: too loosely to say what followed.')
})

const relief = (life: Parameters<typeof aLife>[0]) => reliefSoFar(sequencesOf(aLife(life)), defaults)

it('relief says what is observed, what is not known, and what is still to come', () => {
  // 28 March 2026 and 24 months are 731 days; 195 to the last score, 42 more to 20 November 2026, 494 after it. 22 x 159 = 3,498.
  expect(relief({ disruptions: [disrupted], assessments: [before, fallen, scoreOn('2026-10-09', 58)] })).toEqual({
    scoreDays: 3498,
    inWords: '3,498 score-days below the baseline in the 24 months after the disruption, over 195 days on which the score is known. 43 days have passed without the score being known; 493 days are still to come.',
  })
})

it('relief of a group that is stronger says so beside it', () => {
  expect(relief({ disruptions: [disrupted], assessments: [before, scoreOn('2026-05-03', 70)] })).toMatchObject({ scoreDays: 0, inWords: expect.stringContaining('takes nothing off; that the group is stronger is said beside it.') as string })
})

it.each([
  ['no disruption', { assessments: [before] }, 'No disruption of this group is recorded, so there is nothing to measure.'],
  ['no baseline', { disruptions: [disrupted] }, 'Nothing can be measured: no disruption of this group is dated closely enough and has a score before it.'],
  ['no assessment since', { disruptions: [disruptionOn('2026-11-19')], assessments: [before] }, 'Nothing could be measured: the group was not assessed again by the same method. Of the days in the 24 months after the disruption, 2 days have passed without the score being known; 729 days are still to come.'],
  ['another method next', { disruptions: [disrupted], assessments: [before, { ...fallen, methodVersion: '2' }] }, 'Nothing could be measured: the group was not assessed again by the same method.'],
])('with %s there is no figure of relief, and it is said why', (_name, life, inWords) => {
  expect(relief(life)).toEqual({ scoreDays: null, inWords })
})
