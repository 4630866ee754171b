import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aDraft, type DraftInput } from '../../support/aDraft.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput, aQuestion } from '../../support/anOutput.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database, leavesNothing, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const colleague = as('EMSOU-RECORDER-2')
const phone = '07700 900123'
const other = '07700 900456'

type Answer = { __typename: string; id: string; version: number; findings?: { token: string; field: string; found: string }[] }
type TextAnswers = { textAnswers?: { token: string; answer: string }[] }

async function send(name: string, input: object, person = recorder): Promise<Answer> {
  const type = name.replace(/^(record|correct|withdraw|restore|save)/, '')
  const shown = type === 'Draft' ? '' : `... on ${type} { id version }`
  const { answer } = await person.ask<{ answer: Answer }>(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { __typename ${shown} ... on TextWarning { findings { token field found } } } }`,
    { input: { key: randomUUID(), ...input } },
  )
  return answer
}
const save = (input: DraftInput & TextAnswers, person = recorder) => send('saveDraft', input, person)
const foundIn = ({ findings = [] }: Answer) => findings.map(({ field, found }) => `${field}: ${found}`)

/** Sends what is asked about, then sends it again with every answer. */
async function sendAnswered(name: string, input: object, person = recorder): Promise<Answer> {
  const { findings = [] } = await send(name, input, person)
  const answer = await send(name, { ...input, textAnswers: findings.map(({ token }) => ({ token, answer: 'NEEDED' })) }, person)
  if (findings.length === 0) throw new Error(`Nobody was asked: ${JSON.stringify(answer)}`)
  clock.pass(1)
  return made(answer)
}
function made(answer: Answer): Answer {
  if (['TextWarning', 'Refusal'].includes(answer.__typename)) throw new Error(`Not made: ${JSON.stringify(answer)}`)
  return answer
}
const numbersIn = (facts: object) => JSON.stringify(facts).match(/07700 9\d{5}/g)?.length
const revision = ({ id, version }: { id: string; version: number }) => ({ id, version, reason: 'A reason.' })

/** Facts of each kind that say a text in one of their fields. */
const kinds = [
  ['Disruption', (text: string) => aDisruption({ whatHappened: text })],
  ['Ocg', (text: string) => aGroup({ alias: text })],
  ['Output', (text: string) => anOutput({ whatWasDone: text })],
] as const
const fieldOf = { Disruption: 'facts.whatHappened', Ocg: 'facts.alias', Output: 'facts.whatWasDone' }

describe.each(kinds)('a draft of a new %s that was saved with its answers and is sent by a page that was loaded anew', (type, saying) => {
  const drafted = async () => {
    const draft = aDraft({ kind: type.toUpperCase(), content: JSON.stringify({ typed: phone }) })
    await sendAnswered('saveDraft', draft)
    return draft
  }

  it('is not asked about what it holds', async () => {
    const { key } = await drafted()
    expect(await send(`record${type}`, { key, facts: saying(`Call ${phone}`) })).toMatchObject({ __typename: type })
  })

  it('is asked about what came to it, and of that alone; the draft stays', async () => {
    const { key } = await drafted()
    let asked: Answer | null = null
    expect(await leavesNothing(async () => { asked = await send(`record${type}`, { key, facts: saying(`${phone} ${other}`) }) })).toBe(true)
    expect(foundIn(asked ?? { __typename: '', id: '', version: 0 })).toEqual([`${fieldOf[type]}: ${other}`])
    expect(await sendAnswered(`record${type}`, { key, facts: saying(`${phone} ${other}`) })).toMatchObject({ __typename: type })
  })

  it('helps under no other key, to nobody else and to no other kind of record', async () => {
    const { key } = await drafted()
    const [otherType, otherSaying] = kinds.find(([name]) => name !== type) ?? kinds[0]
    expect(await leavesNothing(async () => {
      expect(foundIn(await send(`record${type}`, { facts: saying(phone) }))).toEqual([`${fieldOf[type]}: ${phone}`])
      expect(foundIn(await send(`record${type}`, { key, facts: saying(phone) }, colleague))).toEqual([`${fieldOf[type]}: ${phone}`])
      expect(foundIn(await send(`record${otherType}`, { key, facts: otherSaying(phone) }))).toEqual([`${fieldOf[otherType]}: ${phone}`])
    })).toBe(true)
  })

  it('and sent twice has one effect', async () => {
    const { key } = await drafted()
    const first = await send(`record${type}`, { key, facts: saying(phone) })
    expect(await leavesNothing(async () => expect(await send(`record${type}`, { key, facts: saying(phone) })).toEqual(first))).toBe(true)
  })
})

let used = 0
const freshNumber = () => `07700 9${String((used += 1)).padStart(5, '0')}`

/** A record of each kind that says a number of its own in every text that somebody types, and what a correction adds to one of them. */
const full: [type: string, plain: () => object, saying: () => Record<string, unknown>, field: string][] = [
  [
    'Disruption', aDisruption,
    () => aDisruption({
      whatHappened: freshNumber(), operationName: freshNumber(), ownReference: freshNumber(), partnerNames: ['Trading Standards', freshNumber()],
      target: { kind: 'COUNTY_LINE', reference: freshNumber() }, gradeReason: freshNumber(),
    }),
    'operationName',
  ],
  ['Ocg', aGroup, () => aGroup({ alias: freshNumber(), urn: freshNumber() }), 'alias'],
  [
    'Output', anOutput,
    () => anOutput({ title: freshNumber(), whatWasDone: freshNumber(), questionnaire: { sent: 200, answered: 150, questions: [aQuestion({ question: freshNumber() })] } }),
    'title',
  ],
  ['Programme', () => ({ name: `Plain ${String((used += 1))}` }), () => ({ name: freshNumber() }), 'name'],
]

describe.each(full)('a correction of a %s', (type, plain, saying, field) => {
  it('that leaves its texts as they are is asked about none, by whoever corrects', async () => {
    const facts = saying()
    const record = await sendAnswered(`record${type}`, { facts })
    expect(await send(`correct${type}`, { ...revision(record), facts }, colleague)).toMatchObject({ __typename: type, version: 2 })
  })

  it('is asked about a new text alone', async () => {
    const facts = saying()
    const record = await sendAnswered(`record${type}`, { facts })
    let asked: string[] = []
    const changed = { ...facts, [field]: `${String(facts[field])} ${other}` }
    expect(await leavesNothing(async () => { asked = foundIn(await send(`correct${type}`, { ...revision(record), facts: changed })) })).toBe(true)
    expect(asked).toEqual([`facts.${field}: ${other}`])
  })

  it('is asked about every text that stands in another record only, and again once it was taken out', async () => {
    const facts = saying()
    const first = await send(`record${type}`, { facts: plain() })
    clock.pass(1)
    const elsewhere = await sendAnswered(`record${type}`, { facts })
    made(await send(`withdraw${type}`, revision(elsewhere))) // so that its reference is free
    const asked = foundIn(await send(`correct${type}`, { ...revision(first), facts }))
    expect(asked.length).toBe(numbersIn(facts))
    const second = await sendAnswered(`correct${type}`, { ...revision(first), facts })
    const third = made(await send(`correct${type}`, { ...revision(second), facts: plain() }))
    clock.pass(1)
    expect(foundIn(await send(`correct${type}`, { ...revision(third), facts }))).toEqual(asked)
  })

  it('is one thing and its withdrawal another: that is asked about its own reason, whatever stands in the record', async () => {
    const facts = saying()
    const record = await sendAnswered(`record${type}`, { facts })
    const number = String(facts[field])
    expect(foundIn(await send(`withdraw${type}`, { ...revision(record), reason: number }))).toEqual([`reason: ${number}`])
    expect(await send(`withdraw${type}`, revision(record))).toMatchObject({ __typename: type, version: 2 })
  })
})

describe.each(kinds)('a draft of a correction of a %s', (type, saying) => {
  const draftOf = ({ id, version }: Answer, text: string): DraftInput =>
    aDraft({ kind: type.toUpperCase(), record: id, recordVersion: version, content: JSON.stringify({ typed: text }) })

  it('is asked about what does not stand in the record, and sent is asked about neither', async () => {
    const record = await sendAnswered(`record${type}`, { facts: saying(phone) })
    expect(await save(draftOf(record, phone))).toMatchObject({ __typename: 'Draft' })
    const draft = draftOf(record, `${phone} ${other}`)
    expect(foundIn(await save(draft))).toEqual([`typed: ${other}`])
    await sendAnswered('saveDraft', draft)
    expect(await send(`correct${type}`, { ...revision(record), key: draft.key, facts: saying(`${phone} ${other}`) })).toMatchObject({ __typename: type, version: 2 })
  })

  it('is of no help to another record', async () => {
    const record = await sendAnswered(`record${type}`, { facts: saying(phone) })
    const another = await send(`record${type}`, { facts: saying('Plain') })
    clock.pass(1)
    const draft = draftOf(record, phone)
    expect(await save(draft)).toMatchObject({ __typename: 'Draft' })
    expect(await leavesNothing(async () => {
      expect(foundIn(await save({ ...draftOf(another, phone), key: draft.key, revision: 1 }))).toEqual([`typed: ${phone}`])
      expect(foundIn(await save(draftOf(another, phone)))).toEqual([`typed: ${phone}`])
      expect(foundIn(await send(`correct${type}`, { ...revision(another), key: draft.key, facts: saying(phone) }))).toEqual([`${fieldOf[type]}: ${phone}`])
      expect(foundIn(await send(`record${type}`, { key: draft.key, facts: saying(phone) }))).toEqual([`${fieldOf[type]}: ${phone}`])
    })).toBe(true)
  })
})

it('why a disruption was graded negative tells nobody who may not read it that a text stands there', async () => {
  const record = await sendAnswered('recordDisruption', { facts: aDisruption({ grade: 'NEGATIVE', gradeReason: phone }) })
  const corrected = { ...revision(record), facts: aDisruption({ grade: 'NEGATIVE', gradeReason: '', whatHappened: phone }) }
  const draft = aDraft({ record: record.id, recordVersion: 1, content: JSON.stringify({ typed: phone }) })
  expect(foundIn(await send('correctDisruption', corrected, colleague))).toEqual([`facts.whatHappened: ${phone}`])
  expect(foundIn(await save(draft, colleague))).toEqual([`typed: ${phone}`])
  expect(await save(draft)).toMatchObject({ __typename: 'Draft' })
  expect(await send('correctDisruption', { ...corrected, facts: { ...corrected.facts, gradeReason: phone } })).toMatchObject({ __typename: 'Disruption' })
})

it('an earlier reason of a grade that was replaced stands no more', async () => {
  const record = await sendAnswered('recordDisruption', { facts: aDisruption({ gradeReason: phone }) })
  const second = await send('correctDisruption', { ...revision(record), facts: aDisruption({ gradeReason: 'Plain.' }) })
  clock.pass(1)
  expect(foundIn(await send('correctDisruption', { ...revision(second), facts: aDisruption({ gradeReason: phone }) }))).toEqual([`facts.gradeReason: ${phone}`])
})

it('what was answered before is read only where something would be asked about, in one statement for the record and one for the draft', async () => {
  const statements = async (name: string, input: object) => {
    const sent = await database.statementsOf(async () => made(await send(name, input)))
    clock.pass(1)
    return sent
  }
  const key = randomUUID()
  await sendAnswered('saveDraft', aDraft({ key, content: JSON.stringify({ typed: phone }) }))
  const plain = await statements('recordDisruption', { facts: aDisruption() })
  const drafted = await statements('recordDisruption', { key, facts: aDisruption({ whatHappened: phone }) })
  expect(plain.filter((statement) => statement.includes('FROM draft'))).toEqual([])
  expect(drafted.length).toBe(plain.length + 1)
  const record = await sendAnswered('recordDisruption', { facts: aDisruption({ whatHappened: phone }) })
  const asked = await statements('correctDisruption', { ...revision(record), facts: aDisruption({ whatHappened: phone, operationName: 'New' }) })
  const unasked = await statements('correctDisruption', { id: record.id, version: 2, reason: 'A reason.', facts: aDisruption({ whatHappened: 'Plain.' }) })
  expect(asked.length).toBe(unasked.length + 2)
})
