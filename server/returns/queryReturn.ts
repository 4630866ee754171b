import type { Made } from '../database/mutation.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { figureCatalogue, type FigureCode } from '../returnFigures/figureCatalogue.ts'
import { carryOutStep, type LockedReturn, type Mover, type StepInput } from './carryOutStep.ts'
import { centreFrom } from './centreFrom.ts'
import { definitionOfVersion } from './definitionOfVersion.ts'
import { isPartOfFigure } from './isPartOfFigure.ts'
import { neededWords } from './neededWords.ts'
import { addStep, nextStep } from './nextStep.ts'
import { queriesOfReturn } from './returnQueries.ts'
import { addReturnMessage, addReturnQuery } from './returnWriting.ts'

/** `cell`: which part of the figure; empty for the whole. */
export type QueryReturn = StepInput & { unit: string; figure: FigureCode; cell: string; question: string }

/** Asks a unit about one figure of a return that was sent: in the thread of that part where there is one, else in a new one. */
export async function queryReturn(acting: Acting, input: QueryReturn): Promise<Made> {
  centreFrom(acting.viewer)
  return carryOutStep(acting, { operation: 'queryReturn', place: input, input }, async (mover, standing) => {
    const next = nextStep(mover, standing, 'QUERY', input.version)
    refuseProblems(await cellProblems(mover, standing, input))
    const words = neededWords('question', input.question, 'the question')
    const hand = { personCode: mover.viewer.code, now: mover.now }
    const thread = (await queriesOfReturn(mover, standing)).find(({ about, key }) => about === input.figure && key === input.cell)
    const queryId = thread?.id ?? (await addReturnQuery(mover.database, standing, { about: input.figure, key: input.cell }, hand))
    await addReturnMessage(mover.database, standing, { queryId, side: 'CENTRE', words }, hand)
    await addStep(mover, standing, next, { words })
  })
}

async function cellProblems(mover: Mover, standing: LockedReturn, { figure, cell }: QueryReturn): Promise<Problem[]> {
  const { figures } = await definitionOfVersion(mover.database, standing.definitionVersion)
  if (!figures.some(({ code }) => code === figure)) return [{ field: 'figure', message: 'This return does not hold that figure: ask about one of those that it shows' }]
  const isThere = cell === '' || isPartOfFigure(figureCatalogue[figure], cell, mover.reference, standing.unitCode)
  return isThere ? [] : [{ field: 'cell', message: 'That figure has no such part in this return: ask about one of those that it shows, or about the whole' }]
}
