import { fields, text } from '../drafts/readTyped.ts'
import type { Reader } from '../drafts/readTyped.ts'
import type { ProgrammeForm } from './programmeForm.ts'

/** A programme that was begun in the form of an output, from its draft. */
export const readProgrammeForm: Reader<ProgrammeForm> = fields<ProgrammeForm>({ name: text(), statedTargetPercent: text(), reason: text() })
