interface XmrShapeProps {
  x: number
  y: number
  /** The rule by which a point is special; NONE for any other. */
  rule: string
}

/** A point by what is special about it: each rule a shape of its own, so that the hue only repeats it. */
export function XmrShape({ x, y, rule }: XmrShapeProps) {
  const look = { transform: `translate(${x} ${y})`, fill: 'var(--xmr-special)', stroke: 'var(--chart-text)', strokeWidth: 1.25 }
  if (rule === 'OUTSIDE_LIMITS') return <path {...look} d="M0,-8 L8,0 L0,8 L-8,0 Z" />
  if (rule === 'RUN_OF_SEVEN_ON_ONE_SIDE') return <rect {...look} x={-5.5} y={-5.5} width={11} height={11} />
  if (rule === 'RUN_OF_SEVEN_RISING_OR_FALLING') return <path {...look} d="M0,-7.5 L7,5.5 H-7 Z" />
  if (rule === 'TWO_OF_THREE_IN_OUTER_THIRD') return <path {...look} d="M0,7.5 L7,-5.5 H-7 Z" />
  return <circle cx={x} cy={y} r={4} fill="var(--lasting-one)" stroke="var(--chart-ground)" />
}
