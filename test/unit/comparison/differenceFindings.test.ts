import { describe, expect, it } from 'vitest'
import type { ComparisonFinding } from '../../../server/comparison/comparisonFinding.ts'
import { differenceFindings } from '../../../server/comparison/differenceFindings.ts'
import { measuredOf } from './measuredOf.ts'

const gross = 'GROSS_PER_MILLION_RESIDENTS'
const million = 1_000_000
const said = (findings: ComparisonFinding[]) => findings.map(({ sentence }) => sentence)
const apart: [number, number][] = [[10, million], [1000, million], [20, million], [900, million], [30, million], [800, million], [40, million], [700, million], [50, million], [950, million]]
/** One of ten just beyond its 95% limits, the others as alike as can be: tau squared is 0. */
const noSpread: [number, number][] = [[127, million], ...Array.from({ length: 9 }, (): [number, number] => [100, million])]

describe('differences', () => {
  it('name the unit, its value with interval, that of all and the limits; what the adjustment is stands once', async () => {
    const findings = said(differenceFindings([await measuredOf(gross, [[50, million], [90, million], [200, 2 * million], [60, million]])]))
    expect(findings).toContain('U0: 50.0 gross disruptions per million residents (95% interval 37.1 to 65.9), lower than the 80.0 of all units: beyond the 99.8% limits.')
    expect(findings.filter((sentence) => sentence.includes('The adjustment widens the limits'))).toHaveLength(1)
  })

  it('mark the units that differ with the adjustment too', async () => {
    const counts = [[400, million], ...Array.from({ length: 9 }, (_, at) => [100 + (at % 2) * 30, million])] as [number, number][]
    const [first] = said(differenceFindings([await measuredOf(gross, counts)]))
    expect(first).toMatch(/^U0: 400 gross .* higher than the \d+ of all units: beyond the 99\.8% limits, (also with|and with) the adjustment/)
  })

  it('say of a measure in which units differ no more than chance makes them that the adjustment leaves its limits, and what it is', async () => {
    const findings = said(differenceFindings([await measuredOf(gross, noSpread)]))
    expect(findings).toEqual([
      expect.stringMatching(/^U0: 127 gross disruptions per million residents .* higher than the 103 of all units: beyond the 95% limits, which the adjustment leaves as they are\.$/),
      expect.stringMatching(/^Beyond limits: .* leaves them as they are where units do not; without a word of it a unit lies within the adjusted 95% limits\.$/),
    ])
  })

  it('have a word of the adjustment where a unit lies beyond the adjusted limits, and none where it lies within them, in whatever mix of measures', async () => {
    const wide = Array.from({ length: 9 }, (_, at) => [100 + (at % 2) * 30, million] as [number, number])
    const mixes = [await measuredOf(gross, noSpread), await measuredOf('MAJOR_PER_MILLION_RESIDENTS', apart), await measuredOf('GROSS_PER_100_STAFF', [[400, million], ...wide])]
    expect(mixes.map(({ funnel }) => (funnel?.tauSquared ?? 0) > 0)).toEqual([false, true, true])
    for (const mix of [mixes, mixes.slice(0, 2), mixes.slice(1), mixes.slice(0, 1)]) {
      const findings = differenceFindings(mix)
      const ofUnits = findings.filter(({ unit }) => unit !== null)
      const lieBeyond = ({ measure, unit }: ComparisonFinding) =>
        mix.find(({ measure: { definition } }) => definition.code === measure)?.values.find((value) => value.unit.code === unit?.code)?.funnel?.adjustedPlace !== 'WITHIN'
      expect(ofUnits.map(({ sentence }) => sentence.includes('the adjustment'))).toEqual(ofUnits.map(lieBeyond))
      expect(said(findings).filter((sentence) => sentence.startsWith('Beyond limits: '))).toHaveLength(1)
    }
  })

  it('say of a share that it is lower, with a tenth of a percent where it is small, and of which units all together is', async () => {
    const small = await measuredOf('NEGATIVE_OF_LED', [[12, 2000], [60, 2000], [70, 2000], [58, 2000], { missing: 'No disruptions led', count: null }])
    expect(said(differenceFindings([small]))[0]).toMatch(/^U0: 0\.6% of disruptions led were negative \(95% interval 0\.3% to 1\.0%\), lower than the 2\.5% of the 4 units with a value: beyond the 99\.8% limits/)
  })

  it('say of a unit whose returns hold a part alone of what is recorded that they do, and nothing of one whose returns hold nine tenths', async () => {
    const measure = await measuredOf(gross, apart)
    const findings = differenceFindings([measure], [{ unitCode: 'U0', returned: 164, recorded: 1388 }, { unitCode: 'U1', returned: 90, recorded: 100 }])
    const of = (code: string) => findings.find(({ unit }) => unit?.code === code)?.sentence
    expect(of('U0')).toMatch(/^U0 \(its returns hold 164 of the 1,388 gross disruptions recorded for their months\): /)
    expect(of('U1')).not.toContain('Its returns')
  })

  it('say nothing of returns with a share that no return holds', async () => {
    const held = await measuredOf('HELD_AFTER_12_MONTHS', [[10, 200], [90, 200], [95, 200], [85, 200]])
    const sentences = said(differenceFindings([held], [{ unitCode: 'U0', returned: 164, recorded: 1388 }]))
    expect(sentences[0]).toMatch(/^U0: 5\.0% of check-backs .* beyond the 99\.8% limits/)
    expect(sentences.join(' ')).not.toContain('Its returns')
  })

  it('say once of a measure that no unit differs, and nothing of one without a funnel', async () => {
    const alike = await measuredOf(gross, [[50, million], [51, million], [49, million]])
    expect(said(differenceFindings([alike]))).toEqual(['Gross per million residents: none of 3 units differs from all together by more than chance alone allows (95% limits).'])
    expect(differenceFindings([await measuredOf(gross, [[50, million], [5, million]])])).toEqual([])
  })

  it('are of the eight furthest at most, what is beyond them is counted, and they stand in the order of measures and units: it is no ranking', async () => {
    const [grossOf, majorOf] = [await measuredOf(gross, apart), await measuredOf('MAJOR_PER_MILLION_RESIDENTS', apart.map(([count, of]) => [1010 - count, of]))]
    const findings = differenceFindings([majorOf, grossOf])
    const named = findings.flatMap(({ measure, unit }) => (unit ? [`${measure} ${unit.code}`] : []))
    expect(named).toHaveLength(7)
    const inOrder = [majorOf, grossOf].flatMap(({ measure, values }) => values.map(({ unit }) => `${measure.definition.code} ${unit.code}`))
    expect(named).toEqual(inOrder.filter((one) => named.includes(one)))
    const z = (one: typeof grossOf) => one.values.map(({ funnel, unit }) => ({ name: `${one.measure.definition.code} ${unit.code}`, z: Math.abs(funnel?.z ?? 0) }))
    const furthest = [...z(majorOf), ...z(grossOf)].toSorted((one, other) => other.z - one.z).slice(0, 7).map(({ name }) => name)
    expect(named.toSorted()).toEqual(furthest.toSorted())
    expect(said(findings)).toContainEqual(expect.stringMatching(/^\d+ more differences are in the funnel plots of these measures/))
  })
})
