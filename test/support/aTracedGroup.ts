import type { Grade } from './shown.ts'

/*
 * The life of one group, small enough to be traced by hand. Scores by OCGM, version 1. As at 20 November 2026.
 *
 * day          what                       score   days since 11 March 2025
 * 2025-03-03   assessed                   62
 * 2025-03-10   disruption one, moderate, over two days: its day is the last, 11 March; baseline 62, the last score before it began
 * 2025-04-15   assessed                   40       35   below 55.8 (90% of 62): fell
 * 2025-05-20   disruption two, major                    still below: measured together with one
 * 2025-07-01   assessed                   45.5    112
 * 2025-09-22   assessed                   58      195   at 55.8 or above: recovered
 * 2025-11-05   disruption three, negative         239   ends the sequence and opens the next one; baseline 58
 * 2026-02-10   assessed                   64            97 days after three; at 63.8 (110% of 58) or above: stronger
 *
 * Relief of the first sequence: nothing until day 35; 22 below for 77 days = 1,694; 16.5 below for 83 days = 1,369.5;
 * 4 below for 44 days = 176. Over 3 months (92 days to 11 June 2025) 57 x 22 = 1,254; over 6 (184 days) 1,694 + 72 x 16.5 = 2,882;
 * over 12 and 24 months the sequence is cut on day 239: 3,239.5, with nothing unknown or to come.
 *
 * Relief of the second: the score was above the baseline, so 0. Over 3 months (92 days) all is observed; of 6 (181 days) 97 are observed
 * and 84 not known; of 12 (365) 97 and 268; of 24 (730) 97 observed, 284 not known, and 349 to come after 20 November 2026.
 */

export const tracedAssessments = [
  { assessedOn: '2025-03-03', score: 62, band: 'High' },
  { assessedOn: '2025-04-15', score: 40, band: 'Medium' },
  { assessedOn: '2025-07-01', score: 45.5, band: 'Medium' },
  { assessedOn: '2025-09-22', score: 58, band: 'High' },
  { assessedOn: '2026-02-10', score: 64, band: 'High' },
] as const

/** `from` and `to` (exclusive) as they are stored; `effect` as the API takes them. */
export const tracedDisruptions = [
  { effect: '2025-03-10/2025-03-11', from: '2025-03-10', to: '2025-03-12', grade: 'MODERATE', tactics: ['ARREST'], threats: ['DRUGS'], forces: ['LEICESTERSHIRE'] },
  { effect: '2025-05-20', from: '2025-05-20', to: '2025-05-21', grade: 'MAJOR', tactics: ['WARRANT_OR_SEARCH'], threats: ['FIREARMS'], forces: ['NOTTINGHAMSHIRE'] },
  { effect: '2025-11-05', from: '2025-11-05', to: '2025-11-06', grade: 'NEGATIVE', tactics: ['ARREST'], threats: ['DRUGS'], forces: ['LEICESTERSHIRE'] },
] as const satisfies { effect: string; from: string; to: string; grade: Grade; tactics: string[]; threats: string[]; forces: string[] }[]

/** What is said of it as at 20 November 2026, under the default settings. */
export const tracedSequences = [
  {
    day: '2025-03-11', disruptions: 2, grade: 'MAJOR', hasNegative: false, baseline: 62, baselineOn: '2025-03-03',
    outcome: 'RECOVERED', endedBy: 'NEXT_SEQUENCE', endedOn: '2025-11-05', fellOn: '2025-04-15', recoveredOn: '2025-09-22', lastScore: 58, observedTo: '2025-11-05',
    relief: [
      { months: 3, scoreDays: 1254, observedDays: 92, unobservedDays: 0, toComeDays: 0 },
      { months: 6, scoreDays: 2882, observedDays: 184, unobservedDays: 0, toComeDays: 0 },
      { months: 12, scoreDays: 3239.5, observedDays: 239, unobservedDays: 0, toComeDays: 0 },
      { months: 24, scoreDays: 3239.5, observedDays: 239, unobservedDays: 0, toComeDays: 0 },
    ],
  },
  {
    day: '2025-11-05', disruptions: 1, grade: 'NEGATIVE', hasNegative: true, baseline: 58, baselineOn: '2025-09-22',
    outcome: 'STRONGER', endedBy: 'STILL_FOLLOWED', endedOn: null, fellOn: null, recoveredOn: null, lastScore: 64, observedTo: '2026-02-10',
    relief: [
      { months: 3, scoreDays: 0, observedDays: 92, unobservedDays: 0, toComeDays: 0 },
      { months: 6, scoreDays: 0, observedDays: 97, unobservedDays: 84, toComeDays: 0 },
      { months: 12, scoreDays: 0, observedDays: 97, unobservedDays: 268, toComeDays: 0 },
      { months: 24, scoreDays: 0, observedDays: 97, unobservedDays: 284, toComeDays: 349 },
    ],
  },
] as const
