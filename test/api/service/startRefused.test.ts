import { expect, it, onTestFinished } from 'vitest'
import { startProcess } from '../../support/serviceProcess.ts'

it('production with defaults does not start: it names everything that is wrong, and ends', async () => {
  const service = await startProcess({ NODE_ENV: 'production', DATABASE_URL: 'postgresql://longview:longview@127.0.0.1:1/longview', LOG_LEVEL: 'loud' })
  onTestFinished(() => service.remove())
  expect([service.address, await service.ended]).toEqual(['', 1])
  const said = service.said()
  for (const name of ['LONGVIEW_ISSUERS', 'LONGVIEW_ADMINISTRATORS', 'LONGVIEW_ORIGIN', 'DATABASE_URL', 'LOG_LEVEL']) expect(said).toContain(`\n  ${name}: `)
  expect(said).not.toMatch(/longview:longview|\bat .*:\d+:\d+/)
})
