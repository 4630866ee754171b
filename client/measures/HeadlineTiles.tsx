import { limitsInWords, numberInWords } from '../parts/numberInWords.ts'
import type { HeadlineFactsFragment } from '../graphql/generated/graphql.ts'
import { recordsSearch, type FiguresShown } from './recordsSearch.ts'
import { RecordsLink } from './RecordsLink.tsx'

type HeadlineCount = HeadlineFactsFragment['gross']

interface HeadlineTilesProps {
  headline: HeadlineFactsFragment
  /** The figures whose records a tile opens; none where the viewer may not open them. */
  opens: FiguresShown | null
  /** The network counts each disruption once, so there it has no supported figure. */
  hasSupported: boolean
}

/** Gross and negative side by side, never netted off; each count with its unit and 95% interval. */
export function HeadlineTiles({ headline, opens, hasSupported }: HeadlineTilesProps) {
  return (
    <ul className="lv-counts" aria-label="Headline">
      <Tile name="Gross" note="major, moderate and minor" column="gross" count={headline.gross} opens={opens} />
      <Tile name="Major" note="part of gross" column="major" count={headline.major} opens={opens} />
      <Tile name="Negative" note="beside gross, never taken off" column="negative" count={headline.negative} opens={opens} isNegative />
      <Tile name="No impact" note="in neither gross nor negative" column="noImpact" count={headline.noImpact} opens={opens} />
      {hasSupported && (
        <Tile name="Supported" note={supportedNote(headline)} column="supportedGross" count={headline.supportedGross} opens={opens} />
      )}
    </ul>
  )
}

interface TileProps {
  name: string
  note: string
  column: string
  count: HeadlineCount
  opens: FiguresShown | null
  isNegative?: boolean
}

function Tile({ name, note, column, count, opens, isNegative = false }: TileProps) {
  const search = opens ? recordsSearch(opens, column) : null
  const number = numberInWords(count.value)
  return (
    <li className={isNegative ? 'lv-count lv-count--negative' : 'lv-count'}>
      <p className="lv-count__name">{name}</p>
      <p className="lv-count__number">
        {search ? <RecordsLink search={search} what={`${name.toLowerCase()} disruptions`} className="lv-count__link">{number}</RecordsLink> : number}{' '}
        <span className="lv-count__limits">({limitsInWords(count)})</span>
      </p>
      <p className="lv-count__note">{count.value === 1 ? 'disruption' : 'disruptions'}: {note}</p>
    </li>
  )
}

function supportedNote(headline: HeadlineFactsFragment): string {
  const { value } = headline.supportedNegative
  return `gross, led by other units, not in the gross; ${numberInWords(value)} negative`
}
