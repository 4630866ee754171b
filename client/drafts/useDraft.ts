import { useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useClient } from 'urql'
import { chooseFirst, draftConflictId } from '../conflicts/chooseFirst.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { DraftKind, SavedDraftFragment } from '../graphql/generated/graphql.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import type { WatchedText } from '../screening/textWarning.ts'
import { discardDraftDocument } from './draftDocuments.ts'
import { draftSaver, isAtRisk, textTyped } from './draftSaver.ts'
import type { DraftState, Typed } from './draftSaver.ts'
import { tellAtRisk } from './draftsAtRisk.ts'
import type { FormStart } from './formStart.ts'
import { readContent } from './readTyped.ts'
import type { Reader } from './readTyped.ts'
import { saveDraft } from './saveDraft.ts'
import { onSaveDraftsNow } from './saveDraftsNow.ts'
import { useLeaveGuard } from './useLeaveGuard.ts'

interface DraftProps<Form extends FieldValues> {
  form: UseFormReturn<Form, unknown, Form>
  start: FormStart
  kind: DraftKind
  /** The record that is corrected, and the version that the form now starts from. */
  record?: { id: string; version: number }
  read: Reader<Form>
  /** A few neutral words that tell drafts apart. */
  summaryOf: (typed: Form) => string
}

export type Draft<Form> = ReturnType<typeof useDraft<Form & FieldValues>>

const longestSummary = 120

/** Keeps a form on the server while it is being typed, and nowhere in the browser. */
export function useDraft<Form extends FieldValues>({ form, start, kind, record, read, summaryOf }: DraftProps<Form>) {
  const client = useClient()
  const { key, saved, setDraft } = start
  const asContent = (typed: unknown) => JSON.stringify(read(typed))
  const [state, setState] = useState<DraftState>(saved ? { kind: 'saved', at: saved.savedAt } : { kind: 'unsaved' })
  const newest = useRef({ record, summaryOf, setDraft })
  newest.current = { record, summaryOf, setDraft }

  function typedNow(): Typed {
    const typed = form.getValues()
    const summary = newest.current.summaryOf(typed)
    return { content: asContent(typed), summary: [...summary].slice(0, longestSummary).join('') }
  }

  const [typed] = useState<WatchedText>({
    text: () => textTyped(typedNow()),
    subscribe: (listener) => form.subscribe({ formState: { values: true }, callback: listener }),
  })
  const [saver] = useState(() =>
    draftSaver({
      start: { content: asContent(form.getValues()), revision: saved?.revision ?? 0, savedAt: saved?.savedAt ?? null },
      read: typedNow,
      send: async (typed, revision) => {
        const { record: of } = newest.current
        const answer = await saveDraft(client, { ...typed, key, kind, revision, record: of?.id ?? null, recordVersion: of?.version ?? null })
        return answer.kind === 'stale' ? { ...answer, current: normal(answer.current) } : answer
      },
      tell: setState,
    }),
  )

  /** As this page writes it, so that two drafts can be compared as text. */
  function normal(draft: SavedDraftFragment): SavedDraftFragment {
    return { ...draft, content: asContent(readContent(draft.content, read)) }
  }

  useEffect(() => {
    const now = () => void saver.saveNow()
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') now()
    }
    saver.enter()
    const change = () => {
      // At once: a reload, or the way back, leads to the draft that is saved on leaving.
      if (saver.isChanged()) newest.current.setDraft(key)
      saver.change()
    }
    const unsubscribe = form.subscribe({ formState: { values: true }, callback: change })
    document.addEventListener('visibilitychange', whenHidden)
    window.addEventListener('pagehide', now)
    window.addEventListener('online', now)
    // What refused it may be mended by now: a draft too many, thrown away on Home.
    window.addEventListener('focus', now)
    const beAskedNoMore = onSaveDraftsNow(saver.saveNow)
    return () => {
      unsubscribe()
      beAskedNoMore()
      document.removeEventListener('visibilitychange', whenHidden)
      window.removeEventListener('pagehide', now)
      window.removeEventListener('online', now)
      window.removeEventListener('focus', now)
      saver.leave()
    }
  }, [form, saver, key])

  // A reload, or another machine that is given the address, goes on with the draft.
  useEffect(() => {
    if (state.kind === 'saved') setDraft(key)
  }, [state, key, setDraft])

  const atRisk = isAtRisk(state)
  useEffect(() => (atRisk ? tellAtRisk() : undefined), [atRisk])

  const leaveFreely = useLeaveGuard(atRisk, 'What you typed last is not saved as a draft. Leave this page all the same?')

  function finish() {
    saver.finish()
    leaveFreely()
  }

  /**
   * While a form is sent nothing is saved, and nothing any more once its record is made. It is not sent over a draft
   * that was changed elsewhere: that would be deleted unseen.
   */
  async function whileSent<Answer extends { __typename: string }>(send: () => Promise<Sent<Answer>>): Promise<Sent<Answer>> {
    await saver.hold()
    if (!(await saver.mayBeSent())) {
      saver.release()
      return { answer: undefined, unsent: chooseFirst(draftConflictId) }
    }
    const sent = await send()
    const isMade = sent.answer !== undefined && !/^(Refusal|Stale|TextWarning)/.test(sent.answer.__typename)
    if (isMade) finish()
    else saver.release()
    return sent
  }

  /** @returns why it is still there, in words; null when it is gone */
  async function throwAway(): Promise<string | null> {
    await saver.hold()
    const { data, error } = await client.mutation(discardDraftDocument, { input: { key, revision: saver.revision() } }).toPromise()
    const answer = data?.discardDraft
    if (answer?.__typename === 'DraftDiscarded') {
      finish()
      return null
    }
    saver.release()
    return error ? failureInWords(error) : (answer?.message ?? 'Longview gave no answer.')
  }

  return {
    key,
    state,
    /** The form as it was saved from here last; with a stale draft, what both sides started from. */
    lastSaved: () => readContent(saver.lastSaved(), read),
    readDraft: (draft: SavedDraftFragment) => readContent(draft.content, read),
    whileSent,
    goOnFrom: saver.goOnFrom,
    throwAway,
    typed,
    /** At once: what was found in a text is answered. */
    saveAnswers: () => void saver.saveAnswers(),
  }
}
