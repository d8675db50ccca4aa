import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** No shorter than this. */
export const SHORTEST = 10

/** A password: typed unseen on a terminal, else the first line of standard input. */
export async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY === true })
  try {
    if (process.stdin.isTTY) process.stderr.write('Password: ')
    const password = await lines.question('')
    if (process.stdin.isTTY) process.stderr.write('\n')
    return password
  } finally {
    lines.close()
  }
}

/** 24 letters and digits, about 143 bits. */
export function makePassword(): string {
  return randomBytes(18).toString('base64url')
}
