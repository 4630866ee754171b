import { unitComparison, type UnitComparison } from '../../comparison/unitComparison.ts'
import { mix, type Mix } from '../../comparison/mix/mix.ts'
import { mixFindings } from '../../comparison/mix/mixFindings.ts'
import type { ComparedMeasure } from '../../comparison/measuredUnits.ts'
import type { ReferenceData } from '../../units/referenceData.ts'
import type { PackPart } from '../packAsking.ts'
import type { PackSection } from '../packContent.ts'
import { creditTable, type UnitCredit } from './mix/creditTable.ts'
import { forcesTable } from './mix/forcesTable.ts'
import { mixInWords } from './mix/mixWords.ts'
import { strandsTable } from './mix/strandsTable.ts'
import { threatsTable } from './mix/threatsTable.ts'
import { unitStrandsTable } from './mix/unitStrandsTable.ts'

const withSupport = 'WITH_SUPPORT_OF_LED'

/**
 * What the work is made of: of all units together, and strands and credit of each.
 *
 * Statements: those of mix and of unitComparison with one measure, whatever the number of units.
 */
export const mixPart: PackPart = {
  doing: 'Looking at what the work is made of',
  build: async (asking) => {
    const found = await mix(asking, null, asking.asked)
    const compared = await unitComparison(asking, { ...asking.asked, strand: null })
    return [mixSection(found, compared, await compared.measures([withSupport]), asking.reference)]
  },
}

/**
 * The section from what was read: nothing in it is reckoned anew.
 *
 * @param supports the measure of what was led with support, alone
 * Checked in: test/unit/packs/parts/mixSection.test.ts, test/api/packs/otherParts.test.ts.
 */
export function mixSection(
  found: Mix, { units, network }: Pick<UnitComparison, 'units' | 'network'>, supports: readonly ComparedMeasure[], { strands }: Pick<ReferenceData, 'strands'>,
): PackSection {
  const ofAll = units.every((own) => own.missing !== null) ? (units[0]?.missing ?? null) : null
  const section = { code: 'mix', title: 'What the work is made of', paragraphs: mixInWords(found, ofAll), charts: [] }
  // Rows of 0 would read as if something had been measured.
  if (ofAll !== null) return { ...section, findings: [], tables: [] }
  const { byStrand, byThreat, byForce, whyNoStrands, byStrandOfUnits, credit, caveats } = found
  const none = { byStrand: [], byThreat: [], byForce: [] }
  const missing = new Map(units.map((own) => [own.unit.code, own.missing]))
  const credits = units.map((own): UnitCredit => ({ own, withSupport: supports[0]?.values.find(({ unit }) => unit.code === own.unit.code) ?? null }))
  return {
    ...section,
    // As the mix says them, part by part, so that each names its table.
    findings: [
      ...mixFindings({ ...none, byStrand }).map((sentence) => ({ sentence, table: 'mix-strands' })),
      ...mixFindings({ ...none, byThreat }).map((sentence) => ({ sentence, table: 'mix-threats' })),
      ...mixFindings({ ...none, byForce }).map((sentence) => ({ sentence, table: 'mix-forces' })),
    ],
    tables: [
      ...(byStrand.length > 0 ? [strandsTable(byStrand)] : []),
      ...(whyNoStrands === null ? [unitStrandsTable(byStrandOfUnits, [...strands.values()], missing)] : []),
      ...(byThreat.length > 0 ? [threatsTable(found)] : []),
      ...(byForce.length > 0 ? [forcesTable(found)] : []),
      creditTable({ credit, negative: network.headline.negative.value }, credits, caveats),
    ],
  }
}
