import fc from 'fast-check'
import type { PublicUnit } from '../../../server/publicExport/publicUnit.ts'

const strands = ['PURSUE', 'PREVENT', 'PROTECT', 'PREPARE'] as const

/** A unit with those counts: major, moderate, minor, negative and no impact; gross of all strands but the last, which has the rest. */
export function aPublicUnit(code: string, [major = 0, moderate = 0, minor = 0, negative = 0, noImpact = 0]: readonly number[], byStrand: readonly number[] | null = []): PublicUnit {
  const gross = major + moderate + minor
  let left = gross
  const split = strands.map((strand, at) => {
    const own = at === strands.length - 1 ? left : Math.min(left, byStrand?.[at] ?? left)
    left -= own
    return { code: strand, name: strand, gross: own }
  })
  return { code, name: `Unit ${code}`, missing: null, part: null, counts: { major, moderate, minor, negative, noImpact, gross }, byStrand: byStrand && split }
}

// Small counts, and those at the ends of what is shown alike, are where figures give each other away.
const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 4, arbitrary: fc.constantFrom(0, 4, 4, 7, 7, 8, 12, 13) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 60 }) },
)
const counts = (many: number) => fc.array(count, { minLength: many, maxLength: many })

/** Units of any counts, some without any, some without strands. */
export const anyUnits = (fewest: number, most: number) => fc
  .array(fc.tuple(counts(5), counts(3), fc.integer({ min: 0, max: 9 })), { minLength: fewest, maxLength: most })
  .map((units) => units.map(([grades, byStrand, which], at): PublicUnit => {
    const unit = aPublicUnit(`U${at}`, grades, which === 1 ? null : byStrand)
    return which === 0 ? { ...unit, missing: 'not received' } : unit
  }))
