import { headOf } from '../../mentions/head-index.ts'
import { spanOfStem, wordsOfStem } from '../../mentions/stem-span.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Ground } from '../ground.ts'
import type { Described } from '../sources/describe-source.ts'
import { earlierBody } from '../sources/named-before.ts'
import { kindOf } from '../sources/source-kind.ts'
import { mentionAt } from '../sources/source-words.ts'

/** «بيان صادر عن الحزب». */
const ISSUED = new Set(['صادر', 'صادره', 'صدر', 'صدرت', 'منسوب', 'مسرب'])

/** «بيان الوزارة», «بلاغ للوزارة», «بيان صادر عن الحزب»: the body behind a document; the document itself where none is named. */
export function issuedBy(ground: Ground, phrase: Phrase): Described {
  const { passage, book } = ground
  const { words } = passage
  const teller = tellerOf(ground, phrase)
  if (teller) return teller
  let bodies = 0
  let issuer: Described | undefined
  for (let at = phrase.first + 1; at <= Math.min(phrase.last + 6, words.length - 1); at++) {
    const word = words[at]
    if (!word || word.tag === 'verb' || word.tag === 'complementiser' || (word.tag === 'mark' && passage.tokens[at]?.form !== '"')) break
    const isJoined =
      at <= phrase.last ||
      word.preposition === 'ل' ||
      passage.tokens[at]?.form.startsWith('لل') === true ||
      (words[at - 1]?.stem === 'عن' && ISSUED.has(words[at - 2]?.stem ?? '')) ||
      words[at - 1]?.stem === 'من'
    const mention = mentionAt(ground, at)
    const entity = mention && book.get(mention.entity)
    if (isJoined && !entity) {
      const body = earlierBody(ground, { first: at, last: at })
      if (body) {
        bodies++
        issuer ??= { entity: body.id, phrase, identity: 'named', kind: kindOf(body) }
      }
    }
    if (
      !mention ||
      !entity ||
      mention.start < (passage.tokens[at]?.start ?? 0) - 2 ||
      (entity.kind === 'place' && words[at - 1]?.stem !== 'عن' && at !== phrase.first + 1) ||
      !isJoined
    )
      continue
    bodies++
    issuer ??= { entity: entity.id, phrase, identity: 'named', kind: kindOf(entity) }
    while (at + 1 < words.length && (passage.tokens[at + 1]?.end ?? Infinity) <= mention.end) at++
  }
  if (issuer && bodies === 1) return issuer
  const span = spanOfStem(passage, phrase)
  const name = wordsOfStem(passage, phrase)
  const [known] = book.under(headOf(name), (each) => each.name === name && each.class === 'document')
  const id =
    known?.id ?? book.enter({ kind: 'anonymous', class: 'document', name }, { ...span, rule: 'source', form: 'nominal', certainty: 'sure' })
  return { entity: id, phrase, identity: 'named', kind: 'document' }
}

/** «بيان نشرته الوزارة», «بيان أصدره الحزب»: whoever brought it out. */
function tellerOf(ground: Ground, { first, last }: Phrase): Described | undefined {
  const { hits, lexicon } = ground.passage
  for (let at = first + 1; at <= last + 1; at++) {
    const issues = hits.all(at, 'verb').some(({ value, pronoun }) => pronoun !== '' && lexicon.issuingVerbs.has(value.lemma.past))
    if (!issues) continue
    const mention = mentionAt(ground, at + 1)
    const entity = mention && ground.book.get(mention.entity)
    const body = mention?.form === 'name' ? undefined : earlierBody(ground, { first: at + 1, last: at + 1 })
    const id = body ?? entity
    return id && { entity: id.id, phrase: { first, last }, identity: 'named', kind: kindOf(id) }
  }
  return undefined
}
