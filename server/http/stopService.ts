import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Service } from './service.ts'

/** Longer than any request that was taken is waited for, which is 28 seconds (posture.ts). */
export const finishingMs = 30_000

/**
 * Stops listening and finishes what was begun. For a moment it goes on taking requests, while it says that it is not ready
 * and closes each connection after its next answer: what was already on its way is served, and a sender that keeps its
 * connections learns to leave them.
 *
 * @param leaveMs how long it goes on taking requests; nothing where nobody is connected
 * @param limitMs how long those in flight may take then; what is left is cut off
 * @returns whether everything in flight was finished
 */
export async function stopService({ server, beginStopping }: Service, leaveMs = 1_000, limitMs = finishingMs): Promise<boolean> {
  beginStopping()
  if ((await connectionsOf(server)) > 0) await wait(leaveMs)
  let isFinished = true
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => {
    isFinished = false
    server.closeAllConnections()
  }, limitMs)
  await closed
  clearInterval(idle)
  clearTimeout(late)
  return isFinished
}

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve) => server.getConnections((fault, count) => resolve(fault ? 1 : count)))
}
