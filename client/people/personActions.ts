import type { GrantFactsFragment, ManagedPersonFactsFragment } from '../graphql/generated/graphql.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { holdsInWords, roleOfUnit } from './grantInWords.ts'
import type { personMutations } from './personMutations.ts'
import type { ReasonedAction } from '../records/ReasonPanel.tsx'

type Mutations = ReturnType<typeof personMutations>
type Person = Pick<ManagedPersonFactsFragment, 'code' | 'label'>

export function disableAction({ disable }: Mutations, { code, label }: Person): ReasonedAction {
  return {
    title: `Disable ${label}`,
    consequence: 'They are refused from their next request on, and their sessions end. Their grants stay as they are. They can be enabled again.',
    button: 'Disable person',
    isWarning: true,
    reason: { label: 'Why they are disabled', missing: 'Enter why they are disabled' },
    request: (key, reason) => disable({ key, person: code, reason }),
  }
}

export function enableAction({ enable }: Mutations, { code, label }: Person): ReasonedAction {
  return {
    title: `Enable ${label}`,
    consequence: 'They can sign in again, and have whatever role holds for them on that day.',
    button: 'Enable person',
    reason: { label: 'Why they are enabled again', missing: 'Enter why they are enabled again' },
    request: (key, reason) => enable({ key, person: code, reason }),
  }
}

export function endSessionsAction({ endSessions }: Mutations, { code, label }: Person): ReasonedAction {
  return {
    title: `End the sessions of ${label}`,
    consequence: 'They are signed out everywhere on their next request, and may sign in again. Their drafts are kept.',
    button: 'End their sessions',
    isWarning: true,
    reason: { label: 'Why their sessions are ended', missing: 'Enter why their sessions are ended' },
    request: (key, reason) => endSessions({ key, person: code, reason }),
  }
}

export function relabelAction({ relabel }: Mutations, { code, label }: Person, typedLabel: () => string): ReasonedAction {
  return {
    title: `Change how ${label} is shown`,
    consequence: 'Everything that they recorded shows the new label, too. Say the role and the unit, never a name.',
    button: 'Change label',
    reason: { label: 'Why the label is changed', missing: 'Enter why the label is changed' },
    request: (key, reason) => relabel({ key, person: code, label: typedLabel().trim(), reason }),
  }
}

export function confirmAction({ decide }: Mutations, grant: GrantFactsFragment, { label }: Person): ReasonedAction {
  return {
    title: `Confirm ${grantName(grant)}`,
    consequence: `${label} then has this role ${inSentence(holdsInWords(grant))}. You confirm as the second administrator.`,
    button: 'Confirm role',
    request: (key) => decide({ key, grant: grant.id, decision: 'CONFIRMED' }),
  }
}

export function refuseAction({ decide }: Mutations, grant: GrantFactsFragment): ReasonedAction {
  return {
    title: `Refuse ${grantName(grant)}`,
    consequence: 'The role never holds. Another can be given.',
    button: 'Refuse role',
    isWarning: true,
    reason: { label: 'Why it is refused', missing: 'Enter why it is refused' },
    request: (key, reason) => decide({ key, grant: grant.id, decision: 'REFUSED', reason }),
  }
}

/** One that waits was never held: it is taken back. */
export function endAction({ end }: Mutations, grant: GrantFactsFragment): ReasonedAction {
  const request: ReasonedAction['request'] = (key, reason) => end({ key, grant: grant.id, reason })
  if (grant.state === 'WAITING') {
    return {
      title: `Take back ${grantName(grant)}`,
      consequence: 'The role never holds, and nobody has to decide it any more. Another can be given.',
      button: 'Take back role',
      isWarning: true,
      reason: { label: 'Why it is taken back', missing: 'Enter why it is taken back' },
      request,
    }
  }
  return {
    title: `End ${grantName(grant)}`,
    consequence: 'The role holds no more from the next request on. To give it again, a second administrator must confirm it again.',
    button: 'End role',
    isWarning: true,
    reason: { label: 'Why it is ended', missing: 'Enter why it is ended' },
    request,
  }
}

/** "the role recorder of EMSOU" */
function grantName(grant: GrantFactsFragment): string {
  return `the role ${inSentence(roleOfUnit(grant))}`
}
