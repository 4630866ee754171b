import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { anOutput, aQuestion, type OutputFacts } from '../../support/anOutput.ts'
import { everyField } from '../../support/everyField.ts'
import { readingAll } from '../../support/readingAll.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import type { ShownOutput, Stale } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as: personAs, clock, leavesNothing, logged } = await startApp()
const as = (code: string | null) => readingAll(personAs(code))
const recorder = as('EMSOU-RECORDER-1')
const read = async (reference: string, asAt: Date | null = null) =>
  (await recorder.ask<{ output: ShownOutput | null }>(`query ($r: String!, $asAt: Instant) { output(reference: $r, asAt: $asAt) { ${everyField('Output', ['mayCorrect', 'mayRestore'])} } }`, {
    r: reference, asAt: asAt?.toISOString() ?? null,
  })).output

describe('an output', () => {
  it('is recorded with its facts, its questionnaire and its disruption', async () => {
    const disruption = made(await recorder.disruptions.record(aDisruption()))
    const behaviour = aQuestion({ question: 'Did you tell somebody?', measures: 'BEHAVIOUR_AT_FOLLOW_UP', yesYes: 7 })
    const output = made(await recorder.outputs.record(anOutput({ disruption: disruption.id, questionnaire: { sent: 200, answered: 150, questions: [aQuestion(), behaviour] } })))
    expect(output).toMatchObject({
      version: 1, unit: { code: 'EMSOU' }, kind: 'TALK', strand: { code: 'PREVENT' }, title: 'Money mules: what a borrowed account costs',
      audience: { code: 'PUPILS' }, force: { code: 'LEICESTERSHIRE' }, threat: { code: 'FRAUD' }, held: { text: '2026-11-04' }, peopleReached: 240,
      whatWasDone: anOutput().whatWasDone, disruption: { id: disruption.id }, isWithdrawn: false, mayCorrect: true,
      questionnaire: { sent: 200, answered: 150, shareAnswered: { share: 0.75, count: 150, of: 200 }, questions: [aQuestion(), behaviour] },
    })
  })

  it('keeps "nobody counted" and "nobody asked" apart from nought', async () => {
    const untold = made(await recorder.outputs.record(anOutput({ peopleReached: null, questionnaire: null })))
    expect([untold.peopleReached, untold.questionnaire]).toEqual([null, null])
    const none = made(await recorder.outputs.record(anOutput({ peopleReached: 0, questionnaire: { sent: 0, answered: 0, questions: [] } })))
    expect([none.peopleReached, none.questionnaire]).toEqual([0, { sent: 0, answered: 0, shareAnswered: null, questions: [] }])
  })

  it('is corrected by a new version, with what changed in its history', async () => {
    const first = made(await recorder.outputs.record(anOutput()))
    clock.pass(1)
    const second = made(await recorder.outputs.correct(first, anOutput({ peopleReached: null, force: null }), { reason: 'Nobody counted.' }))
    expect(second).toMatchObject({ id: first.id, reference: first.reference, version: 2, peopleReached: null, force: null, reason: 'Nobody counted.' })
    expect(second.history.map(({ version }) => version)).toEqual([2, 1])
    expect(second.history[0]?.changes.map(({ field }) => field).toSorted()).toEqual(['force', 'peopleReached'])
  })

  it('is not changed from a version that is not current any more; both are shown', async () => {
    const first = made(await recorder.outputs.record(anOutput()))
    clock.pass(1)
    made(await as('EMSOU-RECORDER-2').outputs.correct(first, anOutput({ peopleReached: 1 })))
    expect(await leavesNothing(async () => {
      const stale = (await recorder.outputs.correct(first, anOutput({ peopleReached: 2 }))) as Stale<ShownOutput>
      expect([stale.__typename, stale.yours.peopleReached, stale.current.peopleReached]).toEqual(['StaleOutput', 240, 1])
      expect((await recorder.outputs.withdraw(first)).__typename).toBe('StaleOutput')
    })).toBe(true)
  })

  it('withdrawn stays to be read, and out of list and figures', async () => {
    const first = made(await as('SWROCU-RECORDER-1').outputs.record(anOutput({ force: 'DORSET' })))
    clock.pass(1)
    const gone = made(await as('SWROCU-RECORDER-1').outputs.withdraw(first))
    expect(gone).toMatchObject({ version: 2, isWithdrawn: true, questionnaire: first.questionnaire, whatWasDone: first.whatWasDone })
    const found = await as('SWROCU-RECORDER-1').ask<{ outputs: { totalCount: number }; all: { totalCount: number }; unitImpact: { outputs: object[] } }>(
      `{ outputs { totalCount } all: outputs(filter: { includeWithdrawn: true }) { totalCount }
         unitImpact(unit: "SWROCU", period: "FY2026") { ... on UnitImpact { outputs { outputs } } } }`,
    )
    expect([found.outputs.totalCount, found.all.totalCount, found.unitImpact.outputs]).toEqual([0, 1, []])
    expect(refused(await as('SWROCU-RECORDER-1').outputs.withdraw(gone)).message).toMatch(/withdrawn already/)
  })

  it('withdrawn is restored as it was, and corrected only after that', async () => {
    const disruption = made(await recorder.disruptions.record(aDisruption()))
    const first = made(await recorder.outputs.record(anOutput({ disruption: disruption.id })))
    clock.pass(1)
    const gone = made(await recorder.outputs.withdraw(first))
    made(await recorder.disruptions.withdraw(disruption))
    expect(gone).toMatchObject({ mayCorrect: false, mayRestore: true })
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(refused(await recorder.outputs.correct(gone, anOutput())).message).toBe('This output is withdrawn. Restore it before you correct it.')
      expect(fieldsRefused(await recorder.outputs.restore(gone, { reason: '' }))).toEqual(['reason'])
      expect((await recorder.outputs.restore(first)).__typename).toBe('StaleOutput')
      const none = { id: Buffer.from('Output:018f4aaa-0000-7000-8000-000000000000').toString('base64'), version: 2 }
      expect(await as('TARIAN-RECORDER-1').outputs.restore(gone)).toEqual(await as('TARIAN-RECORDER-1').outputs.restore(none))
    })).toBe(true)
    const back = made(await recorder.outputs.restore(gone, { reason: 'It was given after all.' }))
    const { version, reason, recordedAt, history } = back
    expect(back).toEqual({ ...first, version, reason, recordedAt, history })
    expect([version, reason, history[0]?.changes]).toEqual([3, 'It was given after all.', [{ field: 'isWithdrawn', fieldInWords: 'Withdrawn', before: 'Yes', after: 'No' }]])
    expect(refused(await recorder.outputs.restore(back)).message).toBe('This output is not withdrawn, so there is nothing to restore')
  })

  it('submitted twice with one key is one output', async () => {
    const key = randomUUID()
    const first = made(await recorder.outputs.record(anOutput(), { key }))
    expect(await leavesNothing(async () => {
      expect(await recorder.outputs.record(anOutput(), { key })).toEqual(first)
      expect(fieldsRefused(await recorder.outputs.record(anOutput({ peopleReached: 9 }), { key }))).toEqual(['key'])
    })).toBe(true)
  })

  it('reads as at a past moment as it read then, its disruption too', async () => {
    const disruption = made(await recorder.disruptions.record(aDisruption()))
    const first = made(await recorder.outputs.record(anOutput({ disruption: disruption.id })))
    const moment = clock.pass(5)
    const then = await read(first.reference)
    clock.pass(5)
    made(await recorder.outputs.correct(first, anOutput({ title: 'Later', questionnaire: null, disruption: null })))
    expect(await read(first.reference, moment)).toEqual(then)
  })
})

const foreign = made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption({ supportingUnits: ['EMSOU'] })))
const hidden = made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption()))
const known = made(await recorder.outputs.record(anOutput()))
const asked = (sent: number, answered: number, changed = {}) => ({ sent, answered, questions: [aQuestion({ yesYes: 1, yesNo: 0, noYes: 0, noNo: 0, beforeOnly: 0, afterOnly: 0, ...changed })] })

it.each<[string, Partial<OutputFacts>, string[]]>([
  ['a day to come', { held: '2026-11-21' }, ['held']],
  ['an impossible day', { held: '2026-02-30' }, ['held']],
  ['pursuing', { strand: 'PURSUE' }, ['strand']],
  ['an unknown strand', { strand: 'PONDER' }, ['strand']],
  ['an unknown audience', { audience: 'ELVES' }, ['audience']],
  ['an unknown force', { force: 'SHERWOOD' }, ['force']],
  ['an unknown threat', { threat: 'DRAGONS' }, ['threat']],
  ['no title', { title: '' }, ['title']],
  ['nothing that was done', { whatWasDone: ' ' }, ['whatWasDone']],
  ['a NUL character', { whatWasDone: 'A\u0000' }, ['whatWasDone']],
  ['a NUL character in the title', { title: 'A\u0000' }, ['title']],
  ['fewer than no people', { peopleReached: -1 }, ['peopleReached']],
  ['more answers than were sent', { questionnaire: asked(10, 11) }, ['questionnaire.answered']],
  ['a negative number sent', { questionnaire: asked(-1, 0, { yesYes: 0 }) }, ['questionnaire.sent']],
  ['a negative number answered', { questionnaire: asked(10, -1) }, ['questionnaire.answered']],
  ['a negative number of pairs', { questionnaire: asked(10, 10, { noYes: -4 }) }, ['questionnaire.questions.0.noYes']],
  ['answers to a question above those answered', { questionnaire: asked(10, 10, { yesYes: 11 }) }, ['questionnaire.questions.0.yesYes']],
  ['a question without words', { questionnaire: asked(10, 10, { question: '' }) }, ['questionnaire.questions.0.question']],
  ['a disruption that is none', { disruption: 'nonsense' }, ['disruption']],
  ['a disruption that the unit only supported', { disruption: foreign.id }, ['disruption']],
  ['another unit’s disruption', { disruption: hidden.id }, ['disruption']],
])('an output with %s is refused, naming the field, and nothing is kept', async (_name, facts, fields) => {
  expect(await leavesNothing(async () => {
    expect(fieldsRefused(await recorder.outputs.record(anOutput(facts)))).toEqual(fields)
    expect(fieldsRefused(await recorder.outputs.correct(known, anOutput(facts)))).toEqual(fields)
  })).toBe(true)
  expect(logged).toEqual([])
})

describe('the list of outputs', () => {
  it('can be filtered by kind, strand, threat, force, period, reference and unit', async () => {
    const lead = as('SEROCU-PERFORMANCE-LEAD-1')
    const record = async (changed: Partial<OutputFacts>) => made(await lead.outputs.record(anOutput({ force: 'KENT', ...changed })))
    const plain = await record({})
    const survey = await record({ kind: 'SURVEY', held: '2026-10-03' })
    const protect = await record({ strand: 'PROTECT', held: '2026-09-03' })
    const cyber = await record({ threat: 'CYBER', held: '2026-08-03' })
    const surrey = await record({ force: 'SURREY', held: '2026-07' })
    const found = async (filter: object) =>
      (await lead.ask<{ outputs: { edges: { node: { id: string } }[] } }>('query ($filter: OutputFilter) { outputs(filter: $filter) { edges { node { id } } } }', { filter })).outputs.edges.map(
        ({ node }) => node.id,
      )
    expect(await found({})).toEqual([plain, survey, protect, cyber, surrey].map(({ id }) => id))
    expect(await found({ kind: 'SURVEY' })).toEqual([survey.id])
    expect(await found({ strand: 'PROTECT' })).toEqual([protect.id])
    expect(await found({ threat: 'CYBER' })).toEqual([cyber.id])
    expect(await found({ force: 'SURREY' })).toEqual([surrey.id])
    expect(await found({ period: 'M2026-07' })).toEqual([surrey.id])
    expect(await found({ reference: survey.reference.toLowerCase() })).toEqual([survey.id])
    expect(await found({ unit: 'SEROCU', kind: 'SURVEY' })).toEqual([survey.id])
    expect(await found({ unit: 'EMSOU' })).toEqual([])
  })

  it('gives every output once, forwards and backwards', async () => {
    const lead = as('NEROCU-PERFORMANCE-LEAD-1')
    const ids: string[] = []
    for (let number = 0; number < 10; number += 1) ids.push(made(await lead.outputs.record(anOutput({ force: 'DURHAM', held: `2026-10-0${1 + (number % 3)}` }))).id)
    type Page = { outputs: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string } } }
    const walk = async (isBackward: boolean) => {
      const seen: string[] = []
      for (let place: string | null = null, isMore = true; isMore; ) {
        const { outputs }: Page = await lead.ask<Page>(
          `query ($first: Int, $after: String, $last: Int, $before: String) { outputs(first: $first, after: $after, last: $last, before: $before) {
             edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          isBackward ? { last: 4, before: place } : { first: 4, after: place },
        )
        const page = outputs.edges.map(({ node }) => node.id)
        seen.splice(isBackward ? 0 : seen.length, 0, ...page)
        place = isBackward ? outputs.pageInfo.startCursor : outputs.pageInfo.endCursor
        isMore = isBackward ? outputs.pageInfo.hasPreviousPage : outputs.pageInfo.hasNextPage
      }
      return seen
    }
    const forwards = await walk(false)
    expect(forwards.toSorted()).toEqual(ids.toSorted())
    expect(await walk(true)).toEqual(forwards)
  })
})
