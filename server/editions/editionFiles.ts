import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { inventedFiguresInWords } from '../measures/inventedFiguresInWords.ts'
import { canonicalJson, type Json } from '../returnFigures/canonicalJson.ts'
import type { EditionRecord, FigureOfEdition, ReturnInEdition } from './editionRecord.ts'

/** What the files of an edition are made from: all of it frozen. */
export type EditionContent = Pick<EditionRecord, 'number' | 'format' | 'period' | 'isInvented' | 'missing' | 'note' | 'publishedAt'> & {
  returns: readonly ReturnInEdition[]
  figures: readonly FigureOfEdition[]
}

export type EditionFiles = { json: string; csv: string; jsonSha256: string; csvSha256: string }

/**
 * The files of an edition, the same bytes each time: codes and no names, because names may change; everything in an order of
 * its own and not in that of the reference data.
 *
 * Unit: as the definition of each figure says; sums over the returns in it. `unit` null, or NETWORK, is all units together.
 * Source: RFC 8785 for the JSON; RFC 4180 for the CSV, with a byte order mark and formulas escaped.
 * Checked in: test/unit/editions/editionFiles.test.ts.
 */
export function editionFiles(content: EditionContent): EditionFiles {
  const json = `${canonicalJson(jsonOf(content))}\n`
  const csv = csvOf(content)
  return { json, csv, jsonSha256: sha256(json), csvSha256: sha256(csv) }
}

function jsonOf({ number, format, period, isInvented, missing, note, publishedAt, returns, figures }: EditionContent): Json {
  return {
    edition: number,
    format,
    period: { code: period.code, from: period.from, to: period.to },
    publishedAt: publishedAt.toISOString(),
    note,
    aboutTheData: isInvented ? inventedFiguresInWords : null,
    returnsIncluded: returns.length,
    returnsExpected: returns.length + missing.length,
    definitions: definitionsOf(returns),
    returns: sorted(returns, (one) => [one.unitCode, one.periodCode]).map((one) => ({
      unit: one.unitCode, period: one.periodCode, figuresAsAt: one.figuresAsAt.toISOString(), definitionVersion: one.definitionVersion, sha256: one.sha256,
    })),
    missing: sorted(missing, (one) => [one.unit, one.period]),
    figures: inOrder(figures).map(({ unitCode, about, key, quantity }) => ({ unit: unitCode, figure: about, key, quantity })),
  }
}

function csvOf({ number, period, isInvented, missing, returns, figures }: EditionContent): string {
  const included = (unitCode: string | null) => returns.filter((one) => unitCode === null || one.unitCode === unitCode).length
  const expected = (unitCode: string | null) => included(unitCode) + missing.filter((one) => unitCode === null || one.unit === unitCode).length
  const rows = inOrder(figures).map(({ unitCode, about, key, quantity }) => [
    number, period.code, period.from, period.to, unitCode ?? 'NETWORK', about, key, quantity, included(unitCode), expected(unitCode),
    ...(isInvented ? [inventedFiguresInWords] : []),
  ])
  const header = ['edition', 'period', 'from', 'to', 'unit', 'figure', 'key', 'quantity', 'returns_included', 'returns_expected', ...(isInvented ? ['about_the_data'] : [])]
  return stringify([header, ...rows], { bom: true, escape_formulas: true, record_delimiter: '\r\n' })
}

/** Versions of the definition of each figure that the returns were made by. */
function definitionsOf(returns: readonly ReturnInEdition[]): Record<string, number[]> {
  const versions = new Map<string, Set<number>>()
  for (const { figureVersions } of returns) {
    for (const [code, version] of Object.entries(figureVersions)) versions.set(code, (versions.get(code) ?? new Set()).add(version))
  }
  return Object.fromEntries([...versions].map(([code, known]) => [code, [...known].toSorted((one, other) => one - other)]))
}

const inOrder = (figures: readonly FigureOfEdition[]) => sorted(figures, ({ unitCode, about, key }) => [unitCode ?? '', about, key])

/** By code points, part by part: no language's order, which may change. */
function sorted<T>(items: readonly T[], partsOf: (item: T) => string[]): T[] {
  return items.toSorted((one, other) => {
    const others = partsOf(other)
    for (const [index, part] of partsOf(one).entries()) {
      const against = others[index] ?? ''
      if (part !== against) return part < against ? -1 : 1
    }
    return 0
  })
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
