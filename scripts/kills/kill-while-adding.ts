import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ADDER = fileURLToPath(new URL('add-and-say.ts', import.meta.url))

/** What one run said before it was killed. */
export interface Killed {
  readonly acknowledged: readonly string[]
  /** It was done before the kill came. */
  readonly finished: boolean
}

/**
 * Let a process add articles and kill it.
 *
 * @param after Milliseconds from its first batch on; left out, it is let live.
 */
export async function killWhileAdding(address: string, count: number, after?: number): Promise<Killed> {
  const child = spawn(process.execPath, [ADDER, address, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'ready') acknowledged.push(...line.split(' '))
    else if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after)
  }
  return { acknowledged, finished: (await ended) === null }
}
