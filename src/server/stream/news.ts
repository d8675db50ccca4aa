import type { Store } from '../../store/index.ts'
import type { Job, Queue } from '../../work/index.ts'
import type { RecordChange } from '../contract/index.ts'

/** What those who listen are told. */
export type Told = { readonly name: 'record'; readonly data: RecordChange } | { readonly name: 'job'; readonly data: Job }

/** Tells listeners when the record changes, whoever changed it: this server, a command, another process. */
export interface News {
  /** @returns a way to stop listening. */
  listen(hear: (told: Told) => void): () => void
  /** Look at once: something has just changed. */
  look(): void
  /** How the record stands, as a first word. */
  hello(): Promise<Told>
  listeners(): number
  close(): void
}

/** How often the record is looked at while somebody listens, in milliseconds. */
const EVERY = 2000

export function createNews({ browse }: Store, queue: Queue): News {
  const hearers = new Set<(told: Told) => void>()
  let timer: NodeJS.Timeout | undefined
  let known: Omit<RecordChange, 'why'> | undefined
  const tell = (told: Told) => {
    for (const hear of hearers) hear(told)
  }
  const stand = async () => {
    const { articles, events, corrections } = await browse.version()
    return { articles, events, corrections }
  }
  async function look(): Promise<void> {
    if (hearers.size === 0) return
    const now = await stand()
    const before = known
    known = now
    if (!before) return
    if (now.articles !== before.articles || now.events !== before.events) tell({ name: 'record', data: { ...now, why: 'added' } })
    else if (now.corrections !== before.corrections) tell({ name: 'record', data: { ...now, why: 'corrected' } })
  }
  const stopHearing = queue.onChange((job) => {
    tell({ name: 'job', data: job })
    if (job.added > 0) void look()
  })
  return {
    listen(hear) {
      hearers.add(hear)
      timer ??= setInterval(() => void look(), EVERY).unref()
      return () => {
        hearers.delete(hear)
        if (hearers.size > 0) return
        clearInterval(timer)
        timer = undefined
        known = undefined
      }
    },
    look: () => void look(),
    async hello() {
      known ??= await stand()
      return { name: 'record', data: { ...known, why: 'hello' } }
    },
    listeners: () => hearers.size,
    close() {
      stopHearing()
      clearInterval(timer)
      hearers.clear()
    },
  }
}
