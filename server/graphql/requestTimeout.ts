import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { badRequest } from './badRequest.ts'

/**
 * Answers in words when a request takes too long, whatever it waits for. Its transaction has limits of its own, all of them
 * shorter; what is still on its way when nobody waits any more may yet be kept, and the same submission is kept once.
 *
 * @param seconds from when it begins to be carried out
 */
export function requestTimeout(seconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        let timer: NodeJS.Timeout | undefined
        const late = new Promise<never>((_resolve, reject) => {
          timer = setTimeout(() => reject(tooSlow()), seconds * 1_000)
        })
        try {
          return await Promise.race([executeFn(args), late])
        } finally {
          clearTimeout(timer)
        }
      })
    },
  }
}

const tooSlow = () => badRequest(503, 'This takes too long, so Longview stopped waiting for it. Send it again in a moment: what was sent twice is kept once.', 'TOO_SLOW')
