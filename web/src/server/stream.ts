import type { JobChange, RecordChange } from '../../../src/server/contract/index.ts'
import { paths } from './paths.ts'

interface Told {
  readonly record: RecordChange
  readonly job: JobChange
}

/**
 * What the server tells by itself, as long as one listens. The browser connects again where the line breaks.
 *
 * @returns What stops listening.
 */
export function listenToStream<Name extends keyof Told>(name: Name, hear: (told: Told[Name]) => void): () => void {
  const stream = new EventSource(paths.stream)
  stream.addEventListener(name, ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as Told[Name]))
  return () => stream.close()
}
