import { randomBytes } from 'node:crypto'
import { expect, inject, it, onTestFinished } from 'vitest'
import { serverFaults } from '../../server/database/serverFaults.ts'
import { databaseOn, onServer } from '../support/preparedDatabases.ts'
import { startProcess } from '../support/serviceProcess.ts'

/** The cluster of this tier is fast and forgetful, and its user a superuser: all that production must not have. */
const prepared = inject('prepared')
const server = prepared.kind === 'TEMPLATES' ? prepared.server : ''

const issuer = { code: 'EAST', name: 'East forces', issuer: 'https://identity.example', clientId: 'lv', clientSecret: 'q7RZ0tLxW2mVbN8cYd4KfHs1' }
const production = {
  NODE_ENV: 'production',
  LONGVIEW_ORIGIN: 'https://longview.example',
  LONGVIEW_ISSUERS: JSON.stringify([issuer]),
  LONGVIEW_ADMINISTRATORS: JSON.stringify([{ issuer: 'EAST', subject: 'a-1', label: 'Administrator 1' }, { issuer: 'EAST', subject: 'a-2', label: 'Administrator 2' }]),
}

it('production does not start on a server that may forget what it acknowledged, nor as a superuser: it names every reason, and changes nothing', async () => {
  const name = `longview_refused_${randomBytes(4).toString('hex')}`
  await onServer(server, [`CREATE DATABASE ${name}`])
  onTestFinished(() => onServer(server, [`DROP DATABASE ${name} WITH (FORCE)`]))
  const service = await startProcess({ ...production, DATABASE_URL: databaseOn(server, name) })
  onTestFinished(() => service.remove())
  expect([service.address, await service.ended]).toEqual(['', 1])
  for (const words of ['fsync = off', 'full_page_writes = off', 'synchronous_commit is off', 'a superuser']) expect(service.said()).toContain(words)
  const faults = await serverFaults(databaseOn(server, name))
  expect(faults).toHaveLength(4)
  // Nothing was put on it: not even the table of the migrations.
  await onServer(databaseOn(server, name), ['CREATE TABLE _prisma_migrations (id int)'])
}, 60_000)

it('an ordinary owner on a server whose commits wait for the disk is told of what is left only', async () => {
  const name = `lv_owner_${randomBytes(4).toString('hex')}`
  await onServer(server, [`CREATE ROLE ${name} LOGIN CREATEROLE`, `ALTER ROLE ${name} SET synchronous_commit = 'on'`])
  onTestFinished(() => onServer(server, [`DROP ROLE ${name}`]))
  const url = new URL(server)
  url.username = name
  const faults = await serverFaults(url.href)
  expect(faults.map((fault) => /fsync|full_page_writes|synchronous_commit|superuser|BYPASSRLS/.exec(fault)?.[0]).toSorted()).toEqual(['fsync', 'full_page_writes'])
}, 60_000)

it('elsewhere the same is said in the log, and it starts', async () => {
  const service = await startProcess()
  onTestFinished(() => service.remove())
  expect(service.address).toMatch(/^http:/)
  expect(service.said()).toContain('This would be refused in production')
  expect(service.said()).toContain('a superuser')
}, 60_000)
