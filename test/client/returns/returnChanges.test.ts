import { describe, expect, it } from 'vitest'
import { figurePart } from '../../../client/returns/figurePart.ts'
import { laterReading } from '../../../client/returns/laterReading.ts'
import { nilInWords } from '../../../client/returns/OwnReturnsTable.tsx'
import { changesHeading, hasChanged } from '../../../client/returns/returnChanges.ts'
import { nothingInWords } from '../../../client/returns/returnWords.ts'
import { aReturn, anEvent } from './aReturn.ts'

describe('what changed since figures were frozen', () => {
  it('is told where a figure would be different though no record changed, and not where neither is', () => {
    const figure = { figure: 'STAFF_IN_POST' as const, key: '', name: 'Staff', keyInWords: '', before: '3', after: '4' }
    expect([hasChanged({ records: 1, figures: [] }), hasChanged({ records: 0, figures: [figure] }), hasChanged({ records: 0, figures: [] })]).toEqual([true, true, false])
  })

  it('says since when: acceptance, approval, or a sending that the unit answers by changing figures', () => {
    const approved = anEvent({ action: 'APPROVE' })
    const sent = [anEvent({ action: 'SUBMIT' }), approved]
    const changes = { isSinceAcceptance: false }
    expect(changesHeading({ isSinceAcceptance: true }, aReturn({ state: 'REOPENED', events: sent }))).toBe('Revisions since it was accepted')
    expect(changesHeading(changes, aReturn({ state: 'READY', events: [approved] }))).toBe('Changed since it was approved')
    expect(changesHeading(changes, aReturn({ state: 'DRAFT', events: [anEvent({ action: 'CHANGE' }), ...sent] }))).toBe('Changed since it was sent')
  })

  it('says of a revision that fell back that it was not sent, though the return was sent before', () => {
    const events = [anEvent({ action: 'FALL_BACK' }), anEvent({ action: 'APPROVE' }), anEvent({ action: 'ACCEPT' }), anEvent({ action: 'SUBMIT' })]
    expect(changesHeading({ isSinceAcceptance: false }, aReturn({ state: 'DRAFT', events }))).toBe('Not sent: changed since it was approved')
  })
})

describe('of two readings of a return', () => {
  const early = aReturn({ figuresAsAt: '2026-10-11T09:00:00.000Z' })
  const late = aReturn({ figuresAsAt: '2026-10-11T09:00:02.000Z' })

  it('the later stands, whichever came from saving', () => {
    expect([laterReading(early, late), laterReading(late, early)]).toEqual([late, late])
  })

  it('the one that was moved on stands, though its figures were frozen before', () => {
    const approved = aReturn({ version: 2, state: 'READY', isFrozen: true, figuresAsAt: '2026-10-11T08:59:00.000Z' })
    expect(laterReading(late, approved)).toBe(approved)
  })
})

it('the whole of a figure is not named twice', () => {
  expect([figurePart('Staff in post, all', 'Staff in post, all'), figurePart('Staff', ''), figurePart('Staff', 'Cyber')]).toEqual(['Staff in post, all', 'Staff', 'Staff: Cyber'])
})

describe('what is not known', () => {
  it('is no "not nil": of a draft it is not known before approval', () => {
    const said = (['NOT_STARTED', 'DRAFT', 'REOPENED', 'READY', 'ACCEPTED'] as const).map((state) => nilInWords({ state, isNil: false }))
    expect(said).toEqual([...Array<string>(3).fill('Not known before approval'), 'Not nil', 'Not nil'])
    expect(nilInWords({ state: 'ACCEPTED', isNil: true })).toBe('Nil')
  })

  it('is not "none counted" where the unit states the figure', () => {
    expect(nothingInWords({ source: 'ENTERED', isNil: false })).toBe('Not stated.')
    expect(nothingInWords({ source: 'COMPUTED', isNil: false })).toBe('None counted in this period.')
  })
})
