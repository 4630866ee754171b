import { afterAll } from 'vitest'
import { believeCookie } from './believeCookie.ts'
import { createApp, type App } from '../../server/app.ts'
import { type Clock } from '../../server/database/requestTransaction.ts'
import { withoutRateLimits } from '../../server/http/rateLimits.ts'
import { heardLog, overheard } from './overheard.ts'
import { asPerson, type Person } from './person.ts'
import { FixedClock } from './fixedClock.ts'
import type { Contents } from './preparedDatabases.ts'
import { leavesNothing, tableCounts } from './tableCounts.ts'
import { openTestDatabase, type TestDatabase } from './testDatabase.ts'

/** What the application logged as unexpected. */
export type Logged = { id: string; error: unknown }

export type TestApp = {
  app: App
  database: TestDatabase
  clock: FixedClock
  /** The application as that demonstration person uses it; null is somebody who has not chosen. */
  as: (code: string | null) => Person
  logged: Logged[]
  tableCounts: () => Promise<Record<string, number>>
  /** Whether `work` left every table as it was. */
  leavesNothing: (work: () => Promise<unknown>) => Promise<boolean>
}

/** One application on a database of its own, for the whole test file that calls it at its top. */
export async function startApp({ contents = 'people' }: { contents?: Contents } = {}): Promise<TestApp> {
  const database = await openTestDatabase(contents)
  const clock = new FixedClock()
  const started = await appOn(database, clock.read)
  afterAll(async () => {
    await started.app.dispose()
    await database.close()
  })
  return {
    ...started,
    database,
    clock,
    tableCounts: () => tableCounts(database),
    leavesNothing: (work) => leavesNothing(database, work),
  }
}

/** An application on a database that somebody else opens and closes. */
export async function appOn(database: TestDatabase, clock: Clock): Promise<Pick<TestApp, 'app' | 'as' | 'logged'>> {
  const logged: Logged[] = []
  const app = await createApp({
    database,
    clock,
    findViewer: believeCookie,
    hasDemonstrationPeople: true,
    rateLimits: withoutRateLimits,
    log: heardLog(logged),
  })
  return { app: overheard(app), logged, as: (code) => asPerson(overheard(app), code, logged) }
}
