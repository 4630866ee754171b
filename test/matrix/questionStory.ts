import { kept, questionsAs } from '../support/questionsAs.ts'
import type { TestApp } from '../support/startApp.ts'
import { leading } from './path.ts'

/** Questions of EMSOU's performance lead, by who may ask them: their names in addresses. */
export const questionSlugs = { own: 'matrix-question-of-the-lead', shared: 'matrix-question-for-all' } as const

export async function tellQuestions({ as }: Pick<TestApp, 'as'>): Promise<void> {
  const lead = questionsAs(as('EMSOU-PERFORMANCE-LEAD-1'))
  kept(await lead.save({ name: 'Matrix question of the lead' }))
  kept(await lead.save({ name: 'Matrix question for all', isShared: true }))
}

const question = (type: string, slug: string, inner: string, ...steps: (string | number)[]) =>
  leading(type, `query ($slug: String!) { it: savedQuestion(slug: $slug) { ${inner} } }`, ['it', ...steps], { slug })

export const pathsOfQuestions = {
  SavedQuestion: { own: question('SavedQuestion', questionSlugs.own, 'EVERY'), shared: question('SavedQuestion', questionSlugs.shared, 'EVERY') },
  QuestionParameter: { shared: question('QuestionParameter', questionSlugs.shared, 'parameters { EVERY }', 'parameters', 0) },
}
