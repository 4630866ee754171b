import { afterAll, describe, expect, it } from 'vitest'
import { isObjectType } from 'graphql'
import { createApp, type App } from '../../../server/app.ts'
import { schema } from '../../../server/graphql/schema.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { believeCookie } from '../../support/believeCookie.ts'
import { startApp } from '../../support/startApp.ts'
import { known, type Abuse } from './abuse.ts'
import { documentAbuses } from './documentAbuses.ts'
import { requestAbuses } from './requestAbuses.ts'
import { variableAbuses } from './variableAbuses.ts'

const { clock, database } = await startApp()
const logged: object[] = []
/** How often somebody was looked for: outside tests that asks the database for a session. */
let lookedFor = 0
const parts = {
  database,
  clock: clock.read,
  findViewer: (request: Request) => {
    lookedFor += 1
    return believeCookie(request)
  },
  hasDemonstrationPeople: true,
  log: { error: ((entry: object) => void logged.push(entry)) as never },
  rateLimits: withoutRateLimits,
  timeouts: { body: 0.5, request: 20 },
}
const development = await createApp(parts)
const production = await createApp({ ...parts, isProduction: true, persisted: known, origin: 'http://longview.test' })
afterAll(() => Promise.all([development.dispose(), production.dispose()]))

const abuses = [...requestAbuses, ...documentAbuses, ...variableAbuses]
const postures: [string, App, boolean][] = [['development', development, false], ['production', production, true]]

/** Names of types, and of fields that are no plain word: what an answer may not tell of the API. */
const schemaWords = new Set(Object.values(schema.getTypeMap()).flatMap((type) => [type.name, ...(isObjectType(type) ? Object.keys(type.getFields()) : [])]).filter((name) => /[a-z][A-Z]/.test(name)))
const wordsOfGraphql = /did you mean|cannot query|unknown (type|field|argument)|expected type|got invalid value|syntax error|must be defined/i

let refused = 0
afterAll(() => void process.stdout.write(`abuse: ${new Set(abuses.map(({ name }) => name)).size} kinds, ${refused} refusals, 0 statements\n`))

describe.each(postures)('in %s', (_name, app, inProduction) => {
  it.each(abuses.filter(({ isOnlyInProduction }) => inProduction || !isOnlyInProduction).map((abuse) => [abuse.name, abuse]))('%s is refused before the database hears of it', async (_kind, abuse) => {
    const before = [logged.length, lookedFor]
    let answer = { status: 0, text: '' }
    const statements = await database.statementsOf(async () => {
      answer = await sendTo(app, abuse, inProduction)
    })
    expect(statements).toEqual([])
    expect([answer.status, answer.text.slice(0, 400)]).toEqual([abuse.status, expect.stringContaining(abuse.status === 406 ? '' : '"errors"')])
    refused += 1
    expect([logged.length, lookedFor]).toEqual(before)
    if (abuse.status === 406) return
    const { data = null, errors } = JSON.parse(answer.text) as { data?: unknown; errors: { message: string; extensions?: { code?: string } }[] }
    expect(data).toBeNull()
    expect(errors[0]?.message).toMatch(/\w/)
    if (abuse.code) expect(errors[0]?.extensions?.code).toBe(abuse.code)
    if (abuse.words && !inProduction) expect(errors[0]?.message).toMatch(abuse.words)
    if (inProduction) {
      expect(answer.text.split(/\W+/).filter((word) => schemaWords.has(word))).toEqual([])
      expect(answer.text).not.toMatch(wordsOfGraphql)
    }
  })

  it('what pages ask is answered all the same', async () => {
    const { sent } = variableAbuses[0] as Abuse
    const content = JSON.parse(String(sent(inProduction).body)) as object
    const answer = await sendTo(app, { sent: () => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...content, variables: { first: 2 } }) }) }, inProduction)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { ocgs: { totalCount: 0, edges: [] } } }])
  })
})

it('there are at least 25 kinds', () => {
  expect(new Set(abuses.map(({ name }) => name)).size).toBe(abuses.length)
  expect(abuses.length).toBeGreaterThanOrEqual(25)
})

async function sendTo(app: App, { sent }: Pick<Abuse, 'sent'>, inProduction: boolean): Promise<{ status: number; text: string }> {
  const { method = 'POST', search = '', headers, body } = sent(inProduction)
  const response = await app.fetch(`http://longview.test/graphql${search}`, {
    method,
    headers: { cookie: 'longview-person=EMSOU-RECORDER-1', accept: 'application/graphql-response+json, application/json', ...headers },
    ...(body == null ? {} : { body }),
    ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
  } as RequestInit)
  return { status: response.status, text: await response.text() }
}
