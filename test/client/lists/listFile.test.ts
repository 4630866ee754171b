import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disruptionColumns, referenceColumn } from '../../../client/disruptions/disruptionColumns.tsx'
import type { ListedDisruption } from '../../../client/disruptions/disruptionColumns.tsx'
import { listFile, listFileName } from '../../../client/lists/listFile.ts'
import type { ListFileOrigin } from '../../../client/lists/listFile.ts'
import { groupColumns, aliasColumn } from '../../../client/targets/groupColumns.tsx'
import { outputColumns, referenceColumn as outputReference } from '../../../client/outputs/outputColumns.tsx'

const origin: ListFileOrigin = {
  inventedInWords: 'Invented demonstration data',
  title: 'Disruptions',
  isOfDisruptions: true,
  seenBy: 'EMSOU recorder 1',
  filters: ['Grade: Major', 'Withdrawn too'],
  order: 'Newest effect first',
  asAt: '2026-11-21T14:00:00.000Z',
  isWithdrawnShown: true,
}

function aRow(seen: Partial<ListedDisruption> = {}): ListedDisruption {
  return {
    id: 'disruption-1',
    reference: 'EMSOU-2026-0142',
    effect: { inWords: '27 March to 2 April 2026', text: '2026-03-27/2026-04-02', precision: 'RANGE' },
    target: { kind: 'OCG', label: 'Amber harbour' },
    threats: [{ code: 'DRUGS', name: 'Drugs' }, { code: 'FIREARMS', name: 'Firearms' }],
    countedGrade: 'MAJOR',
    unit: { code: 'EMSOU', name: 'East Midlands' },
    supportingUnits: [],
    isWithdrawn: false,
    recordedAt: '2026-04-03T09:30:00.000Z',
    operationName: null,
    ...seen,
  }
}

const columnsNamed = (...codes: string[]) => [referenceColumn, ...disruptionColumns.filter(({ code }) => codes.includes(code))]

function tableOf(text: string): string[][] {
  const [, table = ''] = text.split('\r\n\r\n')
  return parse(table)
}

const fileOf = (rows: ListedDisruption[], codes: string[], seen: Partial<ListFileOrigin> = {}) =>
  listFile({ ...origin, ...seen }, columnsNamed(...codes), { rows, datedTooLoosely: 3 })

describe('the file of a list', () => {
  it('starts with a byte order mark and says what it is before any record', () => {
    const text = fileOf([aRow()], ['effect'])
    expect(text.slice(0, text.indexOf('\r\n\r\n')).split('\r\n')).toEqual([
      '\uFEFFInvented demonstration data',
      'A disruption is an action with an evidenced impact on a target. It is not a dismantled group.',
      'List,Disruptions',
      'As seen by,EMSOU recorder 1',
      'Filter,Grade: Major',
      'Filter,Withdrawn too',
      'Order,Newest effect first',
      'As at,2026-11-21T14:00:00.000Z',
      'Records,1',
      'Note,"3 records are dated too loosely for this period, and not in this list."',
    ])
  })

  it('does not claim invented records where they are real, and says when nothing is filtered', () => {
    const text = fileOf([aRow()], [], { inventedInWords: null, filters: [], isOfDisruptions: false })
    expect(text).not.toContain('Invented')
    expect(text).not.toContain('dismantled')
    expect(text).toContain('Filter,none\r\n')
  })

  it('holds days in ISO 8601, and how closely they are known in a column of its own', () => {
    expect(tableOf(fileOf([aRow()], ['effect', 'recordedOn'], { isWithdrawnShown: false }))).toEqual([
      ['Reference', 'Days of effect', 'Days of effect, known to the', 'Version recorded'],
      ['EMSOU-2026-0142', '2026-03-27/2026-04-02', 'range of days', '2026-04-03T09:30:00.000Z'],
    ])
  })

  it('joins lists by "; " and says what is missing in words', () => {
    expect(tableOf(fileOf([aRow()], ['threats', 'supportingUnits', 'operation'], { isWithdrawnShown: false }))[1]).toEqual([
      'EMSOU-2026-0142', 'Drugs; Firearms', 'no unit', 'no name recorded',
    ])
  })

  it('says which records are withdrawn only where withdrawn ones are shown', () => {
    const rows = [aRow(), aRow({ isWithdrawn: true })]
    expect(tableOf(fileOf(rows, [])).map((cells) => cells[1])).toEqual(['Withdrawn', 'no', 'yes'])
    expect(tableOf(fileOf(rows, [], { isWithdrawnShown: false }))[0]).toEqual(['Reference'])
  })

  it('holds bare numbers for groups and outputs, and a reason where there is none', () => {
    const group = {
      id: 'g', alias: 'Amber harbour', urn: null, isUrnProvisional: false, status: 'ACTIVE', isWithdrawn: false, owningForce: null, threats: [],
      counts: { gross: 1204, major: 3, moderate: 0, minor: 0, noImpact: 0, negative: 2 },
    } as const
    const groups = listFile({ ...origin, isWithdrawnShown: false }, [aliasColumn, ...groupColumns.filter(({ code }) => ['urn', 'gross'].includes(code))], {
      rows: [{ ...group, threats: [] }], datedTooLoosely: 0,
    })
    expect(tableOf(groups)[1]).toEqual(['Amber harbour', 'no URN yet', 'no URN yet', '1204'])

    const output = {
      id: 'o', reference: 'EMSOU-P-2026-0001', title: 'Talk', kind: 'TALK', peopleReached: null, isWithdrawn: false, strand: { name: 'Prevent' },
      audience: { name: 'Pupils' }, held: { inWords: 'March 2026', text: '2026-03', precision: 'MONTH' }, questionnaire: { sent: 1500, answered: 0 },
    } as const
    const outputs = listFile({ ...origin, isWithdrawnShown: false }, [outputReference, ...outputColumns.filter(({ code }) => ['reached', 'answered'].includes(code))], {
      rows: [output], datedTooLoosely: 0,
    })
    expect(tableOf(outputs)).toEqual([
      ['Reference', 'People reached', 'Questionnaires sent', 'Questionnaires answered'],
      ['EMSOU-P-2026-0001', 'not counted', '1500', '0'],
    ])
  })

  it('has as many cells in each row as in its head, whatever was typed, and no cell that runs as a formula', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (label, names) => {
        const row = aRow({ target: { kind: 'VULNERABILITY', label }, forces: names.map((name) => ({ name })) })
        const [head = [], cells = []] = tableOf(fileOf([row], ['target', 'forces', 'effect'], { filters: [] }))
        expect(cells.length).toBe(head.length)
        for (const cell of cells) expect(cell).not.toMatch(/^[=@\t\r\n＝＋－＠]|^[+-](?!\d+(\.\d+)?$)/)
      }),
    )
  })

  it('is named by codes only', () => {
    expect(listFileName('EMSOU', 'disruptions', '2015-01-01..2021-12-31', origin.asAt)).toBe(
      'longview-EMSOU-disruptions-2015-01-01-to-2021-12-31-as-at-2026-11-21T1400Z.csv',
    )
    expect(listFileName(undefined, 'groups', undefined, origin.asAt)).toBe('longview-groups-as-at-2026-11-21T1400Z.csv')
  })
})
