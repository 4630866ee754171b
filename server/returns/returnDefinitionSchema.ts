import { builder } from '../graphql/builder.ts'
import { personOrNobody, PersonRef } from '../people/personSchema.ts'
import { ReturnFigureAskedRef } from '../returnFigures/figureAskedSchema.ts'
import type { ReturnDefinitionRecord } from './returnDefinitionRecord.ts'

/** A definition as it is shown to somebody; `unitCode` says whose forces its parts name, null is every unit's. */
export type ShownDefinition = ReturnDefinitionRecord & { unitCode: string | null }

export const ReturnDefinitionRef = builder.objectRef<ShownDefinition>('ReturnDefinition').implement({
  description: 'What returns ask of units, and by when, from a period on.',
  authScopes: { signedIn: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'dueWorkingDays' in value,
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Number of the version, from 1.' }),
    validFrom: t.expose('validFrom', { type: 'Day', description: 'First day of the first period for which it holds.' }),
    months: t.exposeInt('months', { description: 'How many months one return covers: 1 or 3.' }),
    dueWorkingDays: t.exposeInt('dueWorkingDays', {
      description: 'A return is due on this working day after the end of its period; bank holidays of England and Wales are none.',
    }),
    beginsReporting: t.exposeBoolean('beginsReporting', { description: 'Whether reporting begins with it: no return is expected of periods before. The last version that does so counts.' }),
    figures: t.field({ type: [ReturnFigureAskedRef], resolve: ({ figures, unitCode }) => figures.map((figure) => ({ ...figure, unitCode })) }),
    reason: t.exposeString('reason', { description: 'Why it is so.' }),
    recordedBy: t.field({
      type: PersonRef, nullable: true, description: 'The administrator who changed it; none for Longview’s own default.',
      resolve: ({ recordedBy }) => personOrNobody(recordedBy),
    }),
    recordedAt: t.expose('recordedAt', { type: 'Instant' }),
  }),
})
