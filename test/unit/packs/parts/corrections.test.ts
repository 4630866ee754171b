import { describe, expect, it } from 'vitest'
import type { PublishedCorrection } from '../../../../server/editions/publishedCorrections.ts'
import type { PackBefore } from '../../../../server/packs/packAsking.ts'
import type { PackTable } from '../../../../server/packs/packContent.ts'
import { gradesTable } from '../../../../server/packs/parts/compare/gradesTable.ts'
import { whyNotComparable } from '../../../../server/packs/parts/corrections/comparability.ts'
import { correctedFigures, correctedTable, holdsCounts } from '../../../../server/packs/parts/corrections/correctedFigures.ts'
import { correctionsSection, withoutPackBefore } from '../../../../server/packs/parts/corrections/correctionsSection.ts'
import { publishedSince, publishedTable } from '../../../../server/packs/parts/corrections/publishedSince.ts'
import { returnsSince } from '../../../../server/packs/parts/corrections/returnsSince.ts'
import { whyThisOne } from '../../../../server/packs/parts/corrections/whyThisOne.ts'
import { parsePeriod } from '../../../../server/periods/period.ts'
import { sectionFaults } from '../../../support/soundTable.ts'
import { smallReference } from '../../measures/referenceOf.ts'
import { factsOf, noReturn, tenCodes, unitOf } from './compare/factsOf.ts'

const { comparison } = await factsOf({ comparison: { units: tenCodes({ U2: { missing: noReturn } }) } })
const before = gradesTable(comparison)
const withUnit = (code: string, changed: Parameters<typeof unitOf>[1]) => gradesTable({ ...comparison, units: comparison.units.map((unit) => (unit.unit.code === code ? unitOf(code, changed) : unit)) })
const { headline } = unitOf('U1')
const count = (value: number) => ({ value, lower: value, upper: value })

const packOf = (period: string, asAt: string): Pick<PackBefore, 'number' | 'period' | 'asked'> => ({
  number: 3, period: parsePeriod(period, asAt.slice(0, 10)), asked: { period, asAt: new Date(asAt), basis: 'AS_RECORDED', fillGaps: false },
})
const pack = packOf('FY2026-Q2', '2026-10-20T09:00:00Z')

describe('figures that stand differently from the pack before', () => {
  it('are those alone, with how it gave them, how they stand now and the difference', () => {
    const now = withUnit('U1', { headline: { ...headline, gross: count(30), minor: count(24), negative: count(0) } })
    const corrected = correctedFigures(before, now)
    expect(corrected).toEqual([{ unit: 'U1', figure: 'Gross', before: 27, now: 30 }, { unit: 'U1', figure: 'Negative', before: 2, now: 0 }, { unit: 'U1', figure: 'Minor', before: 21, now: 24 }])
    expect(correctedTable(corrected, { pack: 3, period: 'Q2' }).rows).toEqual([['U1', 'Gross', 27, 30, 3], ['U1', 'Negative', 2, 0, -2], ['U1', 'Minor', 21, 24, 3]])
    expect(correctedFigures(before, before)).toEqual([])
  })

  it('are those too that were not there, or are there no more; in words', () => {
    const [came] = correctedTable(correctedFigures(before, withUnit('U2', {})), { pack: 3, period: 'Q2' }).rows
    expect(came).toEqual(['U2', 'Gross', { missing: noReturn }, 27, { missing: 'There was no figure before' }])
    const [went] = correctedTable(correctedFigures(before, withUnit('U1', { missing: noReturn })), { pack: 3, period: 'Q2' }).rows
    expect(went).toEqual(['U1', 'Gross', 27, { missing: noReturn }, { missing: 'There is no figure now' }])
    expect(correctedFigures(before, withUnit('U2', { missing: 'Another reason' }))).toEqual([])
  })

  it('are found by name, whatever else the pack before had', () => {
    const older: PackTable = { ...before, columns: before.columns.filter(({ name }) => name !== 'Negative'), rows: before.rows.slice(1).map((row) => row.filter((_, at) => at !== 2)) }
    expect(correctedFigures(older, withUnit('U1', { headline: { ...headline, major: count(7), negative: count(9) } }))).toEqual([{ unit: 'U1', figure: 'Major', before: 6, now: 7 }])
    expect(correctedFigures(older, withUnit('U0', { headline: { ...headline, major: count(7) } }))).toEqual([])
  })
})

describe('whether a pack can be compared with', () => {
  it('is so where its period had ended at its moment', () => {
    expect(whyNotComparable(pack, { asAt: new Date('2026-11-20T09:00:00Z') })).toBeNull()
    expect(whyNotComparable(packOf('FY2026-Q2', '2026-09-30T23:30:00Z'), { asAt: new Date('2026-11-20T09:00:00Z') })).toBeNull()
  })

  it('is not so of a period that still ran: growth is no correction', () => {
    const why = whyNotComparable(packOf('YTD2026', '2026-10-20T09:00:00Z'), { asAt: new Date('2026-11-20T09:00:00Z') })
    expect(why).toBe('The period of pack 3, Year to date 2026 to 2027, was still running at its moment, 20 October 2026 at 10:00. Its figures have grown since with the period, and growth is no correction: they are not compared.')
    expect(whyNotComparable(packOf('FY2026-Q3', '2026-10-20T09:00:00Z'), { asAt: new Date('2027-01-20T09:00:00Z') })).toContain('was still running')
  })

  it('is not so at a moment that is no later than that of the pack before', () => {
    expect(whyNotComparable(pack, { asAt: new Date('2026-09-30T23:00:00Z') })).toContain('of no later moment')
  })
})

const correction = (acceptedAt: string, changed: Partial<PublishedCorrection> = {}): PublishedCorrection => ({
  edition: 2, unitCode: 'EMSOU', periodCode: 'M2026-08', isOfNetwork: false, about: 'DISRUPTIONS_LED', key: 'MAJOR', before: 4, after: 5, why: 'A record was wrong', acceptedBy: 'NETWORK-NOCC-ACCEPTER-1',
  acceptedAt: new Date(acceptedAt), ...changed,
})
const since = { after: new Date('2026-10-20T09:00:00Z'), upTo: new Date('2026-11-20T09:00:00Z') }
const people = { reference: smallReference(), labels: new Map([['NETWORK-NOCC-ACCEPTER-1', 'NOCC accepter 1']]) }

describe('the pack that is compared with', () => {
  it('is said to be the newest of the same days, basis and filling as at an earlier moment, or of any', () => {
    const asAt = new Date('2026-11-20T09:00:00Z')
    const why = (changed: Partial<PackBefore['asked']>, period = 'FY2026-Q2') => whyThisOne(pack, { asked: { ...pack.asked, asAt, ...changed }, period: parsePeriod(period, '2026-11-20') })
    const ofSame = 'It is compared with because it is the newest earlier pack of the same period and basis.'
    expect([why({}), why({}, '2026-07-01..2026-09-30')]).toEqual([ofSame, ofSame])
    const others = [why({ basis: 'AS_RETURNED' }), why({ fillGaps: true }), why({}, 'FY2026-Q1'), why({ asAt: pack.asked.asAt })]
    expect(others).toEqual(Array(4).fill('It is compared with because it is the newest earlier pack of any kind: none is of the same period and basis as this pack, as at an earlier moment.'))
  })
})

describe('corrections of published figures', () => {
  it('are those accepted after the moment of the pack before and up to that of this one', () => {
    const all = ['2026-11-21T09:00:00Z', '2026-11-20T09:00:00Z', '2026-10-20T09:00:01Z', '2026-10-20T09:00:00Z'].map((at) => correction(at))
    expect(publishedSince(all, since)).toEqual({ since: [all[1], all[2]], mayLack: false })
  })

  it('may lack older ones where as many were read as are read at once, and all of them are newer', () => {
    const full = (oldest: string) => [...Array.from({ length: 499 }, () => correction('2026-11-19T09:00:00Z')), correction(oldest)]
    expect([publishedSince(full('2026-10-21T09:00:00Z'), since).mayLack, publishedSince(full('2026-10-19T09:00:00Z'), since).mayLack]).toEqual([true, false])
  })

  it('name the edition, whose figure it is, of which return, before and after, why, and who accepted it in which role', () => {
    const { rows } = publishedTable([correction('2026-11-19T23:59:00Z'), correction('2026-11-19T09:00:00Z', { isOfNetwork: true, why: null })], people)
    expect(rows).toEqual([
      ['Edition 2', 'EMSOU', 'EMSOU', 'August 2026', 'Disruptions led, by grade: Major', 4, 5, 'A record was wrong', 'NOCC accepter 1', '2026-11-19'],
      ['Edition 2', 'All units', 'EMSOU', 'August 2026', 'Disruptions led, by grade: Major', 4, 5, { missing: 'No reason was kept' }, 'NOCC accepter 1', '2026-11-19'],
    ])
  })
})

describe('what was corrected since the pack before', () => {
  const asBefore = { gaveNone: false, returns: [] }
  const published = { table: publishedTable([correction('2026-11-19T09:00:00Z')], people), mayLack: false }
  const corrected = correctedFigures(before, withUnit('U1', { headline: { ...headline, gross: count(30), minor: count(24) } }))

  it('is both, each with its sentence', () => {
    const section = correctionsSection({ before: pack, why: 'It is the newest.', counts: { corrected, ...asBefore }, published })
    expect(sectionFaults([section])).toEqual([])
    expect(section).toMatchObject({
      title: 'Corrected since pack 3', paragraphs: ['Pack 3 was of Q2: July to September 2026, as recorded, as at 20 October 2026 at 10:00. It is the newest.'],
      findings: [
        { sentence: '2 counts by grade of Q2: July to September 2026 stand differently from pack 3: of U1.', table: 'corrected-figures' },
        { sentence: '1 correction of published figures was accepted since pack 3.', table: 'published-corrections' },
      ],
    })
  })

  it('is said to be nothing where it is nothing', () => {
    const section = correctionsSection({ before: pack, why: 'It is the newest.', counts: { corrected: [], ...asBefore }, published: { table: publishedTable([], people), mayLack: true } })
    expect([section.findings, section.tables, sectionFaults([section])]).toEqual([[], [], []])
    expect(section.paragraphs.slice(1)).toEqual([
      'Every count by grade that pack 3 gave stands as it gave it.', 'No correction of a published figure was accepted since pack 3.',
      'Only the newest 500 corrections of published figures are read: older ones since then stand with their editions.',
    ])
  })

  it('is no correction where a return came in: its unit has a sentence of its own', () => {
    const late = correctedFigures(before, gradesTable({ ...comparison, units: comparison.units.map((unit) => (['U1', 'U3'].includes(unit.unit.code) ? unitOf(unit.unit.code, { headline: { ...headline, gross: count(30), minor: count(24) } }) : unit)) }))
    const section = correctionsSection({ before: pack, why: 'It is the newest.', counts: { corrected: [...late, { unit: 'All units', figure: 'Gross', before: 1, now: 7 }], gaveNone: false, returns: [{ unit: 'U3', more: 1 }] }, published: null })
    expect(sectionFaults([section])).toEqual([])
    expect([section.title, ...section.findings.map(({ sentence }) => sentence)]).toEqual([
      'Corrected or come in since pack 3', 'U3: 1 more return is there than in pack 3. 2 counts by grade of it differ.', '1 count by grade of all units together differs from pack 3: it is of other returns.',
      '2 counts by grade of Q2: July to September 2026 stand differently from pack 3: of U1.',
    ])
  })

  it('is told of returns only where the number of accepted ones is another', () => {
    const units = comparison.units.map(({ unit, returns }) => ({ unit, returns: { ...returns, accepted: unit.code === 'U1' ? 2 : 1 } }))
    const table: PackTable = { ...before, columns: [{ name: 'Unit', kind: 'TEXT', decimals: 0 }, { name: 'Accepted', kind: 'NUMBER', decimals: 0 }], rows: units.map(({ unit }) => [unit.code, unit.code === 'U2' ? { missing: 'Not asked' } : unit.code === 'U3' ? 3 : 1]) }
    expect([returnsSince(table, units), returnsSince(undefined, units)]).toEqual([[{ unit: 'U1', more: 1 }, { unit: 'U3', more: -2 }], []])
  })

  it('of a pack that gave no count is that it gave none, and never that all stands', () => {
    const none: PackTable = { ...before, rows: before.rows.map(([name = '', ...cells]) => [name, ...cells.map(() => ({ missing: noReturn }))]) }
    expect([holdsCounts(none), holdsCounts(before)]).toEqual([false, true])
    const section = correctionsSection({ before: pack, why: 'It is the newest.', counts: { corrected: [], gaveNone: true, returns: [] }, published: null })
    expect(section.paragraphs.slice(1)).toEqual(['Pack 3 gave no count by grade: it had no figures for its period.'])
  })

  it('is not said where it cannot be known, and without a pack of an earlier moment is a sentence', () => {
    const section = correctionsSection({ before: pack, why: 'It is the newest.', counts: { whyNot: 'It was still running.' }, published: null })
    expect([section.paragraphs.slice(1), section.tables]).toEqual([['It was still running.'], []])
    expect([withoutPackBefore.paragraphs.length, sectionFaults([withoutPackBefore])]).toEqual([1, []])
  })
})
