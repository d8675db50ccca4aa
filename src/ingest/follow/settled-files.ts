import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type FileToRead, listFiles } from '../folder.ts'

/** A file that nobody writes to any more. */
export interface SettledFile extends FileToRead {
  /** Its whole path, whatever folder the program runs in. */
  readonly place: string
  /** Changes when the file does: its size and when it was written to. */
  readonly fingerprint: string
}

/**
 * The files of a folder that fills, without those that may still be written to.
 *
 * @param now Milliseconds since 1970.
 * @param quiet For how long a file has to be left alone, in milliseconds.
 */
export function listSettled(folder: string, now: number, quiet: number): SettledFile[] {
  return listFiles(folder).flatMap((listed) => {
    if ('problem' in listed) return []
    const { size, mtimeMs } = statSync(listed.value.path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: now }
    if (now - mtimeMs < quiet) return []
    return [{ ...listed.value, place: resolve(listed.value.path), fingerprint: `${size}:${Math.round(mtimeMs)}` }]
  })
}
