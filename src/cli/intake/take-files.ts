import type { Clock } from '../../ingest/fetch/pace.ts'
import { readFileArticles } from '../../ingest/file.ts'
import { listSettled } from '../../ingest/follow/settled-files.ts'
import { type Defaults, withDefaults } from '../../ingest/found-article.ts'
import type { Intake } from '../../store/index.ts'
import type { Adder } from './adder.ts'

export interface MailboxParts {
  readonly intake: Intake
  readonly adder: Adder
  readonly clock: Clock
  readonly defaults: Defaults
  /** For how long a file has to be left alone, in milliseconds. */
  readonly quiet: number
  readonly signal?: AbortSignal
}

/**
 * Take the files of a folder that have not been taken. A file is noted as taken when all of it is in the record: one that was broken off is
 * taken again, and what is known in it passed over.
 */
export async function takeFiles(folder: string, { intake, adder, clock, defaults, quiet, signal }: MailboxParts): Promise<void> {
  for (const { path, place, fingerprint, ...said } of listSettled(folder, clock.now(), quiet)) {
    if (signal?.aborted) return
    if ((await intake.taken(place)) === fingerprint) continue
    for await (const found of readFileArticles(path)) {
      if (signal?.aborted) return
      await adder.take('problem' in found ? found : { value: withDefaults(found.value, { ...defaults, ...said }) })
    }
    await adder.flush()
    await intake.markTaken(place, fingerprint, new Date(clock.now()).toISOString())
  }
}
