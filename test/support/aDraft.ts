import { randomUUID } from 'node:crypto'
import { canary } from './canary.ts'
import type { Person } from './person.ts'
import type { Refusal } from './shown.ts'

export type DraftInput = {
  key: string; kind: string; record?: string | null; recordVersion?: number | null; summary: string; content: string; revision: number
}
export type ShownDraft = {
  __typename: 'Draft'
  key: string; kind: string; record: { __typename: string; id: string } | null; recordVersion: number | null
  summary: string; content: string; revision: number; startedAt: string; savedAt: string
}
export type Saved = ShownDraft | Refusal | { __typename: 'StaleDraft'; message: string; current: ShownDraft }

const fields = '__typename key kind record { __typename id } recordVersion summary content revision startedAt savedAt'

/** A complete draft of a new disruption, never saved before, with whatever a story changes about it. */
export function aDraft(changed: Partial<DraftInput> = {}): DraftInput {
  return {
    key: randomUUID(),
    kind: 'DISRUPTION',
    record: null,
    recordVersion: null,
    summary: `Line 12 ${canary}, 12 November 2026`,
    content: JSON.stringify({ effect: { day: '12', month: '11', year: '2026' }, threats: ['DRUGS'], whatHappened: `Warrants at three ${canary}` }),
    revision: 0,
    ...changed,
  }
}

/** Drafts as one person uses them. */
export function draftsOf({ ask }: Pick<Person, 'ask'>) {
  return {
    save: async (input: DraftInput) =>
      (await ask<{ saveDraft: Saved }>(
        `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
           __typename ... on Draft { ${fields} } ... on Refusal { message problems { field message } } ... on StaleDraft { message current { ${fields} } } } }`,
        { input },
      )).saveDraft,
    discard: async (key: string, revision: number) =>
      (await ask<{ discardDraft: { __typename: 'DraftDiscarded'; key: string } | Exclude<Saved, ShownDraft> }>(
        `mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) {
           __typename ... on DraftDiscarded { key } ... on Refusal { message problems { field message } } ... on StaleDraft { message current { ${fields} } } } }`,
        { input: { key, revision } },
      )).discardDraft,
    all: async () => (await ask<{ drafts: ShownDraft[] }>(`{ drafts { ${fields} } }`)).drafts,
    one: async (key: string) => (await ask<{ draft: ShownDraft | null }>(`query ($key: String!) { draft(key: $key) { ${fields} } }`, { key })).draft,
  }
}

/** The draft that was saved. */
export function saved(result: Saved): ShownDraft {
  if (result.__typename !== 'Draft') throw new Error(`Not saved: ${JSON.stringify(result)}`)
  return result as ShownDraft
}
