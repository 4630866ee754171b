import type { FieldValues } from 'react-hook-form'
import type { Client } from 'urql'
import type { ComparedField } from '../conflicts/compareFields.ts'
import type { StandingVersion } from '../conflicts/CorrectionConflict.tsx'
import type { Reader } from '../drafts/readTyped.ts'
import type { DraftKind } from '../graphql/generated/graphql.ts'
import type { Change } from '../graphql/useCorrection.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import type { Crumb } from '../parts/Breadcrumbs.tsx'
import type { MadeFacts } from '../parts/problem.ts'
import type { RecordAddress } from '../records/recordAddress.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'

/** A form as it is being typed; the reason is asked in a correction only. */
export type TypedForm = FieldValues & { reason: string }

/** A record that a form corrects. */
export interface CorrectableVersion extends StandingVersion {
  id: string
  mayCorrect: boolean
}

/** One record's pages. */
export interface RecordPlace {
  /** "EMSOU-2026-0142", "the group": told after it was sent, and kept by the browser, so never free text. */
  name: string
  page: RecordAddress
  restore: RecordAddress
}

/** The record, or why there is none. */
type Recorded<Params> = ({ __typename: string } & Params) | { __typename: string; message: string }

/**
 * One kind of record, as the forms that record and correct it need it: what is typed, what that means, how drafts
 * and versions of it are told apart, and where it is sent.
 *
 * Params is what its address names it by: `{ reference }` or `{ id }`.
 */
export interface FormKind<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object> {
  kind: DraftKind
  /** "disruption": on the buttons. */
  thing: string
  /** "Record a disruption": the title of the page that records one. */
  title: string
  /** The list that the records stand in. */
  list: Crumb
  empty: Form
  formOf: (version: Version) => Form
  /** The form in a draft. */
  read: Reader<Form>
  /** A few neutral words that tell one draft from another. */
  summaryOf: (typed: Form) => string
  factsOf: (typed: Form) => MadeFacts<Facts>
  /** The place of a refused field among many alike, as "Question 2": said before its message. Null where there is but one. */
  fieldPlace?: (field: string) => string | null
  /** What two versions are compared by. */
  comparison: (lists: ReferenceLists) => readonly ComparedField<Form>[]
  placeOf: (params: Params) => RecordPlace
  /** What people call a record that they see: its reference or alias. */
  nameOf: (version: Version) => string
  record: (client: Client, input: { key: string; facts: Facts }, typed: Form) => Promise<Sent<Recorded<Params>>>
  correct: (client: Client, input: Change<Facts> & { id: string }) => Promise<Sent<{ __typename: string }>>
}
