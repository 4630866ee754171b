import { packFormat, type PackContent, type PackSection, type PackTable } from '../../server/packs/packContent.ts'

/**
 * A small board pack with what makes drawing hard: estimates, reasons for missing values, texts like formulas and beyond ASCII, a long
 * table that is not on the page, and one whose first column does not tell its rows apart; with whatever a story changes about it.
 */
export function aPack(changed: Partial<PackContent> = {}): PackContent {
  return {
    format: packFormat,
    number: 7,
    title: 'Board pack 7: Q2: July to September 2026',
    classification: 'OFFICIAL-SENSITIVE',
    inShort: 'As at 22 November 2026, 14:03 GMT, as recorded.',
    aboutTheData: 'Invented records: no figure is of a real group.',
    facts: [
      { name: 'Period', text: 'Q2: July to September 2026: 2026-07-01 to 2026-09-30' },
      { name: 'As at', text: '22 November 2026, 14:03 GMT' },
      { name: 'Basis', text: 'As recorded' },
    ],
    sections: [aRatesSection(), aReturnsSection()],
    notes: [
      { name: 'Rates', text: 'Disruptions per million residents, with limits by Byar’s method.' },
      { name: 'Negatives', text: 'Negative disruptions stand beside the gross and are never netted off.\nThey have a column of their own.' },
    ],
    ...changed,
  }
}

/** A section with a table of estimates on the page, a finding from it, and a long table that is only in the files. */
export function aRatesSection(changed: Partial<PackSection> = {}): PackSection {
  return {
    code: 'comparing',
    title: 'Comparing units',
    paragraphs: ['Units differ in size and in how they record.'],
    findings: [
      { sentence: 'No unit lies beyond the 99.8% limits.', table: 'rates-residents' },
      { sentence: '8 of 10 returns were received.', table: null },
    ],
    charts: [],
    tables: [ratesTable(), byMonthTable()],
    ...changed,
  }
}

export function ratesTable(changed: Partial<PackTable> = {}): PackTable {
  return {
    code: 'rates-residents',
    title: 'Gross disruptions per million residents',
    columns: [
      { name: 'Unit', kind: 'TEXT', decimals: 0 },
      { name: 'Gross', kind: 'NUMBER', decimals: 0 },
      { name: 'Change since the pack before', kind: 'NUMBER', decimals: 1 },
      { name: 'Gross per million residents', kind: 'ESTIMATE', decimals: 2 },
    ],
    rows: [
      ['EMSOU', 1_234, -3, { value: 12.345678901234567, lower: 0.1 + 0.2, upper: 1 / 3 * 100 }],
      ['=SUM(A1:A9)', 0, 0.5, { value: 0, lower: 0, upper: 0.9 }],
      ['Tarian: de Cymru, Dŵr & “Môr” <x>', { missing: 'not received' }, { missing: 'no pack before' }, { missing: 'not received' }],
    ],
    notes: ['Units stand in geographic order. This is no ranking.'],
    isOnPage: true,
    ...changed,
  }
}

function byMonthTable(): PackTable {
  return {
    code: 'by-month',
    title: 'Disruptions by unit and month',
    columns: [{ name: 'Unit', kind: 'TEXT', decimals: 0 }, { name: 'Month from', kind: 'DAY', decimals: 0 }, { name: 'Gross', kind: 'NUMBER', decimals: 0 }],
    rows: ['EMSOU', 'SEROCU'].flatMap((unit) => Array.from({ length: 24 }, (_, month) =>
      [unit, `${2024 + Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, '0')}-01`, month * 7 % 11])),
    notes: [],
    isOnPage: false,
  }
}

/** A section whose table has no rows, and another with the same note twice. */
export function aReturnsSection(changed: Partial<PackSection> = {}): PackSection {
  return {
    code: 'returns',
    title: 'Returns, missing and corrected',
    paragraphs: [],
    findings: [],
    charts: [],
    tables: [
      { code: 'corrected', title: 'Corrections since the pack before', columns: [{ name: 'Record', kind: 'TEXT', decimals: 0 }], rows: [], notes: [], isOnPage: true },
      {
        code: 'queries',
        title: 'Queries',
        columns: [{ name: 'Unit', kind: 'TEXT', decimals: 0 }, { name: 'Days open', kind: 'NUMBER', decimals: 0 }],
        rows: [['YHROCU', 12], ['YHROCU', 12], ['', { missing: 'answered' }]],
        notes: ['-1 day counts as today.'],
        isOnPage: true,
      },
    ],
    ...changed,
  }
}
