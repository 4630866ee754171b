import type { ReturnSection } from '../graphql/generated/graphql.ts'

/** In the order of the page. */
export const returnSections = [
  'DISRUPTIONS', 'OUTCOMES', 'OUTPUTS', 'STAFF', 'CAPABILITIES', 'BUDGET', 'THREAT_ASSESSMENT', 'GAIN',
] as const satisfies readonly ReturnSection[]

export const sectionWords: Readonly<Record<ReturnSection, string>> = {
  DISRUPTIONS: 'Disruptions',
  OUTCOMES: 'Outcomes',
  OUTPUTS: 'Prevent, protect and prepare',
  STAFF: 'Staff',
  CAPABILITIES: 'Capabilities',
  BUDGET: 'Budget',
  THREAT_ASSESSMENT: 'Threat assessment',
  GAIN: 'GAIN referrals',
}
