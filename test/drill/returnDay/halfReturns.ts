import type { ReturnHouse } from './returnHouse.ts'

/**
 * Everything that would be half a return: a step that does not follow the last, one without the frozen figures that were approved,
 * frozen figures without an approval, and a step without its entry in the trail or without the submission that it was. One line each.
 */
export async function halfReturns({ owner }: Pick<ReturnHouse, 'owner'>): Promise<string[]> {
  const { rows } = await owner.query<{ fault: string }>(`
    WITH step AS (
      SELECT e.*, lag(e.to_state, 1, 'NOT_STARTED') OVER w AS stood, lag(e.number, 1, 0) OVER w AS last_number,
        (SELECT a.snapshot_id FROM return_event a WHERE a.return_id = e.return_id AND a.action = 'APPROVE' AND a.number <= e.number ORDER BY a.number DESC LIMIT 1) AS approved
      FROM return_event e WINDOW w AS (PARTITION BY e.return_id ORDER BY e.number)
    ), counted AS (
      SELECT 'submitReturn' AS operation, (SELECT count(*) FROM return_event WHERE action IN ('SUBMIT', 'FALL_BACK')) AS steps
      UNION ALL SELECT 'approveReturn', (SELECT count(*) FROM return_event WHERE action = 'APPROVE')
    )
    SELECT concat('step ', number, ' of ', unit_code, ' does not follow ', last_number, ' ', stood) AS fault FROM step WHERE number <> last_number + 1 OR from_state <> stood
    UNION ALL SELECT concat('step ', number, ' of ', unit_code, ' has other figures than were approved') FROM step
      WHERE action IN ('SUBMIT', 'ACCEPT', 'FALL_BACK') AND snapshot_id IS DISTINCT FROM approved
    UNION ALL SELECT concat('figures of ', s.unit_code, ' that nobody approved') FROM return_snapshot s
      WHERE NOT EXISTS (SELECT FROM return_event e WHERE e.action = 'APPROVE' AND e.snapshot_id = s.id)
    UNION ALL SELECT concat(operation, ': ', steps, ' steps, ', kept.keys, ' submissions, ', trail.entries, ' entries in the trail') FROM counted c
      CROSS JOIN LATERAL (SELECT count(*) AS keys FROM idempotency_key k WHERE k.operation = c.operation) AS kept
      CROSS JOIN LATERAL (SELECT count(*) AS entries FROM audit_entry a WHERE a.operation = c.operation AND a.kind = 'ALTERATION') AS trail
      WHERE c.steps <> kept.keys OR c.steps <> trail.entries`)
  return rows.map(({ fault }) => fault)
}
