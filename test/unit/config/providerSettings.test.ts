import { expect, it } from 'vitest'
import { providerSettings, subjects } from '../../../.config/providerSettings.ts'
import { readServiceConfig } from '../../../server/config.ts'
import { demonstrationPeople } from '../../../server/people/demonstrationPeople.ts'

const setting = { code: 'LOCAL', name: 'Issuer LOCAL', issuer: 'http://127.0.0.1:4002', clientId: 'longview', clientSecret: 'only for this test' }
const shown = new Set(demonstrationPeople.map(({ label }) => label.toLowerCase()))

it('with a provider on this machine, administrators are people whom it knows, and none is shown as an invented person is', () => {
  const { issuers, administrators, isDemonstration } = readServiceConfig(providerSettings(setting, '4000'))
  expect([issuers.map(({ name }) => name), isDemonstration]).toEqual([['Local provider'], false])
  expect(administrators.length).toBe(2)
  for (const { issuer, subject, label } of administrators) {
    expect([issuer, subjects.includes(subject), shown.has(label.toLowerCase())]).toEqual([setting.issuer, true, false])
  }
})

it('its database is neither that of the demonstration nor that of a provider at another port', () => {
  const folders = [readServiceConfig({}), ...['4000', '5000'].map((port) => readServiceConfig(providerSettings(setting, port)))].map(({ folder }) => folder)
  expect(new Set(folders).size).toBe(3)
})

it('the labels of the examples in what is said of the settings are no invented person’s', () => {
  const administrators = (label: string) => JSON.stringify([1, 2].map((number) => ({ issuer: 'LOCAL', subject: `${number}`, label })))
  for (const faulty of ['no list', administrators('The same')]) {
    const said = () => readServiceConfig({ ...providerSettings(setting, '4000'), LONGVIEW_ADMINISTRATORS: faulty })
    expect(said).toThrow(/first administrator/i)
    for (const label of shown) expect(said).not.toThrow(new RegExp(label, 'i'))
  }
})
