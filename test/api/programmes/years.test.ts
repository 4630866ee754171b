import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOutput, aQuestion, type OutputFacts } from '../../support/anOutput.ts'
import { everyField } from '../../support/everyField.ts'
import { made } from '../../support/records.ts'
import type { ShownProgramme } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const begun = async () => made(await recorder.programmes.record({ name: `Programme ${randomUUID()}` }))
const read = async (id: string, asAt: Date | null = null) =>
  (await recorder.ask<{ programme: ShownProgramme }>(`query ($id: ID!, $asAt: Instant) { programme(id: $id, asAt: $asAt) { ${everyField('Programme')} } }`, {
    id, asAt: asAt?.toISOString() ?? null,
  })).programme
/** A talk without a questionnaire, with whatever a story changes about it. */
const talk = (programme: string, held: string, changed: Partial<OutputFacts> = {}) => recorder.outputs.record(anOutput({ programme, held, questionnaire: null, ...changed })).then(made)
const notAsked = (measures: string) => ({ measures, change: null, missing: 'Not asked', beforeOnly: 0, afterOnly: 0 })

describe('the years of a programme', () => {
  // Intervals by hand: Wilson's for the shares answered, Newcombe's method 10 for the changes, both 95%.
  it('show reach, answers and change side by side: 1,200, then 10,000, then 70,000 pupils', async () => {
    const { id } = await begun()
    await talk(id, '2023-06-05', { peopleReached: 700 })
    await talk(id, '2024-03-31', { peopleReached: 500 })
    const intention = aQuestion({ yesYes: 100, yesNo: 10, noYes: 130, noNo: 40, beforeOnly: 15, afterOnly: 5 })
    await talk(id, '2024-04-01', { peopleReached: 4_000, questionnaire: { sent: 400, answered: 300, questions: [intention] } })
    await talk(id, '2024-10', { peopleReached: 6_000 })
    await talk(id, '2025-02-03/2025-02-07', { peopleReached: null })
    const questions = [
      aQuestion({ yesYes: 150, yesNo: 15, noYes: 170, noNo: 40, beforeOnly: 60, afterOnly: 10 }),
      aQuestion({ yesYes: 50, yesNo: 5, noYes: 50, noNo: 20, beforeOnly: 20, afterOnly: 0, question: 'Would you tell a teacher?' }),
      aQuestion({ yesYes: 80, yesNo: 10, noYes: 60, noNo: 50, beforeOnly: 300, afterOnly: 0, question: 'Did you tell somebody?', measures: 'BEHAVIOUR_AT_FOLLOW_UP' }),
    ]
    await talk(id, '2025-09-01/2026-03-31', { kind: 'CAMPAIGN', peopleReached: 70_000, questionnaire: { sent: 1_000, answered: 600, questions } })
    await talk(id, '2026-03-31/2026-04-01', { peopleReached: 99 })
    await talk(id, '2024', { peopleReached: 98 })

    const { years, outputsDatedTooLoosely, outputs } = await read(id)
    expect([outputsDatedTooLoosely, outputs.totalCount]).toEqual([2, 8])
    const close = (value: number) => expect.closeTo(value, 9) as number
    expect(years).toEqual([
      expect.objectContaining({
        period: expect.objectContaining({ code: 'FY2023', inWords: 'Financial year 2023 to 2024' }),
        outputs: 2, peopleReached: 1_200, outputsWithoutCount: 0, asked: null, answered: null, outputsNotAsked: 2, shareAnswered: null,
        changes: [notAsked('INTENTION'), notAsked('BEHAVIOUR_AT_FOLLOW_UP')],
      }),
      expect.objectContaining({
        period: expect.objectContaining({ code: 'FY2024' }),
        outputs: 3, peopleReached: 10_000, outputsWithoutCount: 1, asked: 400, answered: 300, outputsNotAsked: 2,
        shareAnswered: { count: 300, of: 400, share: 0.75, lower: close(0.7053228670693258), upper: close(0.7899209857635259) },
        changes: [
          {
            measures: 'INTENTION', missing: null, beforeOnly: 15, afterOnly: 5,
            change: {
              pairs: 280, shareBefore: close(110 / 280), shareAfter: close(230 / 280), change: close(120 / 280),
              lower: close(0.3592163250627316), upper: close(0.49117709324770664),
            },
          },
          notAsked('BEHAVIOUR_AT_FOLLOW_UP'),
        ],
      }),
      expect.objectContaining({
        period: expect.objectContaining({ code: 'FY2025' }),
        outputs: 1, peopleReached: 70_000, outputsWithoutCount: 0, asked: 1_000, answered: 600, outputsNotAsked: 0,
        shareAnswered: { count: 600, of: 1_000, share: 0.6, lower: close(0.5693094295142661), upper: close(0.6299252187886227) },
        changes: [
          {
            measures: 'INTENTION', missing: null, beforeOnly: 80, afterOnly: 10,
            change: { pairs: 500, shareBefore: 0.44, shareAfter: 0.84, change: close(0.4), lower: close(0.34869570237770775), upper: close(0.44797821761494294) },
          },
          {
            measures: 'BEHAVIOUR_AT_FOLLOW_UP', missing: null, beforeOnly: 300, afterOnly: 0,
            change: { pairs: 200, shareBefore: 0.45, shareAfter: 0.7, change: close(0.25), lower: close(0.17313329937269412), upper: close(0.32182976912946576) },
          },
        ],
      }),
    ])
  })

  it('keep "nobody counted", "nobody was asked" and "nobody answered both times" apart from nought', async () => {
    const { id } = await begun()
    await talk(id, '2025-06-01', { peopleReached: null })
    await talk(id, '2026-06-01', { peopleReached: 0, questionnaire: { sent: 0, answered: 0, questions: [] } })
    const once = aQuestion({ yesYes: 0, yesNo: 0, noYes: 0, noNo: 0, beforeOnly: 7, afterOnly: 1 })
    await talk(id, '2024-06-01', { questionnaire: { sent: 20, answered: 8, questions: [once] } })
    const { years } = await read(id)
    expect(years.map(({ peopleReached, asked, shareAnswered }) => [peopleReached, asked, shareAnswered?.share ?? null])).toEqual([[240, 20, 0.4], [null, null, null], [0, 0, null]])
    expect(years[0]?.changes[0]).toEqual({ measures: 'INTENTION', change: null, missing: 'Nobody answered both before and after', beforeOnly: 7, afterOnly: 1 })
  })

  it('begin with the first months that records can be of', async () => {
    const { id } = await begun()
    await talk(id, '1990-03-31')
    expect((await read(id)).years).toMatchObject([{ outputs: 1, period: { code: '1990-01-01..1990-03-31' } }])
  })
})

type Opened = { peopleReached: number | null; questionnaire: { sent: number; answered: number; questions: { measures: string; yesYes: number; yesNo: number; noYes: number; noNo: number; beforeOnly: number; afterOnly: number }[] } | null }

/** The outputs of a programme as the list opens them, those of one period where it is given. */
async function opened(programme: string, period: string | null, asAt: Date | null): Promise<Opened[]> {
  const { outputs } = await recorder.ask<{ outputs: { totalCount: number; edges: { node: Opened }[] } }>(
    `query ($filter: OutputFilter, $asAt: Instant) { outputs(first: 100, filter: $filter, asAt: $asAt) { totalCount edges { node {
       peopleReached questionnaire { sent answered questions { measures yesYes yesNo noYes noNo beforeOnly afterOnly } } } } } }`,
    { filter: { programme, period }, asAt: asAt?.toISOString() ?? null },
  )
  expect(outputs.edges).toHaveLength(outputs.totalCount)
  return outputs.edges.map(({ node }) => node)
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
const sumOrNone = (numbers: number[]) => (numbers.length > 0 ? sum(numbers) : null)

/** The figures of a year, added up again from the outputs opened. */
function figuresOf(outputs: Opened[]) {
  const asked = outputs.flatMap(({ questionnaire }) => questionnaire ?? [])
  return {
    outputs: outputs.length,
    peopleReached: sumOrNone(outputs.flatMap(({ peopleReached }) => peopleReached ?? [])),
    outputsWithoutCount: outputs.filter(({ peopleReached }) => peopleReached === null).length,
    asked: sumOrNone(asked.map(({ sent }) => sent)),
    answered: sumOrNone(asked.map(({ answered }) => answered)),
    outputsNotAsked: outputs.length - asked.length,
    changes: ['INTENTION', 'BEHAVIOUR_AT_FOLLOW_UP'].map((measures) => {
      const questions = asked.flatMap((one) => one.questions).filter((question) => question.measures === measures)
      const pairs = sum(questions.map(({ yesYes, yesNo, noYes, noNo }) => yesYes + yesNo + noYes + noNo))
      const more = sum(questions.map(({ yesNo, noYes }) => noYes - yesNo))
      return {
        measures, beforeOnly: sum(questions.map((one) => one.beforeOnly)), afterOnly: sum(questions.map((one) => one.afterOnly)),
        missing: questions.length === 0 ? 'Not asked' : pairs === 0 ? 'Nobody answered both before and after' : null,
        change: pairs === 0 ? null : expect.objectContaining({ pairs, change: expect.closeTo(more / pairs, 9) as number }) as object,
      }
    }),
  }
}

const some = fc.integer({ min: 0, max: 3 })
const anyQuestionnaire = fc
  .array(fc.record({ measures: fc.constantFrom('INTENTION' as const, 'BEHAVIOUR_AT_FOLLOW_UP' as const), yesYes: some, yesNo: some, noYes: some, noNo: some, beforeOnly: some, afterOnly: some }), { maxLength: 3 })
  .map((answers) => ({ sent: 40, answered: 20, questions: answers.map((one, index) => ({ ...one, question: `Question ${index + 1}` })) }))
const anyHeld = fc.constantFrom('2024-03-31', '2024-04-01', '2024-03-30/2024-04-02', '2025-03', '2025-04', '2024', '2025', '2025-04-01/2026-03-31', '2026-11-19')
const anyOutput = fc.record({
  held: anyHeld,
  peopleReached: fc.option(fc.integer({ min: 0, max: 90_000 })),
  questionnaire: fc.option(anyQuestionnaire, { freq: 3 }),
  /** What becomes of it later. */
  later: fc.constantFrom('STAYS' as const, 'IS_WITHDRAWN' as const, 'IS_TAKEN_OUT' as const, 'IS_HELD_LATER' as const),
})

it('rows, and what is dated too loosely, say what the outputs say that they open, now and as at a past moment', async () => {
  const agrees = async (programme: string, asAt: Date | null) => {
    const { years, outputsDatedTooLoosely, outputs } = await read(programme, asAt)
    for (const { period, shareAnswered, ...figures } of years) {
      const told = figuresOf(await opened(programme, period.code, asAt))
      expect(figures).toEqual(told)
      expect(shareAnswered?.share ?? null).toEqual(told.asked ? expect.closeTo((told.answered ?? 0) / told.asked, 12) : null)
    }
    const all = (await opened(programme, null, asAt)).length
    expect([sum(years.map((year) => year.outputs)) + outputsDatedTooLoosely, outputs.totalCount]).toEqual([all, all])
    expect(years.map(({ period }) => period.code)).toEqual(years.map(({ period }) => period.code).toSorted())
  }
  await fc.assert(
    fc.asyncProperty(fc.array(anyOutput, { minLength: 1, maxLength: 5 }), async (planned) => {
      const { id: programme } = await begun()
      const recorded: { id: string; version: number }[] = []
      for (const { later: _later, ...facts } of planned) recorded.push(await talk(programme, facts.held, facts))
      const moment = clock.pass(1)
      clock.pass(1)
      for (const [index, { later, ...facts }] of planned.entries()) {
        const output = recorded[index]
        if (!output || later === 'STAYS') continue
        if (later === 'IS_WITHDRAWN') made(await recorder.outputs.withdraw(output))
        else if (later === 'IS_TAKEN_OUT') made(await recorder.outputs.correct(output, anOutput({ ...facts, programme: null })))
        else made(await recorder.outputs.correct(output, anOutput({ ...facts, programme, held: '2026-05-05' })))
      }
      await agrees(programme, null)
      await agrees(programme, moment)
    }),
    { seed: 20_261_121, numRuns: 8, endOnFailure: true },
  )
})
