import { Agent, get } from 'node:http'
import { setTimeout } from 'node:timers/promises'

export interface Crowd {
  readonly address: string
  /** What is asked for; every reader begins elsewhere. */
  readonly paths: readonly string[]
  readonly readers: number
  readonly seconds: number
  /** Requests of one reader in a second, at the most: who waits longer for an answer asks less often. */
  readonly each: number
}

export interface CrowdServed {
  /** How long each answer took, in milliseconds, the quickest first. */
  readonly took: readonly number[]
  /** How often which failure was met. */
  readonly failures: Readonly<Record<string, number>>
  readonly bytes: number
  readonly seconds: number
}

/** Many readers at once, each with a connection of its own. */
export async function readAsMany({ address, paths, readers, seconds, each }: Crowd): Promise<CrowdServed> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const took: number[] = []
  const failures: Record<string, number> = {}
  let bytes = 0
  const started = performance.now()
  const end = started + seconds * 1000
  const read = async (reader: number) => {
    await setTimeout((1000 / each) * (reader / readers))
    for (let turn = 0; performance.now() < end; turn++) {
      const asked = performance.now()
      const path = paths[(reader * 7 + turn) % paths.length] ?? '/'
      try {
        const length = await fetchBytes(`${address}${path}`, agent)
        bytes += length
        took.push(performance.now() - asked)
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        failures[why] = (failures[why] ?? 0) + 1
      }
      await setTimeout(Math.max(0, 1000 / each - (performance.now() - asked)))
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)))
  agent.destroy()
  return { took: took.sort((one, other) => one - other), failures, bytes, seconds: (performance.now() - started) / 1000 }
}

function fetchBytes(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let length = 0
      response.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      response.on('end', () => (response.statusCode === 200 ? resolve(length) : reject(new Error(String(response.statusCode)))))
      response.on('error', reject)
    })
    request.setTimeout(30_000, () => request.destroy(new Error('no answer in 30 s')))
    request.on('error', reject)
  })
}
