import { expect, it } from 'vitest'
import { withoutAccessInWords, type Missing } from '../../../server/sessions/withoutAccess.ts'

const code = 'P-7F3KQ2M9'
const grant: Missing = { standing: 'WAITING', role: 'RECORDER', unitCode: 'EMSOU', from: '2026-12-01', to: '2027-04-01' }

it('whoever sees nothing is told what is missing and whom to ask, with the code to give them', () => {
  const said = [null, ...(['WAITING', 'COMING', 'REFUSED', 'ENDED', 'OVER'] as const).map((standing) => ({ ...grant, standing }))].map((missing) => withoutAccessInWords(missing, code))
  expect(said).toEqual([
    'You are signed in, but nobody has given you a role in Longview yet. Ask an administrator of Longview and give them this code: P-7F3KQ2M9.',
    'You are signed in, but your role (Recorder of EMSOU) waits for a second administrator to confirm it. Ask an administrator of Longview who did not give it to you, and give them this code: P-7F3KQ2M9.',
    'You are signed in, but your role (Recorder of EMSOU) begins on 1 December 2026. To begin sooner, ask an administrator of Longview and give them this code: P-7F3KQ2M9.',
    'You are signed in, but an administrator refused the role that was to be yours (Recorder of EMSOU). Ask an administrator of Longview why, and give them this code: P-7F3KQ2M9.',
    'You are signed in, but an administrator ended your role (Recorder of EMSOU). Ask an administrator of Longview why, and give them this code: P-7F3KQ2M9.',
    'You are signed in, but your role (Recorder of EMSOU) ended on 1 April 2027. Ask an administrator of Longview for a new one, and give them this code: P-7F3KQ2M9.',
  ])
})

it('a role of the network names no unit', () => {
  expect(withoutAccessInWords({ ...grant, role: 'NOCC_ANALYST', unitCode: null }, code)).toContain('(NOCC analyst)')
})
