import type { PackFinding, PackSection } from '../../packContent.ts'
import { notInNotes } from '../../saidInNotes.ts'
import { becameCode, becameTable } from './becameTable.ts'
import { cohortTable } from './cohortTable.ts'
import { checkBacksTable, heldCode, heldTable } from './heldTable.ts'
import type { LastingFacts } from './lastingFacts.ts'
import { atRiskTable, curvesOf, timesCode, timesTable } from './timesTable.ts'

/** Does it last? Checked in: test/unit/packs/parts/compare/lasting.test.ts. */
export function lastingSection(lasting: LastingFacts): PackSection {
  const { network } = lasting
  const months = [...new Set([network, ...lasting.units].flatMap(({ durability }) => durability.map((one) => one.months)))].toSorted((one, other) => one - other)
  const [cohorts, atRisk] = [cohortTable(lasting, months), atRiskTable(lasting)]
  const isAnyTold = months.length > 0
  const isAnySequence = (network.outcomes?.sequences ?? 0) > 0
  return {
    code: 'lasting',
    title: 'Does it last?',
    paragraphs: [
      'Check-backs and scores are as recorded on every basis: a return does not freeze whether an effect lasted.',
      ...(network.whyNoDetail ? [`Of all units together: ${network.whyNoDetail}`] : []),
      ...(isAnyTold ? [] : ['So few check-backs were asked for that nothing can be said of what held.']),
      ...(network.outcomes && !isAnySequence ? ['No disruption of a group is in this period, so nothing is said of what became of groups.'] : []),
    ],
    findings: findingsOf(lasting, isAnyTold),
    charts: [],
    tables: [
      ...(isAnyTold ? [heldTable(lasting, months)] : []), ...(cohorts ? [cohorts] : []),
      ...(network.outcomes && isAnySequence ? [becameTable(network.outcomes, network.recovery)] : []),
      timesTable(lasting, notInNotes(network.caveats)),
      ...(isAnyTold ? [checkBacksTable(lasting, months)] : []), ...(atRisk ? [atRisk] : []),
    ],
  }
}

/** What is said of all units together; the sentence of the share held stands first, where there is one. */
function findingsOf(lasting: LastingFacts, isAnyTold: boolean): PackFinding[] {
  const { network } = lasting
  const isHeldSaid = network.durability.some(({ heldShare }) => heldShare !== null)
  return [
    ...network.findings.map((sentence, at) => ({ sentence, table: at === 0 && isHeldSaid ? (isAnyTold ? heldCode : null) : network.outcomes ? becameCode : null })),
    ...curvesOf(lasting).map(({ curve }) => ({ sentence: curve.inWords, table: timesCode })),
  ]
}
