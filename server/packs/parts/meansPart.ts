import { capabilitiesAndMeans, type CapabilitiesAndMeans } from '../../comparison/means/capabilitiesAndMeans.ts'
import { figureScope } from '../../measures/figureScope.ts'
import type { PackPart } from '../packAsking.ts'
import type { PackSection } from '../packContent.ts'
import { budgetTable, budgetTotalsTable } from './means/budgetTables.ts'
import { capabilitiesTable } from './means/capabilitiesTable.ts'
import { capabilityChangesTable } from './means/capabilityChangesTable.ts'
import { inspectionTable } from './means/inspectionTable.ts'
import { meansPeriod } from './means/meansPeriod.ts'
import { staffTable } from './means/staffTable.ts'

/** What each unit has to work with, as its returns state it. Statements: those of capabilitiesAndMeans. */
export const meansPart: PackPart = {
  doing: 'Looking at capabilities and means',
  build: async (asking) => {
    const { asked } = asking
    const ofPack = figureScope(asking, null, asked).period
    const over = meansPeriod(ofPack)
    const means = await capabilitiesAndMeans(asking, { ...asked, period: over.code })
    return [meansSection(means, over === ofPack ? [] : [`The period of this pack is long: capabilities and means are those of ${over.inWords}.`])]
  },
}

/**
 * The section from what was read: nothing in it is reckoned anew.
 *
 * @param first what is said before all else
 * Checked in: test/unit/packs/parts/meansSection.test.ts, test/api/packs/otherParts.test.ts.
 */
export function meansSection(means: CapabilitiesAndMeans, first: string[]): PackSection {
  const { periods, caveats, inspection } = means
  const changes = capabilityChangesTable(means)
  const noReturns = periods.length === 0
  return {
    code: 'means',
    title: 'Capabilities and means',
    paragraphs: [
      ...first,
      ...caveats,
      ...(noReturns ? ['No period of returns that had ended lies in the period, so nothing is stated of capabilities, staff and budget.'] : []),
      ...(noReturns || changes ? [] : ['No capability changed its stated state in the period.']),
    ],
    findings: [],
    charts: [],
    tables: [
      ...(noReturns ? [] : [capabilitiesTable(means)]),
      ...(changes ? [changes] : []),
      staffTable(means), budgetTotalsTable(means), budgetTable(means), inspectionTable(inspection),
    ],
  }
}
