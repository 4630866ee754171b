import { createGraphQLError } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How much of one thing may be asked for in a while, by each who asks. */
type RateLimit = {
  /**
   * Counts something as asked for.
   *
   * @param who a person's code, or the address of a machine
   * @returns seconds to wait where that is more than may be; null where it may go on
   */
  take: (who: string, amount?: number) => Promise<number | null>
  /** The same without counting anything: whether all that may be is taken. */
  wait: (who: string) => Promise<number | null>
}

/** @param seconds in which `amount` may be asked for; they begin with the first of it */
export function rateLimit({ amount, seconds }: { amount: number; seconds: number }): RateLimit {
  const limiter = new RateLimiterMemory({ points: amount, duration: seconds })
  return {
    take: async (who, taken = 1) => {
      try {
        await limiter.consume(who, taken)
        return null
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return secondsOf(refused)
      }
    },
    wait: async (who) => {
      const taken = await limiter.get(who)
      return taken && taken.consumedPoints >= amount ? secondsOf(taken) : null
    },
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1_000))

/** Takes everything: for a measurement, and for tests that ask more in a minute than people do in a day. */
const withoutLimit: RateLimit = { take: () => Promise.resolve(null), wait: () => Promise.resolve(null) }

/** What is limited. Each process counts for itself (decision 14). */
export type RateLimits = {
  /** Sign-ins begun, returns from none that was, and demonstration people chosen, by the address of a machine: behind one may be a whole force. */
  signIn: RateLimit
  /** The same by all machines together: many machines that try do not stop those who are signed in. */
  signInOverall: RateLimit
  /** Sessions asked after at the doors and returns from issuers, and those looked for in vain, by the address of a machine: each costs a short transaction. */
  sessions: RateLimit
  /** Queries, of any kind, by each person. */
  queries: RateLimit
  /** Queries for what only those may see who are somebody, by each machine where nobody is signed in; by each person without a role. */
  strangers: RateLimit
  /** Queries that look for a text, by each person. */
  searches: RateLimit
  /** What is read, by each person, in the points that bound a single query: a download of 5,000 disruptions is about 700,000. */
  reading: RateLimit
}

/** Our settings: far above what anybody does by hand. */
export const rateLimits = (): RateLimits => ({
  signIn: rateLimit({ amount: 600, seconds: 300 }),
  signInOverall: rateLimit({ amount: 6_000, seconds: 300 }),
  // A page whose session is over asks twice a minute: a thousand of them behind one address are no flood.
  sessions: rateLimit({ amount: 3_000, seconds: 60 }),
  queries: rateLimit({ amount: 1_800, seconds: 60 }),
  strangers: rateLimit({ amount: 120, seconds: 60 }),
  searches: rateLimit({ amount: 240, seconds: 60 }),
  reading: rateLimit({ amount: 6_000_000, seconds: 600 }),
})

export const withoutRateLimits: RateLimits = {
  signIn: withoutLimit,
  signInOverall: withoutLimit,
  sessions: withoutLimit,
  queries: withoutLimit,
  strangers: withoutLimit,
  searches: withoutLimit,
  reading: withoutLimit,
}

/** When to try again, in words. @param seconds to wait */
export function tryAgainIn(seconds: number): string {
  if (seconds < 60) return `Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
  const minutes = Math.ceil(seconds / 60)
  return `Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
}

/**
 * @param what was asked for too often: begins the sentence
 * @param seconds to wait
 */
export function tooMany(what: string, seconds: number) {
  return createGraphQLError(`${what} ${tryAgainIn(seconds)}`, {
    extensions: { code: 'TOO_MANY', http: { status: 429, headers: { 'retry-after': String(seconds) } } },
  })
}
