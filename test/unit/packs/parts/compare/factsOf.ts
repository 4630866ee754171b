import type { ComparedUnit } from '../../../../../server/comparison/comparedUnits.ts'
import type { ComparedMeasure } from '../../../../../server/comparison/measuredUnits.ts'
import { gradeCounts } from '../../../../../server/measures/gradeCounts.ts'
import { headlineOf } from '../../../../../server/measures/headline.ts'
import { type Durability, type DurabilityCell, durabilityOf } from '../../../../../server/measures/longTerm/durability.ts'
import { survivalCurve } from '../../../../../server/measures/longTerm/survivalCurve.ts'
import { afterMajorWords, archivedWords, recoveryWords } from '../../../../../server/measures/longTerm/survivalInWords.ts'
import type { ComparedFacts } from '../../../../../server/packs/parts/compare/comparedFacts.ts'
import type { LastingFacts } from '../../../../../server/packs/parts/compare/lastingFacts.ts'
import { ofRecords } from '../../../../../server/packs/parts/compare/returnedFacts.ts'
import { parsePeriod } from '../../../../../server/periods/period.ts'
import { Settings } from '../../../../../server/settings/settingsAt.ts'
import type { Counted } from '../../../../../server/comparison/comparedMeasure.ts'
import { aUnit, figuresOf, measuredOf } from '../../../comparison/measuredOf.ts'

type Counts = readonly (Counted | [number, number])[]

export const noReturn = 'No return of this period was accepted'

/** Ten units, of which the first is far above the others and the last far below, and one between them has no value. */
const tenUnits: Counts = [[90, 1000], [32, 1000], [30, 1000], { missing: noReturn, count: null }, [29, 1000], [31, 1000], [30, 1000], [33, 1000], [28, 1000], [4, 1000]]

const codes = [
  'GROSS_PER_MILLION_RESIDENTS', 'MAJOR_PER_MILLION_RESIDENTS', 'GROSS_PER_100_ACTIVE_OCGS', 'MAJOR_PER_100_ACTIVE_OCGS', 'GROSS_PER_100_STAFF',
  'HELD_AFTER_3_MONTHS', 'HELD_AFTER_12_MONTHS', 'MAJOR_OF_GROSS', 'NEGATIVE_OF_LED', 'BEHAVIOUR_CHANGED',
] as const

/** Some measures of ten units, in the order of the catalogue; those named have other counts. */
export async function measures(changed: Partial<Record<(typeof codes)[number], Counts>> = {}): Promise<ComparedMeasure[]> {
  const found: ComparedMeasure[] = []
  for (const code of codes) found.push(await measuredOf(code, changed[code] ?? tenUnits))
  return found
}

/** A unit that led 27: 6 major and 21 minor, and 2 negative; with whatever a test changes of it. */
export function unitOf(code: string, changed: Partial<ComparedUnit> = {}): ComparedUnit {
  const led = gradeCounts([{ grade: 'MAJOR', disruptions: 6 }, { grade: 'MINOR', disruptions: 21 }, { grade: 'NEGATIVE', disruptions: 2 }])
  return {
    ...figuresOf(code), led, headline: headlineOf(led, gradeCounts([{ grade: 'MINOR', disruptions: 9 }])),
    byStrand: [{ code: 'PURSUE', name: 'Pursue', counts: led }, { code: 'PREVENT', name: 'Prevent', counts: gradeCounts([]) }],
    outputs: { outputs: 5, peopleReached: 70, outputsWithoutCount: 3, asked: 40, answered: 10 },
    whyNoDetail: null, whyNoOutputs: null, gaps: [], returns: { expected: 3, received: 3, accepted: 3, missing: [], inWords: 'all 3 received and accepted' }, datedTooLoosely: 0, ...changed,
  }
}

/** Units with the codes of the measures. */
export function tenCodes(changed: Readonly<Record<string, Partial<ComparedUnit>>> = {}): ComparedUnit[] {
  return tenUnits.map((_, at) => unitOf(`U${at}`, changed[`U${at}`]))
}

const settings = new Settings([{ code: 'CHECK_BACK_MONTHS', version: 1, value: '3,12', reason: '', recordedBy: null, recordedAt: new Date(0) }])
export const asBoard = { settings, fewest: 10, mayOpenRecords: false }

/** Check-backs after 3 months by what was found, and none due after 12. */
export function checkBacks(found: Partial<Record<DurabilityCell['result'], number>>): Durability[] {
  return durabilityOf(Object.entries(found).map(([result, disruptions]) => ({ code: '', months: 3, result: result as DurabilityCell['result'], disruptions })), asBoard)
}

export function lasting(changed: Partial<LastingFacts['network']> = {}, units: LastingFacts['units'] = [{ unit: aUnit('U0'), durability: checkBacks({ HELD: 12, LOST: 8, OVERDUE: 2 }) }, { unit: aUnit('U1'), durability: [] }]): LastingFacts {
  return {
    units,
    network: {
      durability: checkBacks({ HELD: 21, PARTLY_HELD: 9, LOST: 6, UNKNOWN: 4, OVERDUE: 2, NOT_YET_DUE: 10 }), durabilityByQuarter: [], outcomes: null,
      recovery: survivalCurve([], recoveryWords, asBoard), reactivationAfterArchiving: survivalCurve([], archivedWords, asBoard), reactivationAfterMajor: survivalCurve([], afterMajorWords, asBoard),
      findings: [], caveats: [], mayOpenRecords: false, whyNoDetail: null, ...changed,
    },
  }
}

/** What a comparison of a quarter as returned gives; with whatever a test changes of it. */
export async function factsOf({ comparison = {}, ...changed }: Partial<Omit<ComparedFacts, 'comparison'>> & { comparison?: Partial<ComparedFacts['comparison']> } = {}): Promise<ComparedFacts> {
  const units = comparison.units ?? tenCodes()
  const led = gradeCounts([{ grade: 'MAJOR', disruptions: 60 }, { grade: 'MINOR', disruptions: 210 }, { grade: 'NEGATIVE', disruptions: 20 }])
  return {
    measures: await measures(), findings: [], strands: [{ code: 'PURSUE', name: 'Pursue' }, { code: 'PREVENT', name: 'Prevent' }], held: lasting().network, returned: ofRecords, isYearBeforeGiven: true, ...changed,
    comparison: {
      basis: 'AS_RETURNED', basisInWords: 'As returned: 30 of 30 returns', bases: [], gaps: [], gapsFilled: false, editions: [], period: parsePeriod('FY2026-Q2', '2026-11-20'), asAt: new Date('2026-11-20T09:29:00Z'),
      returns: { expected: 30, received: 30, accepted: 30, missing: [], inWords: 'all 30 received and accepted' }, returnsInWords: 'Returns: all 30 received and accepted',
      strand: null, whyNoSupported: null, datedTooLoosely: 0, seriesBreaks: [], caveats: ['Units stand in geographic order.'],
      network: {
        ...unitOf('ALL'), led, headline: headlineOf(led, gradeCounts([])), byStrand: [{ code: 'PURSUE', name: 'Pursue', counts: led }, { code: 'PREVENT', name: 'Prevent', counts: gradeCounts([]) }],
        whyNoDetail: null, whyNoOutputs: null,
      },
      ...comparison, units,
    },
  }
}
