import type { AskedFields } from '../forms/askedFields.ts'
import { useViewer } from '../layout/viewer.ts'
import { problemOf } from '../parts/problem.ts'
import { AudienceSection } from './AudienceSection.tsx'
import type { OutputForm } from './outputForm.ts'
import { QuestionsSection } from './QuestionsSection.tsx'
import { WorkSection } from './WorkSection.tsx'

export function OutputFormFields({ form, lists, problems }: AskedFields<OutputForm>) {
  const unitCode = useViewer().unit?.code
  const errorOf = (field: string) => problemOf(problems, field)
  return (
    <>
      <WorkSection form={form} errorOf={errorOf} lists={lists} />
      <AudienceSection form={form} errorOf={errorOf} lists={lists} unitCode={unitCode} />
      <QuestionsSection form={form} errorOf={errorOf} />
    </>
  )
}
