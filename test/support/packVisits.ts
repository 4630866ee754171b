import type { Visit } from './visits.ts'

const lead = 'EMSOU-PERFORMANCE-LEAD-1'
const board = 'NETWORK-BOARD-MEMBER-1'
const analyst = 'NETWORK-NOCC-ANALYST-1'
const auditor = 'NETWORK-AUDITOR-1'

/** Addresses of board packs. One that there is, is looked at in test/browser/boardPack.test.ts. */
export const packVisits: readonly Visit[] = [
  ['/packs', board],
  ['/packs', lead],
  ['/packs?before=1&period=nonsense&basis=AS_RECORDED', analyst],
  ['/packs', auditor],
  ['/packs/999', board],
  ['/packs/no-such-pack', auditor],
]
