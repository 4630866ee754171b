import { roles, roleCodes, type Role } from '../access/roles.ts'
import { findTransition, returnActions, returnStates, type ReturnAction, type ReturnState } from './returnTransitions.ts'

type Drawn = { from: ReturnState; to: ReturnState; action: ReturnAction; byWhom: Role[] }

/**
 * The states of a return and who may move it on, as a Mermaid diagram drawn from the table of transitions. What leaves a return
 * where it is, as chasing does, is not drawn.
 *
 * Source of the notation: Mermaid, state diagrams.
 * Checked in: test/unit/returns/returnDiagram.test.ts, which holds the decision record to it.
 */
export function returnDiagram(): string {
  const lines = moves().map(({ from, to, action, byWhom }) => `  ${from} --> ${to}: ${action} (${action === 'FALL_BACK' ? 'by sending' : whoInWords(byWhom)})`)
  return ['stateDiagram-v2', '  [*] --> NOT_STARTED', ...lines].join('\n')
}

/** Every step that moves a return, once, with the roles that may take it. */
function moves(): Drawn[] {
  return returnStates.flatMap((from) =>
    returnActions.flatMap((action): Drawn[] => {
      const byWhom = roleCodes.filter((role) => findTransition(role, from, action) !== null)
      const to = byWhom[0] && findTransition(byWhom[0], from, action)?.to
      return to === undefined || to === 'SAME' ? [] : [{ from, to, action, byWhom }]
    }),
  )
}

function whoInWords(byWhom: readonly Role[]): string {
  return byWhom.map((role) => roles[role].inWords.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())).join(', ')
}
