import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aGroup } from '../../support/aGroup.ts'
import { anAssessment, type AssessmentFacts } from '../../support/anAssessment.ts'
import { assessmentsInFull } from '../../support/assessmentsOf.ts'
import { groupLife } from '../../support/groupLife.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy, storedId } from '../audit/trailOf.ts'

const { as, clock, database, leavesNothing, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const assessments = assessmentsInFull(recorder)
const mapped = async (changed = {}) => made(await recorder.groups.record(aGroup(changed)))
const ofGroup = async (ocg: { id: string }, asAt: Date | null = null) =>
  (await recorder.ask<{ ocg: { assessments: { score: number }[]; review: { latest: { score: number } | null } } }>(
    'query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { assessments { score } review { latest { score } } } }', { id: ocg.id, asAt: asAt?.toISOString() ?? null },
  )).ocg

const assessed = await mapped()
const known = made(await assessments.record(assessed, anAssessment({ assessedOn: '2026-01-01' })))

describe('an assessment', () => {
  it('is stored as it was given, by whom and when', async () => {
    const group = await mapped()
    const recorded = made(await assessments.record(group, anAssessment({ score: 62.125, band: ' High ', methodVersion: ' 2024   b ' })))
    expect(recorded).toMatchObject({
      version: 1, ocg: { id: group.id }, assessedOn: '2026-05-03', score: 62.125, band: 'High', method: { code: 'OCGM' }, methodVersion: '2024 b',
      confidence: 'MEDIUM', whyThisScore: anAssessment().whyThisScore, isWithdrawn: false, reason: null, recordedBy: { code: 'EMSOU-RECORDER-1' }, mayCorrect: true,
    })
    expect(await assessments.read(recorded.id)).toMatchObject({ score: 62.125 })
  })

  it('may be of a day before the group was mapped, of today, and of nought', async () => {
    const group = await mapped({ mappedOn: '2025-06-02' })
    made(await assessments.record(group, anAssessment({ assessedOn: '2024-01-31' })))
    made(await assessments.record(group, anAssessment({ assessedOn: '2026-11-20', score: 0 })))
    expect((await ofGroup(group)).assessments).toEqual([{ score: 0 }, { score: 62.5 }])
  })

  it('is corrected by a new version, with what changed in its history', async () => {
    const recorded = made(await assessments.record(await mapped(), anAssessment()))
    clock.pass(1)
    const corrected = made(await assessments.correct(recorded, anAssessment({ assessedOn: '2026-05-04', score: 1_062.5, band: 'Very high', confidence: 'LOW', method: 'MORILE' })))
    expect(corrected).toMatchObject({ id: recorded.id, version: 2, ocg: recorded.ocg, reason: 'The score was read wrongly.' })
    expect(corrected.history[0]?.changes).toEqual([
      { field: 'assessedOn', fieldInWords: 'Day assessed', before: '3 May 2026', after: '4 May 2026' },
      { field: 'score', fieldInWords: 'Score', before: '62.5', after: '1,062.5' },
      { field: 'band', fieldInWords: 'Band', before: 'High', after: 'Very high' },
      expect.objectContaining({ field: 'method', before: 'Organised crime group mapping (OCGM)' }),
      { field: 'confidence', fieldInWords: 'Confidence', before: 'Medium', after: 'Low' },
    ])
  })

  it('is not changed from a version that is not current any more; both are shown', async () => {
    const recorded = made(await assessments.record(await mapped(), anAssessment()))
    clock.pass(1)
    made(await assessmentsInFull(as('EMSOU-RECORDER-2')).correct(recorded, anAssessment({ score: 50 })))
    expect(await leavesNothing(async () => {
      expect(await assessments.correct(recorded, anAssessment({ score: 70 }))).toMatchObject({ __typename: 'StaleAssessment', yours: { score: 62.5 }, current: { score: 50 } })
      expect((await assessments.withdraw(recorded)).__typename).toBe('StaleAssessment')
    })).toBe(true)
  })

  it('withdrawn stays to be read, counts nowhere, and gives its day free', async () => {
    const group = await mapped()
    const recorded = made(await assessments.record(group, anAssessment()))
    clock.pass(1)
    const gone = made(await assessments.withdraw(recorded))
    expect(gone).toMatchObject({ version: 2, isWithdrawn: true, reason: 'Entered for the wrong group.', score: 62.5, whyThisScore: recorded.whyThisScore, mayCorrect: false })
    expect(await ofGroup(group)).toEqual({ assessments: [], review: { latest: null } })
    expect(await leavesNothing(async () => {
      expect(refused(await assessments.withdraw(gone)).message).toBe('This assessment is withdrawn already')
      expect(refused(await assessments.correct(gone, anAssessment())).message).toBe('This assessment is withdrawn and stays so. Record it anew if it holds after all.')
    })).toBe(true)
    made(await assessments.record(group, anAssessment({ score: 63 })))
  })

  it('submitted twice with one key is one, and a changed one keeps its first answer', async () => {
    const [key, group] = [randomUUID(), await mapped()]
    const first = made(await assessments.record(group, anAssessment(), { key }))
    expect(await leavesNothing(async () => {
      expect(await assessments.record(group, anAssessment(), { key })).toEqual(first)
      expect(fieldsRefused(await assessments.record(group, anAssessment({ score: 1 }), { key }))).toEqual(['key'])
    })).toBe(true)
    clock.pass(1)
    made(await assessments.correct(first, anAssessment({ score: 2 })))
    expect(await assessments.record(group, anAssessment(), { key })).toEqual({ ...first, mayCorrect: false })
  })

  it('reads as at a past moment as it read then, and so does its group', async () => {
    const group = await mapped()
    const recorded = made(await assessments.record(group, anAssessment()))
    const moment = clock.pass(5)
    const then = [await assessments.read(recorded.id), await ofGroup(group)]
    clock.pass(5)
    made(await assessments.correct(recorded, anAssessment({ score: 40 })))
    made(await assessments.record(group, anAssessment({ assessedOn: '2026-09-01' })))
    expect([await assessments.read(recorded.id, moment), await ofGroup(group, moment)]).toEqual(then)
    expect((await ofGroup(group)).assessments).toEqual([{ score: 62.5 }, { score: 40 }])
  })

  it.each<[string, Partial<AssessmentFacts>, string[]]>([
    ['no day', { assessedOn: ' ' }, ['assessedOn']],
    ['a day to come', { assessedOn: '2026-11-22' }, ['assessedOn']],
    ['an impossible day', { assessedOn: '2026-02-30' }, ['assessedOn']],
    ['a month for a day', { assessedOn: '2026-05' }, ['assessedOn']],
    ['a score without method or version', { method: null, methodVersion: ' ' }, ['method', 'methodVersion']],
    ['an unknown method', { method: 'GUESS' }, ['method']],
    ['a score below nought', { score: -0.5 }, ['score']],
    ['a score with four decimals', { score: 1.0005 }, ['score']],
    ['a score of a million', { score: 1_000_000 }, ['score']],
    ['no confidence', { confidence: null }, ['confidence']],
    ['no band', { band: '' }, ['band']],
    ['a band of 41 characters', { band: 'x'.repeat(41) }, ['band']],
    ['a version of 21 characters', { methodVersion: 'x'.repeat(21) }, ['methodVersion']],
    ['a NUL character', { whyThisScore: 'So\u0000' }, ['whyThisScore']],
    ['nothing', { assessedOn: '', band: '', method: '', methodVersion: '', confidence: null, whyThisScore: '' }, ['assessedOn', 'band', 'method', 'methodVersion', 'confidence', 'whyThisScore']],
  ])('with %s is refused, naming the field, and nothing is kept', async (_name, facts, fields) => {
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await assessments.record(assessed, anAssessment(facts)))).toEqual(fields)
      expect(fieldsRefused(await assessments.correct(known, anAssessment(facts)))).toEqual(fields)
    })).toBe(true)
    expect(logged).toEqual([])
  })

  it('of a day, a method and a version is there once, also when two are sent at once; another method or version may be', async () => {
    const group = await mapped()
    const other = made(await assessments.record(group, anAssessment({ assessedOn: '2026-05-02' })))
    const both = await Promise.all([1, 2].map((score) => assessments.record(group, anAssessment({ score }))))
    expect(both.map(({ __typename }) => __typename as string).toSorted()).toEqual(['Assessment', 'Refusal'])
    expect(await leavesNothing(async () => {
      expect(refused(await assessments.record(group, anAssessment({ score: 3 }))).problems).toEqual([
        { field: 'assessedOn', message: 'The group has an assessment of this day by this method and version already. Open that one and correct it, or mend the day, the method or the version.' },
      ])
      expect(fieldsRefused(await assessments.correct(other, anAssessment()))).toEqual(['assessedOn'])
    })).toBe(true)
    made(await assessments.record(group, anAssessment({ methodVersion: '2025' })))
    made(await assessments.record(group, anAssessment({ method: 'MORILE' })))
    made(await assessments.record(await mapped(), anAssessment()))
    expect(logged).toEqual([])
  })

  it('is of a standing group of the own unit, read and changed by that unit alone', async () => {
    const group = await mapped()
    const recorded = made(await assessments.record(group, anAssessment()))
    const gone = await mapped()
    clock.pass(1)
    made(await recorder.groups.withdraw(gone))
    const stranger = assessmentsInFull(as('TARIAN-RECORDER-1'))
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await assessments.record(gone, anAssessment()))).toEqual(['ocg'])
      const none = Buffer.from('Assessment:018f4aaa-0000-7000-8000-000000000000').toString('base64')
      expect(await stranger.record(group, anAssessment())).toEqual(await stranger.record({ id: recorded.id }, anAssessment()))
      expect(await stranger.correct(recorded, anAssessment())).toEqual(await stranger.correct({ id: none, version: 1 }, anAssessment()))
      expect(await stranger.withdraw(recorded)).toEqual(await stranger.withdraw({ id: none, version: 1 }))
      expect([await stranger.read(recorded.id), await stranger.read('nonsense')]).toEqual([null, null])
    })).toBe(true)
    const moderator = await as('EMSOU-MODERATOR-1').ask<{ assessment: object }>('query ($id: ID!) { assessment(id: $id) { score mayCorrect } }', { id: recorded.id })
    expect(moderator.assessment).toEqual({ score: 62.5, mayCorrect: false })
  })

  it('whose text looks like a personal detail is asked about before it is kept, and a correction does not ask again', async () => {
    const group = await mapped()
    const send = (input: object) => recorder.ask<{ result: { __typename: string; findings?: { field: string; token: string }[]; id: string; version: number } }>(
      'mutation ($input: RecordAssessmentInput!) { result: recordAssessment(input: $input) { __typename ... on TextWarning { findings { field token } } ... on Assessment { id version } } }', { input },
    )
    const input = { key: randomUUID(), ocg: group.id, facts: anAssessment({ whyThisScore: 'Told by 07700 900123' }) }
    const asked = (await send(input)).result
    expect(asked).toMatchObject({ __typename: 'TextWarning', findings: [{ field: 'facts.whyThisScore' }] })
    const { result } = await send({ ...input, textAnswers: asked.findings?.map(({ token }) => ({ token, answer: 'NEEDED' })) })
    expect(result.__typename).toBe('Assessment')
    clock.pass(1)
    expect(made(await assessments.correct(result, { ...input.facts, score: 61 })).score).toBe(61)
  })
})

it('the assessments of a group that is handed over are the other unit’s, to be read and corrected; the unit that recorded them has them no more', async () => {
  const group = await mapped()
  const recorded = made(await assessments.record(group, anAssessment()))
  const moment = clock.pass(1)
  clock.pass(1)
  expect(await groupLife(as('EMSOU-PERFORMANCE-LEAD-1')).transfer(group)).toMatchObject({ __typename: 'OcgTransferred' })
  const taking = assessmentsInFull(as('ERSOU-RECORDER-1'))
  expect(await taking.read(recorded.id, moment)).toMatchObject({ version: 1, recordedBy: { code: 'EMSOU-RECORDER-1' } })
  const corrected = made(await taking.correct(recorded, anAssessment({ score: 55 })))
  expect(corrected).toMatchObject({ version: 2, score: 55, recordedBy: { code: 'ERSOU-RECORDER-1' }, mayCorrect: true })
  made(await taking.record(group, anAssessment({ assessedOn: '2026-11-02' })))
  clock.pass(1)
  made(await taking.withdraw(corrected))
  expect(await leavesNothing(async () => {
    expect(fieldsRefused(await assessments.correct({ ...corrected, version: 3 }, anAssessment()))).toEqual(['id'])
    expect(fieldsRefused(await assessments.record(group, anAssessment({ assessedOn: '2026-11-03' })))).toEqual(['ocg'])
    expect([await assessments.read(recorded.id), await assessments.read(recorded.id, moment)]).toEqual([null, null])
  })).toBe(true)
  expect(logged).toEqual([])
})

it('reading an assessment is a consultation of its group in the trail', async () => {
  const entries = await addedBy(database, () => recorder.ask('query ($id: ID!) { assessment(id: $id) { score } }', { id: known.id }))
  expect(entries).toMatchObject([{ kind: 'CONSULTATION', operation: 'assessment', record_kind: 'Ocg', record_ids: [storedId(assessed.id)] }])
})
