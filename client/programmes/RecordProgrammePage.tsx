import { MayRecord } from '../forms/MayRecord.tsx'
import { programmesTrail } from './programmeAddress.ts'
import { RecordProgrammeForm } from './RecordProgrammeForm.tsx'

const page = { title: 'Record a programme', trail: programmesTrail }

export function RecordProgrammePage() {
  return (
    <MayRecord page={page} thing="programme">
      <RecordProgrammeForm page={page} />
    </MayRecord>
  )
}
