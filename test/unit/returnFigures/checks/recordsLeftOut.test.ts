import { expect, it } from 'vitest'
import { checkBacksOverdue } from '../../../../server/returnFigures/checks/checkBacksOverdue.ts'
import { datedTooLoosely } from '../../../../server/returnFigures/checks/datedTooLoosely.ts'
import { draftsLeftOut } from '../../../../server/returnFigures/checks/draftsLeftOut.ts'
import { recordedLate } from '../../../../server/returnFigures/checks/recordedLate.ts'

const late = (count: number, records: number) => recordedLate({ recorded: { records, late: count, longestDays: count === 0 ? null : 19 } })

it('records that came after the end of the period need a word when they are more than 10 in 100', () => {
  expect(late(0, 0)).toEqual([])
  expect(late(10, 100)).toEqual([])
  expect(late(11, 100)[0]?.message).toBe(
    '11 of 100 records of the period were recorded after its end, the last 19 days after it. Say why: other records may be missing too. ' +
    '(A word is asked for above 10 in 100, Longview’s own rule.)',
  )
  expect(late(1, 1)[0]?.message).toMatch(/^1 of 1 record of the period was recorded after its end/)
})

it('drafts are named with how long they wait', () => {
  expect(draftsLeftOut({ drafts: { ofUnit: 0, oldest: null } })).toEqual([])
  expect(draftsLeftOut({ drafts: { ofUnit: 1, oldest: new Date('2026-10-31T23:30:00Z') } })[0]?.message).toBe(
    '1 draft of the unit is in no figure, begun on 31 October 2026. Record or discard it, or say why it is left out.',
  )
  expect(draftsLeftOut({ drafts: { ofUnit: 3, oldest: new Date('2026-06-30T23:30:00Z') } })[0]?.message).toBe(
    '3 drafts of the unit are in no figure, the oldest begun on 1 July 2026. Record or discard them, or say why they are left out.',
  )
})

it('overdue check-backs and records dated too loosely are counted, one or many', () => {
  expect(checkBacksOverdue({ overdueCheckBacks: 0 })).toEqual([])
  expect(checkBacksOverdue({ overdueCheckBacks: 1 })[0]?.message).toMatch(/^1 check-back is overdue\..* why it has to wait\.$/)
  expect(checkBacksOverdue({ overdueCheckBacks: 1200 })[0]?.message).toMatch(/^1,200 check-backs are overdue\..* why they have to wait\.$/)
  expect(datedTooLoosely({ datedTooLoosely: { disruptions: 0, outputs: 0 } })).toEqual([])
  expect(datedTooLoosely({ datedTooLoosely: { disruptions: 0, outputs: 1 } })[0]?.message).toMatch(/^1 output touches the period, but is dated/)
  expect(datedTooLoosely({ datedTooLoosely: { disruptions: 2, outputs: 1 } })[0]?.message).toMatch(/^2 disruptions and 1 output touch the period, but are dated/)
})
