import type { ComparedMeasureOf } from '../../comparison/comparedMeasure.ts'
import { measureCatalogue } from '../../comparison/measureCatalogue.ts'
import { pastMoment } from '../../facts/asAt.ts'
import { settingsAt } from '../../settings/settingsAt.ts'
import { numberColumn, textColumn } from '../packColumn.ts'
import type { PackPart } from '../packAsking.ts'
import type { PackSection, PackTable } from '../packContent.ts'
import { denominatorNames, gradesCounted, sharedRules } from './definitions/sharedRules.ts'
import { termDefinitions } from './definitions/termDefinitions.ts'
import { workDefinitions } from './definitions/workDefinitions.ts'

type Measure = Pick<ComparedMeasureOf, 'definition' | 'kind' | 'denominator'>

/** How the figures of a pack are made: its words, its counts, and every measure by which units are compared. One statement: the settings. */
export const definitionsPart: PackPart = {
  doing: 'Writing down how figures are made',
  build: async ({ database, now, asked }) => {
    const settings = await settingsAt(database, pastMoment(asked.asAt, now))
    return [definitionsSection(measureCatalogue(settings.wholes('CHECK_BACK_MONTHS')))]
  },
}

/**
 * The words, the rates and the other measures, a row each; what several share stands once before them.
 *
 * @param measures by which units are compared, in their order
 * Checked in: test/unit/packs/parts/definitions.test.ts.
 */
export function definitionsSection(measures: readonly Measure[]): PackSection {
  const rates = measures.filter(({ kind }) => kind === 'RATE')
  return {
    code: 'definitions',
    title: 'How the figures are made',
    paragraphs: ['Each figure has a definition with a version, which changes when what it counts changes: figures of two versions do not compare.', ...sharedRules(measures)],
    findings: [],
    charts: [],
    tables: [wordsTable, ratesTable(rates), measuresTable(measures.filter(({ kind }) => kind === 'SHARE'))],
  }
}

const wordsTable: PackTable = {
  code: 'definitions-words',
  title: 'Words',
  columns: [textColumn('Word'), numberColumn('Version'), textColumn('What it means')],
  rows: termDefinitions.map(({ name, version, means }) => [name, version, means]),
  notes: [],
  isOnPage: true,
}

function ratesTable(rates: readonly Measure[]): PackTable {
  return {
    code: 'definitions-rates',
    title: 'Rates by which units are compared',
    columns: [textColumn('Measure'), numberColumn('Version'), textColumn('Counted grades'), textColumn('Divided by')],
    rows: rates.map((rate) => [rate.definition.name, rate.definition.version, gradesCounted(rate, rates), rate.denominator ? denominatorNames[rate.denominator] : 'Nothing']),
    notes: [],
    isOnPage: true,
  }
}

function measuresTable(shares: readonly Measure[]): PackTable {
  return {
    code: 'definitions',
    title: 'Shares by which units are compared, and other figures',
    columns: [textColumn('Measure'), numberColumn('Version'), textColumn('What is counted'), textColumn('Divided by'), textColumn('Method')],
    rows: [
      ...shares.map(({ definition: { name, version, counts, dividedBy } }) => [name, version, counts, saidBefore(dividedBy, name, shares) ?? dividedBy, 'As shares by which units are compared.']),
      ...workDefinitions.map(({ name, version, counts, dividedBy, method }) => [name, version, counts, dividedBy, method]),
    ],
    notes: [],
    isOnPage: true,
  }
}

/** "As “Held after 3 months”": where an earlier share is divided by the same. */
function saidBefore(dividedBy: string, name: string, shares: readonly Measure[]): string | null {
  const first = shares.find(({ definition }) => definition.dividedBy === dividedBy)
  return first && first.definition.name !== name ? `As “${first.definition.name}”.` : null
}
