import { momentAsked } from '../facts/asAt.ts'
import { builder } from '../graphql/builder.ts'
import { ReturnFigureAskedRef } from '../returnFigures/figureAskedSchema.ts'
import { figureCodes } from '../returnFigures/figureCatalogue.ts'
import { definitionsAt } from './definitionsAt.ts'
import { findReturn } from './findReturn.ts'
import { ReturnDefinitionRef } from './returnDefinitionSchema.ts'
import { ReturnRef } from './returnSchema.ts'

builder.queryFields((t) => ({
  return: t.field({
    type: ReturnRef,
    nullable: true,
    description:
      'The return of a unit for a period: of the own unit, or of any for the network operations centre. As at a past moment: its state and words of then.',
    authScopes: { seesReturns: true },
    args: { unit: t.arg.string({ required: true }), period: t.arg.string({ required: true }), asAt: t.arg({ type: 'Instant' }) },
    resolve: (_root, { unit, period, asAt }, context) => findReturn(context, { unit, period }, momentAsked(asAt, context.now)),
  }),
  returnDefinitions: t.field({
    type: [ReturnDefinitionRef],
    description: 'Every version of what returns ask, newest first.',
    authScopes: { signedIn: true },
    resolve: async (_root, _args, { viewer, database }) => {
      const definitions = await definitionsAt(database, null)
      return definitions.toReversed().map((definition) => ({ ...definition, unitCode: viewer?.unitCode ?? null }))
    },
  }),
  returnFiguresToAsk: t.field({
    type: [ReturnFigureAskedRef],
    description: 'Every figure that returns may ask for, asked or not: as it would be asked where nobody says otherwise.',
    authScopes: { signedIn: true },
    resolve: (_root, _args, { viewer }) => figureCodes.map((code) => ({ code, mayBeNil: true, asksNote: false, unitCode: viewer?.unitCode ?? null })),
  }),
}))
