import type { ReactNode } from 'react'
import type { DurabilityFactsFragment, OutcomeCountFactsFragment } from '../graphql/generated/graphql.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { inSentence, numberInWords, shareInWords, shareLimitsInWords } from '../parts/numberInWords.ts'
import { CheckBacksLink } from './CheckBacksLink.tsx'
import { checkBacksAsked } from './heldOpening.ts'
import { SequencesLink } from './SequencesLink.tsx'

interface LastingTilesProps {
  durability: readonly DurabilityFactsFragment[]
  /** None where they would tell of single records. */
  outcomes: OutcomeCountFactsFragment | null | undefined
  opens: FiguresShown | null
}

type Share = NonNullable<DurabilityFactsFragment['heldShare']>

/** What held at each horizon, then fell and stronger side by side, each a share with its interval and of how many. */
export function LastingTiles({ durability, outcomes, opens }: LastingTilesProps) {
  return (
    <ul className="lv-counts" aria-label="Did it last">
      {durability.map((each) => (
        <Tile key={each.months} name={`Still held at ${each.months} months`} share={each.heldShare} whyNone={each.whyNoShare} note={heldNote(each)}
          link={(text) => <HeldLink durability={each} opens={opens}>{text}</HeldLink>} />
      ))}
      {outcomes && <BecameTiles outcomes={outcomes} opens={opens} />}
    </ul>
  )
}

/** Fell and stronger: the same words, the same weight. */
function BecameTiles({ outcomes, opens }: { outcomes: OutcomeCountFactsFragment; opens: FiguresShown | null }) {
  return (
    <>
      <Tile name="Fell after the work" share={outcomes.fellShare} whyNone={null} note={measuredNote(outcomes, 'came back since', outcomes.recovered)}
        link={(text) => (opens ? <SequencesLink search={{ ...opens, outcomes: ['FELL', 'RECOVERED'] }} what="groups that fell" className="lv-count__link">{text}</SequencesLink> : text)} />
      <Tile name="Last seen stronger" share={outcomes.strongerShare} whyNone={null} note={measuredNote(outcomes, 'no effect seen', outcomes.noEffectSeen)} isWorse
        link={(text) => (opens ? <SequencesLink search={{ ...opens, outcomes: ['STRONGER'] }} what="groups last seen stronger" className="lv-count__link">{text}</SequencesLink> : text)} />
    </>
  )
}

interface TileProps {
  name: string
  share: Share | null | undefined
  whyNone: string | null | undefined
  note: string
  link: (text: string) => ReactNode
  isWorse?: boolean
}

function Tile({ name, share, whyNone, note, link, isWorse = false }: TileProps) {
  return (
    <li className={isWorse ? 'lv-count lv-count--negative' : 'lv-count'}>
      <p className="lv-count__name">{name}</p>
      {share ? (
        <p className="lv-count__number">
          {link(shareInWords(share.share))} <span className="lv-count__limits">({shareLimitsInWords(share)})</span>
        </p>
      ) : <p className="lv-count__none">{whyNone ?? 'Too few to say'}</p>}
      <p className="lv-count__note">{share && `${numberInWords(share.part)} of ${numberInWords(share.of)}; `}{note}</p>
    </li>
  )
}

function HeldLink({ durability, opens, children }: { durability: DurabilityFactsFragment; opens: FiguresShown | null; children: string }) {
  const asked = opens && checkBacksAsked(opens, 'held', durability.months)
  if (!asked) return children
  return <CheckBacksLink asked={asked} what={`held at ${durability.months} months`} className="lv-count__link">{children}</CheckBacksLink>
}

/** Everything without an answer is named, never filled in. */
function heldNote({ unknown, overdue, due, notYetDue }: DurabilityFactsFragment): string {
  const parts = [[unknown, 'unknown'], [overdue, 'overdue'], [due, 'due'], [notYetDue, 'not yet due']] as const
  const some = parts.filter(([count]) => count > 0).map(([count, word]) => `${numberInWords(count)} ${word}`)
  return some.length > 0 ? `beside it ${some.join(', ')}` : 'all answered'
}

function measuredNote({ sequences, measured }: OutcomeCountFactsFragment, word: string, count: number): string {
  return inSentence(`${numberInWords(count)} ${word}; ${numberInWords(measured)} of ${numberInWords(sequences)} sequences measured`)
}
