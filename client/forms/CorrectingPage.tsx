import { DraftHeld } from '../drafts/DraftHeld.tsx'
import { StartForm } from '../drafts/StartForm.tsx'
import type { AskedRecord } from '../records/useAskedRecord.ts'
import { CorrectableRecord } from './CorrectableRecord.tsx'
import { CorrectingForm } from './CorrectingForm.tsx'
import type { CorrectingFormProps } from './CorrectingForm.tsx'
import type { CorrectableVersion, TypedForm } from './formKind.ts'
import { WithLists } from './WithLists.tsx'

interface CorrectingPageProps<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object>
  extends Pick<CorrectingFormProps<Form, Facts, Version, Params>, 'kind' | 'children'> {
  /** What the address names. */
  params: Params
  /** Once, and fresh: the form starts from the version that stands now. */
  asked: AskedRecord<Version>
}

/** The page that corrects a record. */
export function CorrectingPage<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object>({
  kind, params, asked, children,
}: CorrectingPageProps<Form, Facts, Version, Params>) {
  const place = kind.placeOf(params)
  const name = asked.record ? kind.nameOf(asked.record) : place.name
  return (
    <CorrectableRecord
      asked={asked}
      trail={[kind.list]}
      name={name}
      page={place.page}
      draftHeld={(key) => <DraftHeld draftKey={key} read={kind.read} comparison={kind.comparison} />}
    >
      {(record) => {
        const page = { title: `Correct ${kind.nameOf(record)}`, trail: [kind.list] }
        return (
          <WithLists page={page}>
            {(lists) => (
              <StartForm key={record.id} page={page} recordId={record.id}>
                {(start) => (
                  <CorrectingForm key={start.key} kind={kind} start={start} record={record} lists={lists}>
                    {children}
                  </CorrectingForm>
                )}
              </StartForm>
            )}
          </WithLists>
        )
      }}
    </CorrectableRecord>
  )
}
