import { describe, expect, it } from 'vitest'
import { whoInWords } from '../../../client/home/whoInWords.ts'
import { inSentence } from '../../../client/parts/numberInWords.ts'

describe('who is looking', () => {
  it('is said once where the label holds the role', () => {
    expect(whoInWords({ label: 'EMSOU recorder 1', roleInWords: 'Recorder' })).toBe('EMSOU recorder 1')
    expect(whoInWords({ label: 'NOCC analyst 1', roleInWords: 'NOCC analyst' })).toBe('NOCC analyst 1')
  })

  it('has the role beside a label that does not say it, with its abbreviations as they are', () => {
    expect(whoInWords({ label: 'Desk 4', roleInWords: 'NOCC analyst' })).toBe('Desk 4, NOCC analyst')
    expect(whoInWords({ label: 'Desk 4', roleInWords: 'Unit head' })).toBe('Desk 4, unit head')
    expect(inSentence('Not asked')).toBe('not asked')
  })
})
