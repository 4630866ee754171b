import type { PackChange, PackContent, PackFunnel, PackSection, PackStanding, PackTable } from '../../../client/packs/packDocuments.ts'

/** A pack as the API gives it: ready, with its PDF, unless a story says otherwise. */
export function aStanding(given: Partial<PackStanding> = {}): PackStanding {
  return {
    number: 7, state: 'READY', basis: 'AS_RETURNED', fillsGaps: false, asAt: '2026-11-22T14:03:00.000Z', requestedAt: '2026-11-22T14:04:10.000Z', frozenAt: '2026-11-22T14:04:30.000Z',
    endedAt: null, whyEnded: null, whyNoPdf: null, sha256: 'b'.repeat(64), mayCancel: false,
    period: { code: 'FY2026-Q2', inWords: 'Q2: July to September 2026' }, requestedBy: { id: 'p-1', label: 'Executive board member 1' }, progress: null,
    files: [
      { kind: 'PDF', name: 'longview-board-pack-7-FY2026-Q2.pdf', mediaType: 'application/pdf', sha256: 'c'.repeat(64), bytes: 1_234_567, pages: 34 },
      { kind: 'CSV', name: 'longview-board-pack-7-FY2026-Q2.csv', mediaType: 'text/csv', sha256: 'd'.repeat(64), bytes: null, pages: null },
    ],
    ...given,
  }
}

export function aTable(given: Partial<PackTable> = {}): PackTable {
  return {
    code: 'rates-residents', title: 'Rates per million residents', notes: ['Units stand in geographic order: this is no ranking.'],
    columns: [{ name: 'Unit', isNumeric: false }, { name: 'Gross per million residents', isNumeric: true }],
    rows: [{ cells: ['EMSOU', '12.3 (8.1 to 17.0)'] }, { cells: ['TARIAN', 'Not all returns are there'] }],
    ...given,
  }
}

export function aSection(given: Partial<PackSection> = {}): PackSection {
  return { code: 'differences', title: 'Which units differ?', paragraphs: ['Units differ in size.'], findings: [], charts: [], tables: [aTable()], ...given }
}

export function aContent(given: Partial<PackContent> = {}): PackContent {
  return {
    title: 'Board pack 7: Q2: July to September 2026', classification: 'OFFICIAL-SENSITIVE', aboutTheData: 'Invented demonstration data',
    facts: [{ name: 'Basis', text: 'As returned: 29 of 30 returns.' }], notes: [{ name: 'Missing is not zero', text: 'Where there is no figure, words say why.' }], sections: [aSection()],
    ...given,
  }
}

/** With a unit within the limits and one above them. */
export function aFunnel(given: Partial<PackFunnel> = {}): PackFunnel {
  return {
    __typename: 'PackFunnel', code: 'funnel-gross', title: 'Gross per million residents: 1 above what chance explains', subtitle: 'Gross, by unit', table: 'rates-residents',
    howToRead: 'Each mark is a unit. The plot does not say why.', unit: 'per million residents', divided: 'residents', isShare: false, overall: 105, overallName: 'The 2 units with a value',
    units: [
      { unit: 'NEROCU', of: 2_647_006, value: 100, lower: 88, upper: 113, place: 'WITHIN', inWords: '' },
      { unit: 'EMSOU', of: 4_880_049, value: 132, lower: 122, upper: 143, place: 'ABOVE_998', inWords: '' },
    ],
    limitsOf: [2_000_000, 5_000_000], lower95: [91, 96], upper95: [119, 114], lower998: [83, 91], upper998: [128, 120],
    ...given,
  }
}

type Point = PackChange['points'][number]

/** Counts of so many months from April 2025, all in the first phase. */
export function aChange(values: readonly (number | null)[], given: Partial<PackChange> = {}): PackChange {
  return {
    __typename: 'PackChange', code: 'change-emsou', title: 'EMSOU: gross disruptions led, by month: no month stands out', subtitle: 'Gross, EMSOU', table: 'change', howToRead: 'Each point is a month.', unit: 'disruptions', breaks: [],
    points: values.map((value, index): Point => {
      const from = `${2025 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`
      return { period: from.slice(0, 7), from, value, missing: value === null ? 'No return' : null, mean: 5, lower: 0, upper: 12, phase: 1, isTrial: false, marks: '', shape: 'NONE' }
    }),
    ...given,
  }
}
