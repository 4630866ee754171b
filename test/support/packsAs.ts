import { randomUUID } from 'node:crypto'
import type { Basis } from '../../server/measures/basis.ts'
import type { Person } from './person.ts'

export type ShownPack = {
  __typename: 'BoardPack'
  number: number
  state: string
  period: { code: string; inWords: string }
  basis: Basis
  fillsGaps: boolean
  asAt: string
  requestedAt: string
  requestedBy: { code: string }
  mayCancel: boolean
  progress: { doing: string; done: number; steps: number } | null
  frozenAt: string | null
  sha256: string | null
  endedAt: string | null
  whyEnded: string | null
  whyNoPdf: string | null
  files: { kind: string; name: string; mediaType: string; sha256: string; bytes: number | null; pages: number | null }[]
}
export type PackAnswer = ShownPack | { __typename: 'Refusal'; message: string; problems: { field: string; message: string }[] }
export type ShownContent = {
  title: string
  classification: string
  aboutTheData: string | null
  facts: { name: string; text: string }[]
  notes: { name: string; text: string }[]
  sections: {
    code: string
    title: string
    paragraphs: string[]
    findings: { sentence: string; table: string | null }[]
    tables: { code: string; title: string; columns: { name: string; isNumeric: boolean }[]; rows: { cells: string[] }[]; notes: string[] }[]
    charts: ({ __typename: string; code: string } & Record<string, unknown>)[]
  }[]
}
export type AskedOfPack = { period?: string | undefined; asAt?: string | null | undefined; basis?: string | null | undefined; fillGaps?: boolean | null | undefined }

export const shownPack = `__typename number state period { code inWords } basis fillsGaps asAt requestedAt requestedBy { code } mayCancel progress { doing done steps }
  frozenAt sha256 endedAt whyEnded whyNoPdf files { kind name mediaType sha256 bytes pages }`
const answered = `... on BoardPack { ${shownPack} } ... on Refusal { __typename message problems { field message } } ... on TextWarning { __typename }`
const content = `title classification aboutTheData facts { name text } notes { name text } sections { code title paragraphs findings { sentence table }
  tables { code title columns { name isNumeric } rows { cells } notes }
  charts { __typename ... on PackFunnel { code title isShare overall overallName limitsOf lower95 atUnits: points { unit of value lower upper place inWords } }
    ... on PackChange { code points { period from value missing mean phase marks shape } breaks { day inWords } } } }`

/** Board packs as one person asks for them, cancels, lists, opens and takes them. */
export function packsAs({ ask, send }: Person) {
  return {
    make: async (asked: AskedOfPack = {}, key: string = randomUUID()): Promise<PackAnswer> =>
      (await ask<{ it: PackAnswer }>(`mutation ($input: MakeBoardPackInput!) { it: makeBoardPack(input: $input) { ${answered} } }`, { input: { key, period: 'FY2025', ...asked } })).it,
    cancel: async (number: number, key: string = randomUUID()): Promise<PackAnswer> =>
      (await ask<{ it: PackAnswer }>(`mutation ($input: CancelBoardPackInput!) { it: cancelBoardPack(input: $input) { ${answered} } }`, { input: { key, number } })).it,
    find: async (number: number): Promise<ShownPack | null> => (await ask<{ it: ShownPack | null }>(`query ($number: Int!) { it: boardPack(number: $number) { ${shownPack} } }`, { number })).it,
    list: async (before: number | null = null): Promise<ShownPack[]> => (await ask<{ it: ShownPack[] }>(`query ($before: Int) { it: boardPacks(before: $before) { ${shownPack} } }`, { before })).it,
    content: async (number: number): Promise<ShownContent | null> =>
      (await ask<{ it: { content: ShownContent | null } | null }>(`query ($number: Int!) { it: boardPack(number: $number) { content { ${content} } } }`, { number })).it?.content ?? null,
    /** A file as its bytes; null where there is none. */
    take: async (number: number, kind: 'PDF' | 'XLSX' | 'CSV'): Promise<Buffer | null> => {
      const file = (await ask<{ it: { file: string | null } | null }>(taking, { number, kind })).it?.file
      return file == null ? null : Buffer.from(file, 'base64')
    },
    /** The same, where it may be refused. */
    tryToTake: (number: number, kind: 'PDF' | 'XLSX' | 'CSV') => send(taking, { number, kind }),
  }
}

const taking = 'query ($number: Int!, $kind: BoardPackFileKind!) { it: boardPack(number: $number) { file(kind: $kind) } }'

/** The pack that was asked for or cancelled. */
export function thePack(answer: PackAnswer): ShownPack {
  if (answer.__typename !== 'BoardPack') throw new Error(`Refused: ${JSON.stringify(answer)}`)
  return answer
}
