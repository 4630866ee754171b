import { useState, type FormEvent } from 'react'
import { Button } from '../parts/Button.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { gradesInOrder, gradeWords } from '../parts/gradeWords.ts'
import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { optionsOf, useReferenceLists } from '../units/referenceLists.ts'
import { readComparison, type ComparedFields } from './readComparison.ts'

interface ComparisonFormProps {
  /** What the address compares. */
  shown: ComparedFields
  onChosen: (chosen: ComparedFields) => void
}

/** Two groups of disruptions, each by tactic, threat and grade; nothing changes before "Compare" is pressed. */
export function ComparisonForm({ shown, onChosen }: ComparisonFormProps) {
  const { lists } = useReferenceLists()
  const [changed, setChanged] = useState<ComparedFields>({})
  const [problems, setProblems] = useState<Problem[]>([])
  const [attempt, setAttempt] = useState(0)
  const chosen = { ...shown, ...changed }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const found = readComparison(chosen)
    setProblems(found)
    if (found.length > 0) return
    setChanged({})
    onChosen(chosen)
  }

  const select = (id: keyof ComparedFields, label: string, noneText: string, options: { value: string; text: string }[]) => (
    <Select id={id} label={label} noneText={noneText} options={options} error={problemOf(problems, id)} value={chosen[id] ?? ''}
      onChange={(event) => setChanged({ ...changed, [id]: event.target.value || undefined })} />
  )
  const side = (name: 'one' | 'other', legend: string) => (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      {select(`${name}Tactic`, 'Tactic', 'Any tactic', optionsOf(lists?.tactics ?? []))}
      {select(`${name}Threat`, 'Threat', 'Any threat', optionsOf(lists?.threats ?? []))}
      {select(`${name}Grade`, 'Grade', 'Any grade', gradesInOrder.map((grade) => ({ value: grade, text: gradeWords[grade] })))}
    </fieldset>
  )

  return (
    <form className="lv-impact__form" aria-label="Groups of disruptions to compare" noValidate onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <div className="lv-compare__choices">
        {side('one', 'First group of disruptions')}
        {side('other', 'Second group of disruptions')}
      </div>
      <Button type="submit" kind="secondary">Compare</Button>
    </form>
  )
}
