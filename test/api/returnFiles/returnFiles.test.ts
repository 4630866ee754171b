import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aReturnOf } from '../../support/aReturn.ts'
import type { Person } from '../../support/person.ts'
import { moved, returnsAs } from '../../support/returnsAs.ts'
import { startApp } from '../../support/startApp.ts'

// It is 20 November 2026. Two databases: what is written as a file in one is read in the other.
const here = await startApp()
const there = await startApp()
const place = { unit: 'EMSOU', period: 'M2026-10' }
const lead = here.as('EMSOU-PERFORMANCE-LEAD-1')

type File = { name: string; csv: string; metadata: string }
type Read = {
  __typename: string; isKept: boolean; rows: number; message: string; problems: { row: number; column: string | null; value: string | null; message: string }[]
  changes: { figure: string; key: string; before: string; after: string }[]; words: { about: string; before: string | null; after: string | null }[]; return: { state: string; version: number }
}
const fileOf = async (person: Person, asked: { unit: string; period: string } = place) =>
  (await person.ask<{ file: File | null }>('query ($unit: String!, $period: String!) { file: returnFile(unit: $unit, period: $period) { name csv metadata } }', asked)).file
const csvOf = async (person: Person, asked = place) => (await fileOf(person, asked))?.csv ?? ''
async function read(person: Person, text: string, given: { isTrial?: boolean; version?: number; period?: string; key?: string; textAnswers?: { token: string; answer: string }[] } = {}): Promise<Read> {
  const document = `mutation ($input: ReadReturnFileInput!) { read: readReturnFile(input: $input) { __typename
    ... on ReturnFileReading { isKept rows changes { figure key before after } words { about before after } problems { row column value message } return { state version } }
    ... on Refusal { message } ... on StaleReturn { message } ... on TextWarning { message } } }`
  return (await person.ask<{ read: Read }>(document, { input: { key: randomUUID(), period: place.period, version: 0, isTrial: false, text, ...given } })).read
}
/** Figures as the page of the return shows them, and what is said of it. */
const shown = async (person: Person) =>
  (await person.ask<{ return: unknown }>('query ($unit: String!, $period: String!) { return(unit: $unit, period: $period) { comment figures { code isNil note cells { key inWords isNil note } } checks { code figure key word } } }', place)).return

const story = aReturnOf(here, place)
await story.draft([{ about: 'COMMENT', key: '', note: '=A quiet month' }, { about: 'GAIN_MADE', key: 'DERBYSHIRE', quantity: '7', note: 'Two more than asked\nfor' }])
const csv = await csvOf(lead)

describe('a return as a file', () => {
  it('has each part of each figure, named by unit and period, for people of the unit alone while nobody has approved it', async () => {
    const file = await fileOf(lead)
    expect(file?.name).toBe('longview-return-EMSOU-M2026-10.csv')
    expect(csv).toMatch(/^\uFEFFlayout,unit,period,definition,figure,figure_version,part,value,nil,note\r\nLONGVIEW-RETURN-1,EMSOU,M2026-10,1,DISRUPTIONS_LED,1,,,yes,/)
    for (const line of ['DISRUPTIONS_LED,1,MAJOR,0,,', 'CAPABILITY_STATE,1,', ',GAIN_MADE,1,DERBYSHIRE,7,,"Two more than asked\nfor"', "COMMENT,,,,,'=A quiet month"]) expect(csv).toContain(line)
    expect(JSON.parse(file?.metadata ?? '')).toMatchObject({ url: file?.name, tableSchema: { primaryKey: ['figure', 'part'] } })
    expect(await fileOf(here.as('NETWORK-NOCC-ANALYST-1'))).toBeNull()
    expect(await fileOf(here.as('ERSOU-PERFORMANCE-LEAD-1'))).toBeNull()
    expect(await fileOf(lead, { unit: 'EMSOU', period: 'M2026-11' })).toBeNull()
    expect((await here.as('NETWORK-BOARD-MEMBER-1').send('{ returnFile(unit: "EMSOU", period: "M2026-10") { csv } }')).data).toEqual({ returnFile: null })
  })

  it('stays the same file once it is approved, for the centre too', async () => {
    const other = { unit: 'NEROCU', period: 'M2026-10' }
    await aReturnOf(here, other).draft()
    const person = here.as('NEROCU-PERFORMANCE-LEAD-1')
    const drafted = await csvOf(person, other)
    await aReturnOf(here, other).approved()
    expect(await csvOf(person, other)).toBe(drafted)
    expect(await csvOf(here.as('NETWORK-NOCC-ANALYST-1'), other)).toBe(drafted)
  })
})

describe('a file that is read into the empty return of another database', () => {
  it('is tried first, which changes nothing, and then gives the same return; again it changes nothing, and another changes only what it states otherwise', async () => {
    const reader = there.as('EMSOU-RECORDER-1')
    let tried: Read | null = null
    expect(await there.leavesNothing(async () => { tried = await read(reader, csv, { isTrial: true }) })).toBe(true)
    expect(tried).toMatchObject({ isKept: false, problems: [], return: { state: 'NOT_STARTED', version: 0 } })
    const input = { key: randomUUID() }
    const kept = await read(reader, csv, input)
    expect(kept).toMatchObject({ isKept: true, problems: [], return: { state: 'DRAFT', version: 1 } })
    expect(kept.changes).toEqual(tried?.['changes'])
    expect(kept.changes).toContainEqual({ figure: 'GAIN_MADE', key: 'DERBYSHIRE', before: 'Not stated', after: '7' })
    expect(kept.words).toContainEqual({ about: 'COMMENT', before: null, after: '=A quiet month' })
    there.clock.pass(1)
    expect(await read(reader, csv, input)).toEqual(kept)
    expect(await shown(reader)).toEqual(await shown(lead))
    expect(await csvOf(reader)).toBe(csv)

    expect(await there.leavesNothing(async () => {
      expect(await read(reader, csv, { version: 1 })).toMatchObject({ isKept: false, changes: [], words: [], problems: [], return: { state: 'DRAFT', version: 1 } })
    })).toBe(true)

    const changed = csv.replace(',GAIN_MADE,1,DERBYSHIRE,7,,"Two more than asked\nfor"', ',GAIN_MADE,1,DERBYSHIRE,,,').replace(',PARTNER_STAFF,1,,6,', ',PARTNER_STAFF,1,,"1,006.5",')
    const other = await read(reader, changed, { version: 1 })
    expect(other.changes).toEqual([
      { figure: 'PARTNER_STAFF', key: '', before: '6', after: '1,006.5' }, { figure: 'GAIN_MADE', key: 'DERBYSHIRE', before: '7', after: 'Not stated' },
    ])
    expect(other.words).toEqual([{ about: 'GAIN_MADE', before: 'Two more than asked\nfor', after: null }])
  })
})

describe('refused, with nothing changed, is', () => {
  const nothingFrom = async (work: () => Promise<Read>): Promise<Read> => {
    let answer: Read | null = null
    expect(await here.leavesNothing(async () => { answer = await work() })).toBe(true)
    if (!answer) throw new Error('There was no answer')
    return answer
  }

  it('another unit’s file, one of an older layout, and a file with one problem among many rows', async () => {
    const older = await nothingFrom(() => read(lead, csv.replaceAll('LONGVIEW-RETURN-1', 'LONGVIEW-RETURN-0'), { version: 1 }))
    expect(older).toMatchObject({ isKept: false, changes: [], problems: [{ row: 2, column: 'A layout', value: 'LONGVIEW-RETURN-0', message: expect.stringContaining('Download the return as a file again and move your figures into that') }] })
    const other = await nothingFrom(() => read(here.as('ERSOU-RECORDER-1'), csv))
    expect(other).toMatchObject({ isKept: false, changes: [], problems: [{ row: 2, column: 'B unit', value: 'EMSOU', message: expect.stringContaining('This is the return of ERSOU') }] })
    const one = await nothingFrom(() => read(lead, csv.replace('DISRUPTIONS_LED,1,MAJOR,0', 'DISRUPTIONS_LED,1,MAJOR,31').replace(',PARTNER_STAFF,1,,6,', ',PARTNER_STAFF,1,,7,'), { version: 1 }))
    expect(one).toMatchObject({ isKept: false, changes: [], problems: [{ column: 'H value', value: '31', message: 'Longview computes 0, from the records as they stand. Correct the records, or leave the row out.' }] })
  })

  it('a file of a period that has not ended, and one for somebody who does not record', async () => {
    expect(await nothingFrom(() => read(lead, csv, { period: 'M2026-11', isTrial: true }))).toMatchObject({ __typename: 'Refusal', message: expect.stringContaining('There is no such return') })
    const { data, errors } = await here.as('NETWORK-NOCC-ACCEPTER-1').send('mutation { readReturnFile(input: { key: "a-key-of-sixteen", period: "M2026-10", version: 0, isTrial: true, text: "" }) { __typename } }')
    expect([data, errors]).toEqual([{ readReturnFile: { __typename: 'Refusal' } }, []])
  })

  it('words with a personal detail, until they are answered for', async () => {
    const text = csv.replace("'=A quiet month", 'Ring 07700 900123')
    expect(await nothingFrom(() => read(lead, text, { version: 1 }))).toMatchObject({ __typename: 'TextWarning' })
    expect(await nothingFrom(() => read(lead, text, { version: 1, isTrial: true }))).toMatchObject({ words: [{ about: 'COMMENT' }] })
  })

  it('what is read from an older version of a return that was moved on, or into one that is approved', async () => {
    const [other, person] = [{ unit: 'SEROCU', period: 'M2026-10' }, here.as('SEROCU-PERFORMANCE-LEAD-1')]
    const ready = await aReturnOf(here, other).approved()
    const text = (await csvOf(person, other)).replace(',PARTNER_STAFF,1,,6,', ',PARTNER_STAFF,1,,7,')
    expect(ready.state).toBe('READY')
    for (const isTrial of [true, false]) expect((await nothingFrom(() => read(person, text, { version: ready.version, isTrial }))).message).toMatch(/^You cannot state figures of a return that is /)
    here.clock.pass(1)
    moved(await returnsAs(person).takeBack(other, ready))
    expect(await nothingFrom(() => read(person, text, { version: 1 }))).toMatchObject({ __typename: 'StaleReturn' })
  })
})

it('who read a file into a return prepared it, and does not approve it', async () => {
  const [other, head] = [{ unit: 'SWROCU', period: 'M2026-10' }, there.as('SWROCU-UNIT-HEAD-1')]
  const text = (await csvOf(head, other)).replace(',COMMENT,,,,,', ',COMMENT,,,,,Mine')
  expect(await read(head, text)).toMatchObject({ isKept: true })
  expect((await returnsAs(head).read(other))?.mayDo).toEqual(['SAVE'])
})
