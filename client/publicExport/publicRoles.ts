import type { Role } from '../graphql/generated/graphql.ts'

const publishing: readonly Role[] = ['BOARD_MEMBER', 'NOCC_ANALYST', 'NOCC_ACCEPTER']

/** Does the role make figures for the public? The API refuses the others as well. */
export function mayPublishFigures({ role }: { role: Role }): boolean {
  return publishing.includes(role)
}
