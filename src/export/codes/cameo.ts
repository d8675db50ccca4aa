import type { KindCodes } from '../types.ts'

/** A CAMEO code at its three depths. */
export interface CameoCode {
  readonly code: string
  readonly base: string
  readonly root: string
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4
}

/**
 * The code of a kind. Where the instrument would decide between several («194|195»), the general code of their root stands: no code says more
 * than the record knows.
 */
export function cameoOf(kind: KindCodes | undefined): CameoCode | undefined {
  const [first, ...others] = kind?.cameo?.split('|') ?? []
  if (first === undefined) return undefined
  const root = first.slice(0, 2)
  const code = others.length === 0 ? first : `${root}0`
  return { code, base: code.slice(0, 3), root, quad: quadOf(Number(root)) }
}

function quadOf(root: number): CameoCode['quad'] {
  if (root <= 5) return 1
  if (root <= 8) return 2
  return root <= 13 ? 3 : 4
}
