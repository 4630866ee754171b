import { expect, it } from 'vitest'
import { readGranted } from '../../../server/people/readGranted.ts'
import { aPerson, done, governing } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database } = await startApp()
const one = governing(as('NETWORK-ADMINISTRATOR-1'))
const other = governing(as('NETWORK-ADMINISTRATOR-2'))

it('a command may name whom a confirmed grant lets in today, and nobody who waits, is to come, ended, is over or is disabled', async () => {
  const people = [await aPerson(database), await aPerson(database), await aPerson(database), await aPerson(database), await aPerson(database), await aPerson(database)]
  const [holding = '', waiting = '', coming = '', ended = '', over = '', disabled = ''] = people
  done(await one.give(waiting))
  for (const [person, given] of [[holding, {}], [coming, { from: '2026-12-01' }], [ended, {}], [over, { to: '2026-11-21' }], [disabled, {}]] as const) {
    const grant = done(await other.confirm(done(await one.give(person, given))))
    if (person === ended) done(await one.end(grant))
    if (person === disabled) done(await one.disable(person))
  }
  const named = async (day: string, withInvented: boolean) => (await readGranted(database, day, withInvented)).filter(({ code }) => people.includes(code))
  expect(await named('2026-11-21', false)).toEqual([{ code: holding, label: expect.stringContaining('New person'), role: 'RECORDER', unitCode: 'EMSOU' }])
  expect((await readGranted(database, '2026-11-21', false)).some(({ code }) => code === 'EMSOU-RECORDER-1')).toBe(false)
  expect((await readGranted(database, '2026-11-21', true)).some(({ code }) => code === 'EMSOU-RECORDER-1')).toBe(true)
})
