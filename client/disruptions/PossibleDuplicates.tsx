import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { DisruptionLinkKind } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import type { DisruptionForm } from './disruptionForm.ts'
import { SaidOfOthers } from './SaidOfOthers.tsx'
import { SuspectedRecord } from './SuspectedRecord.tsx'
import { useLinkAtOnce } from './useLinkAtOnce.ts'
import { useSuspectedDuplicates } from './useSuspectedDuplicates.ts'

interface PossibleDuplicatesProps {
  form: UseFormReturn<DisruptionForm>
  error: string | undefined
  /** The record that is corrected: what is said of another is then recorded at once. */
  recordId: string | null
}

/** Records that may be the same, while one types. A help: nothing is stopped by it. */
export function PossibleDuplicates({ form, error, recordId }: PossibleDuplicatesProps) {
  const suspected = useSuspectedDuplicates(form.control, recordId)
  const linkAtOnce = useLinkAtOnce(recordId)
  const heading = useRef<HTMLHeadingElement>(null)
  const [told, setTold] = useState('')
  const [settled, setSettled] = useState<readonly string[]>([])
  const links = form.watch('links')
  const open = suspected.filter(({ disruption: { id } }) => !settled.includes(id) && !links.some(({ other }) => other === id))
  const isShown = open.length > 0 || links.length > 0 || error !== undefined || told !== ''

  /** What is said of a new record stands in the list below it. */
  const isToldAbove = told !== '' && (recordId !== null || links.length === 0)

  async function say(kind: DisruptionLinkKind, { id, reference }: { id: string; reference: string }) {
    const words = kind === 'RELATED' ? `${reference} and this record belong together` : `${reference} and this record differ`
    const failure = await linkAtOnce(id, kind)
    if (failure) return setTold(failure)
    if (recordId) setSettled([...settled, id])
    else form.setValue('links', [...form.getValues('links'), { other: id, reference, kind }])
    setTold(recordId ? `${words}: recorded.` : `${words}: recorded when you send the form.`)
    heading.current?.focus()
  }

  return (
    <div id="links" tabIndex={-1} className={isShown ? 'lv-duplicates' : undefined}>
      <p className="govuk-visually-hidden" role="status">{inWords(open.length)}</p>
      {isShown ? <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>{open.length > 0 ? 'This may be recorded already' : 'Linked records'}</h2> : null}
      <p className={isToldAbove ? 'govuk-body' : 'govuk-visually-hidden'} role="status">{told}</p>
      {error ? <p className="govuk-error-message">{error}</p> : null}
      {open.map((one) => {
        const { disruption } = one
        return (
          <SuspectedRecord key={disruption.id} suspected={one} opensInNewTab>
            {disruption.mayCorrect ? (
              <Link to="/disruptions/$reference/correct" params={{ reference: disruption.reference }} className="govuk-link lv-action">
                It is the same: correct <span className="govuk-visually-hidden">{disruption.reference}</span> instead
              </Link>
            ) : null}
            <Button kind="secondary" onClick={() => void say('RELATED', disruption)}>
              They belong together<span className="govuk-visually-hidden">: {disruption.reference}</span>
            </Button>
            <Button kind="secondary" onClick={() => void say('DIFFERENT', disruption)}>
              They differ<span className="govuk-visually-hidden">: {disruption.reference}</span>
            </Button>
          </SuspectedRecord>
        )
      })}
      <SaidOfOthers
        links={links}
        onRemove={(index) => {
          form.setValue('links', links.filter((_, place) => place !== index))
          // Also keeps the heading on the page, which the focus goes to.
          setTold(`What was said of ${links[index]?.reference} is taken back.`)
          heading.current?.focus()
        }}
      />
    </div>
  )
}

function inWords(count: number): string {
  if (count === 0) return ''
  return count === 1 ? '1 record may be the same' : `${count} records may be the same`
}
