import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aPerson, done, governing } from '../../support/aPerson.ts'
import { selectionOfEach } from '../../support/everyField.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database, tableCounts } = await startApp()
const administrator = as('NETWORK-ADMINISTRATOR-1')
const one = governing(administrator)
const other = governing(as('NETWORK-ADMINISTRATOR-2'))
const confirmed = async (code: string, given: Parameters<typeof one.give>[1] = {}) => done(await other.confirm(done(await one.give(code, given))))

type Page = { totalCount: number; edges: { cursor: string; node: { code: string; label: string } }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } }
const list = async (args: object = {}, fields = 'code label') =>
  (await administrator.ask<{ people: Page }>(
    `query ($filter: PeopleFilter, $first: Int, $after: String, $last: Int, $before: String) { people(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
       totalCount edges { cursor node { ${fields} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, args,
  )).people
// Somebody on the first page is disabled, so that every field of it holds something.
done(await one.disable('NETWORK-CRITERIA-OWNER-1'))
const codesOf = async (filter: object) => (await list({ filter, first: 100 })).edges.map(({ node }) => node.code)

describe('the list of people', () => {
  it('goes through everybody by label, a page at a time, forward and back, each once', async () => {
    const whole = (await list({ first: 100 })).edges.map(({ node }) => node.label)
    expect(whole.length).toBe((await tableCounts()).person)
    expect(whole).toEqual(whole.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
    const forward: string[] = []
    let page = await list({ first: 10 })
    expect(page.totalCount).toBe(whole.length)
    for (;;) {
      forward.push(...page.edges.map(({ node }) => node.label))
      if (!page.pageInfo.hasNextPage) break
      page = await list({ first: 10, after: page.pageInfo.endCursor })
    }
    expect(forward).toEqual(whole)
    const back = await list({ last: 7, before: page.pageInfo.startCursor })
    const begins = whole.length - page.edges.length
    expect(back.edges.map(({ node }) => node.label)).toEqual(whole.slice(begins - 7, begins))
  })

  it('is sought by unit, role, and part of a label or code', async () => {
    expect(await codesOf({ unit: 'TARIAN' })).toEqual(['TARIAN-MODERATOR-1', 'TARIAN-PERFORMANCE-LEAD-1', 'TARIAN-RECORDER-1', 'TARIAN-RECORDER-2', 'TARIAN-UNIT-HEAD-1'])
    expect(await codesOf({ role: 'ADMINISTRATOR', search: 'Administrator' })).toEqual(['NETWORK-ADMINISTRATOR-1', 'NETWORK-ADMINISTRATOR-2'])
    expect(await codesOf({ unit: 'TARIAN', role: 'RECORDER' })).toEqual(['TARIAN-RECORDER-1', 'TARIAN-RECORDER-2'])
    expect(await codesOf({ search: 'tarian rec' })).toEqual(['TARIAN-RECORDER-1', 'TARIAN-RECORDER-2'])
    expect(await codesOf({ search: 'network-nocc' })).toEqual(['NETWORK-NOCC-ACCEPTER-1', 'NETWORK-NOCC-ANALYST-1'])
    expect(await codesOf({ search: '100%_' })).toEqual([])
  })

  it('is sought by how people stand', async () => {
    const named = (standing: string) => aPerson(database, `Stands ${standing}`)
    const [fresh, waiting, holding] = [await named('fresh'), await named('waiting'), await named('holding')]
    const [coming, ended, refused] = [await named('coming'), await named('ended'), await named('refused')]
    done(await one.give(waiting))
    await confirmed(holding)
    await confirmed(coming, { from: '2026-12-01' })
    done(await one.end(await confirmed(ended)))
    done(await other.refuse(done(await one.give(refused))))
    done(await one.disable(holding))
    const six = { unit: null, search: 'Stands' }
    const found = async (standing: string) => new Set(await codesOf({ ...six, standing }))
    expect(await found('NEW')).toEqual(new Set([fresh]))
    expect(await found('WAITING')).toEqual(new Set([waiting]))
    expect(await found('HOLDS')).toEqual(new Set([holding]))
    expect(await found('DISABLED')).toEqual(new Set([holding]))
    expect(await found('WITHOUT')).toEqual(new Set([fresh, waiting, coming, ended, refused]))
    // A unit is sought among the grants that stand, wait or are to come, unless those who are without one are asked for.
    expect(new Set(await codesOf({ ...six, unit: 'EMSOU' }))).toEqual(new Set([waiting, holding, coming]))
    expect(new Set(await codesOf({ ...six, unit: 'EMSOU', standing: 'WITHOUT' }))).toEqual(new Set([waiting, coming, ended]))
    expect(new Set(await codesOf({ ...six, unit: 'EMSOU', standing: 'WAITING' }))).toEqual(new Set([waiting]))
    expect(await codesOf({ ...six, unit: 'ERSOU', standing: 'HOLDS' })).toEqual([])
  })

  it('refuses a place of another list', async () => {
    const { errors } = await administrator.send('{ people(after: "WyJBTElBUyIsIngiLCJ4Il0") { totalCount } }')
    expect(errors[0]?.message).toContain('not one of this list')
  })

  it.each(selectionOfEach('ManagedPerson').map(({ name, selected }) => [name, selected]))('with %s needs no more statements for 50 people than for 5', async (_name, selected) => {
    const statementsFor = async (first: number) => {
      let many = 0
      const statements = await database.statementsOf(async () => void (many = (await list({ first }, selected)).edges.length))
      expect(many).toBe(first)
      return statements.length
    }
    expect(await statementsFor(50)).toBe(await statementsFor(5))
  })
})

describe('sessions of people', () => {
  it('are read once for a page, whatever is asked of them', async () => {
    const statementsFor = async (fields: string) => (await database.statementsOf(() => list({ first: 20 }, fields))).filter((statement) => statement.includes('FROM session')).length
    expect([await statementsFor('code'), await statementsFor('openSessions'), await statementsFor('openSessions lastSeenAt')]).toEqual([0, 1, 1])
  })

  it('are found by person, those that ended too', async () => {
    const plan = await database.asOwner(async (client) => {
      await client.query('BEGIN')
      await client.query('SET LOCAL enable_seqscan = off')
      const { rows } = await client.query("EXPLAIN SELECT max(last_seen_at) FROM session WHERE person_code = ANY ('{EMSOU-RECORDER-1,EMSOU-RECORDER-2}')")
      await client.query('ROLLBACK')
      return JSON.stringify(rows)
    })
    expect(plan).toContain('session_person')
  })
})

describe('how somebody is shown', () => {
  it('is what is written of them today, on old records too', async () => {
    const recorder = as('ERSOU-RECORDER-1')
    const { id } = made(await recorder.disruptions.record(aDisruption()))
    done(await one.relabel('ERSOU-RECORDER-1', 'ERSOU cyber recorder 7'))
    const read = await recorder.ask('query ($id: ID!) { node(id: $id) { ... on Disruption { recordedBy { code label } gradings { recordedBy { label } } history { recordedBy { label } } } } }', { id })
    const label = 'ERSOU cyber recorder 7'
    expect(read).toEqual({ node: { recordedBy: { code: 'ERSOU-RECORDER-1', label }, gradings: [{ recordedBy: { label } }], history: [{ recordedBy: { label } }] } })
  })

  it('is told by node id to anybody who is signed in, and to nobody else', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Person { code label } } }'
    const id = Buffer.from('Person:TARIAN-UNIT-HEAD-1').toString('base64')
    expect(await as('NETWORK-BOARD-MEMBER-1').ask(query, { id })).toEqual({ node: { code: 'TARIAN-UNIT-HEAD-1', label: 'TARIAN unit head 1' } })
    expect(await as('EMSOU-RECORDER-1').ask(query, { id: Buffer.from('Person:NOBODY-1').toString('base64') })).toEqual({ node: null })
    expect((await as(null).send(query, { id })).errors.map(({ extensions }) => extensions?.code)).toEqual(['NOT_SIGNED_IN'])
  })

  it('needs one statement for all the people of a page', async () => {
    const recorder = as('SEROCU-RECORDER-1')
    for (let number = 0; number < 6; number += 1) made(await as(`SEROCU-RECORDER-${(number % 2) + 1}`).disruptions.record(aDisruption()))
    const statements = await database.statementsOf(() => recorder.ask('{ disruptions(first: 6) { edges { node { recordedBy { label } gradings { recordedBy { label } } } } } }'))
    expect(statements.filter((statement) => statement.includes('FROM person_version')).length).toBeLessThanOrEqual(2)
  })
})

describe('what others may not see', () => {
  const others = ['EMSOU-RECORDER-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-CRITERIA-OWNER-1', 'NETWORK-AUDITOR-1']

  it.each(others)('%s reads no list of people, no identity, no grant of another and no reason of a disabling', async (code) => {
    const person = await aPerson(database)
    const grant = await confirmed(person)
    done(await one.disable(person))
    for (const query of ['{ people { totalCount } }', `{ managedPerson(code: "${person}") { subject } }`, '{ grantsToDecide { id } }']) {
      const { data, errors } = await as(code).send(query)
      expect([Object.values(data ?? {}).filter((value) => value !== null), errors.map(({ extensions }) => extensions?.code)]).toEqual([[], ['NOT_ALLOWED']])
    }
    const managed = Buffer.from(`ManagedPerson:${person}`).toString('base64')
    for (const id of [grant.id, managed]) expect(await as(code).ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  })

  it('the same ids are answered to an administrator', async () => {
    const person = await aPerson(database)
    const grant = await confirmed(person)
    const managed = Buffer.from(`ManagedPerson:${person}`).toString('base64')
    const { nodes } = await administrator.ask<{ nodes: { id: string }[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [grant.id, managed] })
    expect(nodes.map(({ id }) => id)).toEqual([grant.id, managed])
  })

  it('a grant of one’s own is one’s own to see, with who gave it and nothing to decide', async () => {
    const { viewer } = await as('EMSOU-RECORDER-1').ask<{ viewer: { grant: { id: string } } }>('{ viewer { grant { id role state basisInWords mayDecide mayEnd whyNotDecide person { code } } } }')
    expect(viewer.grant).toMatchObject({ role: 'RECORDER', state: 'HOLDS', basisInWords: 'Invented, for the demonstration', mayDecide: false, mayEnd: false, whyNotDecide: null, person: { code: 'EMSOU-RECORDER-1' } })
    expect(await as('EMSOU-RECORDER-1').ask('query ($id: ID!) { node(id: $id) { id } }', { id: viewer.grant.id })).toEqual({ node: { id: viewer.grant.id } })
    expect(await as('EMSOU-RECORDER-2').ask('query ($id: ID!) { node(id: $id) { id } }', { id: viewer.grant.id })).toEqual({ node: null })
  })
})

it('an administrator sees of a person who they are to the issuer, and by which name it is known', async () => {
  const code = await aPerson(database)
  expect(await one.see(code)).toMatchObject({ issuer: 'https://force.example', subject: code, mayGovern: true, isDisabled: false })
  expect(await one.see('EMSOU-RECORDER-1')).toMatchObject({ issuer: null, subject: null })
  expect(await one.see('NETWORK-ADMINISTRATOR-1')).toMatchObject({ mayGovern: false })
  expect(await one.see('NOBODY')).toBeNull()
})

it('each role says in words what it may and may not see and do, and whom to ask', async () => {
  for (const [code, may, ask] of [
    ['EMSOU-RECORDER-1', /Record, correct/, /Ask a recorder or performance lead of that unit/], ['EMSOU-MODERATOR-1', /Read the records of your unit/, /Ask a recorder/],
    ['NETWORK-BOARD-MEMBER-1', /See figures of every unit/, /Open records or groups of any unit\. Ask/], ['NETWORK-AUDITOR-1', /who saw and did what/, /never one person/],
    ['NETWORK-ADMINISTRATOR-1', /Give people a role/, /Ask another administrator/],
  ] as const) {
    const { viewer } = await as(code).ask<{ viewer: { mayInWords: string[]; mayNotInWords: string[]; mayAdminister: boolean } }>('{ viewer { mayInWords mayNotInWords mayAdminister } }')
    expect(viewer.mayInWords.join(' ')).toMatch(may)
    expect(viewer.mayNotInWords.join(' ')).toMatch(ask)
    expect(viewer.mayAdminister).toBe(code.startsWith('NETWORK-ADMINISTRATOR'))
  }
})
