import { changeOfUnits } from '../../../comparison/change/changeOfUnits.ts'
import { changeOverTime, type ChangeOverTime } from '../../../comparison/change/changeOverTime.ts'
import { firstDayNotEnded } from '../../../periods/firstDayNotEnded.ts'
import type { Period } from '../../../periods/period.ts'
import type { Span } from '../../../periods/span.ts'
import type { PackAsking } from '../../packAsking.ts'
import { onPackBasis } from '../onPackBasis.ts'
import { nameOf, type PackSeries } from './packSeries.ts'
import { seriesPeriod, type SeriesPeriod } from './seriesPeriod.ts'

/** All series of a pack, those of all units together first, all on one basis. */
export type SeriesRead = Pick<SeriesPeriod, 'grain' | 'inWords'> & {
  /** What the page says of gross of the network: its basis and caveats hold for all. */
  network: Pick<ChangeOverTime, 'basis' | 'basisInWords' | 'returnsInWords' | 'caveats'>
  series: PackSeries[]
  /** The period of the pack, which is shorter than that of the series, or as long. */
  ofPack: Span
  /** Why they are not on the basis of the pack; null where they are. */
  whyNotBasis: string | null
}

/**
 * Reads gross and negatives over time, of all units together and of each.
 *
 * Why on one basis: points of one table are compared, so that where all units together cannot be had on the basis of the pack, none is.
 * Statements: those of changeOverTime for the network, and of changeOfUnits.
 *
 * @param ofPack the period of the pack
 */
export async function readSeries(asking: PackAsking, ofPack: Period): Promise<SeriesRead> {
  const { asAt, basis } = asking.asked
  const { period, grain, inWords } = seriesPeriod(ofPack, firstDayNotEnded(asAt))
  const asked = { period: period.code, grain, asAt }
  const { read: network, whyNot } = await onPackBasis(basis, (on) => changeOverTime(asking, { ...asked, basis: on, measure: 'GROSS' }))
  const changes = await changeOfUnits(asking, { ...asked, basis: network.basis, measures: ['GROSS', 'NEGATIVE'] })
  return { grain, inWords, ofPack, network, series: changes.map((change) => ({ ...change, of: nameOf(change.unit) })), whyNotBasis: whyNot }
}
