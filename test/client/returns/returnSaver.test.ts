import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReturnEntryInput } from '../../../client/graphql/generated/graphql.ts'
import { returnSaver } from '../../../client/returns/returnSaver.ts'
import { isTypedAtRisk } from '../../../client/returns/savingState.ts'
import type { ReturnSaving, SavingState } from '../../../client/returns/savingState.ts'
import { nothingStated, placeOf, withKnown } from '../../../client/returns/stated.ts'
import type { StatedReturn } from '../../../client/returns/stated.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const staff = placeOf('STAFF_IN_POST', 'CYBER')
const partners = placeOf('PARTNER_STAFF', '')
const at = '2026-10-10T13:32:00.000Z'
const quantities = (entries: readonly ReturnEntryInput[]) => entries.map(({ about, quantity }) => `${about} ${quantity}`)

/** A return that is typed into; `answers` come first, then every saving succeeds. */
function aTypedReturn(answers: ReturnSaving<{ version: number }>[] = []) {
  let typed: StatedReturn = {}
  let version = 0
  const sent: { key: string; entries: ReturnEntryInput[]; version: number }[] = []
  const told: SavingState[] = []
  const problems: string[][] = []
  const movedOn: string[] = []
  const saver = returnSaver<{ version: number }>({
    start: { saved: {}, version },
    read: () => typed,
    send: async (sending) => {
      sent.push(sending)
      await new Promise((resolve) => setTimeout(resolve, 100))
      version = Math.max(1, sending.version)
      return answers.shift() ?? { kind: 'saved', at, now: { version } }
    },
    tell: (state, found) => {
      told.push(state)
      problems.push(found.map(({ field, message }) => `${field}: ${message}`))
    },
    adopt: (_, saved) => saved,
    movedOn: (found) => movedOn.push(found.message),
  })
  function type(place: string, quantity: string) {
    typed = { ...typed, [place]: { ...nothingStated, quantity } }
    saver.change()
  }
  return { saver, type, sent, told, problems, movedOn }
}

const staleAt = (state: 'DRAFT' | 'READY', version: number): ReturnSaving<{ version: number }> => ({
  kind: 'stale', found: { message: 'Somebody was first.', current: { state, version, events: [] } },
})

describe('a return that was read again', () => {
  it('shows what others stated meanwhile, and keeps what is typed and not saved', async () => {
    const stated = (quantity: string) => ({ ...nothingStated, quantity })
    let typed: StatedReturn = { [staff]: stated('1'), [partners]: stated('2') }
    const sent: string[][] = []
    const saver = returnSaver<{ version: number; known: StatedReturn }>({
      start: { saved: typed, version: 1 },
      read: () => typed,
      send: ({ entries }) => {
        sent.push(quantities(entries))
        return Promise.resolve({ kind: 'saved', at, now: { version: 1, known: typed } })
      },
      tell: () => {},
      adopt: ({ known }, saved) => {
        const both = withKnown(saved, typed, known)
        typed = both.typed
        return both.saved
      },
      movedOn: () => {},
    })
    typed = { ...typed, [staff]: stated('5') }
    saver.know({ version: 1, known: { [staff]: stated('3'), [partners]: stated('4') } })
    expect([typed[staff]?.quantity, typed[partners]?.quantity]).toEqual(['5', '4'])
    await saver.saveNow()
    expect(sent).toEqual([['STAFF_IN_POST 5']])
  })
})

describe('what is typed into a return', () => {
  it('is saved two seconds after the last change, and only what changed since', async () => {
    const { type, sent, told } = aTypedReturn()
    type(staff, '1')
    await vi.advanceTimersByTimeAsync(1_900)
    type(staff, '12')
    await vi.advanceTimersByTimeAsync(1_900)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    type(partners, '3')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent.map(({ entries, version }) => [quantities(entries), version])).toEqual([[['STAFF_IN_POST 12'], 0], [['PARTNER_STAFF 3'], 1]])
    expect(told.at(-1)).toEqual({ kind: 'saved', at })
  })

  it('is saved under another key each time', async () => {
    const { saver, type, sent } = aTypedReturn()
    type(staff, '1')
    await Promise.all([saver.saveNow(), vi.advanceTimersByTimeAsync(200)])
    type(staff, '2')
    await Promise.all([saver.saveNow(), vi.advanceTimersByTimeAsync(200)])
    expect(new Set(sent.map(({ key }) => key)).size).toBe(2)
  })

  it('is sent again as it was, under its key, where the answer was lost; what was typed since comes after', async () => {
    const { type, sent } = aTypedReturn([{ kind: 'unreachable', message: 'Longview cannot be reached' }])
    type(staff, '1')
    await vi.advanceTimersByTimeAsync(2_200)
    type(partners, '3')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(sent.map(({ entries }) => quantities(entries))).toEqual([['STAFF_IN_POST 1'], ['STAFF_IN_POST 1'], ['PARTNER_STAFF 3']])
    expect([sent[1]?.key === sent[0]?.key, sent[2]?.key === sent[0]?.key]).toEqual([true, false])
  })

  it('that is refused in one field holds up no other, and is tried again once it is changed', async () => {
    const refusal = { kind: 'problems', message: 'Not saved', problems: [{ field: 'entries.0.quantity', message: 'Enter the number in figures' }] } as const
    const { type, sent, problems } = aTypedReturn([refusal])
    type(staff, 'many')
    type(partners, '3')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(sent.map(({ entries }) => quantities(entries))).toEqual([['STAFF_IN_POST many', 'PARTNER_STAFF 3'], ['PARTNER_STAFF 3']])
    expect(problems.at(-1)).toEqual([`${staff}.quantity: Enter the number in figures`])
    type(staff, '4')
    await vi.advanceTimersByTimeAsync(5_000)
    expect([quantities(sent.at(-1)?.entries ?? []), problems.at(-1)]).toEqual([['STAFF_IN_POST 4'], []])
  })

  it('goes on by itself into a draft that somebody else moved on', async () => {
    const { type, sent, told, movedOn } = aTypedReturn([staleAt('DRAFT', 4)])
    type(staff, '1')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent.map(({ version }) => version)).toEqual([0, 4])
    expect([told.at(-1)?.kind, movedOn]).toEqual(['saved', ['Somebody was first.']])
  })

  it('stays and is not sent again where the return is prepared no more, until somebody says so', async () => {
    const { saver, type, sent, told } = aTypedReturn([staleAt('READY', 4)])
    type(staff, '1')
    await vi.advanceTimersByTimeAsync(5_000)
    type(staff, '2')
    await vi.advanceTimersByTimeAsync(30_000)
    expect([sent.length, told.at(-1)?.kind, saver.isSaved()]).toEqual([1, 'stale', false])
    saver.goOnFrom(6)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(sent.at(-1)).toMatchObject({ version: 6, entries: [{ quantity: '2' }] })
  })

  it('waits where something in it looks like a personal detail, and names its field', async () => {
    const finding = { field: 'entries.0.quantity', kind: 'PHONE', kindInWords: 'a phone number', found: '0115 496 0000', token: 't' } as const
    const { saver, type, sent, told } = aTypedReturn([{ kind: 'warned', warning: { message: 'Look', findings: [finding], submissionKey: 'k' } }])
    type(staff, '0115 496 0000')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(sent).toHaveLength(1)
    expect(told.at(-1)).toMatchObject({ kind: 'warned', warning: { findings: [{ field: `${staff}.quantity` }] } })
    await Promise.all([saver.saveAnswers(), vi.advanceTimersByTimeAsync(200)])
    expect([sent.length, sent[1]?.key === sent[0]?.key]).toEqual([2, true])
  })

  it('is at risk while anything of it is not saved and does not get saved by itself', () => {
    expect([{ kind: 'unsaved' } as const, { kind: 'saved', at } as const].map((state) => isTypedAtRisk(state, []))).toEqual([false, false])
    expect([isTypedAtRisk({ kind: 'unreachable', message: '' }, []), isTypedAtRisk({ kind: 'saved', at }, [{ field: staff, message: '' }])]).toEqual([true, true])
  })
})
