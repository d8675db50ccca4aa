import type { ReportingVerb } from '../../../lexicon/tables/reporting.ts'
import type { Marked } from '../../quotes/marked.ts'
import { type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { SourceWords } from '../claim.ts'
import { endOfCited } from '../cues/according-to.ts'
import { isOtherWord } from '../cues/hal-participle.ts'
import {
  complementiserSoon,
  endOfMedium,
  isLabel,
  opensAdjunct,
  pastAnnounced,
  pastObject,
  saysInIt,
  speaksLater,
  takesThat,
  thatAfterAside,
  thatAfterPhrase,
} from '../cues/on-the-way.ts'
import { relayedBy } from '../cues/relayed-by.ts'
import { genderOf, reportingVerbAt } from '../cues/reporting-verb.ts'
import { comesOut, outletAt } from '../cues/told-to.ts'
import type { Ground } from '../ground.ts'
import { withheldName } from '../sources/anonymity.ts'
import { withAdjective } from '../sources/describing-words.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { isTime, isToOutlet, mentionAt } from '../sources/source-words.ts'
import { afterColon, clauseFrom, closeOf, objectFrom, type Said } from './said.ts'
import { trimEnd } from './scope.ts'
import { isToldWho, tellsWho } from './who-is.ts'

/** Between a verb of saying and what is said stand at most this many tokens. */
export const FARTHEST = 45

/**
 * What is said, from the token after the verb and its speaker on: after «إن», a colon, in marks, or a masdar under the verb's own
 * preposition. On the way: the medium («في بيان»), the outlet spoken to («لقناة …»), a farther source, and asides.
 */
export function contentAfter(ground: Ground, verb: ReportingVerb, from: number, sentence: Sentence, cueAt: number): Said | undefined {
  const { passage, openedAt, speech } = ground
  const { tokens, words, hits } = passage
  let medium: Phrase | undefined
  let toldTo: Phrase | undefined
  let farther: SourceWords | undefined
  let addressed = !verb.addressee
  let nested = false
  let relative: number | undefined
  let inApposition = isToldWho(words, from)
  let asideEnd = -1
  const limit = Math.min(sentence.last, from + FARTHEST)
  const said = (content: Phrase, marks?: true): Said => ({
    content,
    ...(marks && { marks }),
    ...(medium && { medium }),
    ...(toldTo && { toldTo }),
    ...(farther && { farther }),
  })
  const telling = words[cueAt]?.tag === 'verb' ? reportingVerbAt(passage, cueAt) : undefined
  const teller = telling && telling.verb.stance !== 'denies' ? genderOf(telling.hit) : undefined
  const clause = (first: number): Said | undefined => {
    const found = clauseFrom(ground, first, sentence, said, teller)
    return found && { ...found, isClause: true }
  }
  for (let at = from; at < limit; at++) {
    const word = words[at]
    const form = tokens[at]?.form ?? ''
    if (!word) return undefined
    if (isTime(ground, at) && word.tag === 'noun' && !(word.preposition && verb.prepositions.includes(word.preposition))) continue
    if (form === '"') {
      const stretch = openedAt.get(at)
      if (!stretch) continue
      const takesIt = (verb.quote || verb.that || verb.object) && !isLabel(ground, stretch, verb, limit)
      if (
        takesIt &&
        (speech.has(stretch) ||
          (at === from &&
            mentionAt(ground, at + 1)?.form !== 'name' &&
            verb.quote &&
            (verb.that || stretch.close - stretch.open > 2) &&
            !speaksLater(ground, stretch, limit)))
      ) {
        if (!stretch.closed) return clause(at)
        if (verb.object && joinsAct(ground, stretch)) return objectFrom(ground, at, sentence, said)
        return { ...said({ first: at + 1, last: trimEnd(ground, at + 1, stretch.close - 1) }, true), isClause: true }
      }
      if (!stretch.closed) continue
      at = Math.min(stretch.close, limit)
      continue
    }
    if (form === ':') return verb.quote ? afterColon(ground, at, sentence, said) : undefined
    if (form === '(' || form === '[') {
      at = closeOf(ground, at, form === '(' ? ')' : ']', limit)
      continue
    }
    if (form === '-' && !(tokens[at]?.glued && tokens[at + 1]?.glued)) {
      at = closeOf(ground, at + 1, '-', Math.min(limit, at + 16), at)
      continue
    }
    if (form === '.' || form === '!' || form === '?' || form === '…') return undefined
    if (form === ',') {
      nested = false
      relative = undefined
    }
    if (tellsWho(word)) inApposition = true
    if (word.tag === 'mark') continue
    if (((word.stem === 'ما' && at === from) || form === 'اي') && verb.object) return objectFrom(ground, at, sentence, said)
    if (form === 'هناك' && at === from && verb.that && verb.quote) return clause(at)
    if (word.tag === 'relative') nested = true
    if (word.stem === 'الا' && words[at + 1]?.stem === 'ان') return undefined
    if (word.tag === 'complementiser') {
      if (relative !== undefined && takesThat(ground, relative, at)) {
        relative = undefined
        at = closeOf(ground, at, ',', limit, limit)
        continue
      }
      const past = telling?.hit.value.lemma.past === 'قال' ? pastAnnounced(ground, from, at, limit) : undefined
      if (past !== undefined) {
        at = past
        continue
      }
      if (opensAdjunct(words[at - 1], verb)) {
        nested = true
        continue
      }
      if (word.stem.startsWith('ا') || word.stem.startsWith('ب')) {
        if (verb.that || verb.prepositions.length > 0 || word.stem.startsWith('ب')) return clause(at + 1)
        return undefined
      }
      continue
    }
    const according = hits.at(at, 'according-to')
    if (according && (according.value.kind === 'relay' || tokens[at + 1]?.form === 'لسان')) {
      const source = sourceAt(ground, according.last + 1, limit)
      if (source) {
        farther = source
        at = source.next - 1
        continue
      }
    }
    const cited = according && at > from ? endOfCited(ground, sentence, at) : undefined
    if (cited !== undefined && tokens[at - 1]?.form === ',' && tokens[cited + 1]?.form === ',') {
      at = cited
      continue
    }
    const withheld = word.tag === 'verb' || hits.at(at, 'reporting') ? withheldName(ground, at, limit) : undefined
    if (withheld) {
      at = withheld.last
      continue
    }
    const masdar = hits.at(at, 'reporting')
    if (verb.saying && masdar?.value.part === 'masdar' && !complementiserSoon(ground, at, limit))
      return objectFrom(ground, at, sentence, said)
    const relayedTo = word.tag === 'verb' || hits.at(at, 'verb') ? relayedBy(ground, at, medium) : undefined
    const teller = relayedTo === undefined ? undefined : outletAt(ground, relayedTo, limit)
    if (teller) {
      toldTo ??= teller
      at = teller.last
      continue
    }
    if (medium && at - medium.last <= 3 && words[at - 1]?.closed === false && comesOut(ground, at)) {
      nested = true
      continue
    }
    const isAct = (form === 'عدم' && words[at + 1]?.tag === 'noun') || (form === 'قرب' && hits.at(at + 1, 'trigger-noun') !== undefined)
    if (verb.object && !nested && isAct) return objectFrom(ground, at, sentence, said)
    if (word.tag === 'verb') {
      if ((words[at - 1]?.tag === 'relative' && !word.pronoun) || words[at - 1]?.stem === 'ما') relative = at
      if (inApposition || (words[at - 1]?.tag === 'preposition' && !words[at - 1]?.pronoun)) continue
      if (word.conjunction && (reportingVerbAt(passage, at) || !(nested && thatAfterAside(ground, at, sentence.last)))) return undefined
      const opens =
        (at === asideEnd && words[at - 1]?.closed === true) ||
        tokens[at - 1]?.form === ',' ||
        ground.timed[at - 1] === 1 ||
        at === from ||
        (word.pronoun !== '' && words[at - 1]?.closed === true)
      if (verb.object && opens && (hits.at(at, 'trigger-noun') || isActOfOne(ground, at))) return objectFrom(ground, at, sentence, said)
      nested = true
      if (word.pronoun) continue
      if (words[at - 1]?.tag === 'relative' && saysInIt(ground, at)) return undefined
      if (reportingVerbAt(passage, at) && words[at - 1]?.tag !== 'relative' && words[at - 1]?.tag !== 'noun') return undefined
      continue
    }
    if (word.tag === 'conjunction' && word.stem !== 'او' && word.stem !== 'ثم') {
      if ((word.stem === 'فيما' && words[at + 1]?.stem !== 'اذا') || word.stem === 'بينما' || (word.stem === 'لكن' && word.pronoun === ''))
        return undefined
      continue
    }
    if (masdar?.value.part === 'masdar' && masdar.pronoun && (words[at + 1]?.tag === 'complementiser' || tokens[at + 1]?.form === ':'))
      continue
    const attached = word.preposition || (isToOutlet(ground, at) ? 'ل' : '')
    const prep = word.tag === 'preposition' ? word.stem : attached
    const objectAt = word.tag === 'preposition' ? at + 1 : at
    const mediumHit = hits.at(objectAt, 'media-noun')
    const isTaken = verb.prepositions.includes(prep) && !(prep === 'علي' && mediumHit?.value.kind === 'post')
    if (prep && mediumHit && mediumHit.value.kind !== 'outlet' && mediumHit.value.kind !== 'report' && !isTaken) {
      medium ??= { first: objectAt, last: mediumHit.last }
      at = endOfMedium(ground, mediumHit.last, limit)
      continue
    }
    if (
      (prep === 'ل' || prep === 'مع' || prep === 'علي' || prep === 'عبر' || prep === 'الي' || form === 'ل') &&
      !verb.prepositions.includes(prep)
    ) {
      const outlet = outletAt(ground, form === 'ل' ? at + 1 : objectAt, limit)
      if (outlet) {
        if (prep !== 'علي' && prep !== 'عبر') toldTo ??= outlet
        at = pastOwner(ground, outlet.last, limit)
        continue
      }
    }
    if (prep && verb.prepositions.includes(prep)) {
      if (words[objectAt]?.tag === 'complementiser') continue
      if (words[objectAt]?.stem === 'اسم' || words[objectAt]?.stem === 'ما') continue
      const marked = openedAt.get(objectAt)
      if (marked?.closed && speech.has(marked) && marked.open === objectAt && words[objectAt + 1]?.tag === 'complementiser')
        return { ...said({ first: marked.open + 1, last: trimEnd(ground, marked.open + 1, marked.close - 1) }, true), isClause: true }
      const aside = verb.that ? thatAfterPhrase(ground, objectAt, limit) : undefined
      if (aside !== undefined) {
        at = aside
        continue
      }
      if (tokens[objectAt]?.form === '"' || startsPhrase(words[objectAt])) return objectFrom(ground, objectAt, sentence, said)
      continue
    }
    if (word.tag === 'preposition' || attached) {
      asideEnd = pastObject(ground, word.tag === 'preposition' ? at + 1 : at, limit)
      at = asideEnd - 1
      continue
    }
    const participle = hits.at(at, 'reporting')
    if (
      participle?.value.part === 'participle' &&
      !isOtherWord(ground, at) &&
      !word.definite &&
      at > cueAt + 1 &&
      tokens[at - 1]?.form === ','
    ) {
      if (complementiserSoon(ground, at, sentence.last)) return undefined
      continue
    }
    if (!attached && startsPhrase(word) && !word.conjunction) {
      const told = !nested && at <= from + 1 ? outletAt(ground, at, limit) : undefined
      if (told && (verb.object === false || words[told.last + 1]?.tag === 'complementiser')) {
        toldTo ??= told
        at = told.last
        continue
      }
      if (!addressed) {
        const addressee = sourceAt(ground, at, limit)
        addressed = true
        if (addressee) {
          if (verb.object && !verb.prepositions.length) {
            const next = words[addressee.phrase.last + 1]
            if (next && startsPhrase(next) && !next.preposition) return objectFrom(ground, addressee.phrase.last + 1, sentence, said)
            return objectFrom(ground, at, sentence, said)
          }
          at = addressee.phrase.last
          continue
        }
      }
      if (!verb.object || nested) continue
      const before = thatAfterPhrase(ground, at, limit) ?? (verb.that ? thatAfterAside(ground, at, limit) : undefined)
      if (before === undefined) return objectFrom(ground, at, sentence, said)
      at = before
    }
  }
  return undefined
}

/** «أعلنت الشركة اعتزامها»: written like a verb with its object; no clause that describes an indefinite noun («مقطع نشرته») or who brought it out. */
function isActOfOne({ passage }: Ground, at: number): boolean {
  const { words, tokens, lexicon } = passage
  const before = words[tokens[at - 1]?.form === ',' ? at - 2 : at - 1]
  const past = words[at]?.verb?.value.lemma.past ?? ''
  if (!words[at]?.pronoun || (before?.tag === 'noun' && !before.closed) || lexicon.issuingVerbs.has(past)) return false
  for (let next = at + 1; next < at + 8 && words[next]?.tag !== 'mark'; next++) if (words[next]?.tag === 'complementiser') return false
  return true
}

/** «قناة المسيرة التابعة لها»: whose an outlet is. */
function pastOwner(ground: Ground, last: number, limit: number): number {
  const { words, tokens } = ground.passage
  const end = withAdjective(ground, last, limit)
  const isOwned = end > last && end + 1 < limit && words[end + 1]?.pronoun !== '' && /^ل/.test(tokens[end + 1]?.form ?? '')
  return isOwned ? end + 1 : end
}

/** «أعلنت "توغلها داخل المدينة" والسيطرة على حيين»: an act in marks, and another beside it. */
function joinsAct({ passage }: Ground, { open, close }: Marked): boolean {
  const { words, hits } = passage
  const next = words[close + 1]
  return (
    hits.at(open + 1, 'trigger-noun') !== undefined &&
    next?.conjunction === true &&
    next.tag === 'noun' &&
    hits.at(close + 1, 'trigger-noun') !== undefined
  )
}
