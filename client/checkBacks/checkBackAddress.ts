import type { Crumb } from '../parts/Breadcrumbs.tsx'

export const checkBacksTrail: Crumb[] = [{ text: 'Check-backs', to: '/check-backs' }]

/** The page of one check-back: where it is recorded, and where it is read once it is. */
export function checkBackAddress({ reference, months }: { reference: string; months: number }) {
  return { to: '/check-backs/$reference/$months', params: { reference, months: String(months) } } as const
}

/** What a check-back is called: "EMSOU-2026-0142 after 3 months". */
export function checkBackName({ reference, months }: { reference: string; months: number }): string {
  return `${reference} after ${months} ${months === 1 ? 'month' : 'months'}`
}

/** Months as an address names them; 0, which no check-back has, where it is no such number. */
export function monthsOfAddress(typed: string): number {
  return /^[1-9]\d{0,2}$/.test(typed) ? Number(typed) : 0
}
