import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demonstrationPeople } from '../../../server/people/demonstrationPeople.ts'
import { startOfLondonDay } from '../../../server/periods/londonDay.ts'
import { everyPage, type Listed } from '../../support/everyPage.ts'
import { startApp } from '../../support/startApp.ts'

/** Every figure of a page is opened and its records are added up again, on the invented records of a tiny seed. */
const { as } = await startApp({ contents: 'tiny' })
const unitCodes = [...new Set(demonstrationPeople.flatMap(({ unitCode }) => unitCode ?? []))]

const counts = '{ gross major moderate minor noImpact negative }'
const values = '{ gross { value } major { value } moderate { value } minor { value } negative { value } noImpact { value } supportedGross { value } supportedNegative { value } }'
const page = `query ($unit: String!, $period: String!, $asAt: Instant) { unitImpact(unit: $unit, period: $period, asAt: $asAt) {
  __typename ... on Refusal { message } ... on UnitImpact { period { code from lastDay } asAt headline ${values} datedTooLoosely
    byStrand { code counts ${counts} } byThreat { code counts ${counts} } byTactic { code counts ${counts} } byForce { code counts ${counts} }
    cumulative { days gross major moderate minor negative noImpact }
    monthly { months major moderate minor negative noImpact gross supportedGross datedTooLoosely ${counts} } } } }`

type Counts = Record<'gross' | 'major' | 'moderate' | 'minor' | 'noImpact' | 'negative', number>
type Row = { code: string; counts: Counts }
type Impact = {
  __typename: string
  period: { code: string; from: string; lastDay: string }
  headline: Record<keyof Counts | 'supportedGross' | 'supportedNegative', { value: number }>
  datedTooLoosely: number
  byStrand: Row[]; byThreat: Row[]; byTactic: Row[]; byForce: Row[]
  cumulative: Record<'days', string[]> & Record<keyof Counts, number[]>
  monthly: { months: string[]; supportedGross: number[]; datedTooLoosely: Counts } & Record<keyof Counts, number[]>
}

/** The records of a list, counted by their grade as they are shown. */
function countsOf(records: Listed[]): Counts {
  const of = (grade: string) => records.filter(({ countedGrade }) => countedGrade === grade).length
  const [major, moderate, minor] = [of('MAJOR'), of('MODERATE'), of('MINOR')]
  return { gross: major + moderate + minor, major, moderate, minor, noImpact: of('NO_IMPACT'), negative: of('NEGATIVE') }
}

const day = (offset: number) => new Date(Date.UTC(2023, 3, 1 + offset)).toISOString().slice(0, 10)
const anyPeriod = fc.oneof(
  fc.integer({ min: 2023, max: 2026 }).map((year) => `FY${year}`),
  fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `FY${year}-Q${quarter}`),
  fc.tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `YE${year}-${String(month).padStart(2, '0')}`),
  fc.tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `M${year}-${String(month).padStart(2, '0')}`),
  fc.tuple(fc.integer({ min: 0, max: 1_300 }), fc.integer({ min: 0, max: 1_100 })).map(([from, length]) => `${day(from)}..${day(from + length)}`),
  fc.integer({ min: 2023, max: 2026 }).map((year) => `YTD${year}`),
)
/** Now, or any past moment of the stories; never before the year to date that might be asked for. */
const anyMoment = fc.option(fc.date({ min: new Date('2026-04-02T00:00:00Z'), max: new Date('2026-11-19T00:00:00Z'), noInvalidDate: true }), { freq: 3 })
const anyEarlierMoment = fc.date({ min: new Date('2023-06-01T00:00:00Z'), max: new Date('2026-11-19T00:00:00Z'), noInvalidDate: true })

/** What is given to those who may not open the records. */
const anyWholeMonths = anyPeriod.filter((period) => !period.includes('..'))
const anyEndOfMonth = fc.option(fc.integer({ min: 5, max: 11 }).map((month) => startOfLondonDay(`2026-${String(month).padStart(2, '0')}-01`)), { freq: 3 })

const seeded = { seed: 20_261_121, endOnFailure: true }

describe('a figure that is opened', () => {
  it('has as many records under it as it says: each grade, credit, breakdown, day and month, now and as at past moments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...unitCodes), anyPeriod, anyMoment, (unit, period, moment) => opensUp(unit, period, moment?.toISOString() ?? null)),
      { ...seeded, numRuns: 40 },
    )
  })

  it('has as many records under it in a year to date as it was, as at any past moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...unitCodes), anyEarlierMoment, (unit, moment) => {
        const year = moment.getUTCMonth() >= 3 ? moment.getUTCFullYear() : moment.getUTCFullYear() - 1
        return opensUp(unit, `YTD${year}`, new Date(moment.getTime() + 86_400_000).toISOString())
      }),
      { ...seeded, numRuns: 15 },
    )
  })

  it('has its filters in the list: what a row counts is what the list shows for it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...unitCodes), anyPeriod, anyMoment, async (unit, period, moment) => {
        const asAt = moment?.toISOString() ?? null
        const person = as(`${unit}-PERFORMANCE-LEAD-1`)
        const { unitImpact } = await person.ask<{ unitImpact: Impact }>(page, { unit, period, asAt })
        if (unitImpact.__typename === 'Refusal') return
        const rows = [
          ...unitImpact.byStrand.map((row) => ({ row, filter: { strand: row.code } })),
          ...unitImpact.byThreat.map((row) => ({ row, filter: { threat: row.code } })),
          ...unitImpact.byTactic.map((row) => ({ row, filter: { tactic: row.code } })),
          ...unitImpact.byForce.filter(({ code }) => code !== 'NONE').map((row) => ({ row, filter: { force: row.code } })),
        ]
        const grades = { major: 'MAJOR', moderate: 'MODERATE', minor: 'MINOR', noImpact: 'NO_IMPACT', negative: 'NEGATIVE' } as const
        // One row of each kind of breakdown, the fullest, by every grade: totals as the list gives them.
        for (const kind of ['strand', 'threat', 'tactic', 'force']) {
          const [fullest] = rows.filter(({ filter }) => kind in filter).toSorted((one, other) => other.row.counts.gross - one.row.counts.gross)
          if (!fullest) continue
          for (const [name, grade] of Object.entries(grades)) {
            const { disruptions } = await person.ask<{ disruptions: { totalCount: number } }>(
              'query ($filter: DisruptionFilter, $asAt: Instant) { disruptions(first: 1, filter: $filter, asAt: $asAt) { totalCount } }',
              { filter: { unit, period, credit: 'LED', grades: [grade], ...fullest.filter }, asAt },
            )
            expect([kind, grade, disruptions.totalCount]).toEqual([kind, grade, fullest.row.counts[name as keyof Counts]])
          }
        }
      }),
      { ...seeded, numRuns: 10 },
    )
  })
})

describe('the network', () => {
  it('counts each disruption once: the sum of what the units led', async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeMonths, anyEndOfMonth, async (period, moment) => {
        const asAt = moment?.toISOString() ?? null
        const query = `query ($period: String!, $asAt: Instant) { networkImpact(period: $period, asAt: $asAt) { __typename ... on Refusal { message } ... on NetworkImpact {
          headline ${values} datedTooLoosely byStrand { counts ${counts} } units { unit { code } headline ${values} datedTooLoosely } } } }`
        type Part = Pick<Impact, 'headline' | 'datedTooLoosely'>
        const { networkImpact } = await as('NETWORK-BOARD-MEMBER-1').ask<{ networkImpact: Part & { __typename: string; byStrand: { counts: Counts }[]; units: (Part & { unit: { code: string } })[] } }>(
          query, { period, asAt },
        )
        if (networkImpact.__typename === 'Refusal') return expect(networkImpact).toMatchObject({ message: expect.stringContaining('had not begun') })
        expect(networkImpact.units.map(({ unit }) => unit.code)).toEqual(unitCodes)
        const led = ['gross', 'major', 'moderate', 'minor', 'noImpact', 'negative'] as const
        for (const name of led) {
          const sum = networkImpact.units.reduce((total, { headline }) => total + headline[name].value, 0)
          expect([name, networkImpact.headline[name].value]).toEqual([name, sum])
          expect(networkImpact.byStrand.reduce((total, row) => total + row.counts[name], 0)).toBe(sum)
        }
        expect(networkImpact.datedTooLoosely).toBe(networkImpact.units.reduce((total, { datedTooLoosely }) => total + datedTooLoosely, 0))
        // A panel says of its unit what the unit's own page says.
        const { unit, headline } = networkImpact.units[Math.abs(period.length * 7) % networkImpact.units.length] ?? networkImpact.units[0] ?? { unit: { code: '' }, headline: null }
        const { unitImpact } = await as('NETWORK-BOARD-MEMBER-1').ask<{ unitImpact: Impact }>(page, { unit: unit.code, period, asAt })
        expect(unitImpact.headline).toEqual(headline)
      }),
      { ...seeded, numRuns: 25 },
    )
  })
})

async function opensUp(unit: string, period: string, asAt: string | null): Promise<void> {
  const person = as(`${unit}-RECORDER-1`)
  const { unitImpact } = await person.ask<{ unitImpact: Impact }>(page, { unit, period, asAt })
  if (unitImpact.__typename === 'Refusal') return // a year to date that had not begun at that moment
  const led = await everyPage(person, { filter: { unit, period, credit: 'LED' }, asAt })
  const supported = countsOf(await everyPage(person, { filter: { unit, period, credit: 'SUPPORTED' }, asAt }))
  const { headline, cumulative, monthly } = unitImpact
  const inAll = countsOf(led)

  expect({
    gross: headline.gross.value, major: headline.major.value, moderate: headline.moderate.value, minor: headline.minor.value,
    noImpact: headline.noImpact.value, negative: headline.negative.value,
  }).toEqual(inAll)
  expect([headline.supportedGross.value, headline.supportedNegative.value]).toEqual([supported.gross, supported.negative])

  const { disruptions } = await person.ask<{ disruptions: { totalCount: number; datedTooLoosely: number } }>(
    'query ($filter: DisruptionFilter, $asAt: Instant) { disruptions(first: 1, filter: $filter, asAt: $asAt) { totalCount datedTooLoosely } }',
    { filter: { unit, period, credit: 'LED' }, asAt },
  )
  expect(disruptions).toEqual({ totalCount: led.length, datedTooLoosely: unitImpact.datedTooLoosely })

  const rowsOf = (codes: (record: Listed) => string[]) =>
    (rows: Row[]) => {
      for (const { code, counts: counted } of rows) expect([code, counted]).toEqual([code, countsOf(led.filter((record) => codes(record).includes(code)))])
      const named = new Set(rows.map(({ code }) => code))
      expect(led.flatMap(codes).filter((code) => !named.has(code))).toEqual([])
    }
  rowsOf(({ strand }) => [strand.code])(unitImpact.byStrand)
  rowsOf(({ threats }) => threats.map(({ code }) => code))(unitImpact.byThreat)
  rowsOf(({ tactics }) => tactics.map(({ code }) => code))(unitImpact.byTactic)
  rowsOf(({ forces }) => (forces.length > 0 ? forces.map(({ code }) => code) : ['NONE']))(unitImpact.byForce)

  const grades = ['gross', 'major', 'moderate', 'minor', 'noImpact', 'negative'] as const
  cumulative.days.forEach((until, index) => {
    const sofar = countsOf(led.filter(({ effect }) => effect.lastDay <= until))
    expect([until, ...grades.map((grade) => cumulative[grade][index])]).toEqual([until, ...grades.map((grade) => sofar[grade])])
  })
  expect(led.length === 0 || cumulative.gross.at(-1) === inAll.gross).toBe(true)

  const isOfMonth = ({ effect }: Listed) => effect.from.slice(0, 7) === effect.lastDay.slice(0, 7)
  expect(monthly.datedTooLoosely).toEqual(countsOf(led.filter((record) => !isOfMonth(record))))
  monthly.months.forEach((month, index) => {
    const own = countsOf(led.filter((record) => isOfMonth(record) && record.effect.lastDay.startsWith(month)))
    expect([month, ...grades.map((grade) => monthly[grade][index])]).toEqual([month, ...grades.map((grade) => own[grade])])
  })
}
