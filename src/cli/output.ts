import { once } from 'node:events'
import { createPaint, type Paint } from './paint.ts'

/** Write to standard output, waiting where the reader at the other end is slower than we are. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Leave quietly where the other end closes early: `isnad read … | head`. */
export function leaveWithPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** @param color As asked on the command line; colours need a terminal and no `NO_COLOR` besides. */
export function paintFor(color: boolean): Paint {
  const terminal = process.stdout.isTTY === true
  return createPaint({ terminal, colour: terminal && color && !process.env.NO_COLOR })
}
