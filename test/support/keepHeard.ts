import { afterAll } from 'vitest'
import { hearFigures, writeHeard } from './heard.ts'

afterAll(async () => {
  await hearFigures()
  writeHeard()
})
