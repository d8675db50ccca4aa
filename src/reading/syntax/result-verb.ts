import type { Hit, Hits } from '../../lexicon/finder.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'

/** «إلى» stands no further after the verb than this, in tokens. */
const FARTHEST = 12

/**
 * «وأدى القصف إلى مقتل», «وأدت الغارة إلى نزوح»: a verb of result with «و», written like «وادي» and «وأدت» (buried alive): with «إلى» after it, the first at
 * the start of a clause or right before «إلى»; so is «وأدى الرئيس اليمين».
 */
export function resultVerb(
  tokens: readonly Token[],
  index: number,
  hits: Hits,
  lexicon: Lexicon,
  before: Word | undefined,
): Hit<'verb'> | undefined {
  const form = tokens[index]?.form
  if (form !== LIKE_VALLEY && form !== LIKE_BURYING) return undefined
  const opens = form === LIKE_BURYING || before === undefined || before.tag === 'mark' || tokens[index + 1]?.form === TO
  if (!opens || before?.tag === 'preposition') return undefined
  for (let at = index + 1; at <= Math.min(tokens.length - 1, index + FARTHEST); at++) {
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'break') return undefined
    if (tokens[at]?.form !== TO && !PERFORMED.has(tokens[at]?.form ?? '')) continue
    return hits
      .all(index, 'verb')
      .find(
        ({ value, before: own }) => own.conjunction !== '' && value.aspect === 'past' && lexicon.lightVerbs.get(value.lemma) === 'results',
      )
  }
  return undefined
}

/** Folded. */
const LIKE_VALLEY = 'وادي'
const LIKE_BURYING = 'وادت'
const TO = 'الي'
/** What somebody performs. */
const PERFORMED = new Set(['اليمين', 'القسم', 'الصلاه', 'المناسك', 'مناسك', 'العمره', 'التحيه'])
