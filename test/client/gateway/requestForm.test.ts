import { describe, expect, it } from 'vitest'
import { emptyRequest, requestFacts, requestFormOf } from '../../../client/gateway/requestForm.ts'
import type { RequestForm } from '../../../client/gateway/requestForm.ts'
import { typedDays } from '../../../client/periods/typedDays.ts'
import { gatewayRequestProblems } from '../../../server/gateway/gatewayRequestRules.ts'
import type { GatewayRequestFacts } from '../../../server/gateway/gatewayRequestRules.ts'
import { referenceLists } from '../../unit/imports/referenceLists.ts'

const typed: RequestForm = { ...emptyRequest, force: 'DORSET', helpAsked: 'Surveillance for two weeks', receivedOn: typedDays('2026-11-03') }
const facts = { force: 'DORSET', forceReference: null, receivedOn: '2026-11-03', wantedBy: null, ocg: null, threat: null, helpAsked: 'Surveillance for two weeks' }

describe('a request of a force', () => {
  it('goes to the API as it was typed: what was left empty is nothing', () => {
    expect(requestFacts(typed)).toEqual({ facts })
    const whole = { ...typed, wantedBy: typedDays('2026-12-01'), threat: 'DRUGS', forceReference: ' DO/9 ', ocg: { value: 'g', text: 'Heron Quay' } }
    expect(requestFacts(whole)).toEqual({ facts: { ...facts, wantedBy: '2026-12-01', threat: 'DRUGS', forceReference: 'DO/9', ocg: 'g' } })
  })

  it('comes back into the form as it was recorded', () => {
    const force = { code: 'DORSET', name: 'Dorset Police' }
    expect(requestFormOf({ ...facts, force, ocg: null, threat: null })).toEqual(typed)
    expect(requestFormOf({ ...facts, force, ocg: { id: 'g', alias: 'Heron Quay' }, threat: { code: 'DRUGS', name: 'Drugs' }, wantedBy: '2026-12-01' })).toMatchObject({
      ocg: { value: 'g', text: 'Heron Quay' }, threat: 'DRUGS', wantedBy: typedDays('2026-12-01'),
    })
  })

  it('is not sent with a group that was typed and not chosen', () => {
    const made = requestFacts({ ...typed, ocg: { value: '', text: 'Her' } })
    expect('problems' in made && made.problems.map(({ field }) => field)).toEqual(['ocg'])
  })
})

/** One thing wrong in the form, and what an API that were sent it would be sent. */
const wrong: [string, Partial<RequestForm>, Partial<GatewayRequestFacts>][] = [
  ['force', { force: '' }, { force: '' }],
  ['helpAsked', { helpAsked: ' ' }, { helpAsked: ' ' }],
  ['receivedOn', { receivedOn: typedDays('') }, { receivedOn: '' }],
]

describe('what the page finds wrong in a request is said in the words of the API', () => {
  it.each(wrong)('%s', (field, change, sent) => {
    const made = requestFacts({ ...typed, ...change })
    const said = 'problems' in made ? made.problems : []
    expect(said.map((problem) => problem.field)).toEqual([field])
    expect(gatewayRequestProblems({ ...facts, ...sent }, { reference: referenceLists, today: '2026-11-21', decidedOn: null })).toEqual(said)
  })
})
