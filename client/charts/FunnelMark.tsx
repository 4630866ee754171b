export type FunnelMarkPlace = 'WITHIN' | 'ABOVE_95' | 'ABOVE_998' | 'BELOW_95' | 'BELOW_998'

interface FunnelMarkProps {
  place: FunnelMarkPlace
  x: number
  y: number
}

const triangles = { ABOVE: 'M0,-8 L7.5,5 L-7.5,5 Z', BELOW: 'M0,8 L7.5,-5 L-7.5,-5 Z' }

/** A circle within the limits, a triangle outside them that points away from the middle, a full one outside the wider limits. */
export function FunnelMark({ place, x, y }: FunnelMarkProps) {
  const at = `translate(${x} ${y})`
  if (place === 'WITHIN') return <circle transform={at} r="5.5" fill="var(--chart-ground)" stroke="var(--lasting-one)" strokeWidth="2.25" />
  const isWide = place.endsWith('_998')
  return (
    <path transform={at} d={triangles[place.startsWith('ABOVE') ? 'ABOVE' : 'BELOW']} strokeWidth="2.25" strokeLinejoin="round"
      stroke="var(--lasting-worse)" fill={isWide ? 'var(--lasting-worse)' : 'var(--chart-ground)'} />
  )
}
