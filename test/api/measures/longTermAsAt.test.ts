import { describe, expect, it } from 'vitest'
import { loadLives } from '../../support/loadLives.ts'
import { startApp } from '../../support/startApp.ts'
import { impactFor } from './askLongTerm.ts'
import { lives } from './longTermWorld.ts'

const { as, database } = await startApp()
await loadLives(database, lives)
const lead = as('EMSOU-PERFORMANCE-LEAD-1')

describe('as at a past moment', () => {
  it('is what was known then, by the settings of then, whatever was recorded or set since', async () => {
    const then = { unit: 'EMSOU', asAt: '2026-11-10T00:00:00.000Z' }
    const was = await impactFor(lead, then)
    expect(was.outcomes).toMatchObject({ sequences: 36, recovered: 13 })
    await loadLives(database, lives.slice(0, 3), '2026-11-15T09:00:00.000Z')
    await database.asOwner(async (client) => {
      await client.query(`UPDATE setting_version SET superseded_at = '2026-11-16' WHERE code IN ('RECOVERY_PERCENT', 'FEWEST_TO_SAY', 'CHECK_BACK_MONTHS')`)
      await client.query(`INSERT INTO setting_version (id, code, version, value, reason, recorded_by, recorded_at)
        SELECT gen_random_uuid(), code, 2, value, 'Tried out', 'NETWORK-ADMINISTRATOR-1', '2026-11-16'
        FROM (VALUES ('RECOVERY_PERCENT', '99'), ('FEWEST_TO_SAY', '50'), ('CHECK_BACK_MONTHS', '6,9')) AS changed (code, value)`)
    })
    expect(await impactFor(lead, then)).toEqual(was)
    const now = await impactFor(lead, { unit: 'EMSOU' })
    expect(now.outcomes).toMatchObject({ sequences: 39, recovered: 0, fell: 29, fellShare: null })
    expect([now.durability.map(({ months }) => months), now.settings.find(({ code }) => code === 'RECOVERY_PERCENT')]).toEqual([[6, 9], expect.objectContaining({ version: 2, inWords: expect.stringContaining('99') })])
  })
})
