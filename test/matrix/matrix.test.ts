import { createHash } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import { createApp } from '../../server/app.ts'
import { withoutRateLimits } from '../../server/http/rateLimits.ts'
import { Seeded } from '../drill/seeded.ts'
import { heardStream } from '../support/heardStream.ts'
import type { Answer } from '../support/person.ts'
import { startApp } from '../support/startApp.ts'
import { askRoot, askType, type Ask, type Tally } from './askMatrix.ts'
import { type Audience, everybody, withoutRole } from './axes.ts'
import { subscriptions } from './decisions/returnDesk.ts'
import { mutations, queries } from './decisions/roots.ts'
import { typeBlocks } from './everyBlock.ts'
import type { Path } from './path.ts'
import { pathsOf } from './paths.ts'
import { mutationInputsOf, mutationPath, queryPathsOf } from './rootPaths.ts'
import { letIn, tellStory } from './story.ts'
import { watchRoles } from './watchedRole.ts'

/** All of it on a PostgreSQL server; on the embedded database a tenth, by a seed. LONGVIEW_MATRIX_SEED tries another tenth. */
const seed = Number(process.env.LONGVIEW_MATRIX_SEED ?? '20261121')
const started = await startApp({ contents: 'tiny' })
const share = started.database.isEmbedded ? 0.1 : 1
const random = new Seeded(seed)
const isAsked = () => random.fraction() < share

const story = await tellStory(started)
const codes = everybody.flatMap(({ code }) => code ?? [])
const sessions = await letIn(started, codes, withoutRole)
const { database, roles } = watchRoles(started.database)
const parts = { database, clock: started.clock.read, hasDemonstrationPeople: true, rateLimits: withoutRateLimits, log: { error: (entry: object) => void unexpected.push(entry) } as never }
const unexpected: object[] = []
const issuers = [{ code: 'HOST', name: 'Host force', issuer: 'https://issuer.test', clientId: 'longview', clientSecret: createHash('sha256').update('matrix').digest('hex') }]
const apps = { demonstration: await createApp(parts), issuers: await createApp({ ...parts, issuers }) }
afterAll(async () => {
  await apps.demonstration.dispose()
  await apps.issuers.dispose()
})

const send = ({ code }: Audience, path: Pick<Path, 'query' | 'variables' | 'withIssuers'>, headers: Record<string, string> = {}) => {
  const token = code === null ? null : sessions.get(code)?.token
  return (path.withIssuers ? apps.issuers : apps.demonstration).fetch('http://longview.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { cookie: `longview-session=${token}` } : {}), ...headers },
    body: JSON.stringify({ query: path.query, variables: path.variables ?? {} }),
  })
}
const ask: Ask = async (by, path) => {
  const response = await send(by, path)
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
  return { status: response.status, data, errors }
}
/** The same of what is sent again and again: its first answer. */
const watch: Ask = async (by, path) => {
  const response = await send(by, path, { accept: 'text/event-stream' })
  const stream = heardStream<Record<string, unknown>>(response, 20_000)
  const { data = null, errors = [] } = ((await stream.next()) ?? {}) as Partial<Answer>
  await stream.leave()
  return { status: response.status, data, errors }
}

it('everybody is given every field that was decided, and none other, in every state', { timeout: 600_000 }, async () => {
  const began = Date.now()
  const tally: Tally = { requests: 0, cells: 0, faults: [] }
  for (const block of typeBlocks) {
    for (const state of block.states) {
      await askType(block, state, ({ code }) => {
        const path = pathsOf(story, { code, sessionId: sessions.get(code ?? '')?.sessionId ?? null })[block.type]?.[state]
        if (!path) throw new RangeError(`There is no way to ask for ${block.type}, ${state}`)
        return path
      }, ask, isAsked, tally)
    }
  }
  const queryPaths = queryPathsOf(story)
  const inputs = mutationInputsOf(story)
  for (const field of Object.keys(queries.fields)) await askRoot(queries, field, queryPaths[field] ?? { query: '', pick: () => null }, ask, isAsked, tally)
  for (const field of Object.keys(mutations.fields)) await askRoot(mutations, field, mutationPath(field, inputs[field] ?? {}), ask, isAsked, tally)

  await askType(subscriptions, 'watched', () => ({ query: 'subscription { deskChanged { at } }', pick: (data) => data }), watch, isAsked, tally)

  const count = (many: number) => many.toLocaleString('en-GB')
  const fields = typeBlocks.concat(queries, mutations, subscriptions).reduce((sum, block) => sum + Object.keys(block.fields).length, 0)
  process.stdout.write(
    `matrix: ${count(tally.cells)} cells of ${count(fields)} fields in ${count(tally.requests)} requests, ${share === 1 ? 'all of them' : `a tenth (seed ${seed})`}; ` +
      `${count(roles.transactions)} transactions as ${[...roles.names].join(' and ')}, ${count(tally.faults.length)} cells not as decided, ${Math.round((Date.now() - began) / 1000)} s\n`,
  )
  expect(tally.faults).toEqual([])
  expect(roles.faults).toEqual([])
  expect(unexpected).toEqual([])
  expect([...roles.names].toSorted()).toEqual(['longview_app', 'longview_door'])
})
