/** How large the drill of return day is. */
export type ReturnDaySize = {
  units: readonly string[]
  recordsOfUnit: number
  /** Desks that are watched by a subscription, beside the one in Chromium. */
  subscriptions: number
  hasChromium: boolean
  /** Every unit sends at a moment of its own in so many milliseconds. */
  sendWithinMs: number
  kills: number
  /** Returns that are on their way at once when the process is killed. */
  sentTogether: number
  /** Milliseconds from the commit within which every desk shows what was done. */
  shownWithinMs: number
}

// Other tests have the same cores meanwhile, so a desk has longer.
const small: ReturnDaySize = { units: ['EMSOU', 'ERSOU', 'TARIAN'], recordsOfUnit: 50, subscriptions: 3, hasChromium: false, sendWithinMs: 1_000, kills: 3, sentTogether: 3, shownWithinMs: 5_000 }
const full: ReturnDaySize = {
  units: ['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON'],
  recordsOfUnit: 2_000, subscriptions: 9, hasChromium: true, sendWithinMs: 20_000, kills: 20, sentTogether: 3, shownWithinMs: 2_000,
}

/** In full in `npm run drill -- returns`, small with the other tests on a server. */
export const returnDaySize = process.env.LONGVIEW_RETURN_DAY === 'full' ? full : small

/** Another seed, other moments: LONGVIEW_RETURN_SEED. It is printed, so that a failure can be seen again. */
export const returnDaySeed = Number(process.env.LONGVIEW_RETURN_SEED ?? '20261121')
