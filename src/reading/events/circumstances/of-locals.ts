import { bareStem } from '../../mentions/definite.ts'
import type { EntityId } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import type { Filled } from '../participants/fill-roles.ts'
import type { Stage } from '../stage.ts'
import { placesWithin } from './places-within.ts'

/** What those who live or work somewhere do there. */
const AT_HOME = new Set(['labour-strike', 'protest', 'sit-in', 'riot'])
/** Who lives or works at what the next word names. Folded. */
const LOCALS = new Set(
  'اهالي|سكان|متساكنو|متساكني|عمال|اعوان|موظفو|موظفي|طلبه|طلاب|تلاميذ|معلمو|معلمي|مدرسو|مدرسي|اساتذه|اطباء|محامو|محامي|تجار|سايقو|سايقي|سواق|فلاحو|فلاحي|مزارعو|مزارعي|بحاره|صيادو|صيادي'.split(
    '|',
  ),
)

/** «ينفذ عمال مخابز صفاقس إضرابا», «احتج أهالي بلدة عين دارة»: where they are from. */
export function placesOfLocals(stage: Stage, { kind }: Candidate, filled: readonly Filled[]): readonly EntityId[] {
  if (!AT_HOME.has(kind)) return []
  return filled
    .filter(({ role, phrase }) => role === 'actor' && LOCALS.has(bareStem(stage.passage, phrase.first)))
    .flatMap(({ phrase }) => placesWithin(stage, phrase.first, phrase.last))
}
