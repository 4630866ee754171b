import type { QuestionPage } from '../graphql/generated/graphql.ts'

/** Of the periods to choose from those about which a page can be asked: a change over time needs a year of months. */
export function periodsFor<Period extends { code: string }>(page: QuestionPage, offered: readonly Period[]): Period[] {
  return offered.filter(({ code }) => page !== 'CHANGE' || /^(FY\d{4}|YE\d{4}-\d{2})$/.test(code))
}
