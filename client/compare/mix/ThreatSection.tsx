import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { SharePairs } from '../../charts/SharePairs.tsx'
import type { FigureViews } from '../../measures/figureViews.ts'
import type { FiguresShown } from '../../measures/recordsSearch.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { threatsDefinition } from './mixDefinitions.ts'
import type { MixFacts } from './mixDocument.ts'
import { apartTitle, lacksReturns } from './mixTitles.ts'
import { openCounts } from './openCounts.tsx'
import { threatTable } from './threatTable.ts'

const parts = [
  { key: 'share', name: 'Of the work', shape: 'circle' },
  { key: 'groups', name: 'Of scored active groups', shape: 'square' },
] as const

interface ThreatSectionProps {
  mix: MixFacts
  origin: FigureOrigin
  views: FigureViews
  /** How the records open; null for those who may not open them. */
  opens: FiguresShown | null
}

/** What was done about each threat beside how many scored groups name it. */
export function ThreatSection({ mix, origin, views, opens }: ThreatSectionProps) {
  const { byThreat, onDay, threatAssessedOn, unit } = mix
  const table = threatTable(byThreat)
  const title = apartTitle(byThreat.map(({ share, shareOfScoredOcgs }) => ({ share, other: shareOfScoredOcgs })), {
    work: 'The share of the work', beside: 'the share of scored groups', one: 'threat', many: 'threats', lacksReturns: lacksReturns(mix),
  })
  const assessed = threatAssessedOn
    ? `Regional threat assessment of ${dayInWords(threatAssessedOn)}, as the latest return in the period that holds one states it.`
    : unit ? 'No return in this period holds the unit’s regional threat assessment.' : null
  return (
    <section className="lv-impact__section lv-mix" aria-labelledby="threats">
      <h2 className="govuk-heading-m" id="threats" tabIndex={-1}>Threats: what was done beside what there is</h2>
      <Figure code="threats" title={title} measure="Share of the gross disruptions that name a threat, beside share of the scored active groups that name one" origin={origin} table={table}
        chart={<SharePairs table={table} parts={parts} title={title} />} view={views.viewOf('threats')} onView={(view) => views.show('threats', view)} openCell={openCounts(opens, 'threat')}
        caveats={[
          `Groups that were active on ${dayInWords(onDay)} and have a score by any method.`, ...(assessed ? [assessed] : []),
          'One disruption or group of several threats counts under each: shares may add up to more than 100%.',
        ]}
        howToRead="For each threat: full circle, its share of what was done; hollow square, its share of the groups that were scored. Lines are 95% intervals. Where they overlap there is no clear difference. Where they do not, that is no fault by itself: work follows what can be done, and scores are of groups that are known."
        foot={<FigureDefinition {...threatsDefinition} />} />
    </section>
  )
}
