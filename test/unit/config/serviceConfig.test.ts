import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConfig, readServiceConfig } from '../../../server/config.ts'

const secret = 'q7RZ0tLxW2mVbN8cYd4KfHs1'
const issuer = { code: 'EAST', name: 'East forces', issuer: 'https://identity.example', clientId: 'lv', clientSecret: secret }
const administrators = [{ issuer: 'EAST', subject: 'a-1', label: 'Administrator 1' }, { issuer: 'EAST', subject: 'a-2', label: 'Administrator 2' }]
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgresql://lv_owner:T9xQv4mK2s@db.internal:5432/records',
  LONGVIEW_ORIGIN: 'https://longview.example',
  LONGVIEW_ISSUERS: JSON.stringify([issuer]),
  LONGVIEW_ADMINISTRATORS: JSON.stringify(administrators),
}

/** The faults that starting with those settings names, one a line. */
function faultsOf(environment: Record<string, string | undefined>, read = readServiceConfig): string[] {
  try {
    read(environment)
    return []
  } catch (error) {
    return String((error as Error).message).split('\n').slice(1).map((line) => line.trim())
  }
}

it('with no setting at all Longview starts as the demonstration, on this machine only', () => {
  expect(readServiceConfig({})).toMatchObject({ isDemonstration: true, isProduction: false, isSecure: false, host: '127.0.0.1', port: 4000, origin: 'http://localhost:4000', metricsPort: null, issuers: [] })
})

it('production starts with an issuer, two administrators, a server and an https address', () => {
  expect(readServiceConfig(production)).toMatchObject({
    isProduction: true, isDemonstration: false, isSecure: true, isOriginSet: true, origin: 'https://longview.example', issuers: [issuer],
    administrators: [{ issuer: 'https://identity.example', subject: 'a-1', label: 'Administrator 1' }, { issuer: 'https://identity.example', subject: 'a-2', label: 'Administrator 2' }],
  })
})

it('an empty setting is one that was not set', () => {
  expect(readServiceConfig({ PORT: '', DATABASE_URL: '', LONGVIEW_ISSUERS: '' })).toEqual(readServiceConfig({}))
})

it('where there is an issuer there is no demonstration', () => {
  const { NODE_ENV: _production, ...elsewhere } = production
  expect(readServiceConfig(elsewhere).isDemonstration).toBe(false)
})

describe('all faults are named at once', () => {
  it('of production without anything', () => {
    expect(faultsOf({ NODE_ENV: 'production' }).map((fault) => fault.split(':')[0]).toSorted()).toEqual(['DATABASE_URL', 'LONGVIEW_ADMINISTRATORS', 'LONGVIEW_ISSUERS', 'LONGVIEW_ORIGIN'])
  })

  it('of every kind together, each under the name of its setting', () => {
    const faults = faultsOf({
      NODE_ENV: 'production', PORT: 'many', LOG_LEVEL: 'loud', LONGVIEW_TRUST_PROXY: '-1', LONGVIEW_METRICS_PORT: '70000', LONGVIEW_COMMIT: 'main',
      LONGVIEW_ORIGIN: 'http://longview.example/app', DATABASE_URL: 'postgresql://longview:longview@db/longview', LONGVIEW_ISSUERS: JSON.stringify([{ ...issuer, clientSecret: 'short' }]),
    })
    for (const name of ['PORT', 'LOG_LEVEL', 'LONGVIEW_TRUST_PROXY', 'LONGVIEW_METRICS_PORT', 'LONGVIEW_COMMIT', 'LONGVIEW_ORIGIN', 'DATABASE_URL', 'LONGVIEW_ISSUERS']) {
      expect([name, faults.some((fault) => fault.startsWith(`${name}: `))]).toEqual([name, true])
    }
  })

  it('and none of them repeats a secret', () => {
    const hidden = 'hunter2-hunter2'
    for (const setting of [`[{"clientSecret": "${hidden}"`, JSON.stringify([{ ...issuer, clientSecret: hidden }]), JSON.stringify([{ clientSecret: hidden }]), JSON.stringify({ clientSecret: hidden })]) {
      const faults = faultsOf({ ...production, LONGVIEW_ISSUERS: setting, DATABASE_URL: `postgresql://${hidden}:${hidden}@db/records` })
      expect(faults).not.toEqual([])
      expect(faults.join()).not.toContain('hunter2')
    }
  })
})

describe('production refuses', () => {
  it.each([
    ['', 'no issuer'], ['[]', 'an empty list'],
  ])('to start with LONGVIEW_ISSUERS "%s": %s', (setting) => {
    expect(faultsOf({ ...production, LONGVIEW_ISSUERS: setting, LONGVIEW_ADMINISTRATORS: setting })).toEqual(expect.arrayContaining([expect.stringMatching(/^LONGVIEW_ISSUERS: production needs an issuer/)]))
  })

  it.each(['', 'x', 'change-me-change-me-change-me', 'a-secret-of-24-characters-or-more', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'longview-0f8e7d6c5b4a39281706', 'Example0f8e7d6c5b4a392817061'])('the client secret "%s"', (clientSecret) => {
    expect(faultsOf({ ...production, LONGVIEW_ISSUERS: JSON.stringify([{ ...issuer, clientSecret }]) })).toEqual(expect.arrayContaining([expect.stringMatching(/clientSecret/)]))
  })

  it.each([
    'postgresql://longview@db/longview', 'postgresql://longview:@db/longview', 'postgresql://a:postgres@db/longview', 'postgresql://a:longview@db/longview', 'postgresql://a:Password@db/longview',
    'postgresql://a-user-9:a-user-9@db/longview', 'postgresql://a:p%6fstgres@db/longview',
  ])('the database password of %s', (address) => {
    expect(faultsOf({ ...production, DATABASE_URL: address })).toEqual([expect.stringMatching(/^DATABASE_URL: the password is empty, a default or the same as the user/)])
  })

  it.each(['postgresql://owner@/records?host=/var/run/postgresql', 'postgresql://owner@db/records?sslcert=/etc/longview/client.pem'])('no password where something else proves who comes: %s', (address) => {
    expect(faultsOf({ ...production, DATABASE_URL: address })).toEqual([])
  })

  it('an address that browsers reach without https, and an issuer too', () => {
    expect(faultsOf({ ...production, LONGVIEW_ORIGIN: 'http://longview.example' })).toEqual([expect.stringMatching(/^LONGVIEW_ORIGIN: must begin with https/)])
    expect(faultsOf({ ...production, LONGVIEW_ISSUERS: JSON.stringify([{ ...issuer, issuer: 'http://localhost:9000' }]) })).toEqual([expect.stringMatching(/https:\/\//)])
  })

  it('nothing of a command, which needs no issuer', () => {
    expect(faultsOf({ NODE_ENV: 'production' }, readConfig)).toEqual([])
  })
})

describe('the first administrators', () => {
  const named = (list: object[]) => faultsOf({ ...production, LONGVIEW_ADMINISTRATORS: JSON.stringify(list) })
  const [one, other] = administrators

  it('are two or more, different people, with labels of their own, known to an issuer that is there', () => {
    expect(named([{ ...one }])).toEqual([expect.stringContaining('two administrators or more')])
    expect(named([{ ...one }, { ...one, label: 'Other' }])).toEqual([expect.stringContaining('the same person')])
    expect(named([{ ...one }, { ...other, label: 'administrator 1' }])).toEqual([expect.stringContaining('one label')])
    expect(named([{ ...one }, { ...other, label: 'administrator \u00a0 1' }])).toEqual([expect.stringContaining('one label')])
    expect(named([{ ...one }, { ...other, subject: 'a-1 ' }])).toEqual([expect.stringMatching(/entry 2, subject: .*without spaces/)])
    expect(named([{ ...one }, { ...other, issuer: 'WEST' }])).toEqual([expect.stringContaining('WEST')])
    expect(named([{ ...one }, { ...other, role: 'AUDITOR' }])).toEqual([expect.stringContaining('role')])
  })

  it('are no two of one human, whom an issuer that is named twice calls the same', () => {
    const twice = [issuer, { ...issuer, code: 'WEST', issuer: `${issuer.issuer}/` }]
    const faults = faultsOf({ ...production, LONGVIEW_ISSUERS: JSON.stringify(twice), LONGVIEW_ADMINISTRATORS: JSON.stringify([one, { ...other, issuer: 'WEST', subject: 'a-1' }]) })
    expect(faults).toEqual(['LONGVIEW_ISSUERS: two entries name the same issuer'])
  })

  it('are not asked for where there is no issuer', () => {
    expect(faultsOf({})).toEqual([])
  })
})

it('whatever the settings hold, they are read or refused in words', () => {
  const names = ['NODE_ENV', 'PORT', 'DATABASE_URL', 'LONGVIEW_ORIGIN', 'LONGVIEW_ISSUERS', 'LONGVIEW_ADMINISTRATORS', 'LONGVIEW_TRUST_PROXY', 'LOG_LEVEL']
  const value = fc.oneof(fc.string(), fc.json(), fc.webUrl(), fc.constant('production'), fc.constant('postgresql://%%%@/x'))
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
    for (const fault of faultsOf(environment)) expect(fault).toMatch(/^[A-Z_]+: ./)
  }), { numRuns: 300 })
})
