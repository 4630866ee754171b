import type { LinkProps } from '@tanstack/react-router'
import type { QualityCode, UnitQualityQuery } from '../graphql/generated/graphql.ts'

export type QualityPoint = UnitQualityQuery['unitQuality']['points'][number]

/** What each sentence is about. */
export const qualityNames: Readonly<Record<QualityCode, string>> = {
  DRAFTS_UNFINISHED: 'Unfinished drafts',
  DAYS_TO_RECORD: 'Days from effect to record',
  DATED_ROUGHLY: 'Days known only roughly',
  GROUPS_WITHOUT_URN: 'Groups without a URN',
  OUTPUTS_WITHOUT_FOLLOW_UP: 'Outputs without follow-up',
}

type Opens = Pick<LinkProps, 'to' | 'search'> & { text: string }

/** The list of exactly the records that a sentence counts; none where there are none, or they are other people's drafts. */
export function qualityRecords({ code, records, moreThanDays, recordedIn }: QualityPoint): Opens | null {
  if (records === 0) return null
  switch (code) {
    case 'DRAFTS_UNFINISHED':
      return null
    case 'DAYS_TO_RECORD': {
      if (typeof moreThanDays !== 'number' || !recordedIn) return null
      const search = { credit: 'LED', late: moreThanDays, recordedIn } as const
      return { to: '/disruptions', search, text: `Open those recorded more than ${moreThanDays} days after` }
    }
    case 'DATED_ROUGHLY':
      return { to: '/disruptions', search: { credit: 'LED', roughly: 'only' }, text: 'Open the roughly dated disruptions' }
    case 'GROUPS_WITHOUT_URN':
      return { to: '/groups', search: { withoutUrn: 'only' }, text: 'Open the groups without a URN' }
    case 'OUTPUTS_WITHOUT_FOLLOW_UP':
      return { to: '/outputs', search: { withoutFollowUp: 'only' }, text: 'Open the outputs without follow-up' }
  }
}
