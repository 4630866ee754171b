import type { Day } from '../../periods/day.ts'
import { choiceInWords } from '../../returnFigures/cellInWords.ts'
import type { StatedFigure } from '../figures/statedFigures.ts'

/** What regional threat assessments say, as returns hold them. */
export type AssessedThreats = {
  /** The day of a unit's assessment; null of all units, or where no return holds one. */
  assessedOn: Day | null
  /** In words, by threat. */
  priorities: Map<string, string>
}

/**
 * How a unit's latest return in the period ranks the threats; of all units together, how many of those that say rank a threat high.
 *
 * Why of one return: a day of one assessment beside the priorities of another would be of none. The latest is that which states either.
 *
 * @param stated of one unit, or of all with `isNetwork`
 * Checked in: test/unit/comparison/mix/assessedThreats.test.ts.
 */
export function assessedThreats(stated: readonly StatedFigure[], isNetwork: boolean): AssessedThreats {
  const latest = latestOfUnits(stated.filter(({ about }) => about === 'THREAT_PRIORITY' || about === 'THREAT_ASSESSMENT'))
  const ranks = latest.filter(({ about }) => about === 'THREAT_PRIORITY')
  if (isNetwork) return { assessedOn: null, priorities: countedOver(ranks) }
  const assessedOn = latest.find(({ about }) => about === 'THREAT_ASSESSMENT')?.day ?? null
  const said = ranks.flatMap(({ key, code, isNil }) => (key === '' ? [] : [[key, isNil || code === null ? 'Nil' : choiceInWords('THREAT_PRIORITY', code)] as const]))
  return { assessedOn, priorities: new Map(said) }
}

/** "Very high or high in 6 of 9 units". */
function countedOver(ranks: readonly StatedFigure[]): Map<string, string> {
  const ranked = ranks.filter(({ key, code }) => key !== '' && code !== null && code !== 'NOT_ASSESSED')
  return new Map([...new Set(ranked.map(({ key }) => key))].map((threat) => {
    const saying = ranked.filter(({ key }) => key === threat)
    const high = saying.filter(({ code }) => code === 'VERY_HIGH' || code === 'HIGH').length
    return [threat, `Very high or high in ${high} of ${saying.length} ${saying.length === 1 ? 'unit that assessed it' : 'units that assessed it'}`]
  }))
}

/** Of each unit the rows of its last return among them. */
function latestOfUnits(rows: readonly StatedFigure[]): StatedFigure[] {
  const last = new Map<string, Day>()
  for (const { unitCode, to } of rows) if (to > (last.get(unitCode) ?? '')) last.set(unitCode, to)
  return rows.filter(({ unitCode, to }) => last.get(unitCode) === to)
}
