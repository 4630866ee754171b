import { builder } from '../graphql/builder.ts'
import type { AskedFigure } from '../returns/returnDefinitionRecord.ts'
import { figureCatalogue } from './figureCatalogue.ts'
import { ReturnFigureCodeRef, ReturnFigureSourceRef, ReturnSectionRef } from './figureEnums.ts'
import { choicesOf, partsOf, type FigureChoice, type FigurePart } from './figureParts.ts'

/** A figure that returns ask for; `unitCode` says whose parts, null is every unit's. */
export type ShownAskedFigure = AskedFigure & { unitCode: string | null }

const ReturnPartRef = builder.objectRef<FigurePart>('ReturnPart').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ key: t.exposeString('key'), name: t.exposeString('name') }),
})

const ReturnChoiceRef = builder.objectRef<FigureChoice>('ReturnChoice').implement({
  authScopes: { signedIn: true },
  fields: (t) => ({ code: t.exposeString('code'), name: t.exposeString('name') }),
})

export const ReturnFigureAskedRef = builder.objectRef<ShownAskedFigure>('ReturnFigureAsked').implement({
  description: 'A figure that returns ask for.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.expose('code', { type: ReturnFigureCodeRef }),
    definitionVersion: t.int({ description: 'Version of the definition of this figure.', resolve: ({ code }) => figureCatalogue[code].version }),
    section: t.field({ type: ReturnSectionRef, resolve: ({ code }) => figureCatalogue[code].section }),
    source: t.field({ type: ReturnFigureSourceRef, resolve: ({ code }) => figureCatalogue[code].source }),
    name: t.string({ resolve: ({ code }) => figureCatalogue[code].name }),
    measuredIn: t.string({ description: 'In what it is counted: disruptions, full-time equivalents, pounds.', resolve: ({ code }) => figureCatalogue[code].measuredIn }),
    howMade: t.string({ description: 'What counts in it, in a sentence.', resolve: ({ code }) => figureCatalogue[code].howMade }),
    mayBeNil: t.exposeBoolean('mayBeNil'),
    asksNote: t.exposeBoolean('asksNote', { description: 'Whether a figure that is unlike the periods before needs a word.' }),
    parts: t.field({
      type: [ReturnPartRef],
      description: 'The parts that may be stated of an entered figure, in order; one with an empty key where it has none.',
      resolve: ({ code, unitCode }, _args, { reference }) => partsOf(figureCatalogue[code], reference, unitCode),
    }),
    choices: t.field({
      type: [ReturnChoiceRef], description: 'What may be stated of a part, where that is a choice.', resolve: ({ code }) => choicesOf(figureCatalogue[code]),
    }),
  }),
})
