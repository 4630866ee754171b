import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { keyDescription } from '../graphql/submissionKey.ts'
import { askedBy, askedInWords, costOfFigures } from '../measures/askedFigures.ts'
import { BasisRef } from '../measures/basisSchema.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { TextWarningError } from '../screening/textWarning.ts'
import { makePublicExport, type PublicExport } from './makePublicExport.ts'
import type { PublicNote } from './publicFile.ts'
import type { PublicRow } from './publicRows.ts'

const PublicRowRef = builder.objectRef<PublicRow>('PublicRow').implement({
  description: 'One count as the public reads it.',
  authScopes: { publishesFigures: true },
  fields: (t) => ({
    table: t.exposeString('table'),
    unitCode: t.exposeString('unitCode', { nullable: true, description: 'None for all units together.' }),
    unit: t.exposeString('unit'),
    name: t.exposeString('name', { description: '"Gross", "Negative", "Prevent".' }),
    shown: t.exposeString('shown', { description: '"45", "fewer than 5", "withheld", or why the unit has no counts: "not received".' }),
    note: t.exposeString('note', { description: 'Why it is withheld, and which returns or units it adds up; empty where there is nothing to say.' }),
  }),
})

const PublicNoteRef = builder.objectRef<PublicNote>('PublicNote').implement({
  description: 'What a public reader must know of the figures.',
  authScopes: { publishesFigures: true },
  fields: (t) => ({ name: t.exposeString('name'), text: t.exposeString('text') }),
})

const PublicExportRef = builder.objectRef<PublicExport>('PublicExport').implement({
  description: 'Figures of all units for the public: every count rounded, and none from which a count of fewer than 5 could be worked out.',
  authScopes: { publishesFigures: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'csv' in value && 'withheld' in value,
  fields: (t) => ({
    asAt: t.expose('asAt', { type: 'Instant' }),
    basis: t.expose('basis', { type: BasisRef }),
    csv: t.exposeString('csv', { description: 'The file, with its byte order mark.' }),
    fileName: t.exposeString('fileName'),
    notes: t.expose('notes', { type: [PublicNoteRef], description: 'As they stand in the file.' }),
    period: t.expose('period', { type: PeriodRef }),
    rows: t.expose('rows', { type: [PublicRowRef], description: 'As they stand in the file: table by table, units in geographic order, all together last.' }),
    sha256: t.exposeString('sha256', { description: 'Of the file, in UTF-8.' }),
    withheld: t.exposeInt('withheld', { description: 'How many counts are withheld.' }),
  }),
})

const MakeInput = builder.inputType('MakePublicExportInput', {
  fields: (t) => ({
    key: t.string({ required: true, description: keyDescription }),
    period: t.string({ required: true, description: askedInWords.period }),
    asAt: t.field({ type: 'Instant', description: 'A moment at least 60 seconds ago; one minute ago where none is given.' }),
    basis: t.field({ type: BasisRef, description: askedInWords.basis }),
    fillGaps: t.boolean({ description: askedInWords.fillGaps }),
  }),
})

builder.mutationField('makePublicExport', (t) =>
  t.field({
    type: builder.errorUnion('PublicExportResult', { types: [PublicExportRef, RefusedError, TextWarningError] }),
    description: 'Makes figures of all units for the public, which the trail is told as a disclosure. By board members and the network operations centre.',
    authScopes: { publishesFigures: true },
    args: { input: t.arg({ type: MakeInput, required: true }) },
    complexity: { field: costOfFigures },
    resolve: (_root, { input }, context) => makePublicExport(context, { key: input.key, ...askedBy(input) }),
  }),
)
