import { drawCredit, type Credit } from './creditOfAction.ts'
import type { DatedDisruption, KnownDays } from './datedDisruption.ts'
import { lineName, operationName } from './neutralNames.ts'
import { drawOutcomes, type Outcome } from './outcomesOfAction.ts'
import type { SeededRandom } from './seededRandom.ts'
import { drawTactics } from './tacticsOfAction.ts'
import { drawThreats } from './threatMix.ts'
import type { UnitStory } from './unitStories.ts'
import { drawWhatHappened } from './wordsOfAction.ts'

/** What one version of a disruption says. */
export interface DisruptionContent extends KnownDays {
  targetKind: string
  targetReference: string | null
  strand: string
  threats: string[]
  tactics: string[]
  credit: Credit
  ownReference: string | null
  operation: string | null
  outcomes: Outcome[]
  whatHappened: string
}

/** Fills a dated disruption with what was done, by whom and to what effect. */
export function drawContent(unit: UnitStory, dated: DatedDisruption, number: number, random: SeededRandom): DisruptionContent {
  const { group, grade } = dated
  const targetKind = group ? 'OCG' : random.pickWeighted([['PRIORITY_INDIVIDUAL', 0.4], ['VULNERABILITY', 0.33], ['COUNTY_LINE', 0.27]] as const)
  const threats = group && random.chance(0.85) ? group.threats : targetKind === 'COUNTY_LINE' ? ['DRUGS'] : drawThreats(random)
  const strand = drawStrand(targetKind, random)
  const tactics = drawTactics({ threats, strand, grade, targetKind }, random)
  return {
    from: dated.from,
    to: dated.to,
    precision: dated.precision,
    targetKind,
    targetReference: group ? null : drawTargetReference(targetKind, unit.unitCode, random),
    strand,
    threats,
    tactics,
    credit: drawCredit(unit, group, random),
    ownReference: random.chance(0.92) ? `${unit.unitCode.slice(0, 2)}/${String(number).padStart(6, '0')}` : null,
    operation: group?.operation ?? (random.chance(0.12) ? operationName(random) : null),
    outcomes: drawOutcomes({ threats, strand, grade, targetKind, tactics }, random),
    whatHappened: drawWhatHappened(tactics, grade, random),
  }
}

function drawStrand(targetKind: string, random: SeededRandom): string {
  const pursue = targetKind === 'VULNERABILITY' ? 0.25 : 0.91
  return random.chance(pursue) ? 'PURSUE' : random.pickWeighted([['PROTECT', 0.44], ['PREVENT', 0.36], ['PREPARE', 0.2]] as const)
}

function drawTargetReference(targetKind: string, unitCode: string, random: SeededRandom): string {
  if (targetKind === 'COUNTY_LINE') return lineName(random)
  return `${targetKind === 'VULNERABILITY' ? 'V' : 'PI'}-${unitCode}-${String(random.whole(1, 400)).padStart(4, '0')}`
}
