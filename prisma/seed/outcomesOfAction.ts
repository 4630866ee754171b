import type { Grade } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'

/** One outcome: kind, unit of measure, quantity. */
export type Outcome = readonly [kind: string, measureUnit: string, quantity: number]

/** What an action was about, as far as its outcomes depend on it. */
export interface Action {
  threats: readonly string[]
  strand: string
  grade: Grade
  targetKind: string
  tactics: readonly string[]
}

/** How much larger outcomes are with the grade. */
const extent: Record<Grade, number> = { NEGATIVE: 0.5, NO_IMPACT: 0.25, MINOR: 0.6, MODERATE: 1, MAJOR: 2.2 }

/**
 * Draws outcomes that fit the tactics. At 50,000 disruptions a year's totals are of the order published for
 * nine units in 2022: arrests in thousands, about a thousand people jailed for some 4,500 years, Class A drugs
 * in tonnes, hundreds of firearms, cash in millions of pounds, hundreds of adults and over a thousand children.
 */
export function drawOutcomes(action: Action, random: SeededRandom): Outcome[] {
  const used = new Set(action.tactics)
  const about = (threat: string) => action.threats.includes(threat)
  const size = extent[action.grade]
  const many = (median: number, sigma: number) => Math.max(1, Math.round(random.skewed(median * size, sigma)))
  const pounds = (median: number, sigma: number) => Math.max(10, Math.round(random.skewed(median * size, sigma) / 5) * 5)
  const outcomes: Outcome[] = []
  if (used.has('ARREST')) {
    const arrests = many(1.5, 0.6)
    outcomes.push(['ARRESTS', 'PEOPLE', arrests])
    if (used.has('CHARGE')) outcomes.push(['CHARGES', 'PEOPLE', random.whole(1, arrests)])
  } else if (used.has('CHARGE')) outcomes.push(['CHARGES', 'PEOPLE', many(1.2, 0.5)])
  if (used.has('IMPRISONMENT')) {
    const jailed = many(0.8, 0.6)
    if (random.chance(0.6)) outcomes.push(['CONVICTIONS', 'PEOPLE', jailed + (random.chance(0.2) ? 1 : 0)])
    outcomes.push(['PEOPLE_IMPRISONED', 'PEOPLE', jailed])
    outcomes.push(['PRISON_MONTHS', 'MONTHS', Math.round(jailed * random.skewed(44, 0.5))])
  }
  if (used.has('SEIZURE')) outcomes.push(...drawSeizures(about, size, random, many, pounds))
  if (used.has('RESTRAINT_OR_CONFISCATION')) {
    if (random.chance(0.65)) outcomes.push(['ASSETS_FROZEN_OR_RESTRAINED', 'POUNDS_STERLING', pounds(12_000, 1.5)])
    else outcomes.push(['ASSETS_CONFISCATED', 'POUNDS_STERLING', pounds(9_000, 1.4)])
  }
  if (used.has('SAFEGUARDING')) {
    const areChildren = about('CHILD_SEXUAL_EXPLOITATION_AND_ABUSE') || action.targetKind === 'COUNTY_LINE' || random.chance(0.2)
    outcomes.push([areChildren ? 'CHILDREN_SAFEGUARDED' : 'ADULTS_SAFEGUARDED', 'PEOPLE', many(1.3, 0.6)])
  }
  if (used.has('SERIOUS_CRIME_PREVENTION_ORDER') || used.has('OTHER_COURT_ORDER')) outcomes.push(['ORDERS_OBTAINED', 'ORDERS', many(1, 0.4)])
  if (used.has('SITE_OR_ACCOUNT_TAKEDOWN')) outcomes.push(['SITES_OR_ACCOUNTS_TAKEN_DOWN', 'ITEMS', many(4, 1)])
  return outcomes
}

function drawSeizures(
  about: (threat: string) => boolean,
  size: number,
  random: SeededRandom,
  many: (median: number, sigma: number) => number,
  pounds: (median: number, sigma: number) => number,
): Outcome[] {
  const outcomes: Outcome[] = []
  const kilograms = (median: number, sigma: number) => Math.max(0.001, Math.round(random.skewed(median * size, sigma) * 1000) / 1000)
  if (about('DRUGS')) {
    if (random.chance(0.62)) {
      outcomes.push(
        random.pickWeighted<Outcome>([
          [['DRUGS_CLASS_A', 'KILOGRAMS', kilograms(0.22, 1.9)], 0.7],
          [['DRUGS_CLASS_A', 'WRAPS', many(60, 1.1)], 0.24],
          [['DRUGS_CLASS_A', 'TABLETS', many(150, 1.2)], 0.06],
        ]),
      )
    }
    if (random.chance(0.3)) {
      outcomes.push(random.chance(0.5) ? ['DRUGS_CLASS_B', 'PLANTS', many(90, 1)] : ['DRUGS_CLASS_B', 'KILOGRAMS', kilograms(0.8, 1.6)])
    }
    if (random.chance(0.05)) outcomes.push(['DRUGS_CLASS_C', 'TABLETS', many(300, 1.2)])
  }
  if (about('FIREARMS') && random.chance(0.45)) {
    outcomes.push(['FIREARMS', 'ITEMS', many(1, 0.6)])
    if (random.chance(0.35)) outcomes.push(['AMMUNITION', 'ROUNDS', many(25, 1.1)])
  }
  if (random.chance(0.28)) outcomes.push(['CASH_SEIZED', 'POUNDS_STERLING', pounds(2_600, 1.3)])
  if (about('ORGANISED_ACQUISITIVE_CRIME') && random.chance(0.4)) outcomes.push(['VEHICLES_SEIZED', 'ITEMS', many(1.5, 0.7)])
  if ((about('CYBER') || about('FRAUD')) && random.chance(0.5)) outcomes.push(['DEVICES_SEIZED', 'ITEMS', many(3, 0.7)])
  return outcomes
}
