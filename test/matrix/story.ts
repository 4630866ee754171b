import { createHash, randomBytes } from 'node:crypto'
import { against, aDisruption } from '../support/aDisruption.ts'
import { aDraft, draftsOf, saved } from '../support/aDraft.ts'
import { aGroup } from '../support/aGroup.ts'
import { anOutput, aQuestion } from '../support/anOutput.ts'
import { aProgramme } from '../support/aProgramme.ts'
import { pairsOf } from '../support/pairsOf.ts'
import type { Person } from '../support/person.ts'
import { made } from '../support/records.ts'
import type { TestApp } from '../support/startApp.ts'
import { tellRebasings } from './changeStory.ts'
import { tellLives } from './lifeStory.ts'
import { tellPacks } from './packStory.ts'
import { tellQuestions } from './questionStory.ts'
import { tellReturns } from './returnStory.ts'

/** Records of EMSOU in every state, some supported by ERSOU, none by TARIAN; each field of them has something to give. */
export async function tellStory(app: TestApp) {
  const { as, clock } = app
  const recorder = as('EMSOU-RECORDER-1')
  const [disruptions, groups, outputs, programmes] = [recorder.disruptions, recorder.groups, recorder.outputs, recorder.programmes]
  const pairs = pairsOf(recorder)
  const supported = { supportingUnits: ['ERSOU'] }
  const full = { ...supported, ownReference: 'EM-MATRIX-1', outcomes: aDisruption().outcomes ?? [] }

  const group = await corrected(groups, made(await groups.record(aGroup({ alias: 'Matrix heron', urn: 'MTX-1' }))), aGroup({ alias: 'Matrix heron', urn: 'MTX-1', taskingLevel: 'NATIONAL' }))
  const withdrawnGroup = made(await groups.withdraw(made(await groups.record(aGroup({ alias: 'Matrix teal', urn: 'MTX-2' })))))
  const mergedGroup = made(await groups.record(aGroup({ alias: 'Matrix wigeon', urn: 'MTX-3' })))
  await lineage(recorder, mergedGroup.id, made(await groups.record(aGroup({ alias: 'Matrix pochard' }))).id)

  clock.pass(1)
  const recorded = await corrected(disruptions, made(await disruptions.record(against(group, full))), against(group, { ...full, operationName: 'Operation Sedge' }))
  // One that it is linked to, which both units see; one that looks like it, and one that was merged into it, which ERSOU does not.
  const linked = made(await disruptions.record(aDisruption({ ...supported, target: { kind: 'COUNTY_LINE', reference: 'Line 77' } })))
  made(await pairs.link(recorded, linked, { reason: 'The same line.' }))
  await disruptions.record(against(group))
  const double = made(await disruptions.record(aDisruption({ target: { kind: 'COUNTY_LINE', reference: 'Line 78' } })))
  made(await pairs.merge(double, recorded))
  const withdrawn = made(await disruptions.withdraw(made(await disruptions.record(aDisruption({ ...full, ownReference: 'EM-MATRIX-2', target: { kind: 'COUNTY_LINE', reference: 'Line 79' } })))))
  const kept = made(await disruptions.record(aDisruption({ target: { kind: 'COUNTY_LINE', reference: 'Line 80' } })))
  const merged = made(await pairs.merge(made(await disruptions.record(aDisruption({ ...full, ownReference: 'EM-MATRIX-3', target: { kind: 'COUNTY_LINE', reference: 'Line 80' } }))), kept))
  const negative = made(await disruptions.record(aDisruption({ ...supported, grade: 'NEGATIVE', target: { kind: 'COUNTY_LINE', reference: 'Line 81' } })))
  const negativeByTheReader = made(await as('EMSOU-RECORDER-2').disruptions.record(aDisruption({ ...supported, grade: 'NEGATIVE', target: { kind: 'COUNTY_LINE', reference: 'Line 82' } })))

  // A month of long ago with two records: too few to say more of them than how many.
  for (const effect of ['2016-05-03', '2016-05-10']) made(await disruptions.record(aDisruption({ effect, target: { kind: 'VULNERABILITY', reference: 'A port' } })))

  // A month in which the network has enough, and EMSOU one.
  made(await disruptions.record(aDisruption({ effect: '2016-07-03', target: { kind: 'VULNERABILITY', reference: 'A quay' } })))
  for (const day of ['04', '05', '06', '07']) made(await as('ERSOU-RECORDER-1').disruptions.record(aDisruption({ effect: `2016-07-${day}`, forces: [], target: { kind: 'VULNERABILITY', reference: `Quay ${day}` } })))

  const programme = await corrected(programmes, made(await programmes.record(aProgramme({ name: 'Matrix talks' }))), aProgramme({ name: 'Matrix talks', statedTargetPercent: 80 }))
  const withdrawnProgramme = made(await programmes.withdraw(made(await programmes.record(aProgramme({ name: 'Matrix walks' })))))
  const talk = anOutput({
    title: 'Matrix talk', disruption: recorded.id, programme: programme.id,
    questionnaire: { sent: 200, answered: 150, questions: [aQuestion(), aQuestion({ question: 'Did you tell somebody?', measures: 'BEHAVIOUR_AT_FOLLOW_UP' })] },
  })
  const output = await corrected(outputs, made(await outputs.record(talk)), { ...talk, peopleReached: 260 })
  const withdrawnOutput = made(await outputs.withdraw(made(await outputs.record({ ...talk, title: 'Matrix walk' }))))

  await tellQuestions(app)
  const writer = draftsOf(as('EMSOU-RECORDER-2'))
  const draft = saved(await writer.save(aDraft({ key: 'matrix-draft-of-the-writer' })))
  const correctingDraft = saved(await writer.save(aDraft({ key: 'matrix-draft-that-corrects', record: recorded.id, recordVersion: recorded.version })))
  return {
    group, withdrawnGroup, mergedGroup, recorded, withdrawn, merged, negative, negativeByTheReader,
    programme, withdrawnProgramme, output, withdrawnOutput, draft, correctingDraft, rebasings: await tellRebasings(app), packs: await tellPacks(app), lives: await tellLives(app), returns: await tellReturns(app),
  }
}

async function corrected<Facts, Shown extends { __typename: string; id: string; version: number }>(
  records: { correct: (known: Shown, facts: Facts) => Promise<Parameters<typeof made<Shown>>[0]> },
  known: Shown,
  facts: Facts,
): Promise<Shown> {
  return made(await records.correct(known, facts))
}

async function lineage({ ask }: Person, from: string, to: string): Promise<void> {
  const input = { key: randomBytes(12).toString('hex'), from, to, kind: 'MERGED_INTO', day: '2026-11-01', reason: 'One group by now.' }
  const { result } = await ask<{ result: { __typename: string } }>('mutation ($input: RecordOcgLineageInput!) { result: recordOcgLineage(input: $input) { __typename } }', { input })
  if (result.__typename !== 'Ocg') throw new Error(`The groups were not linked: ${JSON.stringify(result)}`)
}

const sessionId = (index: number) => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`
const grantId = (index: number) => `01900000-0000-7000-9000-${String(index).padStart(12, '0')}`
export const grantIds = { waiting: grantId(1), ended: grantId(2), refused: grantId(3) }

/** Sessions for everybody who asks, people to be managed and grants in each state, put in by the owner. */
export async function letIn({ database, clock }: TestApp, codes: readonly string[], withoutRole: string): Promise<Map<string, { token: string; sessionId: string }>> {
  const sessions = new Map(codes.map((code, index) => [code, { token: randomBytes(32).toString('base64url'), sessionId: sessionId(index + 1) }]))
  const now = clock.now.toISOString()
  const ends = new Date(clock.now.getTime() + 8 * 3_600_000).toISOString()
  await database.asOwner(async (client) => {
    const person = async (code: string) => {
      await client.query('INSERT INTO person (code) VALUES ($1)', [code])
      await client.query(`INSERT INTO person_version (id, person_code, version, label, recorded_at) VALUES (gen_random_uuid(), $1::text, 1, 'Matrix person ' || $1::text, $2)`, [code, now])
    }
    for (const code of [withoutRole, 'P-MANAGED', 'P-DISABLED', 'P-ADMINISTRATOR', 'P-GRANTED']) await person(code)
    await client.query(`INSERT INTO identity (issuer, subject, person_code, recorded_at) SELECT 'https://issuer.test', 'subject of ' || code, code, $2 FROM unnest($1::text[]) AS code`, [['P-MANAGED', 'P-DISABLED'], now])
    await client.query(
      `INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, basis, reason, given_at)
       SELECT gen_random_uuid(), code, role, unit, '2020-01-01', 'CONFIGURATION', 'The first', $1
       FROM (VALUES ('P-MANAGED', 'RECORDER', 'EMSOU'), ('P-DISABLED', 'RECORDER', 'EMSOU'), ('P-ADMINISTRATOR', 'ADMINISTRATOR', NULL)) AS given (code, role, unit)`, [now],
    )
    await client.query(`INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES (gen_random_uuid(), 'P-DISABLED', 'Left the unit', 'P-ADMINISTRATOR', $1)`, [now])
    for (const id of Object.values(grantIds)) {
      await client.query(
        `INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, basis, reason, given_by, given_at)
         VALUES ($1, 'P-GRANTED', 'RECORDER', 'EMSOU', '2026-01-01', 'ADMINISTRATORS', 'To record', 'P-ADMINISTRATOR', $2)`, [id, now],
      )
    }
    const decide = `INSERT INTO role_grant_decision (grant_id, decision, reason, decided_by, decided_at) VALUES ($1, $2, $3, 'NETWORK-ADMINISTRATOR-1', $4)`
    await client.query(decide, [grantIds.ended, 'CONFIRMED', null, now])
    await client.query(`INSERT INTO role_grant_end (grant_id, reason, ended_by, ended_at) VALUES ($1, 'Not needed', 'P-ADMINISTRATOR', $2)`, [grantIds.ended, now])
    await client.query(decide, [grantIds.refused, 'REFUSED', 'Not of the unit', now])
    const open = 'INSERT INTO session (id, token_hash, person_code, device, opened_at, last_seen_at, ends_at) VALUES ($1, $2, $3, $4, $5, $5, $6)'
    for (const [code, { token, sessionId: id }] of sessions) await client.query(open, [id, createHash('sha256').update(token).digest(), code, 'Chromium on Linux', now, ends])
    await client.query(open, [sessionId(900), randomBytes(32), 'P-MANAGED', 'Firefox on Linux', now, ends])
  })
  return sessions
}

export const sessionOfAnother = sessionId(900)
