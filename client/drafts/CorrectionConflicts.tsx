import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { ReactNode } from 'react'
import type { ComparedField } from '../conflicts/compareFields.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import type { StandingVersion } from '../conflicts/CorrectionConflict.tsx'
import type { Stale } from '../graphql/useCorrection.ts'
import { DraftConflict } from './DraftConflict.tsx'
import { OlderDraft } from './OlderDraft.tsx'
import type { Draft } from './useDraft.ts'

interface CorrectionConflictsProps<Version extends StandingVersion, Form extends FieldValues> {
  correcting: {
    form: UseFormReturn<Form, unknown, Form>
    draft: Draft<Form>
    /** The version that the form starts from. */
    version: number
    stale: Stale<Version> | null
    goOn: () => void
  }
  /** The record as it stood when the page was opened. */
  record: Version
  fields: readonly ComparedField<Form>[]
  formOf: (version: Version) => Form
  /** To the page where a withdrawn record is restored. */
  restoreLink: ReactNode
}

/** All that may have happened elsewhere while a correction was typed: to its draft, and to the record. */
export function CorrectionConflicts<Version extends StandingVersion, Form extends FieldValues>({
  correcting, record, fields, formOf, restoreLink,
}: CorrectionConflictsProps<Version, Form>) {
  const { form, draft, version, stale, goOn } = correcting
  return (
    <>
      {stale ? null : <OlderDraft startedFrom={version} standing={record.version} />}
      <DraftConflict draft={draft} form={form} fields={fields} />
      {stale ? <CorrectionConflict stale={stale} form={form} fields={fields} formOf={formOf} restoreLink={restoreLink} onGoOn={goOn} /> : null}
    </>
  )
}
