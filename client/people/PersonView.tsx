import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import type { GrantFactsFragment, ManagedPersonFactsFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { confirmAction, disableAction, enableAction, endAction, endSessionsAction, refuseAction } from './personActions.ts'
import { PersonFacts } from './PersonFacts.tsx'
import { PersonGrants } from './PersonGrants.tsx'
import type { GrantStep } from './PersonGrants.tsx'
import { personMutations } from './personMutations.ts'
import { ReasonPanel } from '../records/ReasonPanel.tsx'
import type { ReasonedAction } from '../records/ReasonPanel.tsx'
import { RelabelPanel } from './RelabelPanel.tsx'

interface PersonViewProps {
  person: ManagedPersonFactsFragment
  onAttempt: (hasErrors: boolean) => void
  /** Something is begun: what was told of the last thing is over. */
  onOpen: () => void
  /** What was done, in words. */
  onDone: (words: string) => void
  /** What is shown may be old: somebody else changed it meanwhile. */
  askAgain: () => void
}

type Step = 'disable' | 'enable' | 'sessions' | 'relabel'
/** One thing at a time; of a grant, or of the person. */
type Opened = { step: Step } | { step: GrantStep; grant: GrantFactsFragment }

const doneWords: Record<Step | GrantStep, string> = {
  disable: 'They are disabled, and their sessions are ended.',
  enable: 'They are enabled: they can sign in again.',
  sessions: 'Their sessions are ended.',
  relabel: 'They are shown by the new label from now on.',
  confirm: 'The role is confirmed.',
  refuse: 'The role is refused.',
  end: 'The role is ended.',
}

export function PersonView({ person, onAttempt, onOpen, onDone, askAgain }: PersonViewProps) {
  const mutations = personMutations(useClient())
  const [opened, setOpened] = useState<Opened | null>(null)
  /** What opened it has the focus again when it is left. */
  const opener = useRef('')
  /** Has it where what opened it is gone meanwhile. */
  const roles = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (!opened && opener.current) (document.getElementById(opener.current) ?? roles.current)?.focus()
  }, [opened])

  function open(next: Opened) {
    opener.current = 'grant' in next ? `${next.step}-${next.grant.id}` : next.step
    onOpen()
    setOpened(next)
  }

  const panel = (step: Step | GrantStep) => ({
    onAttempt,
    onRefused: askAgain,
    onCancel: () => setOpened(null),
    onDone: () => {
      opener.current = '' // the focus goes to what is told
      setOpened(null)
      const isTakenBack = opened !== null && 'grant' in opened && opened.step === 'end' && opened.grant.state === 'WAITING'
      onDone(isTakenBack ? 'The role is taken back.' : doneWords[step])
    },
  })

  function personAction(step: Exclude<Step, 'relabel'>): ReasonedAction {
    if (step === 'disable') return disableAction(mutations, person)
    return step === 'enable' ? enableAction(mutations, person) : endSessionsAction(mutations, person)
  }

  function grantAction(step: GrantStep, grant: GrantFactsFragment): ReasonedAction {
    if (step === 'confirm') return confirmAction(mutations, grant, person)
    return step === 'refuse' ? refuseAction(mutations, grant) : endAction(mutations, grant)
  }

  const ofPerson = opened && !('grant' in opened) ? opened : null
  const ofGrant = opened && 'grant' in opened ? opened : null
  return (
    <>
      <PersonFacts person={person} />
      {ofPerson?.step === 'relabel' ? <RelabelPanel person={person} relabel={mutations} {...panel('relabel')} /> : null}
      {ofPerson && ofPerson.step !== 'relabel' ? <ReasonPanel key={ofPerson.step} level={2} action={personAction(ofPerson.step)} {...panel(ofPerson.step)} /> : null}
      {!person.mayGovern ? <Empty>Nobody changes anything of themselves. Ask another administrator of Longview.</Empty> : null}
      {person.mayGovern && !ofPerson ? (
        <div className="lv-actions">
          <Link to="/settings/people/$code/grant" params={{ code: person.code }} className="govuk-button">
            Give role
          </Link>
          <Button id="relabel" kind="secondary" onClick={() => open({ step: 'relabel' })}>Change label</Button>
          {person.openSessions > 0 ? <Button id="sessions" kind="secondary" onClick={() => open({ step: 'sessions' })}>End sessions</Button> : null}
          {person.isDisabled ? (
            <Button id="enable" kind="secondary" onClick={() => open({ step: 'enable' })}>Enable</Button>
          ) : (
            <Button id="disable" kind="secondary" onClick={() => open({ step: 'disable' })}>Disable</Button>
          )}
        </div>
      ) : null}
      <h2 className="govuk-heading-m" tabIndex={-1} ref={roles}>
        Roles given
      </h2>
      <PersonGrants
        grants={person.grants}
        onStep={(step, grant) => open({ step, grant })}
        below={(grant) =>
          ofGrant?.grant.id === grant.id ? <ReasonPanel key={ofGrant.step} level={3} action={grantAction(ofGrant.step, grant)} {...panel(ofGrant.step)} /> : null
        }
      />
    </>
  )
}
