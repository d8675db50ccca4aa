import { spanOfStem, wordsOfStem } from '../mentions/stem-span.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Described } from './describe-source.ts'
import type { Ground } from './ground.ts'
import { earlierBody } from './named-before.ts'
import { kindOf } from './source-kind.ts'
import { mentionAt } from './source-words.ts'

/** «بيان الوزارة», «بلاغ للوزارة», «بيان صادر عن الحزب»: the body behind a document; the document itself where none is named. */
export function issuedBy(ground: Ground, phrase: Phrase): Described {
  const { passage, book } = ground
  const { words } = passage
  let bodies = 0
  let issuer: Described | undefined
  for (let at = phrase.first + 1; at <= Math.min(phrase.last + 6, words.length - 1); at++) {
    const word = words[at]
    if (!word || word.tag === 'verb' || word.tag === 'complementiser' || (word.tag === 'mark' && passage.tokens[at]?.form !== '"')) break
    const isJoined =
      at <= phrase.last ||
      word.preposition === 'ل' ||
      passage.tokens[at]?.form.startsWith('لل') === true ||
      words[at - 1]?.stem === 'عن' ||
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
      (entity.kind === 'place' && words[at - 1]?.stem !== 'عن') ||
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
  const known = book.entities.find((each) => each.name === name && each.class === 'document')
  const id =
    known?.id ?? book.enter({ kind: 'anonymous', class: 'document', name }, { ...span, rule: 'source', form: 'nominal', certainty: 'sure' })
  return { entity: id, phrase, identity: 'described', kind: 'document' }
}
