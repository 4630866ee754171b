import type { Reader } from './reader.ts'

type MayRead = (reader: Reader) => boolean

const letters = 'bcdfghklmnprstvw'
const planted = /zqj([bcdfghklmnprstvw]+)jqz/gi

/**
 * Words that mean nothing, each planted in one text and known by who may read that text. Letters only, so that no
 * screening takes them for a telephone number or a registration.
 */
export class Canaries {
  readonly #readers: MayRead[] = []
  /** How many were read by somebody who may. */
  readBack = 0

  plant(mayRead: MayRead): string {
    this.#readers.push(mayRead)
    return `zqj${inLetters(this.#readers.length - 1)}jqz`
  }

  get planted(): number {
    return this.#readers.length
  }

  /** Those in the text that this reader may not read. */
  foreignIn(text: string, reader: Reader): string[] {
    const foreign: string[] = []
    for (const [word, digits] of text.matchAll(planted)) {
      if (this.#readers[fromLetters(digits ?? '')]?.(reader)) this.readBack += 1
      else foreign.push(word)
    }
    return foreign
  }
}

function inLetters(serial: number): string {
  return [...serial.toString(16)].map((digit) => letters[Number.parseInt(digit, 16)]).join('')
}

function fromLetters(digits: string): number {
  return Number.parseInt([...digits.toLowerCase()].map((letter) => letters.indexOf(letter).toString(16)).join(''), 16)
}
