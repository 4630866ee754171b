import { afterAll } from 'vitest'
import { createApp, type App, type AppParts } from '../../server/app.ts'
import { FixedClock } from './fixedClock.ts'
import { heardLog, overheard } from './overheard.ts'
import { signInBrowser, type SignInBrowser } from './signInBrowser.ts'
import { openTestDatabase, type TestDatabase } from './testDatabase.ts'

export const origin = 'http://longview.test'

export type SessionRow = { person_code: string; device: string | null; ended_at: Date | null; end_reason: string | null; last_seen_at: Date; token_hash: Buffer }
export type Told = { kind: string; operation: string; person_code: string | null; session_id: string | null; detail: Record<string, unknown> }

export type SessionHouse = {
  app: App
  database: TestDatabase
  clock: FixedClock
  /** Another browser, of which nothing is known yet. */
  browser: (userAgent?: string) => SignInBrowser
  /** Another application on the same database. */
  appWith: (parts: Partial<AppParts>) => Promise<App>
  /** Every session of that person, oldest first. */
  sessionsOf: (code: string) => Promise<SessionRow[]>
  /** What the trail was told, oldest first. */
  trail: () => Promise<Told[]>
}

/** Longview with real sessions of demonstration people, on a database of its own, for the whole test file that calls it at its top. */
export async function startWithSessions(): Promise<SessionHouse> {
  const database = await openTestDatabase('people')
  const clock = new FixedClock()
  const apps: App[] = []
  const appWith = async (parts: Partial<AppParts>) => {
    const app = await createApp({ database, clock: clock.read, hasDemonstrationPeople: true, origin, log: heardLog([]), ...parts })
    apps.push(app)
    return overheard(app)
  }
  const app = await appWith({})
  afterAll(async () => {
    await Promise.all(apps.map((one) => one.dispose()))
    await database.close()
  })
  const rows = <T>(sql: string, values: unknown[] = []) => database.asOwner(async (client) => (await client.query(sql, values)).rows as T[])
  return {
    app,
    database,
    clock,
    browser: (userAgent) => signInBrowser(app, origin, userAgent),
    appWith,
    sessionsOf: (code) => rows('SELECT * FROM session WHERE person_code = $1 ORDER BY id', [code]),
    trail: () => rows('SELECT kind, operation, person_code, session_id::text, detail FROM audit_entry ORDER BY id'),
  }
}
