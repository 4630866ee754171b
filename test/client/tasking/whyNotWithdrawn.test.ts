import { expect, it } from 'vitest'
import { whyNotWithdrawn as whyNotRequest } from '../../../client/gateway/whyNotWithdrawn.ts'
import { whyNotWithdrawn } from '../../../client/tasking/whyNotWithdrawn.ts'
import type { ShownMeeting } from '../../../client/tasking/shownMeeting.ts'

const decisions = [{ id: 'd' }] as ShownMeeting['decisions']
const requestDecidedBy = (meeting: { id: string } | null) => [{ id: 'r', meeting }] as ShownMeeting['requests']
const cannot = 'This meeting decided something, so it cannot be withdrawn. First '

it('a meeting is withdrawn only where nothing that it decided stands: its page says what to do first, all at once', () => {
  expect(whyNotWithdrawn({ id: 'm', decisions: [], requests: [] })).toBeNull()
  expect(whyNotWithdrawn({ id: 'm', decisions: [], requests: [...requestDecidedBy(null), ...requestDecidedBy({ id: 'another' })] })).toBeNull()
  expect(whyNotWithdrawn({ id: 'm', decisions, requests: [] })).toBe(`${cannot}withdraw its decisions, each with a reason.`)
  const decided = requestDecidedBy({ id: 'm' })
  const back = 'change what it decided on requests of forces: take it back, or say where it was decided.'
  expect(whyNotWithdrawn({ id: 'm', decisions: [], requests: decided })).toBe(`${cannot}${back}`)
  expect(whyNotWithdrawn({ id: 'm', decisions, requests: decided })).toBe(`${cannot}withdraw its decisions, each with a reason; and ${back}`)
})

it('a request is withdrawn only where no meeting’s decision about it stands', () => {
  expect(whyNotRequest({ furtherDecisions: [] })).toBeNull()
  expect(whyNotRequest({ furtherDecisions: [{}] })).toMatch(/^A decision of a tasking meeting is about this request/)
  expect(whyNotRequest({ furtherDecisions: [{}, {}] })).toMatch(/^2 decisions of tasking meetings are about this request/)
})
