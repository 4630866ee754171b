import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MergedFrom, MergedStops } from '../../../client/disruptions/MergedWords.tsx'

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
const textOf = (page: ReactNode) => renderToStaticMarkup(<RouterContextProvider router={router}>{page}</RouterContextProvider>).replaceAll(/<[^>]+>/g, '')
const last = { reference: 'EMSOU-2026-1158', isWithdrawn: false, mergedInto: null }
const into = { reference: 'EMSOU-2026-1156', isWithdrawn: true, mergedInto: last }

test('every record on the way to the one that counts is named', () => {
  expect(textOf(<MergedStops into={into} />)).toBe('EMSOU-2026-1156, which was merged into EMSOU-2026-1158')
  expect(textOf(<MergedStops into={last} />)).toBe('EMSOU-2026-1158')
})

test('where the last of them is withdrawn, that is said', () => {
  expect(textOf(<MergedStops into={{ ...into, mergedInto: { ...last, isWithdrawn: true } }} />)).toMatch(/EMSOU-2026-1158, which is withdrawn$/)
})

test('the record that counts names those that were merged into it, and those merged into them', () => {
  const records = [{ reference: 'EMSOU-2026-1156', mergedFrom: [{ reference: 'EMSOU-2026-1153' }] }]
  expect(textOf(<MergedFrom records={records} />)).toBe('EMSOU-2026-1156 was merged into this record.EMSOU-2026-1153 was merged into EMSOU-2026-1156.')
})
