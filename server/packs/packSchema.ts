import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { BasisRef } from '../measures/basisSchema.ts'
import { PeriodRef } from '../measures/periodSchema.ts'
import { PersonRef, personOfRecord } from '../people/personSchema.ts'
import { type ContentInWords, contentInWords } from './contentInWords.ts'
import { PackContentRef } from './packContentSchema.ts'
import { filesOf, packFileKinds, type PackFileRecord, takePackFile } from './packFile.ts'
import type { PackProgress, PackRecord } from './packRecord.ts'
import { packState, progressShown, whyNotCancel } from './packState.ts'
import { frozenContent } from './redrawPack.ts'

const authScopes = { seesAggregates: true }

/** A few contents go into one request, each read whole. Of files, which are drawn or copied, two cost more than a request may (queryLimits.ts). */
const costOfContent = 1_000
const costOfFile = 40_000

const StateRef = builder.enumType('BoardPackState', {
  description: 'How far a pack is.',
  values: {
    WAITING: { description: 'It waits for its turn.' },
    MAKING: { description: 'It is being made.' },
    PRINTING: { description: 'Its content stands; only its PDF is still being printed.' },
    READY: { description: 'It is there, with all files that it will have.' },
    CANCELLED: { description: 'Somebody cancelled it; nothing of it is kept.' },
    FAILED: { description: 'It could not be made; why stands in whyEnded.' },
  },
})

const FileKindRef = builder.enumType('BoardPackFileKind', { values: packFileKinds })

const BoardPackFileRef = builder.objectRef<PackFileRecord>('BoardPackFile').implement({
  description: 'A file of a pack.',
  authScopes,
  fields: (t) => ({
    bytes: t.exposeInt('bytes', { nullable: true, description: 'How large it is, where that is known without drawing it: of the PDF.' }),
    kind: t.expose('kind', { type: FileKindRef }),
    mediaType: t.exposeString('mediaType'),
    name: t.exposeString('name', { description: 'Of codes only: what to save it as.' }),
    pages: t.exposeInt('pages', { nullable: true, description: 'How many pages a PDF has; none of others.' }),
    sha256: t.exposeString('sha256'),
  }),
})

const BoardPackProgressRef = builder.objectRef<PackProgress>('BoardPackProgress').implement({
  description: 'How far the making of a pack is.',
  authScopes,
  fields: (t) => ({
    doing: t.exposeString('doing', { description: 'What is being done: "Comparing units".' }),
    done: t.exposeInt('done'),
    steps: t.exposeInt('steps', { description: 'Steps in all; 0 while it waits for its turn.' }),
  }),
})

export const BoardPackRef = builder.objectRef<PackRecord>('BoardPack').implement({
  description: 'A pack for the board: one frozen snapshot of what it compares, and the files drawn from it. Unrounded: OFFICIAL-SENSITIVE.',
  authScopes,
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'requestedRole' in value,
  fields: (t) => ({
    asAt: t.expose('asAt', { type: 'Instant' }),
    basis: t.expose('basis', { type: BasisRef }),
    content: t.field({
      type: PackContentRef, nullable: true, description: 'None until it is frozen, and of one that ended.', complexity: { field: costOfContent },
      resolve: (pack, _args, context) => contentOf(pack, context),
    }),
    endedAt: t.field({ type: 'Instant', nullable: true, description: 'When it was cancelled or failed; none of others.', resolve: ({ ended }) => ended?.at ?? null }),
    file: t.string({
      nullable: true, complexity: { field: costOfFile },
      description: 'The bytes of a file as base64; none where there is no such file (yet). Taking it is told in the trail as a disclosure.',
      args: { kind: t.arg({ type: FileKindRef, required: true }) },
      resolve: async (pack, { kind }, context) => {
        const bytes = await takePackFile(context, pack, kind)
        return bytes && Buffer.from(bytes).toString('base64')
      },
    }),
    files: t.field({ type: [BoardPackFileRef], description: 'Those that there are: PDF, XLSX, CSV; none before it is frozen.', resolve: filesOf }),
    fillsGaps: t.exposeBoolean('fillsGaps'),
    frozenAt: t.field({ type: 'Instant', nullable: true, description: 'When its content was frozen; none before that.', resolve: ({ frozen }) => frozen?.at ?? null }),
    mayCancel: t.boolean({ description: 'Whether the viewer may cancel it now.', resolve: (pack, _args, { viewer }) => viewer !== null && whyNotCancel(pack, viewer) === null }),
    number: t.exposeInt('number', { description: 'Counts the packs from 1.' }),
    period: t.expose('period', { type: PeriodRef }),
    progress: t.field({ type: BoardPackProgressRef, nullable: true, description: 'None once it is ready or has ended.', resolve: progressShown }),
    requestedAt: t.expose('requestedAt', { type: 'Instant' }),
    requestedBy: t.field({ type: PersonRef, resolve: ({ requestedBy }) => personOfRecord(requestedBy) }),
    sha256: t.string({ nullable: true, description: 'SHA-256 of its content; none before it is frozen.', resolve: ({ frozen }) => frozen?.sha256 ?? null }),
    state: t.field({ type: StateRef, resolve: packState }),
    whyEnded: t.string({ nullable: true, description: 'Why it could not be made, in words; none of others.', resolve: ({ ended }) => ended?.why ?? null }),
    whyNoPdf: t.string({ nullable: true, description: 'Why it has no PDF, in words; none where it has one, or may still get one.', resolve: ({ printed }) => printed?.whyNone ?? null }),
  }),
})

async function contentOf(pack: PackRecord, { database }: Context): Promise<ContentInWords | null> {
  const content = await frozenContent(database, pack)
  return content && contentInWords(content)
}
