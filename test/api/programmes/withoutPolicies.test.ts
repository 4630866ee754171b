import { expect, it } from 'vitest'
import { anOutput } from '../../support/anOutput.ts'
import { aProgramme } from '../../support/aProgramme.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** The net under the application is taken away: what is left is what the application itself keeps apart. */
const { as, database, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const programme = made(await recorder.programmes.record(aProgramme()))
const output = made(await recorder.outputs.record(anOutput({ programme: programme.id })))
await database.asOwner(async (client) => {
  for (const table of ['programme', 'programme_version', 'output', 'output_version', 'output_question']) await client.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`)
})

it('without the database’s policies another unit still sees nothing of a programme, and changes nothing', async () => {
  const other = as('TARIAN-RECORDER-1')
  expect(
    await other.ask(
      `query ($id: ID!, $r: String!) { node(id: $id) { id } programme(id: $id) { id } programmes(includeWithdrawn: true) { id } output(reference: $r) { id } }`,
      { id: programme.id, r: output.reference },
    ),
  ).toEqual({ node: null, programme: null, programmes: [], output: null })
  expect(await leavesNothing(async () => {
    for (const result of [
      await other.programmes.correct(programme, aProgramme()), await other.programmes.withdraw(programme), await other.programmes.restore(programme),
      await other.outputs.record(anOutput({ programme: programme.id })), await other.outputs.correct(output, anOutput({ programme: null })),
    ]) expect(result.__typename).toBe('Refusal')
  })).toBe(true)
})

it('without the database’s policies the figures of a programme still count the outputs of the own unit alone', async () => {
  await database.asOwner((client) =>
    client.query(`
      ALTER TABLE output_version DROP CONSTRAINT output_version_programme_id_unit_code_fkey;
      INSERT INTO output (id, reference, unit_code) VALUES ('01900000-0000-7000-8000-000000000001', 'TARIAN-P-2026-0001', 'TARIAN');
      INSERT INTO output_version (id, output_id, version, unit_code, kind, strand_code, title, audience_code, threat_code, held_from, held_to, held_precision, programme_id, recorded_by, recorded_at)
      SELECT '01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 1, 'TARIAN', kind, strand_code, title, audience_code, threat_code,
        held_from, held_to, held_precision, programme_id, 'TARIAN-RECORDER-1', recorded_at FROM output_version LIMIT 1`),
  )
  const { programme: seen } = await recorder.ask<{ programme: object }>(
    'query ($id: ID!) { programme(id: $id) { years { outputs outputsWithoutCount } outputsDatedTooLoosely outputs { totalCount edges { node { id } } } } }', { id: programme.id },
  )
  expect(seen).toEqual({ years: [{ outputs: 1, outputsWithoutCount: 0 }], outputsDatedTooLoosely: 0, outputs: { totalCount: 1, edges: [{ node: { id: output.id } }] } })
})
