import type { ClientBase } from 'pg'
import { findDemonstrationPerson } from '../../server/people/demonstrationPeople.ts'
import type { TestDatabase } from './testDatabase.ts'

/** Runs straight SQL as a request does: in the run-time role, for that person or for nobody; nothing of it is kept. */
export async function asViewer<T>(database: TestDatabase, code: string | null, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const viewer = code ? findDemonstrationPerson(code) : null
  return database.asOwner(async (client) => {
    await client.query('BEGIN')
    try {
      await client.query(
        `SELECT set_config('role', 'longview_app', true), set_config('app.person', $1, true), set_config('app.role', $2, true), set_config('app.unit', $3, true),
           set_config('app.sees_aggregates', $4, true)`,
        [viewer?.code ?? '', viewer?.role ?? '', viewer?.unitCode ?? '', viewer ? 'on' : 'off'],
      )
      return await work(client)
    } finally {
      await client.query('ROLLBACK')
    }
  })
}
