import { describe, expect, it } from 'vitest'
import { aDisruption, against, type DisruptionFacts } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { everyPage, pageThrough } from '../../support/everyPage.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const { as, clock, logged } = app

describe('the list of disruptions', () => {
  const story = async () => {
    const recorder = as('EMSOU-RECORDER-1')
    const group = made(await recorder.groups.record(aGroup()))
    const record = async (changed: Partial<DisruptionFacts>) => made(await recorder.disruptions.record(aDisruption(changed))).reference
    return {
      group,
      plain: await record({}),
      negative: await record({ grade: 'NEGATIVE' }),
      major: await record({ grade: 'MAJOR', forces: ['DERBYSHIRE', 'BTP'] }),
      protect: await record({ strand: 'PROTECT', threats: ['FRAUD', 'CYBER'], tactics: ['PROTECTIVE_ADVICE'] }),
      ofGroup: made(await recorder.disruptions.record(against(group))).reference,
      individual: await record({ target: { kind: 'PRIORITY_INDIVIDUAL', reference: 'P 7' } }),
      march: await record({ effect: '2026-03' }),
      lastYear: await record({ effect: '2024-08-01', ownReference: 'em/old/1' }),
      supportedByTarian: await record({ supportingUnits: ['TARIAN'] }),
      ledByTarian: made(await as('TARIAN-RECORDER-1').disruptions.record(aDisruption({ supportingUnits: ['EMSOU'] }))).reference,
    }
  }
  const told = story()
  const found = async (filter: object) =>
    new Set((await everyPage(as('EMSOU-RECORDER-1'), { filter })).map(({ reference }) => reference))

  it('without a filter has all that the unit led or supported', async () => {
    const { group: _group, ...references } = await told
    expect(await found({})).toEqual(new Set(Object.values(references)))
  })

  it.each<[string, object, string[]]>([
    ['what the unit led', { unit: 'EMSOU', credit: 'LED' }, ['plain', 'negative', 'major', 'protect', 'ofGroup', 'individual', 'march', 'lastYear', 'supportedByTarian']],
    ['what the unit supported', { unit: 'EMSOU', credit: 'SUPPORTED' }, ['ledByTarian']],
    ['what another unit led with its help', { unit: 'TARIAN' }, ['ledByTarian']],
    ['what another unit supported', { unit: 'TARIAN', credit: 'SUPPORTED' }, ['supportedByTarian']],
    ['credit alone, of the own unit', { credit: 'SUPPORTED' }, ['ledByTarian']],
    ['a force', { force: 'BTP' }, ['major']],
    ['grades', { grades: ['MAJOR', 'NEGATIVE'] }, ['major', 'negative']],
    ['no grade at all', { grades: [] }, []],
    ['a strand', { strand: 'PROTECT' }, ['protect']],
    ['a threat', { threat: 'CYBER' }, ['protect']],
    ['a tactic', { tactic: 'PROTECTIVE_ADVICE' }, ['protect']],
    ['a kind of target', { targetKind: 'PRIORITY_INDIVIDUAL' }, ['individual']],
    ['a period that wholly contains the days', { period: 'M2026-03' }, ['march']],
    ['a financial year', { period: 'FY2024' }, ['lastYear']],
    ['the beginning of the own reference, in any case', { reference: 'EM/OLD' }, ['lastYear']],
    ['an unknown code', { strand: 'PONDER' }, []],
    ['several at once', { strand: 'PROTECT', threat: 'DRUGS' }, []],
  ])('can be filtered by %s', async (_name, filter, names) => {
    const references = (await told) as unknown as Record<string, string>
    expect(await found(filter)).toEqual(new Set(names.map((name) => references[name])))
  })

  it('can be filtered by group and by the beginning of our reference', async () => {
    const { group, ofGroup, plain } = await told
    expect(await found({ ocg: group.id })).toEqual(new Set([ofGroup]))
    expect(await found({ reference: plain.toLowerCase() })).toEqual(new Set([plain]))
    expect(await found({ ocg: 'nonsense' })).toEqual(new Set())
  })

  it('says how many records are dated too loosely for the period', async () => {
    await told
    const { disruptions } = await as('EMSOU-RECORDER-1').ask<{ disruptions: { totalCount: number; datedTooLoosely: number } }>(
      '{ disruptions(filter: { unit: "EMSOU", period: "2026-03-01..2026-03-15" }) { totalCount datedTooLoosely } }',
    )
    expect(disruptions).toEqual({ totalCount: 0, datedTooLoosely: 1 })
  })

  it('refuses a period that is none, naming the field', async () => {
    const { data, errors } = await as('EMSOU-RECORDER-1').send('{ disruptions(filter: { period: "Michaelmas" }) { totalCount } }')
    expect(data).toBeNull()
    expect(errors[0]?.extensions).toMatchObject({ code: 'REFUSED', problems: [{ field: 'period' }] })
  })

  it.each(['unit', 'force', 'strand', 'threat', 'tactic', 'reference'])('takes a NUL character in the filter %s for no fault of ours', async (field) => {
    const { errors } = await as('EMSOU-RECORDER-1').send('query ($f: DisruptionFilter) { disruptions(filter: $f) { totalCount edges { node { id } } } }', {
      f: { [field]: 'A\u0000B' },
    })
    expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('UNEXPECTED')
    expect(logged).toEqual([])
  })
})

describe('paging', () => {
  const unit = 'SWROCU'
  const recorder = as(`${unit}-RECORDER-1`)
  const told = (async () => {
    const references: string[] = []
    for (let number = 0; number < 23; number += 1) {
      clock.pass(1)
      // Days come twice or three times, so that places are told apart by more than their day.
      const effect = `2026-10-${String(10 + (number % 9)).padStart(2, '0')}`
      references.push(made(await recorder.disruptions.record(aDisruption({ effect, forces: ['DORSET'] }))).reference)
    }
    return references
  })()

  it.each(['EFFECT_NEWEST', 'EFFECT_OLDEST', 'RECORDED_NEWEST'])('in the order %s gives every record once, forwards and backwards alike', async (order) => {
    const references = await told
    const all = (await everyPage(recorder, { filter: { unit }, order, size: 100 })).map(({ reference }) => reference)
    expect(new Set(all)).toEqual(new Set(references))
    expect(all).toHaveLength(references.length)
    for (const size of [1, 5, 7, 23]) {
      expect((await everyPage(recorder, { filter: { unit }, order, size })).map(({ reference }) => reference)).toEqual(all)
      expect((await everyPage(recorder, { filter: { unit }, order, size, isBackward: true })).map(({ reference }) => reference)).toEqual(all)
    }
  })

  it('is in the order asked for', async () => {
    await told
    const days = async (order: string) => (await everyPage(recorder, { filter: { unit }, order, size: 10 })).map(({ effect }) => effect.lastDay)
    const newest = await days('EFFECT_NEWEST')
    expect(newest).toEqual(newest.toSorted().toReversed())
    const oldest = await days('EFFECT_OLDEST')
    expect(oldest).toEqual(oldest.toSorted())
    const recorded = (await everyPage(recorder, { filter: { unit }, order: 'RECORDED_NEWEST', size: 10 })).map(({ recordedAt }) => recordedAt)
    expect(recorded).toEqual(recorded.toSorted().toReversed())
  })

  it('gives every record once that was there all along, while somebody else records and withdraws', async () => {
    const other = as('NWROCU-RECORDER-1')
    const steady: string[] = []
    for (let number = 0; number < 12; number += 1) {
      steady.push(made(await other.disruptions.record(aDisruption({ effect: `2026-09-${10 + number}`, forces: [] }))).reference)
    }
    for (const isBackward of [false, true]) {
      const seen: string[] = []
      await pageThrough(other, { filter: { unit: 'NWROCU' }, size: 3, isBackward }, async (page) => {
        seen.push(...page.map(({ reference }) => reference))
        const passing = made(await other.disruptions.record(aDisruption({ effect: '2026-09-30' })))
        made(await other.disruptions.record(aDisruption({ effect: '2026-09-01' })))
        made(await other.disruptions.withdraw(passing))
      })
      const ofSteady = seen.filter((reference) => steady.includes(reference))
      expect(ofSteady.toSorted()).toEqual(steady.toSorted())
      expect(new Set(seen).size).toBe(seen.length)
    }
  })

  it.each([
    ['a page of none', { first: 0 }],
    ['a page of less than none', { first: -1 }],
    ['a page beyond the largest', { first: 101 }],
    ['first and last at once', { first: 2, last: 2 }],
    ['a place of nowhere', { after: 'nowhere' }],
    ['a place of another list', { after: Buffer.from(JSON.stringify(['ALIAS', 'Heron', '018f4aaa-0000-7000-8000-000000000000'])).toString('base64url') }],
    ['a place that somebody made up', { after: Buffer.from(JSON.stringify(['EFFECT_NEWEST', 'Tuesday', '018f4aaa-0000-7000-8000-000000000000'])).toString('base64url') }],
    ['a place with a NUL character', { after: Buffer.from(JSON.stringify(['EFFECT_NEWEST', '\u0000', '018f4aaa-0000-7000-8000-000000000000'])).toString('base64url') }],
  ])('refuses %s in words', async (_name, place) => {
    const { data, errors } = await recorder.send(
      'query ($first: Int, $last: Int, $after: String) { disruptions(first: $first, last: $last, after: $after) { edges { node { id } } } }',
      place,
    )
    expect(data).toBeNull()
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['REFUSED'])
    expect(logged).toEqual([])
  })

  it('says whether there is more on either side', async () => {
    await told
    type Info = { disruptions: { pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string } } }
    const query = `query ($first: Int, $after: String) { disruptions(filter: { unit: "${unit}" }, first: $first, after: $after) { pageInfo { hasNextPage hasPreviousPage endCursor } } }`
    const start = await recorder.ask<Info>(query, { first: 20 })
    expect(start.disruptions.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const end = await recorder.ask<Info>(query, { first: 20, after: start.disruptions.pageInfo.endCursor })
    expect(end.disruptions.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })
})
