import type { Gender } from '../../../lexicon/inflect/adjective.ts'
import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { ofCountry } from '../../places/gazetted-place.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Word } from '../../syntax/word.ts'
import type { EntityId } from '../../types.ts'
import { phraseSpan } from '../clause/phrase-span.ts'
import type { Stage } from '../stage.ts'

/** «غارة إسرائيلية», «صواريخ إيرانية», «هجوم تركي»; «اعتقال إيرانية» is of a woman. */
function agrees({ singulars }: Lexicon, { stem }: Word, gender: Gender): boolean {
  const isFeminine = stem.endsWith('ه') || stem.endsWith('ات')
  return gender === 'm' ? !isFeminine : isFeminine || singulars.has(stem) || stem === 'حرب'
}

/**
 * The country whose deed an adjective of origin says it was: «الهجوم الإسرائيلي», «غارة تركية». An adjective that names a person («اعتقال
 * إيراني») is none.
 */
export function nationOf(stage: Stage, phrase: Phrase): EntityId | undefined {
  const { passage } = stage
  const { words, hits } = passage
  const [before, word] = [words[phrase.first - 1], words[phrase.first]]
  if (phrase.first !== phrase.last || before?.tag !== 'noun' || !word || word.conjunction || word.preposition) return undefined
  const nisba = hits.at(phrase.first, 'nisba')
  if (!nisba || nisba.pronoun || nisba.last !== phrase.first || nisba.value.agreement.number !== 'singular') return undefined
  if (before.definite !== word.definite || !agrees(passage.lexicon, before, nisba.value.agreement.gender)) return undefined
  if (!word.definite && hits.at(phrase.first - 1, 'trigger-noun')?.value.trigger.genitive === 'victim') return undefined
  return countryOfNisba(stage, phrase.first)
}

/** The country that an adjective of origin at a token names, entered where the article does not name it otherwise. */
export function countryOfNisba({ passage, book }: Stage, at: number): EntityId | undefined {
  const nisba = passage.hits.at(at, 'nisba')
  if (!nisba || nisba.pronoun) return undefined
  const { canonical: name, ...country } = ofCountry(nisba.value.country)
  const known = country.country === undefined ? undefined : book.country(country.country)
  const { key: _, ...entity } = country
  return (
    known?.id ??
    book.enter(
      { ...entity, name, canonical: name },
      {
        ...phraseSpan(passage, { first: at, last: at }),
        rule: 'nation-of',
        row: `${nisba.row.file}:${nisba.row.line}`,
        form: 'nominal',
        certainty: 'sure',
      },
    )
  )
}
