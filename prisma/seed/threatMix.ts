import type { SeededRandom } from './seededRandom.ts'

/** Share of each threat among groups and disruptions; drugs near the published 3,000 major or moderate a year. */
const shares = [
  ['DRUGS', 0.46],
  ['FRAUD', 0.08],
  ['ORGANISED_ACQUISITIVE_CRIME', 0.08],
  ['MONEY_LAUNDERING', 0.07],
  ['CHILD_SEXUAL_EXPLOITATION_AND_ABUSE', 0.07],
  ['MODERN_SLAVERY_AND_HUMAN_TRAFFICKING', 0.06],
  ['ORGANISED_IMMIGRATION_CRIME', 0.06],
  ['CYBER', 0.06],
  ['FIREARMS', 0.05],
  ['BRIBERY_CORRUPTION_AND_SANCTIONS_EVASION', 0.01],
] as const

/** Threats that are often seen together with another one. */
const companions: Readonly<Record<string, readonly string[]>> = {
  DRUGS: ['FIREARMS', 'MONEY_LAUNDERING', 'MODERN_SLAVERY_AND_HUMAN_TRAFFICKING'],
  FIREARMS: ['DRUGS'],
  FRAUD: ['MONEY_LAUNDERING', 'CYBER'],
  CYBER: ['FRAUD'],
  MONEY_LAUNDERING: ['FRAUD', 'DRUGS', 'BRIBERY_CORRUPTION_AND_SANCTIONS_EVASION'],
  ORGANISED_IMMIGRATION_CRIME: ['MODERN_SLAVERY_AND_HUMAN_TRAFFICKING', 'MONEY_LAUNDERING'],
  MODERN_SLAVERY_AND_HUMAN_TRAFFICKING: ['ORGANISED_IMMIGRATION_CRIME', 'DRUGS'],
  ORGANISED_ACQUISITIVE_CRIME: ['DRUGS', 'MONEY_LAUNDERING'],
}

/** One or two threats, the main one first. */
export function drawThreats(random: SeededRandom): string[] {
  const main: string = random.pickWeighted(shares)
  const others = companions[main]
  return others && random.chance(0.22) ? [main, random.pick(others)] : [main]
}
