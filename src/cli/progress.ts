const WIDTH = 24

/** A bar on standard error, drawn only on a terminal and only for several files. */
export interface Progress {
  /** One more file is done. */
  step(name: string): void
  /** Take the bar away, so that something else can be written. */
  clear(): void
}

export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (total < 2 || stream.isTTY !== true) return { step: () => {}, clear: () => {} }
  let done = 0
  return {
    step(name) {
      done++
      const filled = Math.round((WIDTH * done) / total)
      stream.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${name.slice(-40)}`)
      if (done === total) this.clear()
    },
    clear: () => void stream.write('\r\u001b[K'),
  }
}
