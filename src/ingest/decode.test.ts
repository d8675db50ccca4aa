import { expect, test } from 'vitest'
import { decode } from './decode.ts'

const TEXT = 'قال وزير الخارجية السوري إن الاجتماع عقد في باريس، بحسب وكالة الأنباء.'

/** Windows-1256 and ISO-8859-6 by their own decoders, turned round. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]))
  return Uint8Array.from([...text].map((letter) => codes.get(letter) ?? 0x3f))
}

function wide(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? [0xfeff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))]
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}

test.each([
  ['utf-8', new TextEncoder().encode(TEXT)],
  ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
  ['windows-1256', encode(TEXT, 'windows-1256')],
  ['iso-8859-6', encode(TEXT, 'iso-8859-6')],
  ['utf-16le', wide(TEXT, true, true)],
  ['utf-16be', wide(TEXT, false, true)],
  ['utf-16le', wide(TEXT, true, false)],
  ['utf-16be', wide(TEXT, false, false)],
])('%s is told', (charset, bytes) => {
  expect(decode(bytes)).toEqual({ text: TEXT, charset })
})

test('a page says of itself what it is written in', () => {
  const page = `<html><head><meta charset="windows-1256"></head><body>${TEXT}</body></html>`
  expect(decode(encode(page, 'windows-1256'))).toEqual({ text: page, charset: 'windows-1256' })
})

test('a picture is no text', () => {
  expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0xff, 0xd8))).toBeUndefined()
})
