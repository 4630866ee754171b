import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysWaiting } from '../../../server/gateway/daysWaiting.ts'
import { gatewayDecisionProblems, keptGatewayDecision, needsReason, type GatewayDecisionFacts } from '../../../server/gateway/gatewayDecisionRules.ts'
import { gatewayStates } from '../../../server/gateway/gatewayRequestRecord.ts'

const setting = { today: '2026-11-20', receivedOn: '2026-11-10', meetsOn: null }
const day = fc.constantFrom('2026-11-09', '2026-11-10', '2026-11-20', '2026-11-20/2026-11-20', '2026-11-21', '2026-11', ' ', null)
const passing: readonly GatewayDecisionFacts[] = [
  { state: 'WAITING' }, ...(['DEFERRED', 'DECLINED'] as const).map((state) => ({ state, decidedOn: '2026-11-15', decision: 'No.' })),
  { state: 'ACCEPTED', decidedOn: '2026-11-15', decision: 'Yes.', owner: 'Operations lead, EMSOU', dueOn: '2026-12-01' },
]
const drawn = fc.record({
  state: fc.constantFrom(...gatewayStates), decidedOn: day, dueOn: day, decision: fc.constantFrom('Agreed.', '\u200B', null), owner: fc.constantFrom('Operations lead, EMSOU', '', null),
})
/** What passes, with at most two fields changed: of what is drawn at random almost all has something wrong. */
const anyFacts: fc.Arbitrary<GatewayDecisionFacts> = fc
  .tuple(fc.constantFrom(...passing), drawn, fc.subarray(['state', 'decidedOn', 'dueOn', 'decision', 'owner'] as const, { maxLength: 2 }))
  .map(([facts, others, changed]) => ({ ...facts, ...Object.fromEntries(changed.map((field) => [field, others[field]])) }))

describe('a decision on a request', () => {
  it('that passes the rules is one that the database keeps: help granted has an owner and a day, nothing else has, and what waits has nothing', () => {
    let kept = 0
    fc.assert(fc.property(anyFacts, (facts) => {
      if (gatewayDecisionProblems(facts, setting).length > 0) return
      kept += 1
      const { state, decidedOn, decision, owner, dueOn } = keptGatewayDecision(facts)
      expect([decidedOn === null, decision === null]).toEqual([state === 'WAITING', state === 'WAITING'])
      expect([owner !== null, dueOn !== null]).toEqual([state === 'ACCEPTED', state === 'ACCEPTED'])
      if (dueOn) expect(dueOn >= setting.receivedOn).toBe(true)
      if (decidedOn) expect(decidedOn >= setting.receivedOn && decidedOn <= setting.today && /^\d{4}-\d{2}-\d{2}$/.test(decidedOn)).toBe(true)
    }), { numRuns: 100 })
    expect(kept).toBeGreaterThan(5)
  })

  it('needs a reason where one that stands is changed or taken back, not where what waits or was deferred is decided', () => {
    const needing = gatewayStates.flatMap((standing) => gatewayStates.filter((next) => needsReason({ state: standing }, { state: next })).map((next) => `${standing} to ${next}`))
    expect(needing).toEqual(['DEFERRED to WAITING', ...['ACCEPTED', 'DECLINED'].flatMap((standing) => gatewayStates.map((next) => `${standing} to ${next}`))])
  })
})

describe('the days that a request waits', () => {
  it('are whole days since it was received, while nobody has granted or refused it', () => {
    const on = (state: (typeof gatewayStates)[number], isWithdrawn = false) => daysWaiting({ state, receivedOn: '2026-10-20', isWithdrawn }, '2026-11-20')
    expect(gatewayStates.map((state) => on(state))).toEqual([31, 31, null, null])
    expect([on('WAITING', true), daysWaiting({ state: 'WAITING', receivedOn: '2026-11-20', isWithdrawn: false }, '2026-11-20')]).toEqual([null, 0])
  })
})
