import { describe, expect, it } from 'vitest'
import { aboutUnitsBeside } from '../../../server/comparison/comparisonCaveats.ts'
import { meansCaveats } from '../../../server/comparison/means/meansCaveats.ts'
import { basisCaveats } from '../../../server/measures/basisCaveats.ts'
import { aboutDisruptions, aboutInvention, aboutPeople } from '../../../server/measures/caveats.ts'
import { longTermCaveats } from '../../../server/measures/longTerm/longTermCaveats.ts'
import { returnsBehind } from '../../../server/measures/returnsBehind.ts'
import type { PackSection } from '../../../server/packs/packContent.ts'
import { leftToNotes, notInNotes } from '../../../server/packs/saidInNotes.ts'
import { scopeWith } from '../measures/longTerm/scopeWith.ts'

const ofThis = ['3 returns are not there on this basis and in no sum: what they would add is not known, which is not 0.', 'Units stand in geographic order: this is no ranking.']

describe('what the notes of a pack say', () => {
  it('is said nowhere else: of caveats those are left that are of this pack alone', () => {
    const general = [...aboutInvention(true), ...aboutDisruptions, ...Object.values(aboutPeople), ...aboutUnitsBeside]
    expect(notInNotes([...general, ...ofThis])).toEqual(ofThis)
  })

  it('is said by none of what other pages say of a basis, of what lasted and of means', () => {
    const on = { returns: returnsBehind({ expected: [], isAsked: true }), gaps: [], gapsFilled: false, notAsked: [] }
    for (const basis of ['AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED'] as const) {
      expect(basisCaveats({ basis, ...on }).length).toBeGreaterThan(0)
      expect(notInNotes(basisCaveats({ basis, ...on }))).toEqual([])
    }
    const lasting = longTermCaveats({ scope: scopeWith(), isInvented: true, waiting: { waitingOcgs: 0, settingsChanging: false }, durability: [], outcomes: null })
    const said = /^The records are invented|^Intervals are 95%/
    expect(lasting.filter((caveat) => said.test(caveat))).toHaveLength(2)
    expect(notInNotes(lasting)).toEqual(lasting.filter((caveat) => !said.test(caveat)))
    const means = meansCaveats({ isInvented: true, on: { ...on, basis: 'AS_RETURNED' } })
    const saidOfMeans = /^The records are invented|^London is/
    expect(means.filter((caveat) => saidOfMeans.test(caveat))).toHaveLength(2)
    expect(notInNotes(means)).toEqual(means.filter((caveat) => !saidOfMeans.test(caveat)))
  })

  it('is left out of paragraphs and of notes under tables, and nothing else is', () => {
    const table = { code: 'counts', title: 'Counts', columns: [], rows: [], isOnPage: true }
    const section: PackSection = {
      code: 'counts', title: 'Counts', paragraphs: [aboutDisruptions[0], 'Of this pack.'], findings: [{ sentence: 'A finding.', table: 'counts' }], charts: [],
      tables: [{ ...table, notes: [aboutDisruptions[1], 'Of this table.'] }],
    }
    expect(leftToNotes(section)).toEqual({ ...section, paragraphs: ['Of this pack.'], tables: [{ ...table, notes: ['Of this table.'] }] })
  })
})
