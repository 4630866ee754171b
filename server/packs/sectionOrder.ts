import type { PackSection } from './packContent.ts'

/** The sections of a pack, in the order in which they stand in it, whichever part gives them. */
export const sectionCodes = ['summary', 'missing', 'corrections', 'counts', 'differences', 'change', 'lasting', 'mix', 'means', 'definitions'] as const

/**
 * The sections in the order of a pack.
 *
 * @throws RangeError where a section is none of them, or is given twice
 * Checked in: test/unit/packs/sectionOrder.test.ts.
 */
export function inPackOrder(sections: readonly PackSection[]): PackSection[] {
  const codes: readonly string[] = sectionCodes
  for (const [index, { code }] of sections.entries()) {
    if (!codes.includes(code)) throw new RangeError(`A pack has no section ${code}`)
    if (sections.findIndex((one) => one.code === code) !== index) throw new RangeError(`A pack has one section ${code}, and two are given`)
  }
  return sections.toSorted((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))
}
