import { useService, useViewer } from '../../layout/viewer.ts'
import { countedInWords } from '../../measures/basisWords.ts'
import { breakNotes } from '../../measures/breakNotes.ts'
import { useFigureViews } from '../../measures/figureViews.ts'
import { missingInWords } from '../../measures/monthsNotDrawn.ts'
import { NoDetail } from '../../measures/NoDetail.tsx'
import { StatusLine } from '../../measures/StatusLine.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { CompareCaveats } from '../CompareCaveats.tsx'
import { comparedOrigin } from '../comparedPlace.ts'
import { CreditSection } from './CreditSection.tsx'
import { ForceSection } from './ForceSection.tsx'
import type { MixFacts } from './mixDocument.ts'
import { MixFindings } from './MixFindings.tsx'
import { NotAsked } from './NotAsked.tsx'
import { StrandSection } from './StrandSection.tsx'
import { ThreatSection } from './ThreatSection.tsx'
import './mix.css'

interface MixFiguresProps {
  mix: MixFacts
  /** The past moment asked for, if any. */
  asAt: string | undefined
}

export function MixFigures({ mix, asAt }: MixFiguresProps) {
  const views = useFigureViews()
  const viewer = useViewer()
  const { inventedInWords } = useService()
  const { unit, period, basis, whyNoDetail, seriesBreaks } = mix
  const origin = comparedOrigin(mix, unit, inventedInWords ?? null)
  const isFromReturns = basis !== 'AS_RECORDED'
  const isOwn = viewer.maySeeRecords && unit?.code === viewer.unit?.code
  const opens = isOwn ? { period: asAt || isFromReturns ? `${period.from}..${period.lastDay}` : period.code, asAt, asTheyStand: isFromReturns } : null
  const isNothing = holdsNothing(mix)
  const hasStrands = mix.byStrand.length + mix.byStrandOfUnits.length > 0
  const caveats = [...missingInWords(mix, Boolean(unit)), ...breakNotes([], seriesBreaks, period.from)]
  return (
    <>
      <p className="lv-impact__place">{origin.place}</p>
      <StatusLine basis={mix.basisInWords} returns={mix.returnsInWords} period={period} asAt={mix.asAt} missing={mix.returns.missing} />
      <MixFindings mix={mix} />
      {isNothing && (
        <Empty>
          <p className="govuk-body">No disruptions {countedInWords[basis]} {unit ? `for ${unit.code}` : 'in the network'} in this period: {period.inWords}.</p>
          <p className="govuk-body">That says what was {countedInWords[basis]}, not that nothing was done. Choose another period above.</p>
        </Empty>
      )}
      {!isNothing && whyNoDetail && <NoDetail why={whyNoDetail} seriesBreaks={seriesBreaks} period={period} />}
      {!isNothing && hasStrands && !mix.whyNoStrands && <StrandSection mix={mix} origin={origin} views={views} opens={opens} caveats={caveats} />}
      {mix.whyNoStrands && <NotAsked id="strands" heading="Strand balance" why={mix.whyNoStrands} />}
      {mix.byThreat.length > 0 && <ThreatSection mix={mix} origin={origin} views={views} opens={opens} />}
      {mix.whyNoThreats && <NotAsked id="threats" heading="Threats: what was done beside what there is" why={mix.whyNoThreats} />}
      {mix.byForce.length > 0 && <ForceSection mix={mix} origin={origin} views={views} opens={opens} />}
      {mix.whyNoForces && <NotAsked id="forces" heading="Forces: local and regional interest" why={mix.whyNoForces} />}
      {!isNothing && <CreditSection mix={mix} origin={origin} />}
      <CompareCaveats caveats={mix.caveats} />
    </>
  )
}

/** Whether nothing was done that is counted here; what is withheld or was not asked for may have been. */
function holdsNothing({ credit, byStrand, byThreat, whyNoDetail, whyNoStrands }: MixFacts): boolean {
  if (whyNoDetail || whyNoStrands) return false
  return credit.led.value === 0 && credit.supported.value === 0 && [...byStrand, ...byThreat].every(({ counts }) => counts.gross + counts.negative === 0)
}
