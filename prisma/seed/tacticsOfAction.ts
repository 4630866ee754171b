import type { Grade } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'

/** Draws one to four tactics that fit the strand, the threats and the grade. */
export function drawTactics(
  action: { threats: readonly string[]; strand: string; grade: Grade; targetKind: string },
  random: SeededRandom,
): string[] {
  const about = (threat: string) => action.threats.includes(threat)
  const tactics: string[] = []
  const perhaps = (tactic: string, share: number) => {
    if (tactics.length < 4 && random.chance(share)) tactics.push(tactic)
  }
  const victims = about('CHILD_SEXUAL_EXPLOITATION_AND_ABUSE') ? 0.42 : about('MODERN_SLAVERY_AND_HUMAN_TRAFFICKING') ? 0.32 : action.targetKind === 'COUNTY_LINE' ? 0.3 : 0.015
  if (action.strand !== 'PURSUE') {
    perhaps('SAFEGUARDING', victims)
    perhaps('PROTECTIVE_ADVICE', action.strand === 'PROTECT' ? 0.7 : 0.2)
    perhaps('CEASE_AND_DESIST', about('CYBER') ? 0.4 : 0.08)
    perhaps('LICENCE_OR_TENANCY_ACTION', 0.1)
    perhaps('PREVENTION_ACTIVITY', action.strand === 'PREVENT' ? 0.6 : 0.25)
    return tactics.length > 0 ? tactics : ['PREVENTION_ACTIVITY']
  }
  const isGood = action.grade !== 'NEGATIVE' && action.grade !== 'NO_IMPACT'
  perhaps('IMPRISONMENT', action.grade === 'MAJOR' ? 0.42 : action.grade === 'MODERATE' ? 0.05 : 0)
  perhaps('ARREST', 0.29)
  perhaps('CHARGE', isGood && tactics.includes('ARREST') ? 0.5 : 0.02)
  perhaps('SAFEGUARDING', isGood ? victims : 0)
  perhaps('SEIZURE', about('DRUGS') || about('FIREARMS') ? 0.42 : 0.18)
  perhaps('WARRANT_OR_SEARCH', 0.2)
  perhaps('RESTRAINT_OR_CONFISCATION', about('MONEY_LAUNDERING') || about('FRAUD') ? 0.35 : 0.05)
  perhaps('SERIOUS_CRIME_PREVENTION_ORDER', action.grade === 'MAJOR' ? 0.12 : 0.015)
  perhaps('LIFETIME_MANAGEMENT', action.grade === 'MAJOR' ? 0.1 : 0)
  perhaps('DEVICE_TAKEDOWN', action.targetKind === 'COUNTY_LINE' ? 0.45 : 0.02)
  perhaps('SITE_OR_ACCOUNT_TAKEDOWN', about('CYBER') ? 0.35 : about('FRAUD') ? 0.12 : 0)
  perhaps('BORDER_OR_PORT_ACTION', about('ORGANISED_IMMIGRATION_CRIME') ? 0.3 : 0.015)
  perhaps('PARTNER_IMMIGRATION_ACTION', about('ORGANISED_IMMIGRATION_CRIME') ? 0.3 : 0)
  perhaps('PARTNER_TAX_ACTION', about('MONEY_LAUNDERING') ? 0.15 : 0.02)
  perhaps('OTHER_COURT_ORDER', 0.03)
  perhaps('LICENCE_OR_TENANCY_ACTION', 0.06)
  return tactics.length > 0 ? tactics : [random.pick(['WARRANT_OR_SEARCH', 'LICENCE_OR_TENANCY_ACTION', 'OTHER_COURT_ORDER', 'CEASE_AND_DESIST'])]
}
