import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fetchEveryRecord, nothingFetched } from '../../../client/lists/fetchEveryRecord.ts'
import type { Fetched } from '../../../client/lists/fetchEveryRecord.ts'
import type { FoundPage } from '../../../client/lists/list.ts'
import type { PageVariables } from '../../../client/routing/keysetPage.ts'

/** A list of numbered records that gives out pages as the API does. */
function listOf(total: number, asked: PageVariables[] = []) {
  return async (page: PageVariables): Promise<FoundPage<number>> => {
    asked.push(page)
    const from = page.after ? Number(page.after) + 1 : 0
    const rows = Array.from({ length: Math.min(page.first ?? 0, total - from) }, (_, index) => from + index)
    return {
      totalCount: total,
      datedTooLoosely: 2,
      edges: rows.map((node) => ({ node })),
      pageInfo: { hasNextPage: from + rows.length < total, hasPreviousPage: from > 0, endCursor: rows.length > 0 ? String(rows.at(-1)) : null },
    }
  }
}

const quietly = { report: () => {}, mayGoOn: () => true }

describe('fetching every record of a list', () => {
  it('brings each record once, in the order of the list, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 350 }), async (total) => {
        const { rows, isWhole } = await fetchEveryRecord(listOf(total), nothingFetched, quietly)
        expect(rows).toEqual(Array.from({ length: total }, (_, index) => index))
        expect(isWhole).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('tells after each page how far it is', async () => {
    const told: string[] = []
    await fetchEveryRecord(listOf(230), nothingFetched, { ...quietly, report: ({ rows, total }) => told.push(`${rows.length} of ${total}`) })
    expect(told).toEqual(['100 of 230', '200 of 230', '230 of 230'])
  })

  it('asks for nothing more once it may not go on', async () => {
    const asked: PageVariables[] = []
    const fetched = await fetchEveryRecord(listOf(500, asked), nothingFetched, { report: () => {}, mayGoOn: () => asked.length < 2 })
    expect(asked.length).toBe(2)
    expect(fetched.isWhole).toBe(false)
  })

  it('goes on after a failure from the last page that came', async () => {
    const asked: PageVariables[] = []
    const list = listOf(250, asked)
    let reached: Fetched<number> = nothingFetched
    const failing = (page: PageVariables) => (page.after === '99' ? Promise.reject(new Error('away')) : list(page))
    await expect(fetchEveryRecord(failing, nothingFetched, { ...quietly, report: (fetched) => (reached = fetched) })).rejects.toThrow('away')
    const { rows } = await fetchEveryRecord(list, reached, quietly)
    expect(rows.length).toBe(250)
    expect(asked.map(({ after }) => after)).toEqual([undefined, '99', '199'])
  })

  it('ends where there is no place to go on from, rather than ask for the same page for ever', async () => {
    const pageInfo = { hasNextPage: true, hasPreviousPage: false, endCursor: null }
    let asked = 0
    const ask = async () => {
      asked += 1
      if (asked > 3) throw new Error('asked again')
      return { totalCount: 2, edges: [{ node: 1 }], pageInfo }
    }
    expect((await fetchEveryRecord(ask, nothingFetched, quietly)).rows).toEqual([1])
  })
})
