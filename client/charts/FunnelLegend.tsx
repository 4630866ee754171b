import { FunnelMark, type FunnelMarkPlace } from './FunnelMark.tsx'
import { limitLines } from './funnelLines.ts'

const marks: readonly { place: FunnelMarkPlace; name: string }[] = [
  { place: 'WITHIN', name: 'Within the limits' },
  { place: 'ABOVE_95', name: 'Above the 95% limit' },
  { place: 'BELOW_95', name: 'Below the 95% limit' },
  { place: 'ABOVE_998', name: 'Above the 99.8% limit' },
  { place: 'BELOW_998', name: 'Below the 99.8% limit' },
]

/** Names the lines, and the marks that are there. */
export function FunnelLegend({ places, overall }: { places: readonly FunnelMarkPlace[]; overall: { name: string; inWords: string } }) {
  return (
    <ul className="lv-legend">
      {marks.filter(({ place }) => places.includes(place)).map(({ place, name }) => (
        <li key={place}>
          <svg width="20" height="20" aria-hidden="true" focusable="false"><FunnelMark place={place} x={10} y={10} /></svg>
          <span>{name}</span>
        </li>
      ))}
      {limitLines.map(({ name, colour, dash, width }) => (
        <li key={name ?? 'overall'}>
          <svg width="30" height="10" aria-hidden="true" focusable="false">
            <line x1="0" y1="5" x2="30" y2="5" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
          </svg>
          <span>{name === null ? <>{overall.name} <span className="govuk-!-font-weight-bold">{overall.inWords}</span></> : name}</span>
        </li>
      ))}
    </ul>
  )
}
