import { scoreInWords } from '../assessments/assessmentWords.ts'
import type { GroupsQuery } from '../graphql/generated/graphql.ts'
import type { ListColumn } from '../lists/listColumn.ts'
import { dayInWords } from '../periods/dayInWords.ts'

type ListedGroup = GroupsQuery['list']['edges'][number]['node']

const never = { missing: 'never assessed' }

/** The latest assessment alone: earlier ones stand on the group's page. */
export const assessedColumn: ListColumn<ListedGroup> = {
  code: 'assessed',
  heading: 'Last assessed',
  text: ({ review }) => review && `${latestInWords(review.latest)}${review.isOverdue ? '. Review overdue' : ''}`,
  file: [
    { heading: 'Last assessed on', cell: ({ review }) => review?.latest?.assessedOn ?? never },
    { heading: 'Score', cell: ({ review }) => review?.latest?.score ?? never },
    { heading: 'Band', cell: ({ review }) => review?.latest?.band ?? never },
    { heading: 'Method', cell: ({ review }) => review?.latest?.method.code ?? never },
    { heading: 'Version of the method', cell: ({ review }) => review?.latest?.methodVersion ?? never },
    { heading: 'Review overdue', cell: ({ review }) => (review?.isOverdue ? 'yes' : 'no') },
  ],
}

function latestInWords(latest: NonNullable<ListedGroup['review']>['latest']): string {
  return latest ? `${scoreInWords(latest.score)}, ${latest.band}, ${dayInWords(latest.assessedOn)}` : 'never assessed'
}
