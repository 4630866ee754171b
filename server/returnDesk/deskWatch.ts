import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/open.ts'
import { inRequestTransaction, type Clock } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { desk, type DeskRecord } from './desk.ts'
import type { PeriodsAsked } from './deskAsking.ts'
import { countDoneSince, settledBefore } from './deskPulse.ts'
import { endOverSessions, type HasStream } from './endOverSessions.ts'
import { LatestOf } from './latestOf.ts'
import { stopping, tooManyInAll, tooManyOfPerson } from './watchEnds.ts'
import type { Watching } from './watching.ts'

type Asked = PeriodsAsked & Omit<HasStream, 'stream'>
type Watcher = Asked & { stream: LatestOf<DeskRecord> }
/** Those who are sent one and the same desk. */
type Group = { watchers: Set<Watcher>; isDue: boolean }

type WatchParts = {
  database: Database
  clock: Clock
  reference: ReferenceData
  hasDemonstrationPeople: boolean
  watching: Watching
  /** Hears of the first look in a row that failed. */
  failed: (fault: unknown) => void
}

export type DeskWatch = ReturnType<typeof deskWatch>

/**
 * Watches over returns for those who have the desk open: looks once a second, with one short transaction, as long as somebody has,
 * and reads each desk that is watched once when something was done. Nothing is held in between, neither a transaction nor a connection.
 *
 * One look comes after another: on a database with one connection requests take their turn between them. A look that fails is
 * made again; who watches keeps what was sent, and is sent the next desk once the database is back.
 */
export function deskWatch({ database, clock, reference, hasDemonstrationPeople, watching, failed }: WatchParts) {
  const groups = new Map<string, Group>()
  let isStopped = false
  let isLooking = false
  let timer: NodeJS.Timeout | undefined
  let known: { since: Date; count: number } | null = null
  let [beatAt, sessionsAt] = [0, 0]
  let failedInARow = 0

  const watchers = () => [...groups.values()].flatMap((group) => [...group.watchers])

  /**
   * The desk at once, and again whenever something was done to a return of whatever unit, until the session ends.
   *
   * @throws GraphQLError where too many are open already
   */
  function watch(asked: Asked): AsyncIterableIterator<DeskRecord> {
    if (isStopped) throw stopping()
    const all = watchers()
    if (all.length >= watching.mostInAll) throw tooManyInAll()
    if (all.filter(({ viewer }) => viewer.code === asked.viewer.code).length >= watching.mostOfPerson) throw tooManyOfPerson(watching.mostOfPerson)
    const key = `${asked.viewer.role} ${asked.from ?? ''} ${asked.to ?? ''}`
    const group = groups.get(key) ?? { watchers: new Set(), isDue: true }
    const watcher: Watcher = { ...asked, stream: new LatestOf(() => leave(key, watcher)) }
    group.watchers.add(watcher)
    group.isDue = true
    groups.set(key, group)
    lookIn(0)
    return watcher.stream
  }

  function leave(key: string, watcher: Watcher): void {
    const group = groups.get(key)
    group?.watchers.delete(watcher)
    if (group?.watchers.size === 0) groups.delete(key)
  }

  function lookIn(seconds: number): void {
    clearTimeout(timer)
    if (isStopped || isLooking || groups.size === 0) return
    timer = setTimeout(() => void look(), seconds * 1_000).unref()
  }

  async function look(): Promise<void> {
    isLooking = true
    try {
      await checkSessions()
      await findWhatWasDone()
      await sendDesks()
      failedInARow = 0
    } catch (fault) {
      failedInARow += 1
      if (failedInARow === 1) failed(fault)
    } finally {
      isLooking = false
    }
    lookIn([...groups.values()].some(({ isDue }) => isDue) && failedInARow === 0 ? 0 : watching.lookEvery)
  }

  async function checkSessions(): Promise<void> {
    if (performance.now() < sessionsAt) return
    sessionsAt = performance.now() + watching.sessionEvery * 1_000
    await endOverSessions(watchers())
  }

  async function findWhatWasDone(): Promise<void> {
    const [first] = watchers()
    if (!first) return
    const isBeat = known === null || performance.now() >= beatAt
    const { count, since } = await reading(first.viewer, async (transaction, now) => {
      // A clock that was put back counts from where it is now.
      const since = isBeat || known === null || known.since > settledBefore(now) ? settledBefore(now) : known.since
      return { since, count: await countDoneSince(transaction, since) }
    })
    if (isBeat) beatAt = performance.now() + watching.beatEvery * 1_000
    if (isBeat || since !== known?.since || count !== known.count) for (const group of groups.values()) group.isDue = true
    known = { since, count }
  }

  /** A desk that cannot be read keeps none of the others back. */
  async function sendDesks(): Promise<void> {
    const faults: unknown[] = []
    for (const group of [...groups.values()].filter(({ isDue }) => isDue)) await sendDesk(group).catch((fault: unknown) => faults.push(fault))
    if (faults.length > 0) throw faults[0]
  }

  async function sendDesk(group: Group): Promise<void> {
    const [first] = group.watchers
    if (!first) return
    group.isDue = false // before it is read: who comes meanwhile is sent the next one
    try {
      const read = await reading(first.viewer, (transaction, now) =>
        desk({ viewer: first.viewer, database: transaction, now, reference, hasDemonstrationPeople }, first))
      for (const { stream } of group.watchers) stream.give(read)
    } catch (error) {
      if (!(error instanceof RefusedError)) {
        group.isDue = true
        throw error
      }
      for (const { stream } of group.watchers) stream.end(error)
    }
  }

  const reading = <T>(viewer: Viewer, work: Parameters<typeof inRequestTransaction<T>>[2]) =>
    inRequestTransaction(database.prisma, { viewer, isReading: true, clock }, work)

  return {
    watch,
    /** Ends every stream, and takes no more. */
    end: (): void => {
      isStopped = true
      clearTimeout(timer)
      for (const { stream } of watchers()) stream.end(stopping())
    },
    /** How many have the desk open. */
    open: (): number => watchers().length,
  }
}
