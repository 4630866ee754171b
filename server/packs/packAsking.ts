import type { Asker } from '../measures/figureScope.ts'
import type { Basis } from '../measures/basis.ts'
import type { Period } from '../periods/period.ts'
import type { PackContent, PackSection } from './packContent.ts'

/** What a pack is about. `asAt` is at least a minute past, so that every part of it sees the same. */
export type PackAsked = { period: string; asAt: Date; basis: Basis; fillGaps: boolean }

/** The pack made before this one, of whatever period. */
export type PackBefore = { number: number; asked: PackAsked; period: Period; content: PackContent }

/**
 * What a part of a pack is built from: who asked for it, the transaction of this part, what is asked, and the pack before; null for the first.
 *
 * `now` is when the part is built, later than `asked.asAt`; that moment is `ownMoment` as well, so that measures take `asked` as it is: without
 * it they would refuse a moment that is no end of a month.
 */
export type PackAsking = Asker & { asked: PackAsked; before: PackBefore | null }

/** Builds a part: a few sections, in the order of the pack. */
export type PackPart = {
  /** What is said while it is built: "Comparing units". */
  doing: string
  build: (asking: PackAsking) => Promise<PackSection[]>
}
