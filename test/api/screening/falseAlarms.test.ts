import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { screenText } from '../../../server/screening/screenText.ts'
import { startApp } from '../../support/startApp.ts'

const { database } = await startApp({ contents: 'tiny' })

it('none of the invented records looks like a personal detail, whatever field is read', async () => {
  const alarms: string[] = []
  let texts = 0
  await database.asOwner(async (client) => {
    const { rows: columns } = await client.query<{ table_name: string; column_name: string }>(
      `SELECT table_name, column_name FROM information_schema.columns JOIN pg_tables ON tablename = table_name AND schemaname = table_schema
       WHERE table_schema = 'public' AND data_type = 'text' AND table_name NOT LIKE '\\_%'`,
    )
    for (const { table_name, column_name } of columns) {
      const { rows } = await client.query<{ text: string }>(`SELECT DISTINCT ${column_name} AS text FROM ${table_name} WHERE ${column_name} IS NOT NULL`)
      texts += rows.length
      for (const { text } of rows) for (const { kind, found } of screenText(text)) alarms.push(`${table_name}.${column_name}: ${kind} “${found}”`)
    }
  })
  expect(texts).toBeGreaterThan(500)
  expect(alarms).toEqual([])
})

it('nor does anything in the published cases', () => {
  expect(screenText(readFileSync('test/cases/published_cases.csv', 'utf8'))).toEqual([])
})
