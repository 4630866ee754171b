import type { ChangeReturnDefinitionInput, ReturnDefinitionFactsFragment, ReturnFigureCode } from '../graphql/generated/graphql.ts'
import { typedWhole } from '../parts/typedNumber.ts'
import type { MadeFacts, Problem } from '../parts/problem.ts'
import { typedMonth } from '../periods/typedMonth.ts'

type FigureAsked = ReturnDefinitionFactsFragment['figures'][number]

/** How a figure is asked, as it is ticked. */
export interface TypedFigure {
  code: ReturnFigureCode
  name: string
  isAsked: boolean
  mayBeNil: boolean
  asksNote: boolean
}

export interface TypedDefinition {
  validFrom: string
  months: '1' | '3'
  dueWorkingDays: string
  beginsReporting: boolean
  figures: TypedFigure[]
  reason: string
}

/** What returns ask now is what one starts from; figures that only an earlier version asked can be asked again. */
export function definitionStart(definitions: readonly ReturnDefinitionFactsFragment[]): TypedDefinition {
  const [latest] = definitions
  const known = new Map<ReturnFigureCode, FigureAsked>()
  for (const { figures } of definitions) for (const figure of figures) if (!known.has(figure.code)) known.set(figure.code, figure)
  const asked = new Set(latest?.figures.map(({ code }) => code))
  return {
    validFrom: '',
    months: latest?.months === 3 ? '3' : '1',
    dueWorkingDays: String(latest?.dueWorkingDays ?? ''),
    beginsReporting: false,
    figures: [...known.values()].map(({ code, name, mayBeNil, asksNote }) => ({ code, name, isAsked: asked.has(code), mayBeNil, asksNote })),
    reason: '',
  }
}

type Facts = Omit<ChangeReturnDefinitionInput, 'key' | 'textAnswers'>

/** What is typed, as the API takes it; or what must be mended first. */
export function definitionFacts(typed: TypedDefinition): MadeFacts<Facts> {
  const validFrom = typedMonth(typed.validFrom, 'first')
  const dueWorkingDays = typedWhole(typed.dueWorkingDays)
  const figures = typed.figures.flatMap(({ code, isAsked, mayBeNil, asksNote }) => (isAsked ? [{ code, mayBeNil, asksNote }] : []))
  const reason = typed.reason.trim()
  const problems: Problem[] = [
    ...(validFrom ? [] : [{ field: 'validFrom', message: 'Enter the first month for which it holds, like January 2027' }]),
    ...(dueWorkingDays === null ? [{ field: 'dueWorkingDays', message: 'Enter the working day by which a return is due as a whole number, like 10' }] : []),
    ...(figures.length > 0 ? [] : [{ field: 'figures', message: 'Tick at least one figure that returns ask' }]),
    ...(reason ? [] : [{ field: 'reason', message: 'Enter why it is changed' }]),
  ]
  if (problems.length > 0 || !validFrom || dueWorkingDays === null) return { problems }
  return { facts: { validFrom, months: Number(typed.months), dueWorkingDays, beginsReporting: typed.beginsReporting, figures, reason } }
}
