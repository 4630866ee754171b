import type { PanelMark } from './gapsInWords.ts'

/** How a share or a change is drawn: a hue, and a shape that says the same without it. */
export interface YearMark extends PanelMark {
  name: string
  colour: string
  shape: 'disc' | 'ring' | 'diamond'
  /** Changes go both ways, so they carry their sign. */
  isSigned: boolean
}

/** Reach is drawn as a bar; it has no interval. */
export const reachedMark: PanelMark = { key: 'reached', word: 'reach' }
export const answeredMark: YearMark = { key: 'share', word: 'answers', name: 'Answered', colour: 'var(--programme-answered)', shape: 'disc', isSigned: false }
export const intentionMark: YearMark = {
  key: 'intention', word: 'intention', name: 'Intention, said straight after', colour: 'var(--programme-intention)', shape: 'ring', isSigned: true,
}
export const behaviourMark: YearMark = {
  key: 'behaviour', word: 'behaviour', name: 'Behaviour, reported at follow-up', colour: 'var(--programme-behaviour)', shape: 'diamond', isSigned: true,
}

/** Outline of a mark around a point, in pixels. */
export function markPath(shape: YearMark['shape'], x: number, y: number): string {
  if (shape === 'diamond') return `M${x},${y - 7} L${x + 7},${y} L${x},${y + 7} L${x - 7},${y} Z`
  return `M${x - 5},${y} a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0 Z`
}
