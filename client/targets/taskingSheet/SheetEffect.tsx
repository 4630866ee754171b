import { measuredOutcomes, outcomeNames } from '../../longTerm/outcomeWords.ts'
import { numberInWords } from '../../parts/numberInWords.ts'
import { afterName } from '../afterName.ts'
import type { GroupLife } from './groupLife.ts'
import { mergedInWords, noneAgainstItself } from './mergedInWords.ts'
import { SheetList } from './SheetList.tsx'

/** Whether the work lasted: relief so far with what is not known of it, and what became of each sequence. All outcomes in the same weight. */
export function SheetEffect({ effect }: { effect: GroupLife['effect'] }) {
  const { reliefSoFar, reliefInWords, sequences } = effect
  const measured = sequences.filter(({ outcome }) => measuredOutcomes.includes(outcome))
  const stronger = measured.filter(({ outcome }) => outcome === 'STRONGER').length
  const merged = mergedInWords(effect)
  return (
    <div className="lv-sheet__effect">
      <section aria-labelledby="sheet-relief">
        <h2 className="lv-sheet__heading" id="sheet-relief">Relief so far</h2>
        {typeof reliefSoFar === 'number' ? <p className="lv-sheet__number">{numberInWords(Math.round(reliefSoFar))} <span>score-days</span></p> : null}
        {measured.length > 0 ? (
          <p className="lv-sheet__number">{numberInWords(stronger)} of {numberInWords(measured.length)} <span>{measured.length === 1 ? 'sequence' : 'sequences'} measured: stronger than before</span></p>
        ) : null}
        {sequences.length === 0 ? <p className="lv-sheet__line">{noneAgainstItself(effect, reliefInWords)}</p> : <p className="lv-sheet__line">{reliefInWords} {merged}</p>}
      </section>
      <SheetList
        id="sheet-sequences"
        title="What followed the disruptions"
        items={sequences.toReversed().map(({ first, disruptions, outcome, inWords }) => ({
          key: first.id,
          words: (
            <>
              <strong>{first.reference}{disruptions.length > 1 ? ` and ${disruptions.length - 1} more` : ''}. {outcomeNames[outcome]}.</strong> {afterName(inWords, outcomeNames[outcome])}
            </>
          ),
        }))}
        most={4}
        none={merged ? 'No disruption against this group itself, so nothing to follow here.' : 'No disruption, so nothing to follow.'}
        rest={<a href="#sequences" className="govuk-link">all of them</a>}
      />
    </div>
  )
}
