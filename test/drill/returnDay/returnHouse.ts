import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { databaseOn, onServer } from '../../support/preparedDatabases.ts'
import type { Person } from '../../support/person.ts'
import { type ServiceProcess, startProcess } from '../../support/serviceProcess.ts'
import { sessionOver } from '../../support/sessionOver.ts'

/** Longview as `npm start` starts it, on a database of its own on the server: killed and started again by a test. */
export type ReturnHouse = {
  address: () => string
  /** The owner of the database. */
  owner: Client
  asOwner: <T>(work: (client: Client) => Promise<T>) => Promise<T>
  /** The API as that demonstration person uses it, on whichever process runs. */
  as: (code: string) => Pick<Person, 'ask'>
  cookieOf: (code: string) => Promise<string>
  /** Opens a session for somebody who is not to be chosen at the door. */
  setCookie: (code: string, cookie: string) => void
  /** As `kill -9` does. Done once it has ended. */
  kill: () => Promise<void>
  again: () => Promise<void>
  remove: () => Promise<void>
}

export async function returnHouse(): Promise<ReturnHouse> {
  const prepared = inject('prepared')
  if (prepared.kind !== 'TEMPLATES') throw new Error('Return day is held on a PostgreSQL server: set LONGVIEW_TEST_POSTGRES')
  const name = `longview_returns_${randomBytes(4).toString('hex')}`
  await onServer(prepared.server, [`CREATE DATABASE ${name} TEMPLATE ${prepared.places.people}`])
  const url = databaseOn(prepared.server, name)
  const owner = new Client({ connectionString: url, options: '-c TimeZone=UTC' })
  await owner.connect()
  const started = await startProcess({ DATABASE_URL: url })
  let running: ServiceProcess = started
  // Sessions are in the database: they outlive the process that opened them.
  const cookies = new Map<string, string>()
  const cookieOf = async (code: string) => {
    const known = cookies.get(code)
    if (known) return known
    const session = await sessionOver(running.address, code)
    const cookie = `${session.name}=${session.value}`
    cookies.set(code, cookie)
    return cookie
  }
  return {
    address: () => running.address,
    owner,
    asOwner: (work) => work(owner),
    cookieOf,
    setCookie: (code, cookie) => void cookies.set(code, cookie),
    as: (code) => ({
      ask: async <T>(query: string, variables: object = {}) => {
        const headers = { 'content-type': 'application/json', cookie: await cookieOf(code) }
        const response = await fetch(`${running.address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
        const { data, errors = [] } = (await response.json()) as { data?: T; errors?: object[] }
        if (!data || errors.length > 0) throw new Error(`The API answered with errors: ${JSON.stringify(errors)}`)
        return data
      },
    }),
    kill: async () => {
      running.signal('SIGKILL')
      await running.ended
    },
    again: async () => {
      running = await started.again()
      if (!running.address) throw new Error(`It did not start again: ${running.said()}`)
    },
    remove: async () => {
      await started.remove()
      await owner.end()
      await onServer(prepared.server, [`DROP DATABASE ${name} WITH (FORCE)`])
    },
  }
}
