import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DisruptionLinkKind, DisruptionQuery, SuspectedRecordFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { LinkDisruptionsForm } from './LinkDisruptionsForm.tsx'
import { linkWords, ownFirst } from './linkWords.ts'
import { SuspectedRecord } from './SuspectedRecord.tsx'

interface SuspectedDuplicatesProps {
  disruption: NonNullable<DisruptionQuery['disruption']>
  onLinked: (said: string) => void
}

/** Records that may be of the same disruption, and what can be done about each. Only people can tell. */
export function SuspectedDuplicates({ disruption, onLinked }: SuspectedDuplicatesProps) {
  // One form at a time, so that its fields have their names for themselves.
  const [open, setOpen] = useState<{ id: string; kind: DisruptionLinkKind } | null>(null)
  return (
    <>
      <h2 className="govuk-heading-m" id="possible-duplicates" tabIndex={-1}>
        Possible duplicates
      </h2>
      <p className="govuk-body">
        Same target, near days and like outcomes: the same disruption may be recorded twice. Only people can tell.
      </p>
      {disruption.suspectedDuplicates.map((suspected) => (
        <SuspectedRecord key={suspected.disruption.id} suspected={suspected}>
          <SuspectedActions
            disruption={disruption}
            suspected={suspected}
            open={open?.id === suspected.disruption.id ? open.kind : null}
            onOpen={(kind) => setOpen(kind ? { id: suspected.disruption.id, kind } : null)}
            onLinked={onLinked}
          />
        </SuspectedRecord>
      ))}
    </>
  )
}

interface SuspectedActionsProps extends SuspectedDuplicatesProps {
  suspected: SuspectedRecordFragment
  /** The kind whose form is open. */
  open: DisruptionLinkKind | null
  onOpen: (kind: DisruptionLinkKind | null) => void
}

function SuspectedActions({ disruption, suspected, open, onOpen, onLinked }: SuspectedActionsProps) {
  const pair = ownFirst(disruption, suspected.disruption)
  if (!pair) return null
  const { reference } = disruption
  const other = suspected.disruption.reference
  const buttonId = (kind: DisruptionLinkKind) => `${kind}-${other}`
  return (
    <>
      <Link to="/disruptions/$reference/merge/$other" params={{ reference, other }} className="govuk-link lv-action">
        Merge<span className="govuk-visually-hidden"> with {other}</span>
      </Link>
      {(['RELATED', 'DIFFERENT'] as const).map((kind) => (
        <Button
          key={kind}
          id={buttonId(kind)}
          kind="secondary"
          aria-expanded={open === kind}
          onClick={() => onOpen(open === kind ? null : kind)}
        >
          {linkWords[kind]}<span className="govuk-visually-hidden">: {other}</span>
        </Button>
      ))}
      {open ? (
        <LinkDisruptionsForm
          key={open}
          kind={open}
          pair={pair}
          onLinked={onLinked}
          onCancel={() => {
            document.getElementById(buttonId(open))?.focus()
            onOpen(null)
          }}
        />
      ) : null}
    </>
  )
}
