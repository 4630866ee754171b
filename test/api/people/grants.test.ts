import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aPerson, done, governing, whyRefused } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const one = governing(as('NETWORK-ADMINISTRATOR-1'))
const other = governing(as('NETWORK-ADMINISTRATOR-2'))
/** How a grant of a new person stands, given by one and confirmed by the other. */
const confirmed = async (given: Parameters<typeof one.give>[1] = {}) => done(await other.confirm(done(await one.give(await aPerson(database), given))))
const refusedWithoutTrace = async (change: () => Promise<Parameters<typeof whyRefused>[0]>) => {
  let answer: Parameters<typeof whyRefused>[0] | null = null
  expect(await leavesNothing(async () => void (answer = await change()))).toBe(true)
  if (!answer) throw new Error('Nothing was answered')
  return whyRefused(answer)
}

describe('a role', () => {
  it('is given by one administrator and holds once another has confirmed it', async () => {
    const person = await aPerson(database)
    const given = done(await one.give(person, { reason: 'Posted to the unit.' }))
    expect(given).toMatchObject({
      state: 'WAITING', role: 'RECORDER', unit: { code: 'EMSOU' }, from: '2026-11-20', to: null, reason: 'Posted to the unit.',
      person: { code: person }, givenBy: { label: 'Administrator 1' }, decidedBy: null, mayDecide: false, whyNotDecide: 'You gave it. Another administrator decides on it.',
    })
    expect(await one.see(person)).toMatchObject({ grantNow: null, grants: [{ id: given.id, state: 'WAITING' }] })
    expect(done(await other.confirm(given))).toMatchObject({ state: 'HOLDS', decidedBy: { label: 'Administrator 2' }, mayDecide: false, whyNotDecide: null })
    expect(await one.see(person)).toMatchObject({ grantNow: { id: given.id, role: 'RECORDER' } })
  })

  it('is never confirmed by the one who gave it', async () => {
    const given = done(await one.give(await aPerson(database)))
    expect(await refusedWithoutTrace(() => one.confirm(given))).toEqual({ message: 'You gave it. Another administrator decides on it.', fields: ['grant'] })
    expect(await refusedWithoutTrace(() => one.refuse(given))).toMatchObject({ fields: ['grant'] })
  })

  it('is never given to oneself', async () => {
    expect(await refusedWithoutTrace(() => one.give('NETWORK-ADMINISTRATOR-1', { role: 'AUDITOR' }))).toEqual({
      message: 'Nobody changes anything of themselves here. Ask another administrator.', fields: ['person'],
    })
  })

  it('is refused with a reason only, and then never holds', async () => {
    const given = done(await one.give(await aPerson(database)))
    expect(await refusedWithoutTrace(() => other.refuse(given, { reason: ' ' }))).toEqual({ message: 'Enter why the grant is refused', fields: ['reason'] })
    expect(done(await other.refuse(given, { reason: 'Not agreed by the unit.' }))).toMatchObject({ state: 'REFUSED', decisionReason: 'Not agreed by the unit.' })
    expect(await refusedWithoutTrace(() => other.confirm(given))).toMatchObject({ message: 'This grant was refused already' })
  })

  it('of a unit needs the unit, and one of the network has none', async () => {
    const person = await aPerson(database)
    for (const role of ['RECORDER', 'PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR']) {
      expect(await refusedWithoutTrace(() => one.give(person, { role, unit: null }))).toEqual({ message: 'Choose the unit', fields: ['unit'] })
    }
    for (const role of ['BOARD_MEMBER', 'NOCC_ANALYST', 'NOCC_ACCEPTER', 'CRITERIA_OWNER', 'AUDITOR', 'ADMINISTRATOR']) {
      expect((await refusedWithoutTrace(() => one.give(person, { role, unit: 'EMSOU' }))).fields).toEqual(['unit'])
    }
    expect((await refusedWithoutTrace(() => one.give(person, { unit: 'NOWHERE' }))).message).toContain('There is no unit with the code “NOWHERE”')
  })

  it('begins today or later, ends after its first day, and says why: every fault at once', async () => {
    const person = await aPerson(database)
    const { fields } = await refusedWithoutTrace(() => one.give(person, { unit: null, from: '2026-11-19', to: '2026-11-19', reason: '' }))
    expect(fields).toEqual(['unit', 'from', 'to', 'reason'])
    expect(done(await one.give(person, { from: '2026-11-20', to: '2026-11-21' }))).toMatchObject({ from: '2026-11-20', to: '2026-11-21' })
  })

  it('holds from its first day on, and on its last day no more', async () => {
    const { id, person } = await confirmed({ from: '2026-11-22', to: '2026-11-24' })
    const states: (string | undefined)[] = []
    for (const day of ['20', '21', '22', '23', '24', '25']) {
      clock.set(`2026-11-${day}T12:00:00.000Z`)
      states.push((await one.see(person.code))?.grants.find((grant) => grant.id === id)?.state)
    }
    clock.set('2026-11-20T09:30:00.000Z')
    expect(states).toEqual(['COMING', 'COMING', 'HOLDS', 'HOLDS', 'OVER', 'OVER'])
  })

  it('begins at midnight in London, not in UTC', async () => {
    clock.set('2027-03-30T12:00:00.000Z')
    const { person } = await confirmed({ from: '2027-04-01' })
    clock.set('2027-03-31T22:59:59.000Z')
    expect(await one.see(person.code)).toMatchObject({ grantNow: null })
    clock.set('2027-03-31T23:00:00.000Z')
    expect(await one.see(person.code)).toMatchObject({ grantNow: { role: 'RECORDER' } })
    clock.set('2026-11-20T09:30:00.000Z')
  })
})

describe('one role at a time', () => {
  it('a second role in the same days may wait, and is confirmed once the first is ended', async () => {
    const first = await confirmed()
    expect(first.whyNotConfirm).toBeNull()
    const second = done(await one.give(first.person.code, { role: 'UNIT_HEAD', unit: 'EMSOU' }))
    const told = 'It cannot be confirmed until “Recorder of EMSOU” ends.'
    expect(second).toMatchObject({ state: 'WAITING', whyNotConfirm: told, whyNotDecide: 'You gave it. Another administrator decides on it.' })
    const { grantsToDecide } = await as('NETWORK-ADMINISTRATOR-2').ask<{ grantsToDecide: object[] }>('{ grantsToDecide { id whyNotConfirm mayDecide } }')
    expect(grantsToDecide).toContainEqual({ id: second.id, whyNotConfirm: told, mayDecide: true })
    expect(await refusedWithoutTrace(() => other.confirm(second))).toEqual({
      message: 'The person has another role in these days: Recorder of EMSOU, from 20 November 2026. A person has one role at a time: end that one first.', fields: ['grant'],
    })
    expect(done(await one.end(first, { reason: 'Promoted.' }))).toMatchObject({ state: 'ENDED', endedBy: { label: 'Administrator 1' }, endReason: 'Promoted.' })
    expect(done(await other.confirm(second))).toMatchObject({ state: 'HOLDS', role: 'UNIT_HEAD' })
  })

  it('a role may follow another whose last day is known', async () => {
    const first = await confirmed({ to: '2026-12-01' })
    expect(done(await other.confirm(done(await one.give(first.person.code, { role: 'UNIT_HEAD', unit: 'TARIAN', from: '2026-12-01' }))))).toMatchObject({ state: 'COMING' })
  })
})

describe('administrator and auditor', () => {
  it.each([['ADMINISTRATOR', 'AUDITOR'], ['AUDITOR', 'ADMINISTRATOR']])('who was %s is never %s, also after the role ended', async (first, then) => {
    const grant = await confirmed({ role: first })
    done(await one.end(grant))
    const { fields, message } = await refusedWithoutTrace(() => one.give(grant.person.code, { role: then }))
    expect(fields).toEqual(['role'])
    expect(message).toMatch(/is or was (administrator|auditor), so can never be (administrator|auditor)/)
  })

  it('of two such grants that wait, one is confirmed and the other never', async () => {
    const person = await aPerson(database)
    const auditor = done(await one.give(person, { role: 'AUDITOR', to: '2026-11-21' }))
    const administrator = done(await one.give(person, { role: 'ADMINISTRATOR', from: '2026-11-25' }))
    done(await other.confirm(auditor))
    expect(await refusedWithoutTrace(() => other.confirm(administrator))).toEqual({ message: 'Administrator and auditor are never one person. Choose somebody else.', fields: ['role'] })
  })

  it('who was refused as auditor may be administrator', async () => {
    const person = await aPerson(database)
    done(await other.refuse(done(await one.give(person, { role: 'AUDITOR' }))))
    done(await one.end(done(await other.confirm(done(await one.give(person, { role: 'ADMINISTRATOR' }))))))
  })
})

describe('ending a grant', () => {
  it('needs one administrator and a reason, and works on one that waits or is to come', async () => {
    const waiting = done(await one.give(await aPerson(database)))
    expect(await refusedWithoutTrace(() => one.end(waiting, { reason: '' }))).toEqual({ message: 'Enter why the role is ended', fields: ['reason'] })
    done(await one.end(waiting))
    expect(await refusedWithoutTrace(() => other.confirm(waiting))).toMatchObject({ message: 'This grant was ended already' })
    done(await one.end(await confirmed({ from: '2027-01-01' })))
  })

  it('is done once', async () => {
    const grant = await confirmed()
    done(await one.end(grant))
    expect(await refusedWithoutTrace(() => other.end(grant))).toEqual({ message: 'This grant was ended already', fields: ['grant'] })
  })

  it('is never done to oneself', async () => {
    const own = await as('NETWORK-ADMINISTRATOR-1').ask<{ viewer: { grant: { id: string; mayEnd: boolean } } }>('{ viewer { grant { id mayEnd } } }')
    expect(own.viewer.grant.mayEnd).toBe(false)
    expect(await refusedWithoutTrace(() => one.end(own.viewer.grant))).toEqual({ message: 'Nobody ends their own role. Ask another administrator.', fields: ['grant'] })
  })

  it('leaves two administrators: whoever would leave one is refused, by ending and by disabling', async () => {
    const words = { message: 'There are never fewer than two administrators. Let somebody else become one first.', fields: ['person'] }
    const own = (await as('NETWORK-ADMINISTRATOR-2').ask<{ viewer: { grant: { id: string } } }>('{ viewer { grant { id } } }')).viewer.grant
    expect(await refusedWithoutTrace(() => one.end(own))).toEqual(words)
    expect(await refusedWithoutTrace(() => one.disable('NETWORK-ADMINISTRATOR-2'))).toEqual(words)
    // A third who is to come does not count; one who holds does.
    const coming = await confirmed({ role: 'ADMINISTRATOR', from: '2026-12-01' })
    expect(await refusedWithoutTrace(() => one.disable('NETWORK-ADMINISTRATOR-2'))).toEqual(words)
    const third = await confirmed({ role: 'ADMINISTRATOR' })
    done(await one.disable(third.person.code))
    expect(await refusedWithoutTrace(() => one.disable('NETWORK-ADMINISTRATOR-2'))).toEqual(words)
    done(await one.end(third))
    done(await one.end(coming))
  })
})

describe('the same submission again', () => {
  it('gives one grant and the same answer; with other content it is refused', async () => {
    const person = await aPerson(database)
    const key = randomUUID()
    const first = done(await one.give(person, { key }))
    expect(await leavesNothing(async () => expect(done(await one.give(person, { key }))).toEqual(first))).toBe(true)
    expect((await refusedWithoutTrace(() => one.give(person, { key, to: '2027-01-01' }))).fields).toEqual(['key'])
  })

  it('confirms, refuses and ends once', async () => {
    const given = done(await one.give(await aPerson(database)))
    const [confirmKey, endKey] = [randomUUID(), randomUUID()]
    const decided = done(await other.confirm(given, { key: confirmKey }))
    expect(await leavesNothing(async () => expect(done(await other.confirm(given, { key: confirmKey }))).toEqual(decided))).toBe(true)
    const ended = done(await one.end(given, { key: endKey }))
    expect(await leavesNothing(async () => expect(done(await one.end(given, { key: endKey }))).toEqual(ended))).toBe(true)
  })
})

it('a reason with a phone number is warned of, and nothing is kept until it is answered', async () => {
  const person = await aPerson(database)
  const reason = 'Asked for on 07700 900123.'
  let token = ''
  expect(await leavesNothing(async () => {
    const warned = await one.give(person, { reason })
    if (warned.__typename !== 'TextWarning') throw new Error(`Not warned: ${JSON.stringify(warned)}`)
    token = warned.findings[0]?.token ?? ''
    expect(warned.findings.map(({ field }) => field)).toEqual(['reason'])
  })).toBe(true)
  expect(done(await one.give(person, { reason, textAnswers: [{ token, answer: 'NEEDED' }] }))).toMatchObject({ reason })
})

it('what is given, decided and ended is in the trail, by codes and never with its reasons', async () => {
  const grant = await confirmed()
  done(await one.end(grant))
  const rows = await database.asOwner(async (client) =>
    (await client.query(
      "SELECT kind, operation, person_code, record_kind, detail FROM audit_entry WHERE kind = 'GRANT' AND detail ->> 'person' = $1 ORDER BY id", [grant.person.code],
    )).rows,
  )
  const of = (operation: string, by: string, more = {}) => ({
    kind: 'GRANT', operation, person_code: by, record_kind: 'Grant', detail: { person: grant.person.code, role: 'RECORDER', unit: 'EMSOU', ...more },
  })
  expect(rows).toEqual([
    of('giveGrant', 'NETWORK-ADMINISTRATOR-1'), of('decideGrant', 'NETWORK-ADMINISTRATOR-2', { decision: 'CONFIRMED' }), of('endGrant', 'NETWORK-ADMINISTRATOR-1'),
  ])
})

it('grants that wait are listed for administrators, longest waiting first', async () => {
  const list = async () =>
    (await as('NETWORK-ADMINISTRATOR-2').ask<{ grantsToDecide: { id: string; state: string }[] }>('{ grantsToDecide { id state } }')).grantsToDecide
  const before = await list()
  const first = done(await one.give(await aPerson(database)))
  clock.pass(1)
  const second = done(await one.give(await aPerson(database)))
  expect((await list()).slice(before.length).map(({ id }) => id)).toEqual([first.id, second.id])
  done(await other.confirm(first))
  expect((await list()).map(({ id }) => id)).not.toContain(first.id)
  expect((await list()).every(({ state }) => state === 'WAITING')).toBe(true)
})
