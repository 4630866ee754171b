import type { IssuerSetting } from '../server/signIn/issuerSetting.ts'

/** Those whom the provider of `npm run dev -- --with-provider` knows; it takes any password. */
export const subjects = ['administrator-1', 'administrator-2', 'auditor-1', 'recorder-1', 'recorder-2', 'unit-head-1']

/**
 * Settings of a Longview whose people sign in by a provider on this machine. Its database is one of its own for each port: a
 * provider at another port is another issuer, to which nobody is known.
 *
 * @param setting how the provider is told of
 * @param demonstration size of the invented records; the administrators bear other labels than the invented people
 */
export function providerSettings(setting: IssuerSetting, port: string, demonstration = 'tiny'): Record<string, string> {
  const administrators = ['First', 'Second'].map((which, index) => ({ issuer: setting.code, subject: `administrator-${index + 1}`, label: `${which} administrator` }))
  return {
    LONGVIEW_ISSUERS: JSON.stringify([{ ...setting, name: 'Local provider' }]),
    LONGVIEW_ADMINISTRATORS: JSON.stringify(administrators),
    LONGVIEW_ORIGIN: `http://localhost:${port}`,
    LONGVIEW_FOLDER: `.longview-provider/${port}`,
    LONGVIEW_DEMONSTRATION: demonstration,
  }
}
