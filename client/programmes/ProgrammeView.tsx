import type { ProgrammeQuery } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RecordStanding } from '../records/RecordStanding.tsx'
import { ItsOutputs } from './ItsOutputs.tsx'
import { programmeAddress } from './programmeAddress.ts'
import { ProgrammeFacts, statedTargetInWords } from './ProgrammeFacts.tsx'
import { ProgrammeFigures } from './ProgrammeFigures.tsx'
import { programmeOrigin } from './programmeOrigin.ts'
import type { ProgrammeSearch } from './programmeSearch.ts'

interface ProgrammeViewProps {
  programme: NonNullable<ProgrammeQuery['programme']>
  /** The moment of its figures. */
  shownAt: string
  search: ProgrammeSearch
}

export function ProgrammeView({ programme, shownAt, search }: ProgrammeViewProps) {
  const { asAt } = search
  const { inventedInWords } = useService()
  const { id, years, outputsDatedTooLoosely, statedTargetPercent } = programme
  const params = { id }
  const origin = programmeOrigin(programme, shownAt, inventedInWords ?? null)
  return (
    <>
      <RecordStanding
        record={programme}
        asAt={asAt}
        correct={{ to: '/outputs/programmes/$id/correct', params }}
        withdraw={{ to: '/outputs/programmes/$id/withdraw', params }}
        restore={{ to: '/outputs/programmes/$id/restore', params }}
      />
      {typeof statedTargetPercent === 'number' ? <p className="govuk-body">Stated target: {statedTargetInWords(statedTargetPercent)}</p> : null}
      <h2 className="govuk-heading-m">Reach, answers and change</h2>
      {origin ? (
        <ProgrammeFigures years={years} origin={origin} id={id} search={search} />
      ) : (
        <Empty>{noYearsInWords(outputsDatedTooLoosely)}</Empty>
      )}
      <ItsOutputs programme={programme} asAt={asAt} />
      <h2 className="govuk-heading-m">Facts</h2>
      <ProgrammeFacts programme={programme} />
      <RecordHistory versions={programme.history} address={programmeAddress(id)} />
    </>
  )
}

function noYearsInWords(datedTooLoosely: number): string {
  if (datedTooLoosely === 0) return 'No output belongs to this programme yet. Choose the programme when you record or correct an output.'
  return `${countOf(datedTooLoosely, 'output belongs', 'outputs belong')} to this programme, dated too loosely to lie in one financial year.`
}
