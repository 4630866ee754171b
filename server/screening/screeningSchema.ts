import { builder } from '../graphql/builder.ts'
import { textAnswers } from './textAnswer.ts'
import { findingInWords, findingKinds, type TextFinding } from './textFinding.ts'
import { TextWarningError } from './textWarning.ts'

const FindingKindRef = builder.enumType('TextFindingKind', { values: findingKinds })

const AnswerRef = builder.enumType('TextAnswer', {
  description: 'Why a text stays that looks like a personal detail.',
  values: {
    NOT_PERSONAL: { description: 'It is not what it looks like.' },
    NEEDED: { description: 'It is, and the record needs it.' },
  } satisfies Record<(typeof textAnswers)[number], object>,
})

/** The answers that every mutation takes which stores what people type. */
export const TextAnswerInput = builder.inputType('TextAnswerInput', {
  fields: (t) => ({
    token: t.string({ required: true }),
    answer: t.field({ type: AnswerRef, required: true }),
  }),
})

const FindingRef = builder.objectRef<TextFinding>('TextFinding').implement({
  authScopes: { open: true },
  fields: (t) => ({
    token: t.exposeString('token', { description: 'Names this finding in an answer; the same text of the same kind has the same token everywhere.' }),
    kind: t.expose('kind', { type: FindingKindRef }),
    kindInWords: t.string({ description: 'As in "a phone number".', resolve: ({ kind }) => findingInWords[kind] }),
    field: t.exposeString('field', { description: 'Where it stands: a path in the input, as `facts.whatHappened`; in a draft, in its content.' }),
    found: t.exposeString('found', { description: 'What was found, as it was typed.' }),
  }),
})

builder.objectType(TextWarningError, {
  name: 'TextWarning',
  description: 'Text that looks as if it told who somebody is or how to reach them. Nothing was stored: take it out, or answer why it stays.',
  authScopes: { open: true },
  fields: (t) => ({
    message: t.exposeString('message'),
    findings: t.field({ type: [FindingRef], resolve: ({ findings }) => findings }),
  }),
})
