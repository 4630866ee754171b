import type { SeededRandom } from '../seededRandom.ts'

/** How far a return has come by the end of the story. */
export type Fate = 'ACCEPTED' | 'UNTOUCHED' | 'CHASED' | 'DRAFT' | 'READY' | 'SENT' | 'QUERIED' | 'GIVEN_BACK'

/** How a unit makes its returns, as invented here. */
export interface ReturnManner {
  /** Days from the due day to the day of sending, least and most; negative is before it. */
  sentAfterDue: readonly [number, number]
  /** Share of months for which nothing is ever sent. */
  missesShare: number
}

const usual: ReturnManner = { sentAfterDue: [-7, 0], missesShare: 0 }
const manners: Readonly<Record<string, ReturnManner>> = {
  YHROCU: { sentAfterDue: [-5, 3], missesShare: 0 },
  ROCUWM: { sentAfterDue: [-7, 1], missesShare: 0 },
  SWROCU: { sentAfterDue: [-2, 13], missesShare: 0 },
  TARIAN: { sentAfterDue: [-6, 2], missesShare: 0.09 },
}

/** How the last month and the one before it stand, so that a desk of today shows every state. */
const unfinished: readonly Readonly<Record<string, Fate>>[] = [
  { NEROCU: 'ACCEPTED', YHROCU: 'SENT', NWROCU: 'ACCEPTED', EMSOU: 'DRAFT', ROCUWM: 'READY', ERSOU: 'QUERIED', SEROCU: 'ACCEPTED', SWROCU: 'CHASED', TARIAN: 'UNTOUCHED', LONDON: 'SENT' },
  { NWROCU: 'GIVEN_BACK', SWROCU: 'SENT', TARIAN: 'CHASED', LONDON: 'QUERIED' },
]

export function mannerOf(unitCode: string): ReturnManner {
  return manners[unitCode] ?? usual
}

/** @param monthsBack 0 is the last month that has ended */
export function fateOf(unitCode: string, monthsBack: number, random: SeededRandom): Fate {
  const isMissed = random.chance(mannerOf(unitCode).missesShare)
  const told = unfinished[monthsBack]
  if (told) return told[unitCode] ?? 'ACCEPTED'
  return isMissed ? random.pick(['CHASED', 'CHASED', 'UNTOUCHED'] as const) : 'ACCEPTED'
}
