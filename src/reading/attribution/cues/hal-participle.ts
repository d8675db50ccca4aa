import type { Sentence } from '../../types.ts'
import type { Claim } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { contentAfter } from '../said/content.ts'
import { withheldName } from '../sources/anonymity.ts'
import { opensSaid } from './on-the-way.ts'
import { tellsSomething } from './says-something.ts'

/** «مشيرا إلى أن…», «مضيفة: "…"», «نافيا قصف المستشفى»: the sentence's speaker goes on. */
export function halParticiple(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { hits, words, tokens } = ground.passage
  const hit = hits.at(at, 'reporting')
  const word = words[at]
  if (hit?.value.part !== 'participle' || !word || word.definite || word.preposition || hit.pronoun) return undefined
  if (at === sentence.first && !goesOnAlone(ground, sentence)) return undefined
  if (tokens[at + 1]?.kind === 'mark' && ',.'.includes(tokens[at + 1]?.form ?? '') && !isBeforeMedium(ground, at)) return undefined
  if (withheldName(ground, at, sentence.last) || isGoverned(ground, at)) return undefined
  if (isOtherWord(ground, at) || describesNoun(ground, at)) return undefined
  const { verb, gender } = hit.value
  const isAside = tokens[at - 1]?.form === ',' || word.conjunction
  const said = contentAfter(ground, isAside ? verb : { ...verb, object: false }, at + 1, sentence, at)
  if (!said || said.content.first - at > 14) return undefined
  if (!said.isClause && !said.marks && !tellsSomething(ground, said.content)) return undefined
  if (!verb.that && !verb.prepositions.length && tokens[at - 1]?.form !== ',' && !said.marks) return undefined
  return {
    rule: 'hal-participle',
    row: verb.row,
    cue: { first: at, last: at },
    stance: verb.stance,
    distance: verb.distance,
    sources: [{ ...(gender && { gender }), ...(tokens[at]?.form.endsWith('ين') && gender === 'm' && { number: 'plural' as const }) }],
    content: said.content,
    ...(said.isClause && { isClause: said.isClause }),
    ...(said.marks && { marks: said.marks }),
    ...(said.medium && { medium: said.medium }),
  }
}

/** «مشيرة، في بيان لها، إلى أن»: between commas what it is said in. */
function isBeforeMedium({ passage }: Ground, at: number): boolean {
  const { words, tokens, hits } = passage
  return tokens[at + 1]?.form === ',' && words[at + 2]?.stem === 'في' && hits.at(at + 3, 'media-noun') !== undefined
}

/** «شبكة إجرامية متهمة بتهريب»: right behind an indefinite noun or its quality, and before no clause, it is one more quality. */
function describesNoun({ passage }: Ground, at: number): boolean {
  const { words, tokens } = passage
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!tokens[at]?.form.endsWith('ه') || before?.tag !== 'noun' || before.closed || words[at]?.conjunction) return false
  return next?.tag !== 'complementiser' && tokens[at + 1]?.kind !== 'mark'
}

/** «"…". مضيفا أن…», «. مضيفا في مؤتمر صحفي "…"»: a stop inside the marks has cut it off from whoever speaks. */
function goesOnAlone({ passage }: Ground, { first, part }: Sentence): boolean {
  const { words, hits } = passage
  const isInMedium = words[first + 1]?.stem === 'في' && hits.at(first + 2, 'media-noun') !== undefined
  return part === 'body' && (opensSaid(passage, first + 1) || isInMedium)
}

/**
 * «من المهم ملاحظة أن», «أمله مجددا بأن», «مقرا له»: a masdar of the third form written like a woman's participle, an adverb, a noun. A
 * participle of these says only after a comma or «و», or right before what is said.
 */
export function isOtherWord({ passage }: Ground, at: number): boolean {
  const { words, tokens, hits } = passage
  if (words[at - 1]?.stem === 'غير') return true
  const verb = hits.at(at, 'reporting')?.value.verb
  const form = tokens[at]?.form ?? ''
  const isAside = tokens[at - 1]?.form === ',' || words[at]?.conjunction === true || tokens[at - 1]?.form === 'و'
  if (form.endsWith('ه') && hits.all(at, 'reporting').some(({ value }) => value.part === 'masdar')) return !isAside
  if (!verb || verb.quote) return false
  const next = words[at + 1]
  return next?.tag !== 'complementiser' && !(next?.tag === 'noun' && (next.definite || hits.at(at + 1, 'reporting') !== undefined))
}

/** «لكن متحدثا باسم الجيش قال»: a noun under «لكن» or «أن», in the accusative. */
function isGoverned({ passage }: Ground, at: number): boolean {
  const tag = passage.words[at - 1]?.tag
  return passage.hits.at(at, 'source-noun') !== undefined && (tag === 'conjunction' || tag === 'complementiser')
}
