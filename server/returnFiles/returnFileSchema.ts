import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { ReturnFigureChangeRef } from '../returnFigures/returnChangesSchema.ts'
import { costOfCounting } from '../returnFigures/returnFigureSchema.ts'
import { findReturn } from '../returns/findReturn.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { afterStep } from '../returns/returnResult.ts'
import { ReturnRef } from '../returns/returnSchema.ts'
import { StaleReturnError } from '../returns/staleReturn.ts'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import type { ChangedWords } from './changedWords.ts'
import type { FileProblem } from './fileProblem.ts'
import { readReturnFile, type FileRead } from './readReturnFile.ts'
import { returnFile, type ReturnFile } from './returnFile.ts'

const ReturnFileRef = builder.objectRef<ReturnFile>('ReturnFile').implement({
  description: 'A unit’s return as a file, and the description of its columns.',
  authScopes: { seesReturns: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    csv: t.exposeString('csv'),
    metadata: t.exposeString('metadata', { description: 'CSV on the Web metadata, as JSON.' }),
  }),
})

const ReturnFileProblemRef = builder.objectRef<FileProblem>('ReturnFileProblem').implement({
  authScopes: { records: true },
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Row of the file, the header being 1; 0 for the file as a whole.' }),
    column: t.exposeString('column', { nullable: true, description: 'Letter and name of the column; none where it is about the row.' }),
    value: t.exposeString('value', { nullable: true, description: 'What stands there.' }),
    message: t.exposeString('message'),
  }),
})

const ReturnFileWordsRef = builder.objectRef<ChangedWords>('ReturnFileWords').implement({
  authScopes: { records: true },
  fields: (t) => ({
    about: t.exposeString('about', { description: 'A figure’s code, `wordAbout` of a check, or COMMENT.' }),
    key: t.exposeString('key'),
    name: t.exposeString('name', { description: 'Of what it is said, in words.' }),
    before: t.exposeString('before', { nullable: true, description: 'As the return says; none where it says nothing.' }),
    after: t.exposeString('after', { nullable: true, description: 'As the file says; none where it says nothing.' }),
  }),
})

const ReturnFileReadingRef = builder.objectRef<FileRead & { return: ReturnRecord }>('ReturnFileReading').implement({
  description: 'What a file would change of a return, or has changed.',
  authScopes: { records: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'keptAt' in value,
  fields: (t) => ({
    changes: t.expose('changes', { type: [ReturnFigureChangeRef], description: 'Figures that it states otherwise than the return.' }),
    words: t.expose('words', { type: [ReturnFileWordsRef], description: 'What it says of figures, of the whole or to checks otherwise than the return.' }),
    isKept: t.boolean({ description: 'Whether it was kept.', resolve: ({ keptAt }) => keptAt !== null }),
    problems: t.expose('problems', { type: [ReturnFileProblemRef], description: 'Rows that were not taken, each with why and how to mend it. Nothing is kept while there are any.' }),
    return: t.expose('return', { type: ReturnRef }),
    rows: t.exposeInt('rows', { description: 'Rows of figures in the file.' }),
  }),
})

const ReadInput = builder.inputType('ReadReturnFileInput', {
  fields: (t) => ({
    key: t.string({ required: true }),
    period: t.string({ required: true }),
    version: t.int({ required: true }),
    text: t.string({ required: true, description: 'The file as text, at most 200,000 characters.' }),
    isTrial: t.boolean({ required: true, description: 'Only say what it would change.' }),
    textAnswers: t.field({ type: [TextAnswerInput] }),
  }),
})

builder.queryField('returnFile', (t) =>
  t.field({
    type: ReturnFileRef,
    nullable: true,
    complexity: { field: costOfCounting },
    description: 'The own unit’s return, or any for the network operations centre, as a file.',
    authScopes: { seesReturns: true },
    args: { unit: t.arg.string({ required: true }), period: t.arg.string({ required: true }) },
    resolve: (_root, place, context) => returnFile(context, context.returnColumns, place),
  }),
)

builder.mutationField('readReturnFile', (t) =>
  t.field({
    type: builder.errorUnion('ReturnFileResult', { types: [ReturnFileReadingRef, RefusedError, StaleReturnError, TextWarningError] }),
    description: 'Takes what a file states over into the own unit’s return, or says what it would change. For recorders, performance leads and unit heads.',
    authScopes: { records: true },
    args: { input: t.arg({ type: ReadInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const read = await readReturnFile(context, context.returnColumns, input)
      const { place, keptAt } = read
      const shown = keptAt === null ? await findReturn(context, place, null) : await afterStep(context, place, { recordId: '', asAt: keptAt })
      if (!shown) throw new Error('A return into which a file was just read cannot be read')
      return { ...read, return: shown }
    },
  }),
)
