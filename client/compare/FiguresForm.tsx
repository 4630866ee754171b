import { useState, type FormEvent } from 'react'
import { useQuery } from 'urql'
import type { Basis } from '../graphql/generated/graphql.ts'
import { useService, useViewer } from '../layout/viewer.ts'
import { AsAtPicker } from '../measures/AsAtPicker.tsx'
import { BasesNotOffered, BasisPicker, type BasisOffered } from '../measures/BasisPicker.tsx'
import type { ChosenFigures, FiguresAsked, ImpactChoice } from '../measures/impactChoice.ts'
import { impactChoicesDocument } from '../measures/impactChoicesDocument.ts'
import { PeriodPicker } from '../measures/PeriodPicker.tsx'
import { onlyMonthsInWords, seesOnlyMonths } from '../measures/seesOnlyMonths.ts'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf, type Problem } from '../parts/problem.ts'
import { Select, type Option } from '../parts/Select.tsx'
import { figuresChoiceOf, readFiguresChoice } from './figuresChoice.ts'
import { unitOptions } from './unitOptions.ts'

/** A choice of one page's own, beside unit, period, moment and basis. */
export interface FormField {
  id: string
  label: string
  options: readonly Option[]
  /** What is shown. */
  value: string
}

/** What the figures that are shown are made from, and their period in words. */
export interface FiguresMade {
  basis: Basis
  bases: readonly BasisOffered[]
  period?: { code: string; inWords: string }
}

interface FiguresFormProps {
  /** Unit '' is the network. */
  shown: FiguresAsked & { unit: string }
  /** Label of the field of units; without it none is chosen. */
  unitLabel?: string
  /** What stands for no single unit; without it one must be chosen. */
  networkText?: string
  fields?: readonly FormField[]
  /** Periods are whole months, whoever looks. */
  takesMonths?: boolean
  /** The figures are of all units, whichever is chosen. */
  isOfAllUnits?: boolean
  hasFill?: boolean
  /** What the button says, where it does not show figures. */
  verb?: string
  /** Which of the offered periods make sense on the page; all where left out. */
  offers?: (code: string) => boolean
  basis: FiguresMade | null
  /** Why the API gave no figures for what is shown, at its fields. */
  refused: readonly Problem[]
  onChosen: (chosen: ChosenFigures, unit: string, values: Readonly<Record<string, string>>) => void
  /** After each attempt: whether something must be mended first. */
  onAttempt: (hasErrors: boolean) => void
}

/** What a page of comparison shows figures for; nothing changes before "Show figures" is pressed. */
export function FiguresForm(props: FiguresFormProps) {
  const { shown, unitLabel, networkText, fields = [], takesMonths = false, isOfAllUnits = false, hasFill = true, verb = 'Show figures', offers = () => true, basis, refused, onChosen, onAttempt } = props
  const { now } = useService()
  const viewer = useViewer()
  const [{ data }] = useQuery({ query: impactChoicesDocument })
  const [changed, setChanged] = useState<Partial<ImpactChoice>>({})
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const [problems, setProblems] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const offered = withShown((data?.offeredPeriods ?? []).filter(({ code }) => offers(code)), basis?.period)
  const inAsAt = seesOnlyMonths(viewer, isOfAllUnits ? '' : changed.unit ?? shown.unit)
  const months = { inPeriod: takesMonths || inAsAt, inAsAt }
  const choice = { ...figuresChoiceOf(shown, offered.map(({ code }) => code), months), ...changed }
  const atFields = problems.length > 0 ? problems : refused
  const onChange = (change: Partial<ImpactChoice>) => setChanged({ ...changed, ...change })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const read = readFiguresChoice(choice, now, months)
    const found = Array.isArray(read) ? read : []
    setProblems(found)
    onAttempt(found.length > 0)
    if (Array.isArray(read)) return
    setChanged({})
    setValues({})
    onChosen(read, choice.unit, Object.fromEntries(fields.map(({ id, value }) => [id, values[id] ?? value])))
  }

  return (
    <form className="lv-impact__form" aria-label="Figures to show" noValidate onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {inAsAt && (choice.period === 'days' || choice.asAt === 'past') && <p className="govuk-hint lv-impact__why">{onlyMonthsInWords}</p>}
      <div className="lv-impact__choices">
        {unitLabel !== undefined && (
          <Select id="unit" label={unitLabel} options={unitOptions(data?.referenceLists.units ?? [], choice.unit, networkText)} error={problemOf(atFields, 'unit')}
            value={choice.unit} onChange={(event) => onChange({ unit: event.target.value })} />
        )}
        {fields.map(({ id, label, options, value }) => (
          <Select key={id} id={id} label={label} options={options} error={problemOf(atFields, id)} value={values[id] ?? value}
            onChange={(event) => setValues({ ...values, [id]: event.target.value })} />
        ))}
        <PeriodPicker choice={choice} offered={offered} problems={atFields} onlyMonths={months.inPeriod} onChange={onChange} />
        <AsAtPicker choice={choice} problems={atFields} onlyMonths={inAsAt} onChange={onChange} />
        <BasisPicker choice={choice} shown={basis?.basis ?? 'AS_RECORDED'} problems={atFields} hasFill={hasFill} onChange={onChange} />
        <Button type="submit" kind="secondary">{verb}</Button>
      </div>
      {basis && <BasesNotOffered offered={basis.bases} />}
    </form>
  )
}

/** The periods on offer, and the one that is shown by its words where it is none of them; one between two days is typed. */
function withShown(offered: readonly { code: string; inWords: string }[], shown: FiguresMade['period']): readonly { code: string; inWords: string }[] {
  if (!shown || shown.code.includes('..') || offered.some(({ code }) => code === shown.code)) return offered
  return [...offered, { code: shown.code, inWords: shown.inWords }]
}
