import { expect, it } from 'vitest'
import { isPostgresFault } from '../../../server/database/postgresFault.ts'
import { aReturnOf } from '../../support/aReturn.ts'
import { moved, returnsAs, stepRefused } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, database, leavesNothing } = app
const head = returnsAs(as('EMSOU-UNIT-HEAD-1'))
const accepter = returnsAs(as('NETWORK-NOCC-ACCEPTER-1'))
const comment = (note: string | null) => ({ about: 'COMMENT', key: '', note })
const statedThemselves = 'You stated figures of this return, so you cannot approve it. Ask another unit head of your unit, who stated none of them.'

/** Says in the database's own words that somebody did something, as somebody might who came round the application. */
async function event(place: { unit: string; period: string }, action: string, by: string, [from, to]: [string, string]): Promise<string> {
  return database.asOwner(async (client) => {
    try {
      await client.query(
        `INSERT INTO return_event (id, return_id, unit_code, number, action, from_state, to_state, snapshot_id, acted_by, acted_at)
         SELECT gen_random_uuid(), r.id, r.unit_code, (SELECT count(*) + 1 FROM return_event e WHERE e.return_id = r.id), $3, $5, $6,
                (SELECT s.id FROM return_snapshot s WHERE s.return_id = r.id LIMIT 1), $4, now()
         FROM unit_return r WHERE r.unit_code = $1 AND r.period_code = $2`, [place.unit, place.period, action, by, from, to])
      return 'kept'
    } catch (error) {
      return isPostgresFault(error, 'LV010') ? 'four eyes' : isPostgresFault(error, 'LV011') ? 'moved on' : String(error)
    }
  })
}

it('a unit head who stated anything of a return never approves it, not even once it was taken back; nor does the database let them', async () => {
  const place = { unit: 'EMSOU', period: 'M2026-08' }
  const stated = moved(await head.save(place, { version: 0 }, [comment('Mine')]))
  const draft = moved(await head.save(place, stated, [comment(null)]))
  expect(draft.mayDo).not.toContain('APPROVE')
  expect(await leavesNothing(async () => {
    expect(stepRefused(await head.approve(place, draft)).message).toBe(statedThemselves)
    expect(await event(place, 'APPROVE', 'EMSOU-UNIT-HEAD-1', ['DRAFT', 'READY'])).toBe('four eyes')
  })).toBe(true)
})

it('whoever prepared, approved or sent a return never accepts it; the database refuses each of them, and a step that does not follow the last', async () => {
  const { place, ...story } = aReturnOf(app, { unit: 'EMSOU', period: 'M2026-10' })
  const sent = await story.sent()
  expect(await leavesNothing(async () => {
    for (const post of ['PERFORMANCE-LEAD-1', 'UNIT-HEAD-1']) expect([post, await event(place, 'ACCEPT', `EMSOU-${post}`, ['SUBMITTED', 'ACCEPTED'])]).toEqual([post, 'four eyes'])
    expect(await event(place, 'ACCEPT', 'NETWORK-NOCC-ACCEPTER-1', ['READY', 'ACCEPTED'])).toBe('moved on')
  })).toBe(true)
  // An accepter who was of the unit before is still who prepared it.
  await database.asOwner((client) => client.query(
    `INSERT INTO return_entry (id, return_id, unit_code, about, key, version, note, recorded_by, recorded_at, superseded_at)
     SELECT gen_random_uuid(), id, unit_code, 'PARTNER_STAFF', 'before', 1, 'x', 'NETWORK-NOCC-ACCEPTER-1', '2026-11-01', '2026-11-02' FROM unit_return WHERE unit_code = $1 AND period_code = $2`,
    [place.unit, place.period]))
  expect(await leavesNothing(async () => {
    expect(stepRefused(await accepter.accept([{ ...place, version: sent.version }])).message).toBe('Nothing was accepted. EMSOU, October 2026: You prepared, approved or sent this return, so you cannot accept it. Ask another NOCC accepter.')
  })).toBe(true)
})

it('of two who approve at once one wins, and the other is shown that', async () => {
  const { place, ...story } = aReturnOf(app, { unit: 'ERSOU', period: 'M2026-10' })
  const draft = await story.draft()
  app.clock.pass(2)
  const answers = await Promise.all([story.head.approve(place, draft), story.head.approve(place, draft)])
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Return', 'StaleReturn'])
  expect(await story.read()).toMatchObject({ state: 'READY', version: 2 })
})
