import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Chunk, ExportedFile } from '../../export/index.ts'

/** Where an export goes. */
interface Sink {
  write(chunk: Chunk): Promise<void>
  close(): Promise<void>
  /** Leave nothing behind of an export that broke off. */
  abandon(): Promise<void>
}

/**
 * Standard output, or a file that stands under its name only once it is whole: an export that breaks off leaves the earlier one as it was.
 */
export async function openSink(path: string | undefined): Promise<Sink> {
  if (path === undefined)
    return { write: (chunk) => writeTo(process.stdout, chunk), close: async () => undefined, abandon: async () => undefined }
  const unfinished = `${path}.part`
  const stream = createWriteStream(unfinished)
  await once(stream, 'open')
  return {
    write: (chunk) => writeTo(stream, chunk),
    close: async () => {
      stream.end()
      await finished(stream)
      await rename(unfinished, path)
    },
    abandon: async () => {
      stream.destroy()
      await rm(unfinished, { force: true })
    },
  }
}

async function writeTo(stream: NodeJS.WritableStream, chunk: Chunk): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain')
}

/** Files of one article, in a folder that is made where it is not there. */
export async function writeFiles(folder: string, files: readonly ExportedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const { name, content } of files) await writeFile(join(folder, name), content)
}

/** An error of the file system: no such folder, no right to write, no room. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
