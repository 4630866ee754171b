import type { ChangeReturnDefinitionInput, ReturnDefinitionFactsFragment, ReturnDefinitionsQuery, ReturnFigureCode } from '../graphql/generated/graphql.ts'
import { typedWhole } from '../parts/typedNumber.ts'
import type { MadeFacts, Problem } from '../parts/problem.ts'
import { typedMonth } from '../periods/typedMonth.ts'

/** A figure that returns may ask for, as it would be asked where nobody said otherwise. */
export type FigureToAsk = ReturnDefinitionsQuery['returnFiguresToAsk'][number]

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

/**
 * What returns ask now is what one starts from. Every other figure can be asked too: as an earlier version asked it, if one did.
 *
 * @param toAsk every figure that returns may ask for, in the order in which they are offered
 */
export function definitionStart(definitions: readonly ReturnDefinitionFactsFragment[], toAsk: readonly FigureToAsk[]): TypedDefinition {
  const [latest] = definitions
  const asked = new Set(latest?.figures.map(({ code }) => code))
  const known = new Map<ReturnFigureCode, FigureToAsk>()
  for (const figure of [...definitions.flatMap(({ figures }) => figures), ...toAsk]) if (!known.has(figure.code)) known.set(figure.code, figure)
  const codes = inOfferedOrder([...asked], toAsk.map(({ code }) => code))
  return {
    validFrom: '',
    months: latest?.months === 3 ? '3' : '1',
    dueWorkingDays: String(latest?.dueWorkingDays ?? ''),
    beginsReporting: false,
    figures: codes.flatMap((code) => {
      const figure = known.get(code)
      return figure ? [{ code, name: figure.name, isAsked: asked.has(code), mayBeNil: figure.mayBeNil, asksNote: figure.asksNote }] : []
    }),
    reason: '',
  }
}

/** What is asked keeps its order; every other figure stands after the one that is offered before it. */
function inOfferedOrder(asked: readonly ReturnFigureCode[], offered: readonly ReturnFigureCode[]): ReturnFigureCode[] {
  const ordered = [...asked]
  for (const [index, code] of offered.entries()) {
    if (ordered.includes(code)) continue
    const before = offered[index - 1]
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, code)
  }
  return ordered
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
