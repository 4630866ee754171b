import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig, readServiceConfig } from '../../../server/config.ts'
import { findChromium } from '../../../server/packs/printing/findChromium.ts'
import { refuseOld } from '../../../server/packs/printing/openChromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'longview-chromium-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder with files of those names, which may be run. */
function programs(name: string, ...files: string[]): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (const file of files) {
    writeFileSync(join(place, file), '#!/bin/sh\n')
    chmodSync(join(place, file), 0o755)
  }
  return place
}

const chrome = programs('chrome', 'google-chrome')
const debian = programs('debian', 'chromium', 'chromium-headless-shell')
const empty = programs('empty', 'chromium-is-not-this')
const text = join(empty, 'readme')
writeFileSync(text, 'no program')
mkdirSync(join(empty, 'chromium'))

describe('the Chromium that prints packs', () => {
  it('is looked for on PATH: the shell without windows before the whole browser, and that before Chrome', () => {
    expect(findChromium(undefined, [chrome, empty, debian].join(delimiter))).toBe(join(debian, 'chromium-headless-shell'))
    expect(findChromium(undefined, [empty, chrome].join(delimiter))).toBe(join(chrome, 'google-chrome'))
  })

  it('is none where nothing of that name may be run: a folder is no program', () => {
    expect([findChromium(undefined, empty), findChromium(undefined, ''), findChromium(undefined, join(folder, 'gone'))]).toEqual([null, null, null])
  })

  it('is never looked for in folders that depend on where the server was started', () => {
    expect(findChromium(undefined, ['.', '', 'bin'].join(delimiter))).toBeNull()
  })

  it('is the one of the setting, which wins over PATH, or none at all', () => {
    expect(findChromium(join(chrome, 'google-chrome'), debian)).toBe(join(chrome, 'google-chrome'))
    expect(findChromium('none', debian)).toBeNull()
  })
})

describe('LONGVIEW_CHROMIUM', () => {
  const said = (setting: string) => () => readServiceConfig({ LONGVIEW_CHROMIUM: setting })

  it('is a program that is there, or none, or not set', () => {
    const path = join(debian, 'chromium')
    expect([path, 'none', ''].map((setting) => readConfig({ LONGVIEW_CHROMIUM: setting }).chromium)).toEqual([path, 'none', undefined])
  })

  it.each([['a path where nothing is', join(folder, 'gone')], ['a file that may not be run', text], ['a folder', debian], ['a name without its folder', 'chromium']])(
    'that is %s stops the start in words', (_what, setting) => {
      expect(said(setting)).toThrow('LONGVIEW_CHROMIUM: must be the absolute path of a program that is there and may be run, or none')
    },
  )
})

it('a Chromium that would leave the margins of pages blank is refused, as the classification stands there', () => {
  expect(() => refuseOld('130.0.6723.116')).toThrow('Chromium 130.0.6723.116 is too old to print the classification on each page: install 131 or later')
  expect(() => refuseOld('131.0.6778.69')).not.toThrow()
})
