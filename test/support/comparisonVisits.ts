import type { Visit } from './visits.ts'

const lead = 'EMSOU-PERFORMANCE-LEAD-1'
const board = 'NETWORK-BOARD-MEMBER-1'
const analyst = 'NETWORK-NOCC-ANALYST-1'
const auditor = 'NETWORK-AUDITOR-1'

/** Addresses below "Compare": units beside each other, public figures and saved questions. */
export const comparisonVisits: readonly Visit[] = [
  ['/compare', lead],
  ['/compare?period=FY2025&count=MAJOR&per=STAFF&sort=rate&tables=rate-residents,strands', board],
  ['/compare?period=FY2000&strand=NO_SUCH&sort=merit', board],
  ['/compare', auditor],
  ['/compare/measure?period=FY2025', board],
  ['/compare/measure?measure=MAJOR_OF_GROSS&period=FY2025&adjusted=yes', lead],
  ['/compare/measure?measure=GROSS_PER_100_STAFF&strand=PREVENT&period=FY2000', board],
  ['/compare/measure?measure=NO_SUCH', lead],
  ['/compare/change', board],
  ['/compare/change?unit=EMSOU&basis=AS_RECORDED', lead],
  ['/compare/change?measure=HUGE&grain=QUARTER&period=FY2025&earlier=nonsense&tables=change', board],
  ['/compare/mix', board],
  ['/compare/mix?unit=EMSOU&basis=AS_RECORDED&period=FY2025', lead],
  ['/compare/public', board],
  ['/compare/public?period=nonsense&basis=AS_RECORDED&fill=yes', analyst],
  ['/compare/public', lead],
  ['/compare/capabilities', lead],
  ['/compare/capabilities?unit=NO-SUCH&period=FY2000', board],
  ['/compare/questions', lead],
  ['/compare/questions/no-such-question', board],
]
