import { measureCatalogue } from '../../comparison/measureCatalogue.ts'
import { pastMoment } from '../../facts/asAt.ts'
import { settingsAt } from '../../settings/settingsAt.ts'
import { numberColumn, textColumn } from '../packColumn.ts'
import type { PackPart } from '../packAsking.ts'
import type { PackSection } from '../packContent.ts'
import type { PackDefinition } from './definitions/packDefinition.ts'
import { termDefinitions } from './definitions/termDefinitions.ts'
import { workDefinitions } from './definitions/workDefinitions.ts'

/** How the figures of a pack are made: its words, its counts, and every measure by which units are compared. One statement: the settings. */
export const definitionsPart: PackPart = {
  doing: 'Writing down how figures are made',
  build: async ({ database, now, asked }) => {
    const settings = await settingsAt(database, pastMoment(asked.asAt, now))
    const measures = measureCatalogue(settings.wholes('CHECK_BACK_MONTHS')).map(({ definition }) => definition)
    return [definitionsSection([...termDefinitions, ...workDefinitions, ...measures])]
  },
}

/** The section of these definitions, in their order. Checked in: test/unit/packs/parts/definitions.test.ts. */
export function definitionsSection(definitions: readonly PackDefinition[]): PackSection {
  return {
    code: 'definitions',
    title: 'How the figures are made',
    paragraphs: ['Each figure has a definition with a version, which changes when what it counts changes: figures of two versions do not compare.'],
    findings: [],
    charts: [],
    tables: [{
      code: 'definitions',
      title: 'Definitions of words and measures',
      columns: [textColumn('Measure'), numberColumn('Version'), textColumn('What is counted'), textColumn('Divided by'), textColumn('Method and source')],
      rows: definitions.map(({ name, version, counts, dividedBy, method }) => [name, version, counts, dividedBy, method]),
      notes: ['Rates are of the whole period: they are not made to a year.'],
      isOnPage: true,
    }],
  }
}
