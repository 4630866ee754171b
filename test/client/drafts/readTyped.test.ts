import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDisruption } from '../../../client/disruptions/disruptionForm.ts'
import { readDisruptionForm } from '../../../client/disruptions/readDisruptionForm.ts'
import { readContent } from '../../../client/drafts/readTyped.ts'
import type { Reader } from '../../../client/drafts/readTyped.ts'
import { emptyOutput, emptyQuestion } from '../../../client/outputs/outputForm.ts'
import { readOutputForm } from '../../../client/outputs/readOutputForm.ts'
import { emptyGroup } from '../../../client/targets/groupForm.ts'
import { readGroupForm } from '../../../client/targets/readGroupForm.ts'
import { aTypedDisruption } from '../aTypedDisruption.ts'

const forms: { name: string; read: Reader<object>; empty: object }[] = [
  { name: 'a disruption', read: readDisruptionForm, empty: emptyDisruption },
  { name: 'an output', read: readOutputForm, empty: emptyOutput },
  { name: 'a group', read: readGroupForm, empty: emptyGroup },
]

describe.each(forms)('the draft of $name', ({ read, empty }) => {
  it('that holds nothing is the empty form', () => {
    expect(readContent('{}', read)).toEqual(empty)
    expect(readContent('no JSON', read)).toEqual(empty)
  })

  it('comes back as it was typed', () => {
    expect(readContent(JSON.stringify(empty), read)).toEqual(empty)
  })

  it('of any other page is read without a fault, and what it does not know is dropped', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('unknown', ...Object.keys(empty)), fc.jsonValue({ maxDepth: 4 })), (found) => {
        const form = readContent(JSON.stringify(found), read)
        expect(Object.keys(form).toSorted()).toEqual(Object.keys(empty).toSorted())
        // Read again it is the same, so that a draft that was not touched is not saved anew.
        expect(readContent(JSON.stringify(form), read)).toEqual(form)
      }),
    )
  })
})

describe('the draft of a disruption', () => {
  it('keeps every field that can be typed', () => {
    const typed = aTypedDisruption()
    expect(readContent(JSON.stringify(typed), readDisruptionForm)).toEqual(typed)
  })

  it('keeps days that are not finished, and outcomes without a number', () => {
    const typed = aTypedDisruption({
      effect: { from: { day: '27', month: 'ma', year: '' }, to: { day: '', month: '', year: '' } },
      outcomes: [{ kind: 'ARRESTS', quantity: '', measureUnit: '' }],
    })
    expect(readContent(JSON.stringify(typed), readDisruptionForm)).toEqual(typed)
  })

  it('saved before links were there has none', () => {
    const { links, ...older } = aTypedDisruption()
    expect(links).toHaveLength(1)
    expect(readContent(JSON.stringify(older), readDisruptionForm)).toEqual({ ...older, links: [] })
  })

  it('keeps what was typed for a group of which none is chosen yet', () => {
    const typed = aTypedDisruption({ target: { kind: 'OCG', ocg: { value: '', text: 'Birch' }, reference: '' } })
    expect(readContent(JSON.stringify(typed), readDisruptionForm)).toEqual(typed)
  })

  it('drops a group that is nothing, and a grade that is none', () => {
    const form = readContent('{"target":{"kind":"OCG","ocg":{"name":"Birch"}},"grade":"HUGE"}', readDisruptionForm)
    expect(form.target.ocg).toBeNull()
    expect(form.grade).toBe('')
  })
})

describe('the draft of an output', () => {
  it('keeps its questions and counts', () => {
    const questions = [{ ...emptyQuestion, question: 'Would you report it?', measures: 'BEHAVIOUR_AT_FOLLOW_UP' as const, yesYes: '12' }]
    const typed = { ...emptyOutput, isAsked: 'yes' as const, questionnaire: { sent: '40', answered: '20', questions }, programme: { value: 'p-1', text: 'Talks' } }
    expect(readContent(JSON.stringify(typed), readOutputForm)).toEqual(typed)
  })

  it('keeps what was typed for a programme and a disruption of which none is chosen yet', () => {
    const typed = { ...emptyOutput, programme: { value: '', text: 'School' }, disruption: { value: '', text: 'EMSOU-2026-00' } }
    expect(readContent(JSON.stringify(typed), readOutputForm)).toEqual(typed)
  })
})

describe('the draft of a group', () => {
  it('knows a ticked box by its value', () => {
    expect(readContent('{"isUrnProvisional":"yes"}', readGroupForm).isUrnProvisional).toBe(true)
    expect(readContent('{"isUrnProvisional":false}', readGroupForm).isUrnProvisional).toBe(false)
  })
})
