const minute = 60_000

/** A session in which nothing is asked for so long is over; one that is used ends at the latest after the other. [assurance.md] */
export const idleMinutes = 15
const absoluteHours = 8

/** How often a used session is written down at most. It may end up to so much sooner than its idle time, never later. */
export const seenEveryMinutes = 1

export const idleEndOf = (lastSeenAt: Date) => new Date(lastSeenAt.getTime() + idleMinutes * minute)
export const absoluteEndOf = (openedAt: Date) => new Date(openedAt.getTime() + absoluteHours * 60 * minute)
export const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * minute)
