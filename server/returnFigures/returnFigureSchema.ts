import { builder } from '../graphql/builder.ts'
import { personOrNobody, PersonRef } from '../people/personSchema.ts'
import { ReturnRef } from '../returns/returnSchema.ts'
import { figureCatalogue } from './figureCatalogue.ts'
import { ReturnFigureCodeRef, ReturnFigureSourceRef, ReturnSectionRef } from './figureEnums.ts'
import { commentAbout } from './figureRow.ts'
import { acceptedFiguresOf, checksOfReturn, figuresOfReturn, shownFiguresOf } from './figuresOfReturn.ts'
import { ReturnCheckRef } from './returnCheckSchema.ts'
import type { ShownCell, ShownFigure } from './shownFigures.ts'

const ReturnCellRef = builder.objectRef<ShownCell>('ReturnCell').implement({
  description: 'One part of a figure. Where quantity, code and day are none and it is not nil, nothing is stated.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Which part: MAJOR, DRUGS/MAJOR, a capability’s code; empty for the whole.' }),
    name: t.exposeString('name'),
    quantity: t.exposeFloat('quantity', { nullable: true }),
    code: t.exposeString('code', { nullable: true, description: 'What was chosen, where it is a choice.' }),
    day: t.expose('day', { type: 'Day', nullable: true }),
    isNil: t.exposeBoolean('isNil'),
    note: t.exposeString('note', { nullable: true }),
    inWords: t.exposeString('inWords', { description: 'The value in words: "1,234", "Nil", "Not stated", "In place", "3 May 2026".' }),
    lastPeriodInWords: t.exposeString('lastPeriodInWords', {
      nullable: true, description: 'The same of the period before, as it was frozen last; none where there is none.',
    }),
    unusual: t.exposeString('unusual', { nullable: true, description: 'Why it is unlike the periods before; none where it is not.' }),
  }),
})

const ReturnFigureRef = builder.objectRef<ShownFigure>('ReturnFigure').implement({
  description: 'A figure of a return with its parts.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    code: t.expose('code', { type: ReturnFigureCodeRef }),
    definitionVersion: t.exposeInt('definitionVersion'),
    section: t.field({ type: ReturnSectionRef, resolve: ({ code }) => figureCatalogue[code].section }),
    source: t.field({ type: ReturnFigureSourceRef, resolve: ({ code }) => figureCatalogue[code].source }),
    name: t.string({ resolve: ({ code }) => figureCatalogue[code].name }),
    measuredIn: t.string({ resolve: ({ code }) => figureCatalogue[code].measuredIn }),
    howMade: t.string({ resolve: ({ code }) => figureCatalogue[code].howMade }),
    mayBeNil: t.exposeBoolean('mayBeNil'),
    isNil: t.exposeBoolean('isNil', { description: 'Stated as nil as a whole.' }),
    note: t.exposeString('note', { nullable: true, description: 'What the unit says of it.' }),
    rowsSha256: t.exposeString('rowsSha256', { nullable: true, description: 'SHA-256 of the rows behind it; none while they are not frozen.' }),
    cells: t.expose('cells', {
      type: [ReturnCellRef], description: 'Of an entered figure every part that may be stated; of a computed one those that are not 0, and those of 0 that somebody speaks of or that are unusual.',
    }),
  }),
})

/** What it costs to count a return’s figures, beside their fields: some twenty returns go into one request. */
export const costOfCounting = 2_000

builder.objectFields(ReturnRef, (t) => ({
  figures: t.field({
    type: [ReturnFigureRef],
    complexity: { field: costOfCounting },
    description: 'While it is prepared, as they stand, for people of the unit alone; once approved, as they were approved. In the order of the definition.',
    resolve: (record, _args, context) => shownFiguresOf(context, record),
  }),
  acceptedFigures: t.field({
    type: [ReturnFigureRef],
    nullable: true,
    description: 'Those that stand as accepted, until a revision is: beside what is prepared, approved, sent or asked about. None where none were accepted or they are those above.',
    resolve: (record, _args, context) => acceptedFiguresOf(context, record),
  }),
  figuresAsAt: t.field({
    type: 'Instant',
    description: 'The moment as at which the figures below were computed.',
    resolve: async (record, _args, context) => (await figuresOfReturn(context, record)).figuresAsAt,
  }),
  comparedPeriods: t.int({
    description: 'Periods before with which figures were compared; fewer than 12 means that none was called unusual.',
    resolve: async (record, _args, context) => (await figuresOfReturn(context, record)).before.length,
  }),
  comment: t.string({
    nullable: true,
    description: 'What the unit says of the whole.',
    resolve: async (record, _args, context) => (await figuresOfReturn(context, record)).rows.find(({ about }) => about === commentAbout)?.note ?? null,
  }),
  sha256: t.string({
    nullable: true,
    description: 'SHA-256 of the frozen figures; none while they are not.',
    resolve: async (record, _args, context) => (await figuresOfReturn(context, record)).snapshot?.sha256 ?? null,
  }),
  approvedBy: t.field({
    type: PersonRef,
    nullable: true,
    resolve: async (record, _args, context) => personOrNobody((await figuresOfReturn(context, record)).snapshot?.approvedBy ?? null),
  }),
  approvedAt: t.field({
    type: 'Instant',
    nullable: true,
    resolve: async (record, _args, context) => (await figuresOfReturn(context, record)).snapshot?.approvedAt ?? null,
  }),
  checks: t.field({
    type: [ReturnCheckRef],
    description: 'What is to be mended or said before it can be approved, for people of the unit; once approved, what was said then.',
    complexity: { field: costOfCounting },
    resolve: (record, _args, context) => checksOfReturn(context, record),
  }),
}))
