import { describe, expect, it } from 'vitest'
import { notesOnFigures } from '../../../server/packs/packNotes.ts'
import { causalWords } from '../../support/causalWords.ts'

describe('the notes of a pack', () => {
  it('say of each rule once what it is, in whole sentences that name no cause', () => {
    const notes = notesOnFigures(true)
    expect(new Set(notes.map(({ name }) => name)).size).toBe(notes.length)
    for (const { text } of notes) {
      expect(text).toMatch(/\.$/)
      expect(text.replace(/special causes?/gi, '')).not.toMatch(causalWords)
    }
  })

  it('say how to handle it, that a disruption is no dismantled group, that nothing is a ranking, and that missing is not zero', () => {
    const all = notesOnFigures(false).map(({ text }) => text).join(' ')
    for (const said of ['OFFICIAL-SENSITIVE', 'not a dismantled group', 'geographic order', 'None of these is 0', 'never taken off', 'The moderated grade where there is one', '95% limits', 'counts in the row of each', 'not people changed', '8,584 residents', 'is in no return']) expect(all).toContain(said)
  })

  it('say nothing twice: no sentence stands in two of them', () => {
    const sentences = notesOnFigures(true).flatMap(({ text }) => text.split(/(?<=\.) /))
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
  })

  it('say that data are invented where they are, first of all', () => {
    expect(notesOnFigures(true)[0]).toEqual({ name: 'Invented data', text: 'Invented demonstration data: these are not figures of any unit.' })
    expect(notesOnFigures(false).map(({ name }) => name)).not.toContain('Invented data')
  })
})
