import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { MissingReturnRef } from '../measures/returnsBehindSchema.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { parsePeriod } from '../periods/period.ts'
import { personOfRecord, PersonRef } from '../people/personSchema.ts'
import { cellName } from '../returnFigures/cellName.ts'
import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import { ReturnFigureCodeRef } from '../returnFigures/figureEnums.ts'
import { known } from '../units/referenceData.ts'
import { UnitRef } from '../units/unitSchema.ts'
import { CorrectionRef } from './correctionSchema.ts'
import { missingInEdition } from './missingInEdition.ts'
import { publishedCorrections } from './publishedCorrections.ts'
import type { EditionRecord, FigureOfEdition, ReturnInEdition } from './editionRecord.ts'
import { readReturnsOfEditions } from './editionStore.ts'
import { figuresInOrder } from './figuresInOrder.ts'
import { redrawEdition, type RedrawnEdition } from './redrawEdition.ts'

const EditionReturnRef = builder.objectRef<ReturnInEdition>('EditionReturn').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.field({ type: UnitRef, resolve: ({ unitCode }, _args, { reference }) => known(reference.units, unitCode) }),
    period: t.field({ type: PeriodRef, resolve: ({ periodCode }) => parsePeriod(periodCode, '2000-01-01') }),
    figuresAsAt: t.expose('figuresAsAt', { type: 'Instant', description: 'The moment as at which its figures were computed.' }),
    definitionVersion: t.exposeInt('definitionVersion'),
    sha256: t.exposeString('sha256'),
  }),
})

const EditionFigureRef = builder.objectRef<FigureOfEdition>('EditionFigure').implement({
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    unit: t.field({
      type: UnitRef, nullable: true, description: 'None for the network.',
      resolve: ({ unitCode }, _args, { reference }) => (unitCode === null ? null : known(reference.units, unitCode)),
    }),
    figure: t.field({ type: ReturnFigureCodeRef, resolve: ({ about }) => about }),
    name: t.string({ resolve: ({ about }) => figureCatalogue[about].name }),
    key: t.exposeString('key'),
    keyInWords: t.string({ resolve: ({ about, key }, _args, { reference }) => cellName(about, key, reference) }),
    quantity: t.exposeFloat('quantity'),
  }),
})

/** Drawn once for an edition, however many of its fields are asked for. */
const redrawn = new WeakMap<EditionRecord, Promise<RedrawnEdition>>()

function redraw(edition: EditionRecord, { database }: Context): Promise<RedrawnEdition> {
  const drawing = redrawn.get(edition) ?? redrawEdition(database, edition)
  redrawn.set(edition, drawing)
  return drawing
}

/** A drawn edition adds up all its returns: a few of them go into one request. */
const costOfRedrawing = 1_000

export const EditionRef = builder.objectRef<EditionRecord>('Edition').implement({
  description: 'A set of accepted returns that the centre published, frozen for ever.',
  authScopes: { seesAggregates: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'jsonSha256' in value,
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts the editions from 1.' }),
    period: t.expose('period', { type: PeriodRef }),
    publishedAt: t.expose('publishedAt', { type: 'Instant' }),
    publishedBy: t.field({ type: PersonRef, resolve: ({ publishedBy }) => personOfRecord(publishedBy) }),
    note: t.exposeString('note', { nullable: true, description: 'Why it is published again; none for the first of a period.' }),
    supersededBy: t.exposeInt('supersededBy', { nullable: true, description: 'The number of the edition that took its place; none while it is the latest of its period.' }),
    returns: t.loadableList({
      type: EditionReturnRef,
      description: 'Returns in it, units in geographic order.',
      load: async (numbers: number[], { database, reference }: Context) => {
        const all = await readReturnsOfEditions(database, numbers)
        const place = (unitCode: string) => known(reference.units, unitCode).position
        return numbers.map((number) =>
          all.filter((one) => one.editionNumber === number).toSorted((one, other) => place(one.unitCode) - place(other.unitCode) || (one.periodCode < other.periodCode ? -1 : 1)))
      },
      resolve: ({ number }) => number,
    }),
    missing: t.field({
      type: [MissingReturnRef], description: 'Returns that were expected and are not in it.',
      resolve: ({ missing }, _args, { reference }) => missingInEdition(missing, reference),
    }),
    figures: t.field({
      type: [EditionFigureRef], description: 'Figures of the network, and grades of each unit, in their fixed order.', complexity: { field: costOfRedrawing },
      resolve: async (edition, _args, context) => figuresInOrder((await redraw(edition, context)).figures, context.reference),
    }),
    jsonSha256: t.exposeString('jsonSha256'),
    csvSha256: t.exposeString('csvSha256'),
    json: t.string({
      description: 'Its figures as canonical JSON, the same bytes each time.', complexity: { field: costOfRedrawing },
      resolve: async (edition, _args, context) => (await redraw(edition, context)).files.json,
    }),
    csv: t.string({
      description: 'Its figures as CSV, the same bytes each time.', complexity: { field: costOfRedrawing },
      resolve: async (edition, _args, context) => (await redraw(edition, context)).files.csv,
    }),
    corrections: t.field({
      type: [CorrectionRef], description: 'What was corrected of its figures since, newest first.', complexity: { field: costOfRedrawing },
      resolve: ({ number }, _args, { database }) => publishedCorrections(database, number),
    }),
  }),
})
