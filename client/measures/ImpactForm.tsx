import { useState, type FormEvent } from 'react'
import { useQuery } from 'urql'
import type { Basis } from '../graphql/generated/graphql.ts'
import { useService, useViewer } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import type { Problem } from '../parts/problem.ts'
import { AsAtPicker } from './AsAtPicker.tsx'
import { BasesNotOffered, BasisPicker, type BasisOffered } from './BasisPicker.tsx'
import { choiceOf, readChoice, type ChosenFigures, type FiguresAsked, type ImpactChoice } from './impactChoice.ts'
import { impactChoicesDocument } from './impactChoicesDocument.ts'
import { PeriodPicker } from './PeriodPicker.tsx'
import { onlyMonthsInWords, seesOnlyMonths } from './seesOnlyMonths.ts'
import { UnitPicker } from './UnitPicker.tsx'

interface ImpactFormProps {
  /** Code of the unit shown; none on the network's page. */
  unit?: string
  /** May the viewer see other units' figures? */
  hasUnits?: boolean
  shown: FiguresAsked
  /** The basis of the figures shown, and what else could be had; none while there are none. */
  basis: { basis: Basis; bases: readonly BasisOffered[] } | null
  /** Why the API gave no figures for what is shown, at its fields. */
  refused: readonly Problem[]
  onChosen: (chosen: ChosenFigures, unit: string) => void
  /** After each attempt: whether something must be mended first. */
  onAttempt: (hasErrors: boolean) => void
}

/** What to show figures for; nothing changes before "Show figures" is pressed. */
export function ImpactForm({ unit = '', hasUnits = false, shown, basis, refused, onChosen, onAttempt }: ImpactFormProps) {
  const { now } = useService()
  const viewer = useViewer()
  const [{ data }] = useQuery({ query: impactChoicesDocument })
  const offered = data?.offeredPeriods ?? []
  const [changed, setChanged] = useState<Partial<ImpactChoice>>({})
  const [problems, setProblems] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const codes = offered.map((period) => period.code)
  const onlyMonthsShown = seesOnlyMonths(viewer, unit)
  const asShown = choiceOf({ unit, ...shown }, codes, onlyMonthsShown)
  const onlyMonths = seesOnlyMonths(viewer, changed.unit ?? unit)
  const choice = { ...choiceOf({ unit, ...shown }, codes, onlyMonths), ...changed }
  const atFields = problems.length > 0 ? problems : refusedFields(refused, readChoice(asShown, now, onlyMonthsShown))
  const onChange = (change: Partial<ImpactChoice>) => setChanged({ ...changed, ...change })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const read = readChoice(choice, now, onlyMonths)
    const found = Array.isArray(read) ? read : []
    setProblems(found)
    onAttempt(found.length > 0)
    if (Array.isArray(read)) return
    setChanged({})
    onChosen(read, choice.unit)
  }

  return (
    <form className="lv-impact__form" aria-label="Figures to show" noValidate onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {onlyMonths && (choice.period === 'days' || choice.asAt === 'past') && <p className="govuk-hint lv-impact__why">{onlyMonthsInWords}</p>}
      <div className="lv-impact__choices">
        {hasUnits && <UnitPicker choice={choice} units={data?.referenceLists.units ?? []} problems={atFields} onChange={onChange} />}
        <PeriodPicker choice={choice} offered={offered} problems={atFields} onlyMonths={onlyMonths} onChange={onChange} />
        <AsAtPicker choice={choice} problems={atFields} onlyMonths={onlyMonths} onChange={onChange} />
        <BasisPicker choice={choice} shown={basis?.basis ?? 'AS_RECORDED'} problems={atFields} onChange={onChange} />
        <Button type="submit" kind="secondary">Show figures</Button>
      </div>
      {basis && <BasesNotOffered offered={basis.bases} />}
    </form>
  )
}

/** What the API refused, at the very field where the form would have found it; else where the API says. */
function refusedFields(refused: readonly Problem[], asShown: ChosenFigures | Problem[]): readonly Problem[] {
  return refused.length > 0 && Array.isArray(asShown) ? asShown : refused
}
