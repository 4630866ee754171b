import { inThousands } from '../../facts/inThousands.ts'
import { type Durability, openInWords, unanswered } from './durability.ts'
import { percent } from './percent.ts'
import type { PartOf } from './shareOfAll.ts'
import type { OutcomeCounts } from './sequenceOutcomes.ts'

/**
 * What can be said of a period in at most two sentences: the share that held after the longest time for which there is one, and
 * how many groups' scores fell beside how many were stronger.
 *
 * Why so little: each sentence states a share and what chance alone allows. Nothing is said where there are too few.
 *
 * Checked in: test/unit/measures/longTerm/longTermWords.test.ts.
 */
export function longTermFindings(durability: readonly Durability[], outcomes: OutcomeCounts | null): string[] {
  return [...heldAtTheLongest(durability), ...fellAndStronger(outcomes)]
}

function heldAtTheLongest(durability: readonly Durability[]): string[] {
  const longest = durability.findLast(({ heldShare }) => heldShare !== null)
  if (!longest?.heldShare) return []
  const { part, of } = longest.heldShare
  const open = unanswered(longest)
  const beside = open > 0 ? `; ${inThousands(open)} more ${open === 1 ? 'has' : 'have'} no answer (${openInWords(longest)})` : ''
  return [
    `At ${longest.months} months, ${inThousands(part)} of ${inThousands(of)} effects with an answer had held (${shareInWords(longest.heldShare)})${beside}.`,
  ]
}

function fellAndStronger(outcomes: OutcomeCounts | null): string[] {
  if (!outcomes?.fellShare || !outcomes.strongerShare) return []
  const { fellShare: fell, strongerShare: stronger } = outcomes
  return [
    `Of ${inThousands(fell.of)} measured sequences, ${inThousands(fell.part)} fell and were not stronger when last seen (${shareInWords(fell)}), ` +
      `and ${inThousands(stronger.part)} were stronger when last seen (${shareInWords(stronger)}).`,
  ]
}

function shareInWords({ share, lower, upper }: PartOf): string {
  return `${percent(share)}, 95% interval ${percent(lower)} to ${percent(upper)}`
}
