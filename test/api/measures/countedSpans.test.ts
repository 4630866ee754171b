import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedGrading, gradingKinds, grades } from '../../../server/disruptions/countedGrade.ts'
import { recordIdFrom } from '../../../server/facts/recordId.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { addGradingAs } from '../../support/addGradingAs.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock, database } = app

it('the spans in which gradings count, as stored, say at every moment what the rule says of the gradings known then', async () => {
  const further = fc.array(
    fc.record({ kind: fc.constantFrom(...gradingKinds), grade: fc.constantFrom(...grades), minutes: fc.integer({ min: 0, max: 3 }) }),
    { maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(further, async (gradings) => {
      clock.pass(10)
      const one = made(await as('EMSOU-RECORDER-1').disruptions.record(aDisruption()))
      for (const { kind, grade, minutes } of gradings) {
        clock.pass(minutes)
        // Who recorded it decides nothing of it.
        await addGradingAs(app, kind === 'ORIGINATOR' ? 'EMSOU-RECORDER-1' : 'EMSOU-MODERATOR-1', one.id, kind, grade)
      }
      const stored = await database.asOwner(async (client) =>
        (await client.query<{ id: string; kind: (typeof gradingKinds)[number]; recordedAt: Date; countedFrom: number; countedUntil: number }>(
          `SELECT id, kind, recorded_at AS "recordedAt", extract(epoch FROM counted_from)::float8 AS "countedFrom", extract(epoch FROM counted_until)::float8 AS "countedUntil"
           FROM grading WHERE disruption_id = $1 ORDER BY recorded_at, id`, [recordIdFrom(one.id, 'Disruption')],
        )).rows,
      )
      expect(stored).toHaveLength(gradings.length + 1)
      for (const moment of new Set(stored.map(({ recordedAt }) => recordedAt.getTime()))) {
        for (const at of [moment, moment + 30_000]) {
          const bySpan = stored.filter(({ countedFrom, countedUntil }) => countedFrom * 1000 <= at && at < countedUntil * 1000)
          const byRule = countedGrading(stored.filter(({ recordedAt }) => recordedAt.getTime() <= at))
          expect(bySpan.map(({ id }) => id)).toEqual([byRule?.id])
        }
      }
    }),
    { seed: 20_261_121, numRuns: 25, endOnFailure: true },
  )
})
