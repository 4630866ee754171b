export type ShareShape = 'circle' | 'triangle' | 'square' | 'diamond'

/** A share by what it is of: what was done is full, what there is to do is hollow. */
export function ShareMark({ x, y, shape }: { x: number; y: number; shape: ShareShape }) {
  const full = { fill: 'var(--lasting-one)', stroke: 'var(--chart-ground)' }
  const hollow = { fill: 'var(--chart-ground)', stroke: 'var(--chart-text)', strokeWidth: 2 }
  if (shape === 'circle') return <circle cx={x} cy={y} r={5.5} {...full} />
  if (shape === 'triangle') return <path transform={`translate(${x} ${y})`} d="M0,-6.5 L6,4.5 L-6,4.5 Z" {...full} />
  if (shape === 'square') return <rect x={x - 4.5} y={y - 4.5} width={9} height={9} {...hollow} />
  return <path transform={`translate(${x} ${y})`} d="M0,-6 L6,0 L0,6 L-6,0 Z" {...hollow} />
}
