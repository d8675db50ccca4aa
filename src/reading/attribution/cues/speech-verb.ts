import type { Hit } from '../../../lexicon/finder.ts'
import type { ReportingVerb } from '../../../lexicon/tables/reporting.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Sentence } from '../../types.ts'
import type { Claim, SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { contentAfter } from '../said/content.ts'
import { withheldName } from '../sources/anonymity.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { canSpeak, isLatter } from '../sources/source-words.ts'
import { type Speaker, speakerOf } from '../sources/subject.ts'
import { comesFrom } from './comes-from.ts'
import { opensSaid } from './on-the-way.ts'
import { genderOf, isJoined, isUnsaid, reportingVerbAt, saysRightAway } from './reporting-verb.ts'
import { holdsSpeech, holdsStem, isDocument, isSaying, isWrittenAlike, tellsSomething } from './says-something.ts'
import { toldBefore } from './told-to.ts'
import { agreesWithRelative } from './topic.ts'

/**
 * A verb of saying with its speaker and what is said: «قال الوزير إن…», «الوزير أعلن…», «وأضاف: "…"», «أعلنت الوزارة مقتل خمسة».
 *
 * «يذكر أن» and «يشار إلى أن» without a speaker are the outlet's own voice.
 */
export function speechVerb(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const found = reportingVerbAt(ground.passage, at)
  if (!found || (found.hit.pronoun && !speaksTo(ground, sentence, at, found.verb))) return undefined
  const { hit, verb } = found
  if (hit.value.agreements.every((agreement) => agreement === '2' || agreement === '1p' || agreement === '1s')) return undefined
  const isYetToCome = hit.before.future && hit.value.lemma.past === 'قال'
  if (hit.value.voice === 'passive' || (isUnsaid(ground.passage, at, hit) && !isYetToCome) || withheldName(ground, at, sentence.last))
    return undefined
  const speaker =
    droppedBeforeAddressee(ground, sentence, at, hit, verb) ??
    droppedBeforeThing(ground, sentence, at, hit) ??
    issuerBefore(ground, sentence, at) ??
    speakerOf(ground, sentence, at, hit)
  const isDropped = speaker.source.phrase === undefined
  if (
    isDropped &&
    ((verb.named && !saysRightAway(ground.passage, at)) ||
      (ground.passage.words[at - 1]?.tag === 'relative' && agreesWithRelative(ground.passage, at - 1, hit)) ||
      isImpersonal(ground, sentence, at, verb) ||
      isBeforeItsSubject(ground, sentence, at) ||
      !opensClause(ground, sentence, at, verb))
  )
    return undefined
  if (verb.impersonal && isDropped && describesNoun(ground, at, hit)) return undefined
  const said = contentAfter(ground, verb, speaker.next, beforeMainVerb(ground, sentence, at), at)
  if (!said || (!said.isClause && !said.marks && !tellsSomething(ground, said.content))) return undefined
  if (isYetToCome && (!said.marks || !said.isClause || isDropped)) return undefined
  if (hit.value.lemma.past === 'أظهر' && !said.isClause && !isDocument(ground, speaker)) return undefined
  if (isDropped && verb.weak && !said.isClause && !isJoined(ground.passage, at) && ground.passage.words[at - 1]?.tag === 'noun')
    return undefined
  if ((hit.pronoun || hit.before.preposition === 'ل') && !said.isClause && !said.marks && !verb.addressee) return undefined
  if (isWrittenAlike(ground, at, hit) && !said.isClause && !said.marks && !isSaying(ground, at, speaker, said.content.first))
    return undefined
  if (verb.of && !holdsStem(ground, verb.of, at, said.content.last)) return undefined
  if (speaker.source.relative && !said.isClause && isResumptive(ground, said.content.first)) return undefined
  const before = said.medium && said.toldTo ? {} : toldBefore(ground, sentence, at)
  const medium = said.medium ?? before.medium
  const toldTo = said.toldTo ?? before.toldTo
  const content = speaker.source.relative
    ? insideAside(ground, sentence, at, beforeJoinedVerb(ground, said.content, awaitsVerb(ground, sentence, at)))
    : said.content
  const farther = said.farther ? [speaker.source, said.farther] : [speaker.source]
  return {
    rule: 'speech-verb',
    row: verb.row,
    cue: { first: at, last: at },
    stance: verb.stance,
    distance: verb.distance,
    sources: farther,
    content,
    ...((said.isClause || holdsSpeech(ground, said.content)) && { isClause: true as const }),
    ...(verb.weak && { weak: verb.weak }),
    ...(verb.continues && { continues: verb.continues }),
    ...(said.marks && { marks: said.marks }),
    ...(medium && { medium }),
    ...(toldTo && { toldTo }),
  }
}

/** A verb without a subject goes on with an earlier one only where it is joined or opens its clause; elsewhere it describes the noun before it. */
function opensClause(ground: Ground, { first }: Sentence, at: number, verb: ReportingVerb): boolean {
  const { words, tokens } = ground.passage
  if (at === first || isJoined(ground.passage, at)) return true
  const before = words[at - 1]
  if (before?.tag === 'relative') return !verb.impersonal
  const isWhich = before?.stem === 'مما' || (before?.stem === 'ما' && !/..ا$/.test(tokens[at - 2]?.form ?? ''))
  if (isWhich && words[at]?.verb?.value.aspect !== 'past' && words[at + 1]?.tag !== 'complementiser') return false
  if (
    before?.tag === 'particle' ||
    before?.tag === 'conjunction' ||
    before?.tag === 'pronoun' ||
    before?.stem === 'كما' ||
    before?.stem === 'ثم'
  )
    return true
  const next = words[at + 1]?.stem
  if (next === 'فيه' || next === 'فيها' || tokens[at - 1]?.form === '"' || at <= first + 2) return true
  return opensWithAside(ground, first, at)
}

/** «وعن الهدنة، قال: "…"», «وبعد الحفل قال للحاضرين: "…"», «وردا على سؤال آخر قالت»: nothing but an aside stands before the verb. */
function opensWithAside({ passage }: Ground, first: number, verb: number): boolean {
  const { words, tokens } = passage
  if (ANSWERING.has(words[first]?.stem ?? '')) return true
  const beside = verb + (words[verb + 1]?.preposition === 'ل' && words[verb + 1]?.definite ? 2 : 1)
  const isSaid = opensSaid(passage, beside)
  if (isSaid && (tokens[verb - 1]?.form === ',' || words[first]?.tag === 'preposition') && !holdsVerb(passage, first, verb)) return true
  if (isSaid && tokens[verb - 1]?.form === ',' && words[first]?.stem === 'عندما') return true
  if (tokens[verb - 1]?.form !== ',' || (words[first]?.tag !== 'preposition' && !words[first]?.preposition)) return false
  return !holdsVerb(passage, first + 1, verb)
}

function holdsVerb({ words }: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (words[at]?.tag === 'verb' || words[at]?.tag === 'complementiser') return true
  return false
}

/** «ردا على سؤال», «تعليقا على القرار»: what whoever goes on answers. */
const ANSWERING = new Set(['ردا', 'جوابا', 'اجابه', 'تعليقا', 'تعقيبا'])

/** «الذي يتوقع وصوله»: the pronoun goes back to the noun before the relative, so the verb is passive. */
function isResumptive({ passage }: Ground, at: number): boolean {
  const word = passage.words[at]
  return word?.pronoun !== '' || /[هم]$|ها$/.test(passage.tokens[at]?.form ?? '')
}

/** «المتطرفين الذين يقولون إن الحرب قادمة، وقد يقود»: what is said in a relative clause ends where the sentence's verbs go on. */
function beforeJoinedVerb({ passage, openedAt }: Ground, { first, last }: Phrase, awaited: boolean): Phrase {
  for (let at = first; at < last; at++) {
    const stretch = openedAt.get(at)
    if (stretch?.closed) at = stretch.close
    const next = passage.words[at + 1]
    const isJoined = next?.conjunction && (next.tag === 'verb' || next.stem === 'قد')
    const isMain = awaited && next?.tag === 'verb' && !next.pronoun && next.verb?.value.aspect === 'past'
    if (passage.tokens[at]?.form === ',' && (isJoined || isMain) && at > first) return { first, last: at - 1 }
  }
  return { first, last }
}

/** «وردا على سلفه الذي اعتبر أن …، رفض الرئيس»: no verb has stood in the sentence but the relative's, so that its own is to come. */
function awaitsVerb({ passage }: Ground, { first }: Sentence, at: number): boolean {
  const { words } = passage
  if (words[first]?.tag !== 'preposition' && !words[first]?.preposition && !ANSWERING.has(words[first]?.stem ?? '')) return false
  return !holdsVerb(passage, first, at)
}

/** «المرأتان - اللتان تقولان إنهما مخدوعتان - حوكمتا»: a dash closes what a dash right before the relative opens. */
function insideAside({ passage }: Ground, { first: from }: Sentence, verb: number, { first, last }: Phrase): Phrase {
  const { tokens } = passage
  if (verb - 2 < from || tokens[verb - 2]?.form !== '-') return { first, last }
  for (let at = first + 1; at < last; at++) if (tokens[at]?.form === '-' && !tokens[at]?.glued) return { first, last: at - 1 }
  return { first, last }
}

/** «وبينما قال الوزير إن المفاوضات مستمرة، نفت الحركة …», «، فبينما تتهم المعارضة الحكومة، يتهم …»: what is said ends where the sentence's own verb begins. */
function beforeMainVerb({ passage }: Ground, sentence: Sentence, at: number): Sentence {
  const { words, tokens } = passage
  const isOpening = at <= sentence.first + 2 || tokens[at - 2]?.form === ','
  if (!WHILE.has(words[at - 1]?.stem ?? '') || !isOpening) return sentence
  for (let comma = at + 1; comma < sentence.last - 1; comma++)
    if (tokens[comma]?.form === ',' && words[comma + 1]?.tag === 'verb' && !words[comma + 1]?.conjunction)
      return { ...sentence, last: comma }
  return sentence
}

const WHILE = new Set(['بينما', 'فيما', 'عندما', 'حين', 'بعدما'])

/** «كما وصف العلاقات بأنها جيدة»: the one phrase after it is what is described, where it is nobody who speaks. */
function droppedBeforeThing(ground: Ground, sentence: Sentence, at: number, hit: Hit<'verb'>): Speaker | undefined {
  if (hit.value.lemma.past !== 'وصف' || at === sentence.first) return undefined
  const speaker = speakerOf(ground, sentence, at, hit)
  const { phrase } = speaker.source
  if (phrase?.first !== at + 1 || canSpeak(ground, phrase.first)) return undefined
  const gender = genderOf(hit)
  return { source: { ...(gender && { gender }) }, next: speaker.next }
}

/** «أصدر المكتب بيانا قال فيه إن», «بثت الكتائب مشاهد قالت إنها»: whoever brought out what it stands in, in the same sentence. */
function issuerBefore(ground: Ground, sentence: Sentence, verb: number): Speaker | undefined {
  const { words, lexicon } = ground.passage
  const origin = comesFrom(ground, sentence, verb)
  if (origin) return origin
  const inIt = words[verb + 1]?.stem
  const isIn = inIt === 'فيه' || inIt === 'فيها'
  const before = words[verb - 1]
  const isOf = words[verb + 1]?.tag === 'complementiser' && words[verb + 1]?.pronoun !== '' && before?.tag === 'noun' && !before.closed
  if (!isIn && !isOf) return undefined
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - FARTHEST_ISSUER); at--) {
    const hit = words[at]?.verb
    if (words[at]?.tag !== 'verb' || !hit || !lexicon.issuingVerbs.has(hit.value.lemma.past)) continue
    const { source } = speakerOf(ground, sentence, at, hit)
    return source.phrase && { source, next: isIn ? verb + 2 : verb + 1 }
  }
  const owner = isIn ? ownerBefore(ground, sentence, verb) : undefined
  return owner && { source: owner, next: verb + 2 }
}

/** «كان للوزير تصريح آخر، قال فيه», «للرئيس كلمة أكد فيها»: whose word it is, right before the noun for it. */
function ownerBefore(ground: Ground, { first }: Sentence, verb: number): SourceWords | undefined {
  const { words, hits } = ground.passage
  for (let medium = verb - 1; medium > Math.max(first, verb - NEAR_MEDIUM); medium--) {
    if (!hits.at(medium, 'media-noun')) continue
    for (let at = medium - 1; at >= Math.max(first, medium - NEAR_MEDIUM); at--) {
      if (words[at]?.preposition !== 'ل' || !canSpeak(ground, at)) continue
      const source = sourceAt(ground, at, medium, true)
      return source?.next === medium ? source : undefined
    }
    return undefined
  }
  return undefined
}

/** The noun for somebody's word stands no farther before «قال فيه» than this, nor he before it, in tokens. */
const NEAR_MEDIUM = 6

/** Between «أصدر» and «قال فيه» stand at most this many tokens. */
const FARTHEST_ISSUER = 16

/** «…، واتهمت قوات الدعم بتنفيذ»: one phrase alone between a joined verb and its preposition is whom it accuses, where somebody in the sentence has acted before. */
function droppedBeforeAddressee(
  ground: Ground,
  sentence: Sentence,
  at: number,
  hit: Hit<'verb'>,
  verb: ReportingVerb,
): Speaker | undefined {
  const { words, tokens } = ground.passage
  const isBesides = words[at - 1]?.stem === 'كما' && NEEDS_OBJECT.has(hit.value.lemma.past)
  if (!verb.addressee || !(isJoined(ground.passage, at) || isBesides) || at < sentence.first + 3) return undefined
  const speaker = speakerOf(ground, sentence, at, hit)
  const { phrase } = speaker.source
  if (!phrase || (phrase.first !== at + 1 && !(phrase.first === at + 2 && tokens[at + 1]?.form === '"'))) return undefined
  // «التقى الوزير نظيره، ودعا الأخير إلى التهدئة»
  if (isLatter(ground, phrase.first) && !NEEDS_OBJECT.has(hit.value.lemma.past)) return undefined
  const next = words[phrase.last + 1]
  const joins = next?.tag === 'preposition' ? next.stem : next?.preposition
  const takesNext = joins
    ? verb.prepositions.includes(joins)
    : verb.object && ground.passage.hits.at(phrase.last + 1, 'trigger-noun') !== undefined
  if (!takesNext) return undefined
  const gender = genderOf(hit)
  const goesOn = isBesides || tokens[at - 1]?.form === ',' || followsVerb(ground, sentence, at, gender)
  return goesOn ? { source: { ...(gender && { gender }) }, next: phrase.last + 1 } : undefined
}

/** «…، كما حثت اللجنة على»: with one phrase alone before its preposition that is whom it urges. */
const NEEDS_OBJECT = new Set(['حث', 'حض', 'ناشد', 'اتهم'])

/** «التي أمرت بالترحيل وتتهم المكسيك ب»: joined without a comma to a verb of its gender. */
function followsVerb({ passage }: Ground, { first }: Sentence, at: number, gender: 'm' | 'f' | undefined): boolean {
  for (let before = at - 1; before >= Math.max(first, at - FARTHEST_ISSUER); before--) {
    const verb = passage.words[before]?.verb
    if (passage.words[before]?.tag === 'verb' && verb) return genderOf(verb) === gender
    if (passage.words[before]?.tag === 'complementiser' || passage.tokens[before]?.form === '"') return false
  }
  return false
}

/** «يذكر أن», «وكان قد ذكر أن»: a present or passive without a speaker, right before what is said. */
function isImpersonal({ passage }: Ground, sentence: Sentence, at: number, { impersonal, stance }: ReportingVerb): boolean {
  const { words } = passage
  const verb = words[at]?.verb
  if (verb?.value.voice === 'passive' || words[at]?.passive) return true
  // «ثم اتهم بالسرقة»: whoever accuses accuses somebody, as in «واتهمته بالسرقة»
  if (stance === 'accuses' && words[at]?.pronoun === '' && words[at + 1]?.preposition === 'ب') return true
  if (!impersonal || !verb?.value.agreements.includes('3ms')) return false
  const next = words[at + 1]
  const opensClause = next?.tag === 'complementiser' || (next?.tag === 'preposition' && words[at + 2]?.tag === 'complementiser')
  return verb?.value.aspect !== 'past' && opensClause && at <= sentence.first + 2
}

/** «بعد أن أعلن أنه سيعود، فاجأ الوزير …»: at a sentence's beginning its subject is yet to come. */
function isBeforeItsSubject({ passage }: Ground, { first }: Sentence, at: number): boolean {
  const before = passage.words[at - 2]?.stem
  return at <= first + 3 && passage.words[at - 1]?.tag === 'complementiser' && (before === 'بعد' || before === 'قبل' || before === 'منذ')
}

/** «رجلا يعتقد أنه», «جثمان يعتقد أنه»: «believed to be», said of the noun before it. */
function describesNoun({ passage }: Ground, at: number, { value }: Hit<'verb'>): boolean {
  const before = passage.words[at - 1]
  return value.aspect !== 'past' && before?.tag === 'noun' && !before.definite && !isJoined(passage, at)
}

/**
 * «أجابه: "…"», «أبلغها أن», «وصفه بأنه»: the pronoun is the one spoken to or of, and what is said follows right away, or after the
 * speaker where the verb opens its clause («ووصفه الوزير بأنه», «واتهمه المجلس بانتقاد»); elsewhere it goes back to the noun before it.
 */
function speaksTo(ground: Ground, sentence: Sentence, at: number, verb: ReportingVerb): boolean {
  const before = ground.passage.words[at - 1]
  if (before?.tag === 'relative' || before?.stem === 'ما' || before?.tag === 'complementiser' || before?.stem === 'كما') return false
  if (opensSaid(ground.passage, at + 1)) return true
  return opensClause(ground, sentence, at, verb)
}
