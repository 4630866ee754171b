import { describe, expect, it } from 'vitest'
import { aboutUnitsBeside } from '../../../server/comparison/comparisonCaveats.ts'
import { aboutDisruptions, aboutInvention, aboutPeople } from '../../../server/measures/caveats.ts'
import type { PackSection } from '../../../server/packs/packContent.ts'
import { leftToNotes, notInNotes } from '../../../server/packs/saidInNotes.ts'

const ofThis = ['3 returns are not there on this basis and in no sum: what they would add is not known, which is not 0.', 'Units stand in geographic order: this is no ranking.']

describe('what the notes of a pack say', () => {
  it('is said nowhere else: of caveats those are left that are of this pack alone', () => {
    const general = [...aboutInvention(true), ...aboutDisruptions, ...Object.values(aboutPeople), ...aboutUnitsBeside]
    expect(notInNotes([...general, ...ofThis])).toEqual(ofThis)
    expect(notInNotes(['Figures are as recorded: what is recorded or corrected later changes them. Returns: 9 of 10 received.'])).toEqual([])
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
