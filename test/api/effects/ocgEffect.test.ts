import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { recordLife } from '../../support/aGroupsLife.ts'
import { against } from '../../support/aDisruption.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { tracedAssessments, tracedDisruptions, tracedSequences } from '../../support/aTracedGroup.ts'
import { groupLife } from '../../support/groupLife.ts'
import { everyField } from '../../support/everyField.ts'
import type { Person } from '../../support/person.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const assessments = assessmentsOf(recorder)

type Effect = {
  sequences: {
    outcome: string; endedBy: string | null; day: string; baseline: number | null; relief: { months: number }[]; inWords: string; daysToRecovery: number | null
    disruptions: { id: string }[]; first: { id: string }; method: { code: string } | null
  }[]
  reliefSoFar: number | null; reliefInWords: string; daysSinceLastDisruption: number | null; mergedFrom: { id: string }[]
  settings: { code: string; inWords: string; version: number }[]
}
const selected = everyField('OcgEffect')

async function effectOf(ocg: { id: string }, asAt: Date | null = null, person: Person = recorder): Promise<Effect> {
  const query = `query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { effect { ${selected} } } }`
  const { ocg: found } = await person.ask<{ ocg: { effect: Effect } | null }>(query, { id: ocg.id, asAt: asAt?.toISOString() ?? null })
  if (!found) throw new Error('That person does not see the group')
  return found.effect
}

const merge = (from: { id: string }, to: { id: string }, kind: string, day: string) =>
  recorder.ask('mutation ($input: RecordOcgLineageInput!) { result: recordOcgLineage(input: $input) { __typename ... on Refusal { message } } }', {
    input: { key: randomUUID(), from: from.id, to: to.id, kind, day, reason: 'Same leaders.' },
  })

const traced = await recordLife(recorder, {
  scores: Object.fromEntries(tracedAssessments.map(({ assessedOn, score, band }) => [assessedOn, { score, band }])),
  disruptions: tracedDisruptions.map(({ effect, grade, tactics, threats, forces }) => ({ effect, grade, tactics: [...tactics], threats: [...threats], forces: [...forces] })),
})

const [first, second, last] = [
  await recordLife(recorder, { scores: { '2026-01-05': 62 }, disruptions: ['2026-02-01'] }),
  await recordLife(recorder, { disruptions: ['2026-06-10'] }),
  await recordLife(recorder, { group: { alias: 'Aardvark' }, scores: { '2026-01-05': 30, '2026-04-01': 20 }, disruptions: ['2026-03-01'] }),
]
const beforeMerging = clock.now
clock.pass(10)
await merge(first.group, second.group, 'MERGED_INTO', '2026-05-01')
await merge(second.group, last.group, 'MERGED_INTO', '2026-07-01')

describe('the effect of the work against a group', () => {
  it('is measured as the group traced by hand', async () => {
    const effect = await effectOf(traced.group)
    expect(effect.sequences).toHaveLength(2)
    for (const [index, { disruptions, grade: _grade, hasNegative: _negative, endedOn: _endedOn, relief, ...expected }] of tracedSequences.entries()) {
      expect(effect.sequences[index]).toMatchObject({ ...expected, relief, method: { code: 'OCGM' }, methodVersion: '2024' })
      expect(effect.sequences[index]?.disruptions).toHaveLength(disruptions)
    }
    expect(effect.sequences.map(({ first, daysToRecovery }) => [first.id, daysToRecovery])).toEqual([[traced.disruptions[0]?.id, 195], [traced.disruptions[2]?.id, null]])
    expect(effect).toMatchObject({ reliefSoFar: 3239.5, daysSinceLastDisruption: 380, mergedFrom: [] })
    expect(effect.reliefInWords).toBe(
      '3,239.5 score-days below the baseline in the 24 months after each sequence of disruptions, over 336 days on which the score is known. ' +
        '284 days have passed without the score being known; 349 days are still to come. A score above the baseline takes nothing off; that the group is stronger is said beside it.',
    )
  })

  it('names the settings that it was measured with', async () => {
    expect((await effectOf(traced.group)).settings.map(({ code, version }) => [code, version])).toEqual([['RECOVERY_PERCENT', 1], ['STRONGER_PERCENT', 1], ['RELIEF_MONTHS', 1]])
  })

  it('as at a moment before a record came, a correction or a withdrawal, is what it was then', async () => {
    const { group, disruptions: [first, second] } = await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01', '2026-04-01'] })
    if (!first || !second) throw new Error('Nothing recorded')
    const moments = [clock.now]
    const known = [await effectOf(group)]
    const changes = [
      () => assessments.record(group, anAssessment({ assessedOn: '2026-06-01', score: 60 })),
      async () => made(await recorder.disruptions.withdraw(second)),
      async () => made(await recorder.disruptions.correct(first, against(group, { effect: '2026-03-15' }))),
    ]
    for (const change of changes) {
      clock.pass(10)
      await change()
      moments.push(clock.now)
      known.push(await effectOf(group))
    }
    clock.pass(10)
    expect(known.map(({ sequences }) => sequences.map(({ outcome, day, baseline, disruptions }) => [outcome, day, baseline, disruptions.length]))).toEqual([
      [['FELL', '2026-02-01', 62, 2]],
      [['RECOVERED', '2026-02-01', 62, 2]],
      [['RECOVERED', '2026-02-01', 62, 1]],
      [['STRONGER', '2026-03-15', 40, 1]],
    ])
    for (const [index, moment] of moments.entries()) expect(await effectOf(group, moment)).toEqual(known[index])
  })

  it('of a group without disruptions says so, and gives no figure', async () => {
    const { group } = await recordLife(recorder, { scores: { '2026-01-05': 62 } })
    expect(await effectOf(group)).toMatchObject({
      sequences: [], reliefSoFar: null, daysSinceLastDisruption: null, reliefInWords: 'No disruption of this group is recorded, so there is nothing to measure.',
    })
  })

  it('of a disruption that may have gone on until a day to come counts no days since, not fewer than none', async () => {
    const { group } = await recordLife(recorder, { disruptions: ['2026-11'] })
    expect((await effectOf(group)).daysSinceLastDisruption).toBe(0)
  })

  it('is seen by nobody of another unit', async () => {
    await expect(effectOf(traced.group, null, as('NWROCU-RECORDER-1'))).rejects.toThrow('does not see the group')
  })
})

describe('a group into which others merged', () => {
  it('shows them, over however many merges, and is measured by its own disruptions', async () => {
    const untouched = await effectOf(last.group, beforeMerging)
    const effect = await effectOf(last.group)
    expect(effect.mergedFrom.map(({ id }) => id).toSorted()).toEqual([first.group.id, second.group.id].toSorted())
    expect(effect.sequences).toEqual(untouched.sequences)
    // 10 June 2026, against the second group, is the last day of any disruption shown with it; its own last was 1 March.
    expect([untouched.daysSinceLastDisruption, effect.daysSinceLastDisruption]).toEqual([264, 163])
    expect((await effectOf(first.group)).sequences).toMatchObject([{ outcome: 'NOT_ASSESSED', endedBy: 'MERGED', relief: [{ toComeDays: 0, unobservedDays: 0 }, {}, {}, {}] }])
    expect(untouched.mergedFrom).toEqual([])
  })

  it('and was handed over since ends what is measured of the one that merged into it, all the same', async () => {
    const [before, after] = [await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] }), await recordLife(recorder, {})]
    await merge(before.group, after.group, 'MERGED_INTO', '2026-05-01')
    clock.pass(10)
    expect(await groupLife(as('EMSOU-PERFORMANCE-LEAD-1')).transfer(after.group)).toMatchObject({ to: { code: 'ERSOU' } })
    clock.pass(10)
    expect((await effectOf(before.group)).sequences).toMatchObject([{ outcome: 'FELL', endedBy: 'MERGED', observedTo: '2026-05-01' }])
  })

  it('does not take over what was split from another', async () => {
    const [whole, part] = [await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] }), await recordLife(recorder, {})]
    await merge(whole.group, part.group, 'SPLIT_INTO', '2026-05-01')
    expect((await effectOf(part.group)).mergedFrom).toEqual([])
    expect((await effectOf(whole.group)).sequences).toMatchObject([{ outcome: 'FELL', endedBy: 'SPLIT', observedTo: '2026-05-01' }])
  })
})

describe('a page of groups', () => {
  it('needs four statements for the effect of one, and no more for that of all', async () => {
    const statements = async (first: number, fields: string, asAt: Date | null) =>
      (await database.statementsOf(() => recorder.ask(`query ($first: Int!, $asAt: Instant) { ocgs(first: $first, asAt: $asAt) { edges { node { ${fields} } } } }`, {
        first, asAt: asAt?.toISOString() ?? null,
      }))).length
    const then = clock.now
    clock.pass(10)
    for (const asAt of [null, then]) {
      // Settings, events, disruptions and the groups that merged into it: the first by alias has them all.
      expect(await statements(1, `effect { ${selected} }`, asAt)).toBe((await statements(1, 'id', asAt)) + 4)
      expect(await statements(100, `effect { ${selected} }`, asAt)).toBe(await statements(1, `effect { ${selected} }`, asAt))
    }
  })
})
