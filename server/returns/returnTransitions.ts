import type { Role } from '../access/roles.ts'

export const returnStates = ['NOT_STARTED', 'DRAFT', 'READY', 'SUBMITTED', 'QUERIED', 'ACCEPTED', 'REOPENED'] as const
export type ReturnState = (typeof returnStates)[number]

/** SAVE is no step: it states figures of a draft. FALL_BACK is done by nobody: sending does it where a record changed since approval. */
export const returnActions = [
  'START', 'SAVE', 'APPROVE', 'TAKE_BACK', 'SUBMIT', 'FALL_BACK', 'QUERY', 'ANSWER', 'CHANGE', 'ACCEPT', 'REOPEN', 'EXTEND', 'CHASE', 'ASK_TO_REOPEN',
] as const
export type ReturnAction = (typeof returnActions)[number]

/** `to` is where it stands afterwards; SAME leaves it where it is. Which steps need words the database says, and the use case of each asks for them. */
export type Transition = { to: ReturnState | 'SAME' }
export type Transitions = Partial<Record<Role, Partial<Record<ReturnState, Partial<Record<ReturnAction, Transition>>>>>>

const prepares = {
  NOT_STARTED: { START: { to: 'DRAFT' } },
  DRAFT: { SAVE: { to: 'SAME' } },
  READY: { SUBMIT: { to: 'SUBMITTED' }, FALL_BACK: { to: 'DRAFT' } },
  // ANSWER is sent again, unchanged, once the last open query is answered; until then it stays.
  QUERIED: { ANSWER: { to: 'SUBMITTED' }, CHANGE: { to: 'DRAFT' } },
  REOPENED: { START: { to: 'DRAFT' } },
} as const
const leads = {
  ...prepares,
  READY: { ...prepares.READY, TAKE_BACK: { to: 'DRAFT' } },
  ACCEPTED: { ASK_TO_REOPEN: { to: 'SAME' } },
} as const
const chases = { CHASE: { to: 'SAME' } } as const
const notSent = { ...chases, EXTEND: { to: 'SAME' } } as const
const tracks = {
  NOT_STARTED: notSent, DRAFT: notSent, READY: notSent,
  // These were sent: more time would not change whether that was late.
  REOPENED: chases,
  SUBMITTED: { QUERY: { to: 'QUERIED' } },
  QUERIED: { ...chases, QUERY: { to: 'QUERIED' } },
} as const

/** Who may move a return on, and to where. Not listed means not allowed. The diagram in the documentation is drawn from it. */
export const returnTransitions = {
  RECORDER: prepares,
  PERFORMANCE_LEAD: leads,
  UNIT_HEAD: { ...leads, DRAFT: { ...leads.DRAFT, APPROVE: { to: 'READY' } } },
  NOCC_ANALYST: tracks,
  NOCC_ACCEPTER: {
    ...tracks,
    SUBMITTED: { ...tracks.SUBMITTED, ACCEPT: { to: 'ACCEPTED' } },
    ACCEPTED: { REOPEN: { to: 'REOPENED' } },
  },
} as const satisfies Transitions

/** The step that a role may take from a state; null where it may not. */
export function findTransition(role: Role, state: ReturnState, action: ReturnAction): Transition | null {
  const table: Transitions = returnTransitions
  return table[role]?.[state]?.[action] ?? null
}

/** What a role may do to a return in that state, in the order of `returnActions`; what happens by itself is left out. */
export function actionsOf(role: Role, state: ReturnState): ReturnAction[] {
  return returnActions.filter((action) => action !== 'FALL_BACK' && findTransition(role, state, action) !== null)
}
