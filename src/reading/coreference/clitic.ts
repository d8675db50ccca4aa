import type { Hit } from '../../lexicon/finder.ts'
import { proposeSuffixed } from '../../text/clitics.ts'
import type { Passage } from '../passage.ts'
import type { Pronoun } from './agreement.ts'

/** What a pronoun is attached to, as far as it tells whom the pronoun means. */
export type Host =
  /** «زوجته», «محاميه»: a person's. */
  | 'person'
  /** «زيارته», «قواتها», «نظيره»: somebody's who acts. */
  | 'agent'
  /** «إنه سيزور»: the subject of what is said. */
  | 'topic'

const PRONOUNS = new Set<string>(['ه', 'ها', 'هم'])
/** After «إنه» these have no subject that the pronoun means: «إنه يجب», «إنه تم». */
const IMPERSONAL = new Set(['تم', 'أمكن', 'وجب', 'انبغى', 'وجد', 'حان', 'سبق', 'جرى', 'اتضح', 'تبين', 'ثبت', 'تقرر', 'توقع', 'تعين', 'كان'])

export interface Clitic {
  readonly pronoun: Pronoun
  readonly host: Host
}

/** The pronoun that a token carries, where its host tells enough to follow it. */
export function cliticAt(passage: Passage, at: number): Clitic | undefined {
  const word = passage.words[at]
  if (!word?.pronoun || !PRONOUNS.has(word.pronoun) || /^و?لدي/.test(passage.tokens[at]?.form ?? '')) return undefined
  const pronoun = word.pronoun as Pronoun
  const host =
    word.tag === 'noun' ? hostOfNoun(passage, at, pronoun) : word.tag === 'complementiser' ? hostOfClause(passage, at) : undefined
  return host && { pronoun, host }
}

function hostOfNoun({ words, hits, lexicon }: Passage, at: number, pronoun: Pronoun): Host | undefined {
  const stem = words[at]?.stem ?? ''
  const bare = stem.endsWith(pronoun)
    ? proposeSuffixed(stem)
        .filter((each) => each.pronoun === pronoun)
        .map((each) => each.stem)
    : [stem]
  for (const each of bare) {
    const of = lexicon.ownedNouns.get(each)
    if (of) return of
  }
  const office = hits.from(at).find((hit) => hit.pronoun === pronoun && (hit.table === 'role' || hit.table === 'group'))
  if (office?.table === 'role') return hostOfRole(office.value.role.class)
  return office ? 'agent' : undefined
}

/** «نجله» is a person's; «معاليه» is a mention by itself. */
function hostOfRole(kind: string): Host | undefined {
  if (kind === 'honorific') return undefined
  return kind === 'relation' ? 'person' : 'agent'
}

/** «أنه اعتقل», «إنه قتل»: whoever says so is seldom whom it befell. */
function isSuffered({ triggerVerbs }: Passage['lexicon'], { value }: Hit<'verb'>): boolean {
  return value.aspect === 'past' && triggerVerbs.get(value.lemma)?.some(({ object }) => object === 'victim') === true
}

/** «إنه سيزور», «أنها لن تشارك»: a verb follows, whose subject the pronoun is. */
function hostOfClause({ words, lexicon }: Passage, at: number): Host | undefined {
  const next = words[at + 1]?.tag === 'particle' ? words[at + 2] : words[at + 1]
  const lemma = next?.tag === 'verb' ? next.verb?.value.lemma.past : undefined
  return lemma === undefined || IMPERSONAL.has(lemma) || !next?.verb || isSuffered(lexicon, next.verb) ? undefined : 'topic'
}
