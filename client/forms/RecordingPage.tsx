import { StartForm } from '../drafts/StartForm.tsx'
import type { CorrectableVersion, TypedForm } from './formKind.ts'
import { MayRecord } from './MayRecord.tsx'
import { RecordingForm } from './RecordingForm.tsx'
import type { RecordingFormProps } from './RecordingForm.tsx'
import { WithLists } from './WithLists.tsx'

interface RecordingPageProps<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object>
  extends Pick<RecordingFormProps<Form, Facts, Version, Params>, 'kind' | 'children'> {
  /** Whether all that its fields wait for is there. */
  isReady?: boolean
}

/** The page that records something new. */
export function RecordingPage<Form extends TypedForm, Facts, Version extends CorrectableVersion & Params, Params extends object>({
  kind, isReady = true, children,
}: RecordingPageProps<Form, Facts, Version, Params>) {
  const page = { title: kind.title, trail: [kind.list] }
  return (
    <MayRecord page={page} thing={kind.thing}>
      <WithLists page={page} isReady={isReady}>
        {(lists) => (
          <StartForm page={page}>
            {(start) => (
              <RecordingForm key={start.key} kind={kind} start={start} lists={lists}>
                {children}
              </RecordingForm>
            )}
          </StartForm>
        )}
      </WithLists>
    </MayRecord>
  )
}
