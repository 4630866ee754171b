import type { ClientBase } from 'pg'
import type { Pair } from './rounds.ts'

const inserts = 50

/** What the queue costs a writer: so many assessments, a statement each, with the queue's triggers and without; nothing of it is kept. */
export function queuePairs(owner: ClientBase): Pair[] {
  const work = async () => {
    await owner.query('BEGIN')
    try {
      for (let turn = 0; turn < inserts; turn += 1) {
        await owner.query(
          `WITH one AS (SELECT ocg_id, unit_code, recorded_by FROM ocg_version WHERE superseded_at = 'infinity' AND NOT is_withdrawn LIMIT 1 OFFSET 3),
                made AS (INSERT INTO assessment (id, ocg_id, unit_code) SELECT gen_random_uuid(), ocg_id, unit_code FROM one RETURNING id, ocg_id, unit_code)
           INSERT INTO assessment_version (id, assessment_id, version, ocg_id, unit_code, assessed_on, score, band, method_code, method_version, confidence, recorded_by, recorded_at)
           SELECT gen_random_uuid(), id, 1, made.ocg_id, made.unit_code, date '1990-01-01' + $1::int, 50, 'High', 'OCGM', 'bench', 'HIGH', recorded_by, now() FROM made, one`,
          [turn],
        )
      }
      return inserts
    } finally {
      await owner.query('ROLLBACK')
    }
  }
  return [{
    name: `${inserts} assessments: with the queue / without`,
    ours: work,
    plain: work,
    before: async (side) => void (await owner.query(`ALTER TABLE assessment_version ${side === 'ours' ? 'ENABLE' : 'DISABLE'} TRIGGER queue_effects_added`)),
    after: async () => void (await owner.query('ALTER TABLE assessment_version ENABLE TRIGGER queue_effects_added')),
  }]
}
