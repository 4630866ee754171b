import type { Crumb } from '../parts/Breadcrumbs.tsx'

export const groupsCrumb: Crumb = { text: 'Groups', to: '/groups' }

/** The pages above one about a group. */
export function groupTrail({ id, alias }: { id: string; alias: string }): Crumb[] {
  return [groupsCrumb, { text: alias, to: '/groups/$id', params: { id } }]
}
