import type { FollowUp } from '../../server/statistics/followUp.ts'

// Freireich and others 1963, Blood 21:699-716: weeks of remission from acute leukaemia, 21 children in each arm.
// As printed in Kalbfleisch and Prentice 1980 and in Collett, Modelling Survival Data in Medical Research.

/** 6-mercaptopurine: 9 relapses, 12 censored. */
export const mercaptopurine: FollowUp[] = [
  ...relapsed(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((days) => ({ days, event: 'CENSORED' as const, n: 1 })),
]

/** Placebo: all 21 relapsed. */
export const placebo: FollowUp[] = relapsed(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)

function relapsed(...weeks: number[]): FollowUp[] {
  return weeks.map((days) => ({ days, event: 'EVENT' as const, n: 1 }))
}
