import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anOutput } from '../../support/anOutput.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy } from '../audit/trailOf.ts'

const { as, database, leavesNothing, clock } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const phone = '07700 900123'
const tidyDisruption = made(await recorder.disruptions.record(aDisruption()))
const tidyOther = made(await recorder.disruptions.record(aDisruption()))
const group = made(await recorder.groups.record(aGroup()))
const otherGroup = made(await recorder.groups.record(aGroup({ alias: 'Other' })))
const output = made(await recorder.outputs.record(anOutput()))
const programme = made(await recorder.programmes.record({ name: 'Safer schools' }))
clock.pass(1)

type Answer = { __typename: string; message?: string; findings?: { token: string; kind: string; kindInWords: string; field: string; found: string }[] }
const send = async (name: string, input: object) => {
  const { answer } = await recorder.ask<{ answer: Answer }>(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) {
       __typename ... on Refusal { message } ... on TextWarning { message findings { token kind kindInWords field found } } } }`,
    { input: { key: randomUUID(), ...input } },
  )
  return answer
}
const revision = (record: { id: string; version: number }, reason = 'A reason.') => ({ id: record.id, version: record.version, reason })
const answersTo = ({ findings = [] }: Answer, answer = 'NEEDED') => ({ textAnswers: findings.map(({ token }) => ({ token, answer })) })

describe('a text that looks like a personal detail is asked about before anything of it is stored', () => {
  it.each<[string, object, string]>([
    ['recordDisruption', { facts: aDisruption({ whatHappened: `Rang ${phone}.` }) }, 'facts.whatHappened'],
    ['recordDisruption', { facts: aDisruption({ gradeReason: phone }) }, 'facts.gradeReason'],
    ['recordDisruption', { facts: aDisruption({ operationName: phone }) }, 'facts.operationName'],
    ['recordDisruption', { facts: aDisruption({ ownReference: phone }) }, 'facts.ownReference'],
    ['recordDisruption', { facts: aDisruption({ partnerNames: ['Trading Standards', phone] }) }, 'facts.partnerNames.1'],
    ['recordDisruption', { facts: aDisruption({ target: { kind: 'COUNTY_LINE', reference: phone } }) }, 'facts.target.reference'],
    ['recordDisruption', { facts: aDisruption(), links: [{ other: tidyOther.id, kind: 'RELATED', reason: phone }] }, 'links.0.reason'],
    ['correctDisruption', { ...revision(tidyDisruption, phone), facts: aDisruption() }, 'reason'],
    ['withdrawDisruption', revision(tidyDisruption, phone), 'reason'],
    ['mergeDisruption', { ...revision(tidyDisruption, phone), into: tidyOther.id }, 'reason'],
    ['linkDisruptions', { disruption: tidyDisruption.id, other: tidyOther.id, kind: 'RELATED', reason: phone }, 'reason'],
    ['recordOcg', { facts: aGroup({ alias: `Line ${phone}` }) }, 'facts.alias'],
    ['recordOcg', { facts: aGroup({ urn: phone }) }, 'facts.urn'],
    ['withdrawOcg', revision(group, phone), 'reason'],
    ['recordOcgLineage', { from: group.id, to: otherGroup.id, kind: 'SPLIT_INTO', day: '2026-10-01', reason: phone }, 'reason'],
    ['recordOutput', { facts: anOutput({ title: phone }) }, 'facts.title'],
    ['recordOutput', { facts: anOutput({ whatWasDone: phone }) }, 'facts.whatWasDone'],
    ['withdrawOutput', revision(output, phone), 'reason'],
    ['recordProgramme', { facts: { name: phone } }, 'facts.name'],
    ['withdrawProgramme', revision(programme, phone), 'reason'],
  ])('%s', async (name, input, field) => {
    let answer: Answer | null = null
    expect(await leavesNothing(async () => { answer = await send(name, input) })).toBe(true)
    expect(answer).toEqual({
      __typename: 'TextWarning',
      message: 'This looks like a phone number. Take it out, or say why it stays. Nothing was kept.',
      findings: [{ kind: 'PHONE', kindInWords: 'a phone number', field, found: phone, token: expect.stringMatching(/^[a-p]{32}$/) as unknown }],
    })
  })

  it('every text of one submission at once, each with its place', async () => {
    const answer = await send('recordDisruption', { facts: aDisruption({ whatHappened: `${phone}, a@example.com`, gradeReason: 'AB12 CDE', operationName: 'NG1 5FS' }) })
    expect(answer.findings?.map(({ field, kind }) => [field, kind]).toSorted()).toEqual([
      ['facts.gradeReason', 'REGISTRATION'], ['facts.operationName', 'POSTCODE'], ['facts.whatHappened', 'EMAIL'], ['facts.whatHappened', 'PHONE'],
    ])
    expect(answer.message).toBe('4 texts look like personal details. Take them out, or say of each why it stays. Nothing was kept.')
  })
})

it('a key that holds a personal detail is refused, for it is kept as it comes', async () => {
  for (const key of ['07700900123', 'AB123456C', 'see-07700900123']) {
    let answer: Answer | null = null
    expect(await leavesNothing(async () => { answer = await send('recordProgramme', { key, facts: { name: 'Other schools' } }) })).toBe(true)
    expect(answer).toMatchObject({ __typename: 'Refusal' })
  }
})

describe('what was answered', () => {
  const facts = aDisruption({ whatHappened: `Rang ${phone} from NG1 5FS.` })

  it('goes through, and the trail keeps kind, place and answer, neither text nor token', async () => {
    const asked = await send('recordDisruption', { facts })
    const entries = await addedBy(database, async () => {
      expect((await send('recordDisruption', { facts, ...answersTo(asked, 'NOT_PERSONAL') })).__typename).toBe('Disruption')
    })
    expect(entries.map(({ detail }) => detail)).toEqual([
      { texts: [{ kind: 'PHONE', answer: 'NOT_PERSONAL', field: 'facts.whatHappened' }, { kind: 'POSTCODE', answer: 'NOT_PERSONAL', field: 'facts.whatHappened' }] },
    ])
    for (const { token, found } of asked.findings ?? []) expect(JSON.stringify(entries)).not.toMatch(new RegExp(`${token}|${found}`))
  })

  it('in part is asked for the rest', async () => {
    const asked = await send('recordDisruption', { facts })
    const half = answersTo({ ...asked, findings: asked.findings?.slice(0, 1) ?? [] })
    expect((await send('recordDisruption', { facts, ...half })).findings?.map(({ kind }) => kind)).toEqual(['POSTCODE'])
  })

  it('holds for the same text written in another way, in another field and in a draft', async () => {
    const asked = await send('recordDisruption', { facts: aDisruption({ operationName: '+44 (0)7700-900 123' }) })
    expect((await send('recordOutput', { facts: anOutput({ whatWasDone: `Call ${phone}` }), ...answersTo(asked) })).__typename).toBe('Output')
  })

  it('with a token that names nothing is passed over', async () => {
    const nothing = { textAnswers: [{ token: 'a'.repeat(32), answer: 'NEEDED' }] }
    expect((await send('recordDisruption', { facts: aDisruption(), ...nothing })).__typename).toBe('Disruption')
    expect((await send('recordDisruption', { facts, ...nothing })).__typename).toBe('TextWarning')
  })

  it('is another try of the same key, and sent again has no second effect, with or without the answers', async () => {
    const key = randomUUID()
    const asked = await send('recordDisruption', { key, facts })
    expect((await send('recordDisruption', { key, facts, ...answersTo(asked) })).__typename).toBe('Disruption')
    expect(await leavesNothing(async () => {
      for (const again of [answersTo(asked), answersTo(asked, 'NOT_PERSONAL'), {}]) expect((await send('recordDisruption', { key, facts, ...again })).__typename).toBe('Disruption')
    })).toBe(true)
  })

  it('stands with the record: a later correction is not asked for it, nor is a withdrawal', async () => {
    const asked = await send('recordDisruption', { facts })
    const key = randomUUID()
    await send('recordDisruption', { key, facts, ...answersTo(asked) })
    const { disruptions } = await recorder.ask<{ disruptions: { edges: { node: { id: string; version: number; whatHappened: string } }[] } }>('{ disruptions(first: 100) { edges { node { id version whatHappened } } } }')
    const standing = disruptions.edges.map(({ node }) => node).find((node) => node.whatHappened.includes(phone) && node.version === 1)
    if (!standing) throw new Error('Nothing was recorded')
    clock.pass(1)
    expect((await send('correctDisruption', { ...revision(standing), facts })).__typename).toBe('Disruption')
    clock.pass(1)
    expect((await send('withdrawDisruption', revision({ ...standing, version: 2 }))).__typename).toBe('Disruption')
  })
})

it('codes, days, ids and references are not taken for anything', async () => {
  for (let round = 0; round < 20; round += 1) {
    const answer = await send('recordDisruption', {
      facts: aDisruption({ whatHappened: `See ${tidyDisruption.reference}, ${tidyDisruption.id} and ${randomUUID()}; M25, FY2026, 27/03/2026, 1.25 kg, 460 plants.`, ownReference: `EM/${round}/2026` }),
    })
    expect(answer).toEqual({ __typename: 'Disruption' })
  }
})
