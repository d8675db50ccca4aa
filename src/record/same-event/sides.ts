import type { Participant } from '../types.ts'

/** Who acts, who is acted on, and what is spoken of. */
export function sideOf({ role }: Pick<Participant, 'role'>): 'doing' | 'undergoing' | 'spoken of' {
  if (role === 'topic') return 'spoken of'
  return role === 'recipient' || role === 'victim' ? 'undergoing' : 'doing'
}
