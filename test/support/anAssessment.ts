import { canary } from './canary.ts'

/** The facts of an assessment, as the API takes them. */
export type AssessmentFacts = {
  assessedOn: string
  score: number
  band: string
  method?: string | null
  methodVersion?: string | null
  confidence?: 'LOW' | 'MEDIUM' | 'HIGH' | null
  whyThisScore: string
}

/** A complete assessment, with whatever a story changes about it. */
export function anAssessment(changed: Partial<AssessmentFacts> = {}): AssessmentFacts {
  return {
    assessedOn: '2026-05-03',
    score: 62.5,
    band: 'High',
    method: 'OCGM',
    methodVersion: '2024',
    confidence: 'MEDIUM',
    whyThisScore: `New supply routes are known. ${canary}`,
    ...changed,
  }
}
