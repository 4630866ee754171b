import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { aPerson, aSession, done, governing, whyRefused } from '../../support/aPerson.ts'
import { believeCookie } from '../../support/believeCookie.ts'
import { asPerson } from '../../support/person.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const one = governing(as('NETWORK-ADMINISTRATOR-1'))
const own = 'NETWORK-ADMINISTRATOR-1'
const refusedWithoutTrace = async (change: () => Promise<Parameters<typeof whyRefused>[0]>) => {
  let answer: Parameters<typeof whyRefused>[0] | null = null
  expect(await leavesNothing(async () => void (answer = await change()))).toBe(true)
  if (!answer) throw new Error('Nothing was answered')
  return whyRefused(answer)
}
const endReasons = async (code: string) =>
  database.asOwner(async (client) => (await client.query<{ reason: string | null }>('SELECT end_reason AS reason FROM session WHERE person_code = $1 ORDER BY opened_at', [code])).rows.map(({ reason }) => reason))

describe('disabling somebody', () => {
  it('is done with a reason, which administrators alone read, and ends their sessions', async () => {
    const person = await aPerson(database)
    await aSession(database, person, clock.now)
    expect(await one.see(person)).toMatchObject({ openSessions: 1 })
    expect(await refusedWithoutTrace(() => one.disable(person, { reason: '' }))).toEqual({ message: 'Enter why the person is disabled', fields: ['reason'] })
    expect(done(await one.disable(person, { reason: 'Left the unit.' }))).toMatchObject({ isDisabled: true, disabledReason: 'Left the unit.', openSessions: 0 })
    expect(await endReasons(person)).toEqual(['DISABLED'])
    expect(await refusedWithoutTrace(() => one.disable(person))).toEqual({ message: 'This person is disabled already', fields: ['person'] })
  })

  it('is undone with a reason; sessions that ended stay ended', async () => {
    const person = await aPerson(database)
    await aSession(database, person, clock.now)
    expect(await refusedWithoutTrace(() => one.enable(person))).toEqual({ message: 'This person is not disabled, so there is nothing to undo', fields: ['person'] })
    done(await one.disable(person))
    clock.pass(1)
    expect(done(await one.enable(person, { reason: 'Came back.' }))).toMatchObject({ isDisabled: false, disabledReason: null, openSessions: 0 })
    expect(await endReasons(person)).toEqual(['DISABLED'])
    const acts = await database.asOwner(async (client) => (await client.query('SELECT act, reason, recorded_by FROM person_act WHERE person_code = $1', [person])).rows)
    expect(acts).toEqual([{ act: 'ENABLED', reason: 'Came back.', recorded_by: own }])
    clock.pass(1)
    done(await one.disable(person))
  })

  it('carried out again has no second effect, also when the person was enabled since', async () => {
    const person = await aPerson(database)
    const key = randomUUID()
    done(await one.disable(person, { key }))
    clock.pass(1)
    done(await one.enable(person))
    expect(await leavesNothing(async () => expect(done(await one.disable(person, { key })).isDisabled).toBe(false))).toBe(true)
  })
})

describe('ending somebody’s sessions', () => {
  it('ends those that are open, says how many, and says the same again', async () => {
    const person = await aPerson(database)
    await aSession(database, person, clock.now)
    clock.pass(20) // the first is idle too long by now, so it is over
    await aSession(database, person, clock.now)
    await aSession(database, person, clock.now)
    const key = randomUUID()
    expect(await one.see(person)).toMatchObject({ openSessions: 2 })
    expect(done(await one.endSessions(person, { key })).ended).toBe(2)
    clock.pass(1)
    await aSession(database, person, clock.now)
    expect(await leavesNothing(async () => expect(done(await one.endSessions(person, { key })).ended).toBe(2))).toBe(true)
    expect(done(await one.endSessions(person)).ended).toBe(1)
    clock.pass(1)
    expect(done(await one.endSessions(person)).ended).toBe(0)
    expect(await endReasons(person)).toEqual([null, 'ENDED_BY_ADMINISTRATOR', 'ENDED_BY_ADMINISTRATOR', 'ENDED_BY_ADMINISTRATOR'])
  })
})

it('nobody governs themselves, nor somebody who is not there', async () => {
  const itself = { message: 'Nobody changes anything of themselves here. Ask another administrator.', fields: ['person'] }
  const missing = { message: 'There is nobody with this code. Choose somebody from the list of people.', fields: ['person'] }
  for (const [code, words] of [[own, itself], ['P-NOBODY', missing]] as const) {
    for (const change of [() => one.disable(code), () => one.enable(code), () => one.endSessions(code), () => one.relabel(code, 'EMSOU recorder 9'), () => one.give(code)]) {
      expect(await refusedWithoutTrace(change)).toEqual(words)
    }
  }
})

describe('writing anew how somebody is shown', () => {
  it('keeps how they were shown before, and why', async () => {
    const person = await aPerson(database)
    done(await one.relabel(person, '  ERSOU  recorder 5 ', { reason: 'Posted there.' }))
    const versions = await database.asOwner(async (client) => (await client.query('SELECT version, label, reason FROM person_version WHERE person_code = $1 ORDER BY version', [person])).rows)
    expect(versions).toMatchObject([{ version: 1 }, { version: 2, label: 'ERSOU recorder 5', reason: 'Posted there.' }])
    expect(await refusedWithoutTrace(() => one.relabel(person, 'ERSOU recorder 5'))).toMatchObject({ message: 'This person is shown so already' })
  })

  it('refuses a name, an e-mail address and a label of somebody else', async () => {
    const person = await aPerson(database)
    for (const label of ['Recorder Jane Smith', 'Sergeant 4', 'EMSOU recorder 1', 'emsou RECORDER 1', '', 'EMSOU recorder'.padEnd(81, 'x')]) {
      expect([label, (await refusedWithoutTrace(() => one.relabel(person, label))).fields]).toEqual([label, ['label']])
    }
    for (const detail of ['a.b@police.example', '07700 900123']) {
      const { fields, message } = await refusedWithoutTrace(() => one.relabel(person, `recorder ${detail}`))
      expect([detail, fields]).toEqual([detail, ['label']])
      expect(message).toMatch(/^Leave out what looks like /)
    }
  })
})

describe('adding somebody whom an issuer knows', async () => {
  const logged: object[] = []
  const issuers = [{ code: 'FORCE', name: 'A host force', issuer: 'https://force.example', clientId: 'longview', clientSecret: 'not-used-in-this-test' }]
  const app = await createApp({
    database, clock: clock.read, findViewer: believeCookie, hasDemonstrationPeople: false, issuers, rateLimits: withoutRateLimits, log: { error: ((entry: object) => void logged.push(entry)) as never },
  })
  afterAll(() => app.dispose())
  const administrator = governing(asPerson(app, own, logged))

  it('gives them a code and nothing else', async () => {
    const added = done(await administrator.add({ subject: 'abc-123', label: 'EMSOU recorder 3' }))
    expect(added).toMatchObject({ label: 'EMSOU recorder 3', issuer: 'A host force', subject: 'abc-123', grants: [], grantNow: null, openSessions: 0 })
    expect(added.code).toMatch(/^P-[2-9A-Z]{8}$/)
  })

  it('adds one person for one key, and answers the same again', async () => {
    const told = { key: randomUUID(), subject: 'twice', label: 'EMSOU recorder 11' }
    const added = done(await administrator.add(told))
    expect(await leavesNothing(async () => expect(done(await administrator.add(told))).toEqual(added))).toBe(true)
  })

  it('takes what the issuer calls them letter by letter, though it looks like a number', async () => {
    expect(done(await administrator.add({ subject: '07700900123', label: 'EMSOU recorder 20' }))).toMatchObject({ subject: '07700900123' })
    expect((await refusedWithoutTrace(() => administrator.add({ subject: 'abc-20', label: 'EMSOU recorder 07700 900123' }))).fields).toEqual(['label'])
  })

  it('refuses an issuer that is not known, a subject that is here already, and a label that is taken or a name', async () => {
    done(await administrator.add({ subject: 'known', label: 'EMSOU recorder 12' }))
    expect((await refusedWithoutTrace(() => administrator.add({ issuer: 'OTHER', subject: 'x', label: 'EMSOU recorder 13' }))).fields).toEqual(['issuer'])
    const known = await refusedWithoutTrace(() => administrator.add({ subject: 'known', label: 'EMSOU recorder 13' }))
    expect(known.message).toMatch(/here already, with the code P-/)
    expect((await refusedWithoutTrace(() => administrator.add({ issuer: 'OTHER', subject: 'with space', label: 'Jane' }))).fields).toEqual(['issuer', 'subject', 'label'])
    expect((await refusedWithoutTrace(() => administrator.add({ subject: 'y', label: 'EMSOU Recorder 12' }))).fields).toEqual(['label'])
  })

  it('where no issuer is configured, nobody can be added', async () => {
    expect(await refusedWithoutTrace(() => one.add({ subject: 'z', label: 'EMSOU recorder 14' }))).toEqual({ message: 'No issuer is configured here, so nobody can be added', fields: ['issuer'] })
  })
})
