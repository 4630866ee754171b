import { expect, test } from 'vitest'
import { disruptionComparison } from '../../../client/disruptions/disruptionComparison.ts'
import { heldInWords } from '../../../client/drafts/heldInWords.ts'
import { emptyOutput, emptyQuestion } from '../../../client/outputs/outputForm.ts'
import type { OutputForm } from '../../../client/outputs/outputForm.ts'
import { outputComparison } from '../../../client/outputs/outputComparison.ts'
import { aTypedDisruption } from '../aTypedDisruption.ts'
import { noLists } from '../noLists.ts'

test('a draft whose form cannot be opened is read field by field, each outcome and count by itself; what is empty is left out', () => {
  const held = heldInWords(disruptionComparison(noLists), aTypedDisruption({ operationName: '' }))
  expect(held).toContainEqual({ name: 'What happened', words: 'Two arrests.' })
  expect(held).toContainEqual({ name: 'What came of it: ARRESTS (people)', words: '2' })
  expect(held.map(({ name }) => name)).not.toContain('Operation name')
})

test('a questionnaire is read with its questions', () => {
  const questions = [{ ...emptyQuestion, question: 'Will you?', yesYes: '4' }]
  const typed: OutputForm = { ...emptyOutput, isAsked: 'yes', questionnaire: { sent: '9', answered: '8', questions } }
  const held = heldInWords(outputComparison(noLists), typed)
  expect(held).toContainEqual({ name: 'Questionnaire: questionnaires sent', words: '9' })
  expect(held.filter(({ words }) => words === '4')).toHaveLength(1)
})
