import type { SurvivalCurve } from '../../../measures/longTerm/survivalCurve.ts'
import { estimateColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import type { LastingFacts } from './lastingFacts.ts'
import { missingCell } from './missingCell.ts'

export const timesCode = 'times'

type Named = { name: string; curve: SurvivalCurve }

/** The curves of all units together, with the names of their rows. */
export function curvesOf({ network }: LastingFacts): Named[] {
  return [
    { name: 'Score back after it had fallen', curve: network.recovery },
    { name: 'Group active again after archiving', curve: network.reactivationAfterArchiving },
    { name: 'Group active again after a major disruption', curve: network.reactivationAfterMajor },
  ]
}

/** By when one half had come back, of all units together. Checked in: test/unit/packs/parts/compare/lasting.test.ts. */
export function timesTable(facts: LastingFacts, caveats: readonly string[]): PackTable {
  return {
    code: timesCode,
    title: 'How soon groups came back, all units together',
    columns: [
      textColumn('What was followed'), numberColumn('Followed'), numberColumn('Came back'), numberColumn('Not back, as far as followed'), numberColumn('Ended with a merge or split'),
      numberColumn('Median (days)'), numberColumn('Median, lower 95% limit (days)'), numberColumn('Median, upper 95% limit (days)'),
    ],
    rows: curvesOf(facts).map(({ name, curve }) => [name, ...countCells(curve), ...medianCells(curve)]),
    notes: [
      ...(facts.network.mayOpenRecords ? [] : ['Days are rounded up to whole months of 30 days.']),
      'There is no median where fewer than half were seen to come back as far as they were followed, or where too few were still followed when half had. That too few are too few to say is a rule of Longview. An upper limit is not reached where it does not come to one half as far as followed. No effect seen is no recovery after 0 days, and is in no row.',
      ...caveats,
    ],
    isOnPage: true,
  }
}

/** How many were still followed so many days on, and what share had not come back by then; only in the files. Null where no curve may be told. */
export function atRiskTable(facts: LastingFacts): PackTable | null {
  const rows = curvesOf(facts).flatMap(({ name, curve }) => curve.atRiskDays.map((day, at): PackCell[] => {
    const step = curve.days.findLastIndex((each) => each <= day)
    const percentOf = (shares: readonly number[], before: number) => (shares[step] ?? before) * 100
    const [lower, upper] = [percentOf(curve.lower, 1), percentOf(curve.upper, 1)]
    return [
      name, day, curve.atRisk[at] ?? missingCell('Not counted on this day'),
      Number.isFinite(lower) && Number.isFinite(upper) ? { value: percentOf(curve.survival, 1), lower, upper } : missingCell('No limit can be given'),
      percentOf(curve.incidence, 0),
    ]
  }))
  if (rows.length === 0) return null
  return {
    code: 'at-risk',
    title: 'How many were still followed, and had not come back',
    columns: [
      textColumn('What was followed'), numberColumn('Days after'), numberColumn('Still followed'), estimateColumn('Not back so far (%)', 1),
      numberColumn('Back by then, merge and split competing (%)', 1),
    ],
    rows,
    notes: ['Those no longer followed leave the count: where few are left, the shares say little. Limits are 95%.'],
    isOnPage: false,
  }
}

function countCells({ total, events, censored, competing, whyNone }: SurvivalCurve): PackCell[] {
  return [total, events, censored, competing].map((count) => count ?? missingCell(whyNone ?? 'Too few to say'))
}

function medianCells({ events, medianDays, medianLower, medianUpper, whyNoMedian, whyNoMedianUpper, whyNone }: SurvivalCurve): PackCell[] {
  if (whyNone !== null) return Array.from({ length: 3 }, () => missingCell(whyNone))
  if (medianDays === null) return Array.from({ length: 3 }, () => missingCell(events === 0 ? 'Not reached: none has been seen yet' : (whyNoMedian ?? 'Not reached')))
  return [medianDays, medianLower ?? missingCell('Not known'), medianUpper ?? missingCell(whyNoMedianUpper ?? 'Not known')]
}
