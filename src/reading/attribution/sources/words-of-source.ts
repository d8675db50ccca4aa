import type { Attribution, Entity } from '../../types.ts'

/**
 * What to call a source that is only described: the words here, or those of its fullest description where these say less («المصدر») or
 * where the text leaves it unsaid («وأضاف»).
 */
export function wordsOfSource(text: string, { mention, cue }: Attribution, entity: Entity | undefined): string {
  const words = text.slice(mention.start, mention.end)
  const isUnsaid = mention.start === cue.start && mention.end === cue.end
  return entity && (isUnsaid || entity.name.length > words.length) ? entity.name : words
}
