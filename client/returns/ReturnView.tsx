import { useEffect, useState } from 'react'
import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { useViewer } from '../layout/viewer.ts'
import { CentreActions } from '../returnDesk/CentreActions.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { AcceptedFigures } from './AcceptedFigures.tsx'
import { CentreMessages } from './CentreMessages.tsx'
import { nextStep } from './nextStep.ts'
import { PrepareReturn } from './PrepareReturn.tsx'
import { ReadReturn } from './ReadReturn.tsx'
import { ReturnActions } from './ReturnActions.tsx'
import { ReturnChangesSection } from './ReturnChangesSection.tsx'
import { ReturnEvents } from './ReturnEvents.tsx'
import { ReturnFacts } from './ReturnFacts.tsx'
import { ReturnFileSection } from './ReturnFileSection.tsx'
import { goToPart, ReturnParts } from './ReturnParts.tsx'
import { ReturnQueries } from './ReturnQueries.tsx'
import { isOfCentre } from './returnRoles.ts'
import { returnSections } from './returnSections.ts'
import type { ReturnSearch } from './returnSearch.ts'
import { useReturnForm } from './useReturnForm.ts'

interface ReturnViewProps {
  asked: WholeReturnFragment
  search: ReturnSearch
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

/** One return: where it stands and what to do next; what the centre wrote and asks; its parts; what changed since; what was done to it. */
export function ReturnView({ asked, search, askAgain, onAttempt }: ReturnViewProps) {
  const isPast = search.asAt !== undefined
  const isPreparing = !isPast && (asked.mayDo.includes('SAVE') || asked.mayDo.includes('START'))
  const part = search.part
  useEffect(() => {
    if (part) goToPart(part)
  }, []) // only on arrival: links on the page lead there by themselves

  // Begun anew each time that it is given back or taken back; kept while what was typed is not saved, though it is prepared no more.
  const [begun, setBegun] = useState({ count: isPreparing ? 1 : 0, isPreparing })
  if (begun.isPreparing !== isPreparing) setBegun({ count: begun.count + (isPreparing ? 1 : 0), isPreparing })

  // What a file brought is newer than what the fields hold: they begin anew once the return was asked for again.
  const [file, setFile] = useState<{ words: string; before: WholeReturnFragment | null } | null>(null)
  if (file?.before && file.before !== asked) {
    setFile({ ...file, before: null })
    setBegun({ count: begun.count + 1, isPreparing })
  }
  function fileRead(words: string) {
    setFile({ words, before: asked })
    askAgain()
  }

  const around = { search, askAgain, onAttempt, isPast, fileSaid: file && isPreparing ? file : null, onFileRead: fileRead }
  if (begun.count === 0) return <Around shown={asked} {...around} />
  return <Prepared key={begun.count} asked={asked} isPreparing={isPreparing} {...around} />
}

type AroundProps = Omit<ReturnViewProps, 'asked'> & { shown: WholeReturnFragment; isPast: boolean; fileSaid: JustSaid | null; onFileRead: (words: string) => void; form?: ReturnType<typeof useReturnForm> }

function Prepared({ asked, isPreparing, ...around }: Omit<AroundProps, 'shown' | 'form'> & { asked: WholeReturnFragment; isPreparing: boolean }) {
  const form = useReturnForm(asked)
  const { onAttempt } = around
  const hasErrors = form.problems.length > 0
  useEffect(() => onAttempt(hasErrors), [hasErrors]) // `onAttempt` is made anew each time
  return isPreparing || form.isAtRisk ? <Around shown={form.shown} form={form} {...around} /> : <Around shown={asked} {...around} />
}

function Around({ shown, form, isPast, askAgain, onAttempt, fileSaid, onFileRead }: AroundProps) {
  const viewer = useViewer()
  const ofCentre = isOfCentre(viewer)
  const { unit, period, events, figures } = shown
  const opensRecords = viewer.maySeeRecords && viewer.unit?.code === unit.code
  return (
    <>
      <ReturnFacts shown={shown} />
      {isPast ? null : ofCentre ? (
        <CentreActions return={shown} level={2} askAgain={askAgain} onAttempt={onAttempt} onDone={askAgain} />
      ) : (
        <>
          <h2 className="govuk-heading-m">What to do next</h2>
          <p className="govuk-body">{nextStep(shown)}</p>
          <ReturnActions shown={shown} askAgain={askAgain} onAttempt={onAttempt} />
        </>
      )}
      <CentreMessages events={events} />
      <ReturnQueries shown={shown} askAgain={askAgain} onAttempt={onAttempt} />
      <ReturnChangesSection shown={shown} />
      <ReturnParts unit={unit.code} period={period.code} sections={returnSections.filter((section) => figures.some((figure) => figure.section === section))} />
      {form ? <PrepareReturn form={form} shown={shown} askAgain={askAgain} /> : <ReadReturn shown={shown} opensRecords={opensRecords} />}
      <AcceptedFigures shown={shown} />
      {isPast || figures.length === 0 ? null : <ReturnFileSection shown={shown} isPreparing={form !== undefined && (shown.mayDo.includes('SAVE') || shown.mayDo.includes('START'))} said={fileSaid} askAgain={askAgain} onAttempt={onAttempt} onRead={onFileRead} />}
      <ReturnEvents events={events} />
    </>
  )
}
