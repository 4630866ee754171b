import { describe, expect, it } from 'vitest'
import { measureCatalogue } from '../../../../server/comparison/measureCatalogue.ts'
import { gradeInWords } from '../../../../server/disruptions/disruptionFieldWords.ts'
import { definitionsSection } from '../../../../server/packs/parts/definitionsPart.ts'
import { termDefinitions } from '../../../../server/packs/parts/definitions/termDefinitions.ts'
import { workDefinitions } from '../../../../server/packs/parts/definitions/workDefinitions.ts'
import { causalWords } from '../../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../../support/soundTable.ts'

const measures = measureCatalogue([3, 6, 12]).map(({ definition }) => definition)
const section = definitionsSection([...termDefinitions, ...workDefinitions, ...measures])
const rows = section.tables[0]?.rows ?? []
const defined = rows.map(([name]) => name)

describe('definitions of a pack', () => {
  it('have every measure by which units are compared, with its version, in its own words', () => {
    for (const { name, version, counts, dividedBy, method } of measures) expect(rows).toContainEqual([name, version, counts, dividedBy, method])
  })

  it('have every grade, and the words that figures rest on, once', () => {
    expect(defined).toEqual(expect.arrayContaining([...Object.values(gradeInWords), 'Gross', 'Counted grade', 'Share held', 'Return', 'Change over time', 'State of a capability']))
    expect(new Set(defined).size).toBe(defined.length)
  })

  it('are sound, whole sentences that name no cause', () => {
    expect(sectionFaults([section])).toEqual([])
    for (const text of textsOf([section])) expect(text.replace(/special causes?/gi, '')).not.toMatch(causalWords)
    for (const row of rows) expect(row[2], String(row[0])).toMatch(/\.$/)
  })
})
