import { expect, it } from 'vitest'
import { addConfiguredAdministrators } from '../../../server/people/addConfiguredAdministrators.ts'
import { aPerson, done, governing } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database, leavesNothing } = await startApp()
const one = governing(as('NETWORK-ADMINISTRATOR-1'))
const other = governing(as('NETWORK-ADMINISTRATOR-2'))
const named = (subject: string) => ({ issuer: 'https://force.example', subject, label: `Administrator ${subject}` })
const codeOf = async (subject: string) =>
  database.asOwner(async (client) => (await client.query<{ code: string }>('SELECT person_code AS code FROM identity WHERE subject = $1', [subject])).rows[0]?.code ?? '')

it('those whom the settings name are administrators from the first start on, and told of in the trail', async () => {
  await addConfiguredAdministrators(database, [named('71'), named('72')])
  for (const subject of ['71', '72']) {
    const code = await codeOf(subject)
    expect(await one.see(code)).toMatchObject({ label: `Administrator ${subject}`, grants: [{}], subject })
    const rows = await database.asOwner(async (client) =>
      (await client.query("SELECT kind, person_code, record_kind FROM audit_entry WHERE operation = 'configuration' AND detail ->> 'person' = $1 ORDER BY id", [code])).rows,
    )
    expect(rows).toEqual([{ kind: 'GRANT', person_code: null, record_kind: 'Person' }, { kind: 'GRANT', person_code: null, record_kind: 'Grant' }])
    const grants = await database.asOwner(async (client) =>
      (await client.query('SELECT role, basis, given_by FROM role_grant WHERE person_code = $1', [code])).rows)
    expect(grants).toEqual([{ role: 'ADMINISTRATOR', basis: 'CONFIGURATION', given_by: null }])
  }
})

it('the next starts change nothing', async () => {
  await addConfiguredAdministrators(database, [named('73'), named('74')])
  expect(await leavesNothing(async () => {
    await addConfiguredAdministrators(database, [named('73'), named('74')])
    await addConfiguredAdministrators(database, [named('74')])
  })).toBe(true)
})

it('one whose grant was ended, and one who is disabled, are not made administrators again', async () => {
  await addConfiguredAdministrators(database, [named('75'), named('76')])
  const [ended, disabled] = [await codeOf('75'), await codeOf('76')]
  const [grant] = (await one.see(ended))?.grants ?? []
  if (!grant) throw new Error('There was to be a grant')
  done(await one.end(grant))
  done(await one.disable(disabled))
  expect(await leavesNothing(() => addConfiguredAdministrators(database, [named('75'), named('76')]))).toBe(true)
  expect(await one.see(ended)).toMatchObject({ grants: [{ id: grant.id, state: 'ENDED' }] })
  expect(await one.see(disabled)).toMatchObject({ isDisabled: true })
})

it('one who is or was auditor is refused in words, and then nobody of the list is added', async () => {
  const auditor = await aPerson(database)
  const grant = done(await other.confirm(done(await one.give(auditor, { role: 'AUDITOR' }))))
  done(await one.end(grant))
  const again = { issuer: 'https://force.example', subject: auditor, label: 'Administrator 78' }
  expect(await leavesNothing(async () => {
    await expect(addConfiguredAdministrators(database, [named('77'), again])).rejects.toThrow(/is or was auditor\. Administrator and auditor are never one person: name somebody else\./)
  })).toBe(true)
})

it('one who has another role, and one whose label is taken, are refused in words', async () => {
  const recorder = await aPerson(database)
  done(await other.confirm(done(await one.give(recorder))))
  expect(await leavesNothing(async () => {
    await expect(addConfiguredAdministrators(database, [{ issuer: 'https://force.example', subject: recorder, label: 'X' }])).rejects.toThrow(/has another role: RECORDER/)
    await expect(addConfiguredAdministrators(database, [{ ...named('79'), label: 'administrator 1' }])).rejects.toThrow(/somebody else is shown as “administrator 1” already/)
  })).toBe(true)
})

it.each(['Administrator Jane', 'Jane Smith', 'somebody', 'Administrator jane@force.example'])('one whose label is no role or unit, or looks like a name, is refused in words, and nobody of the list is added: “%s”', async (label) => {
  expect(await leavesNothing(async () => {
    await expect(addConfiguredAdministrators(database, [named('80'), { ...named('81'), label }])).rejects.toThrow(/^LONGVIEW_ADMINISTRATORS: a label cannot stand\. .*by role and unit|as in “EMSOU recorder 3”/)
  })).toBe(true)
})
