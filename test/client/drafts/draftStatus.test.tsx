import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { draftConflictId } from '../../../client/conflicts/chooseFirst.ts'
import type { DraftState } from '../../../client/drafts/draftSaver.ts'
import { DraftStatus } from '../../../client/drafts/DraftStatus.tsx'
import { HouseContext } from '../../../client/layout/viewer.ts'

const at = '2026-11-21T14:32:10.000Z'
const current = { key: 'k', kind: 'DISRUPTION', revision: 7, savedAt: at, content: '{}', record: null, recordVersion: null } as const
const house = { viewer: null, session: null, signIn: { isDemonstration: true }, service: { isInvented: true, inventedInWords: null, today: '2026-11-21', now: at } }

function shown(state: DraftState): string {
  return renderToStaticMarkup(
    <HouseContext value={house}>
      <DraftStatus draft={{ state, throwAway: async () => null }} warningId="asked-here" onThrownAway={() => {}}>Send</DraftStatus>
    </HouseContext>,
  )
}

describe('the line that says how a draft stands', () => {
  it('leads to the choices when it was changed on another machine', () => {
    expect(shown({ kind: 'stale', current })).toContain(`href="#${draftConflictId}"`)
    expect(shown({ kind: 'saved', at })).not.toContain('href')
  })

  it('leads to where it is asked what looks like a personal detail, and can take the focus when that goes', () => {
    const warned = shown({ kind: 'warned', warning: { message: '', findings: [], submissionKey: 'k' } })
    expect(warned).toContain('href="#asked-here"')
    expect(warned).toContain('Not saved yet: something you typed looks like a personal detail')
    expect(shown({ kind: 'saved', at })).toMatch(/<p id="draft-status" tabindex="-1"/i)
  })

  it('says that a draft thrown away elsewhere is saved as a new one, apart from the time', () => {
    const regions = [...shown({ kind: 'saved', at, isAnew: true }).matchAll(/role="status"[^>]*>([^<]*)</g)].map(([, words]) => words)
    expect(regions[0]).toBe('Saved 14:32')
    expect(regions[1]).toContain('thrown away elsewhere')
    expect(shown({ kind: 'saved', at })).not.toContain('thrown away elsewhere')
  })
})
