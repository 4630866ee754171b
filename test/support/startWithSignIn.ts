import { afterAll } from 'vitest'
import { createApp, type App, type AppParts } from '../../server/app.ts'
import { FixedClock } from './fixedClock.ts'
import { heardLog, overheard } from './overheard.ts'
import { signInBrowser, type SignInBrowser } from './signInBrowser.ts'
import { startProvider, type RunningProvider } from './startProvider.ts'
import { leavesNothing } from './tableCounts.ts'
import { openTestDatabase, type TestDatabase } from './testDatabase.ts'

export const origin = 'http://longview.test'

export type SignInHouse = {
  app: App
  database: TestDatabase
  clock: FixedClock
  /** The issuer with the code ONE. */
  provider: RunningProvider
  /** The issuer with the code TWO, which knows the same subjects. */
  otherProvider: RunningProvider
  /** Another browser, of which nothing is known yet. */
  browser: (userAgent?: string) => SignInBrowser
  /** What the trail was told, oldest first, of the kinds and operations that sign-in writes. */
  trail: () => Promise<Told[]>
  leavesNothing: (work: () => Promise<unknown>) => Promise<boolean>
  /** Another application on the same database. */
  appWith: (parts: Partial<AppParts>) => Promise<App>
}

export type Told = { kind: string; operation: string; person_code: string | null; session_id: string | null; detail: Record<string, unknown> }

/** Longview with real sign-in by two real issuers, on a database of its own, for the whole test file that calls it at its top. */
export async function startWithSignIn(subjects: readonly string[] = ['first', 'second', 'third']): Promise<SignInHouse> {
  const database = await openTestDatabase('people')
  const clock = new FixedClock()
  const [provider, otherProvider] = await Promise.all([1, 2].map(() => startProvider(subjects, `${origin}/sign-in/return`)))
  if (!provider || !otherProvider) throw new Error('An issuer did not start')
  const apps: App[] = []
  const appWith = async (parts: Partial<AppParts>) => {
    const app = await createApp({
      database,
      clock: clock.read,
      hasDemonstrationPeople: false,
      issuers: [provider.setting('ONE'), otherProvider.setting('TWO')],
      origin,
      log: heardLog([]),
      ...parts,
    })
    apps.push(app)
    return overheard(app)
  }
  const app = await appWith({})
  afterAll(async () => {
    await Promise.all(apps.map((one) => one.dispose()))
    await Promise.all([provider.stop(), otherProvider.stop()])
    await database.close()
  })
  return {
    app,
    database,
    clock,
    provider,
    otherProvider,
    browser: (userAgent) => signInBrowser(app, origin, userAgent),
    trail: () =>
      database.asOwner(async (client) => {
        const { rows } = await client.query<Told>('SELECT kind, operation, person_code, session_id::text, detail FROM audit_entry ORDER BY id')
        return rows
      }),
    leavesNothing: (work) => leavesNothing(database, work),
    appWith,
  }
}
