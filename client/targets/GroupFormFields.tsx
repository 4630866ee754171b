import type { AskedFields } from '../forms/askedFields.ts'
import { problemOf } from '../parts/problem.ts'
import type { GroupForm } from './groupForm.ts'
import { GroupQuestions } from './GroupQuestions.tsx'

export function GroupFormFields({ form, lists, problems, isNew = false }: AskedFields<GroupForm> & { isNew?: boolean }) {
  return <GroupQuestions form={form} lists={lists} errorOf={(field) => problemOf(problems, field, true)} isNew={isNew} />
}
