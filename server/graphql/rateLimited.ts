import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { tooMany, type RateLimits } from '../http/rateLimits.ts'
import type { Context } from './context.ts'
import { askedOf } from './documentLimits.ts'

const nothing = Promise.resolve(null)

/**
 * Refuses who asks too often, before a transaction is begun for it. People are counted by who they are; who is nobody yet,
 * by the machine they ask from, so that no machine stops another from signing in.
 *
 * @param addressOf a request's machine
 */
export function rateLimited(limits: RateLimits, addressOf: (context: object) => string): Plugin<Context> {
  const refuse = async ({ args }: { args: unknown }): Promise<void> => {
    const context = (args as ExecutionArgs).contextValue as Context
    const { viewer, session } = context
    const who = viewer?.code ?? session?.personCode ?? `address ${addressOf(context)}`
    const { complexity, isSearch, isOpen } = askedOf(context)
    const waits: [string, Promise<number | null>][] = [
      ['You have asked Longview for a great many things at once.', limits.queries.take(who)],
      // Each of these is refused and told in the trail, which nobody may empty; what is turned away here is not.
      ['You have asked a great many times for what you may not see.', viewer || isOpen ? nothing : limits.strangers.take(who)],
      ['You have searched a great many times in a short while.', isSearch ? limits.searches.take(who) : nothing],
      ['You have read or downloaded a great deal in a short while.', limits.reading.take(who, complexity)],
    ]
    for (const [what, wait] of waits) {
      const seconds = await wait
      if (seconds !== null) throw tooMany(what, seconds)
    }
  }
  // A stream counts as what it is asked for at its beginning: how many one person may hold is bounded where it is opened.
  return { onExecute: refuse, onSubscribe: refuse }
}
