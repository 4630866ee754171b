import { type ComparedUnit, comparedUnits, type ReadFigures } from '../comparison/comparedUnits.ts'
import { gradeCounts, type GradeCounts } from '../measures/gradeCounts.ts'
import { cellsOfReturns } from '../measures/returnedRows.ts'
import type { MissingReturn, MissingReturnReason } from '../measures/returnsBehind.ts'
import type { ReferenceData } from '../units/referenceData.ts'

/** Gross disruptions of one strand. */
export type StrandGross = { code: string; name: string; gross: number }

/**
 * What of a unit goes into a public export, before anything is rounded. `missing` is why it has no counts at all, in two or three words;
 * `part` is which of its returns are there, where some are not; `byStrand` is null where its returns do not all state strands.
 */
export type PublicUnit = { code: string; name: string; missing: string | null; part: string | null; counts: GradeCounts; byStrand: StrandGross[] | null }

const reasons = {
  NOT_RECEIVED: 'not received', NOT_DUE: 'not due yet', NOT_ACCEPTED: 'not accepted yet', NOT_PUBLISHED: 'not published yet',
} as const satisfies Record<MissingReturnReason, string>

/**
 * Every unit's disruptions by grade, and gross by strand, in geographic order.
 *
 * Unit: disruptions that it led. Strands of few disruptions are there as well, though nobody sees them on a page: rounded they are "fewer than 5".
 *
 * Checked in: test/api/publicExport/publicExport.test.ts.
 */
export function publicUnits(read: ReadFigures, reference: ReferenceData): PublicUnit[] {
  // Nobody's own records: what may be shown to whom does not matter here.
  const units = comparedUnits(read, { viewer: null, reference, strand: null, looselyDated: () => 0 })
  return units.map(({ unit, led, missing, gaps, returns }) => ({
    code: unit.code,
    name: unit.name,
    missing: missing === null ? null : whyMissing(gaps),
    part: gaps.length > 0 && missing === null && !read.on.gapsFilled ? `${returns.expected - gaps.length} of ${returns.expected} returns` : null,
    counts: led,
    byStrand: strandsOf(read.figures.filter(({ unitCode }) => unitCode === unit.code), led, reference),
  }))
}

/** Strands that do not add up to gross were not asked of every return: then there are none. */
function strandsOf(figures: ReadFigures['figures'], { gross }: ComparedUnit['led'], { strands }: Pick<ReferenceData, 'strands'>): StrandGross[] | null {
  const cells = cellsOfReturns(figures).filter(({ dimension }) => dimension === 'STRAND')
  const rows = [...strands.values()].map(({ code, name }) => ({ code, name, gross: gradeCounts(cells.filter((cell) => cell.code === code)).gross }))
  return rows.reduce((sum, row) => sum + row.gross, 0) === gross ? rows : null
}

function whyMissing(gaps: readonly MissingReturn[]): string {
  const all = new Set(gaps.map(({ why }) => why))
  // Of several reasons the one that is furthest from a figure.
  const [first] = (['NOT_RECEIVED', 'NOT_DUE', 'NOT_ACCEPTED', 'NOT_PUBLISHED'] as const).filter((why) => all.has(why))
  return reasons[first ?? 'NOT_RECEIVED']
}
