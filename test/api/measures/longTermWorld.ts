import { addDays } from '../../../server/periods/day.ts'
import type { LivedDisruption, LoadedLife } from '../../support/loadLives.ts'

/*
 * A year of which every number is known: financial year 2024 to 2025, as at 20 November 2026. Each group is scored 60 before it is disrupted, so
 * that below 54 is a fall, 54 or more a recovery, and 66 or more stronger. "So many" are the groups.
 *
 * East Midlands, Leicestershire: 36 sequences of 37 disruptions
 *   12 came back after 100, 110 .. 210 days; major, arrest, 10 May 2024; held at 3 months, lost at 12
 *    1 began by arrest and licence action and was disrupted again on day 40, by charge, while still low: measured together, and counted by what it
 *      began with; came back after 250 days; held at 3 months (both)
 *   12 fell and are followed for 300 days; moderate, licence action, 10 November 2024; held at 3 and 12 months
 *    2 with no effect seen, 3 stronger after a negative, 2 not assessed since, 1 with no score before, 1 with another method since,
 *    1 dated too loosely, all by arrest, on or to 1 February 2025, and 1 that fell and merged away after 80 days; none checked
 * North East, Northumbria: 3 that fell and are followed for 200 days; moderate, arrest, 10 May 2024; held at 12 months
 */

const eastMidlands = { unit: 'EMSOU', force: 'LEICESTERSHIRE' }
const before = '2024-03-01'

function disrupted(disruption: LivedDisruption, ...scoresAfter: [days: number, score: number, method?: string][]): Pick<LoadedLife, 'scores' | 'disruptions'> {
  return {
    scores: [[before, 60], ...scoresAfter.map(([days, ...scored]): LoadedLife['scores'][number] => [addDays(disruption.day, days), ...scored])],
    disruptions: [disruption],
  }
}

const inMay: LivedDisruption = { day: '2024-05-10', grade: 'MAJOR', tactics: ['ARREST'], found: { 3: 'HELD', 12: 'LOST' } }
const inNovember: LivedDisruption = { day: '2024-11-10', tactics: ['LICENCE_OR_TENANCY_ACTION'], found: { 3: 'HELD', 12: 'HELD' } }
const inFebruary: LivedDisruption = { day: '2025-02-01', tactics: ['ARREST'] }

const cameBack = Array.from({ length: 12 }, (_, index) => ({ ...eastMidlands, ...disrupted(inMay, [30, 40], [100 + index * 10, 58]) }))
/** Ten of those that came back were archived on 1 June 2024; six of them became active again after 200 days. */
const archived = cameBack.map((life, index): LoadedLife => ({
  ...life,
  statuses: index < 10
    ? [['ACTIVE', '2020-01-01'], ['ARCHIVED', '2024-06-01'], ...(index < 6 ? [['ACTIVE', '2024-12-18'] as [string, string]] : [])]
    : [['ACTIVE', '2020-01-01']],
}))
const twice = disrupted({ ...inMay, grade: 'MODERATE', tactics: ['ARREST', 'LICENCE_OR_TENANCY_ACTION'], found: { 3: 'HELD' } }, [30, 40], [250, 58])

export const lives: LoadedLife[] = [
  ...archived,
  { ...eastMidlands, ...twice, disruptions: [...twice.disruptions, { day: addDays('2024-05-10', 40), tactics: ['CHARGE'], found: { 3: 'HELD' } }] },
  ...Array.from({ length: 12 }, () => ({ ...eastMidlands, ...disrupted(inNovember, [30, 40], [300, 45]) })),
  ...Array.from({ length: 2 }, () => ({ ...eastMidlands, ...disrupted(inFebruary, [60, 60]) })),
  ...Array.from({ length: 3 }, () => ({ ...eastMidlands, ...disrupted({ ...inFebruary, grade: 'NEGATIVE' as const }, [60, 70]) })),
  ...Array.from({ length: 2 }, () => ({ ...eastMidlands, ...disrupted(inFebruary) })),
  { ...eastMidlands, scores: [['2025-04-01', 60]], disruptions: [inFebruary] },
  { ...eastMidlands, ...disrupted(inFebruary, [60, 5, 'MORILE']) },
  { ...eastMidlands, ...disrupted({ ...inFebruary, day: '2024-12-01', lastDay: '2025-02-01' }, [200, 40]) },
  { ...eastMidlands, ...disrupted(inFebruary, [30, 40]), mergedOn: addDays('2025-02-01', 80) },
  ...Array.from({ length: 3 }, () => ({
    unit: 'NEROCU', force: 'NORTHUMBRIA', ...disrupted({ ...inMay, grade: 'MODERATE', found: { 12: 'HELD' } }, [30, 40], [200, 40]),
  })),
]
