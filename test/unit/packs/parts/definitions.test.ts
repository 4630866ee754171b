import { describe, expect, it } from 'vitest'
import { measureCatalogue } from '../../../../server/comparison/measureCatalogue.ts'
import { gradeInWords } from '../../../../server/disruptions/disruptionFieldWords.ts'
import { definitionsSection } from '../../../../server/packs/parts/definitionsPart.ts'
import { causalWords } from '../../../support/causalWords.ts'
import { sectionFaults, textsOf } from '../../../support/soundTable.ts'

const measures = measureCatalogue([3, 6, 12])
const section = definitionsSection(measures)
const rowsOf = (code: string) => section.tables.find((table) => table.code === code)?.rows ?? []
const defined = section.tables.flatMap(({ rows }) => rows.map(([name]) => name))
const said = textsOf([section])

describe('definitions of a pack', () => {
  it('have every measure by which units are compared, with its version', () => {
    const versions = section.tables.flatMap(({ rows }) => rows.map(([name, version]) => [name, version]))
    for (const { definition: { name, version } } of measures) expect(versions).toContainEqual([name, version])
  })

  it('say of a rate which grades it counts and what it is divided by; what all rates share is said once, in their own words', () => {
    expect(rowsOf('definitions-rates')[0]).toEqual(['Gross per million residents', 1, 'major, moderate or minor', 'Residents'])
    expect(rowsOf('definitions-rates').at(-1)).toEqual(['Negative per 100 staff in post', 1, 'negative', 'Staff in post'])
    expect(section.paragraphs).toContain('Rates: disruptions that the unit led, whose days of effect lie wholly in the period, of counted grade that each row names. They are of the whole period, and not made to a year.')
    for (const { definition: { dividedBy, method } } of measures.filter(({ kind }) => kind === 'RATE')) {
      for (const shared of [dividedBy, method]) expect(said.filter((text) => text.includes(shared.slice(1)))).toHaveLength(1)
    }
  })

  it('say of a share what is counted and what it is divided by, and the method of all of them once', () => {
    const shares = measures.filter(({ kind }) => kind === 'SHARE').map(({ definition }) => definition)
    for (const { name, version, counts } of shares) expect(rowsOf('definitions')).toContainEqual([name, version, counts, expect.any(String), expect.any(String)])
    expect(rowsOf('definitions').slice(0, 2).map((row) => row[3])).toEqual([expect.stringMatching(/^Check-backs with an answer/), 'As “Held after 3 months”.'])
    expect(said.filter((text) => text.includes(shares[0]?.method.slice(1) ?? ''))).toHaveLength(1)
  })

  it('have every grade, and the words that figures rest on, once', () => {
    expect(defined).toEqual(expect.arrayContaining([...Object.values(gradeInWords), 'Gross', 'Counted grade', 'Share held', 'Return', 'Change over time', 'State of a capability']))
    expect(new Set(defined).size).toBe(defined.length)
  })

  it('repeat no long text', () => {
    const long = said.filter((text) => text.length > 80)
    expect(long.filter((text, at) => long.indexOf(text) !== at)).toEqual([])
  })

  it('are sound, whole sentences that name no cause', () => {
    expect(sectionFaults([section])).toEqual([])
    for (const text of said) expect(text.replace(/special causes?/gi, '')).not.toMatch(causalWords)
    for (const row of [...rowsOf('definitions-words'), ...rowsOf('definitions')]) expect(row[2], String(row[0])).toMatch(/\.$/)
  })
})
