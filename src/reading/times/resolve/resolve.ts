import type { Said } from '../said.ts'
import type { Context } from './context.ts'
import type { Meaning } from './meaning.ts'
import { resolveFeast } from './resolve-feast.ts'
import { resolveDuration, resolveOffset } from './resolve-length.ts'
import { resolveNth } from './resolve-nth.ts'
import { resolvePeriod } from './resolve-period.ts'
import { resolvePoint } from './resolve-point.ts'

/** What is meant by what is said, on an anchor. */
export function resolve(said: Said, context: Context): Meaning {
  switch (said.kind) {
    case 'point':
      return resolvePoint(said, context)
    case 'period':
      return resolvePeriod(said, context)
    case 'offset':
      return resolveOffset(said, context)
    case 'duration':
      return resolveDuration(said, context)
    case 'feast':
      return resolveFeast(said, context)
    case 'nth':
      return resolveNth(said, context)
    case 'set':
      return { type: 'SET', value: said.value, basis: 'absolute' }
  }
}
