import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Argument, Role } from '../../types.ts'
import { phraseSpan } from '../clause/phrase-span.ts'
import type { Stage } from '../stage.ts'
import { nationOf } from './nation-of.ts'

/** A phrase as a participant, with the entity that its head names; of a doer told by an adjective of origin alone, the country. */
export function toArgument(stage: Stage, role: Role, phrase: Phrase): Argument {
  const { passage, book } = stage
  const entity = entityOfPhrase(passage, book, phrase)?.entity ?? (role === 'actor' ? nationOf(stage, phrase) : undefined)
  return { role, ...phraseSpan(passage, throughMark(passage, withoutDangling(passage, phrase))), ...(entity ? { entity } : {}) }
}

/** «قرية دابق الواقعة في», «آلاف الأشخاص المشتبه بهم»: a participle whose complement stands outside the phrase is none of it either. */
function withoutDangling({ words }: Passage, { first, last }: Phrase): Phrase {
  const [before, word, next] = [words[last - 1], words[last], words[last + 1]]
  const isOpen =
    next !== undefined && (next.preposition !== '' || next.tag === 'preposition' || (next.tag === 'particle' && next.pronoun !== ''))
  if (last === first || !isOpen || !word || next.conjunction || word.conjunction || !DANGLING.has(word.stem)) return { first, last }
  const isQuality = before?.tag === 'noun' && (word.definite ? before.closed : !before.closed && before.common)
  return isQuality ? { first, last: last - 1 } : { first, last }
}

/** Folded. */
const DANGLING = new Set(
  `واقع واقعه واقعين موجود موجوده موجودين متواجد متواجده متواجدين مقيم مقيمه مقيمين مشتبه موجه موجهه عاملين بالغ بالغه بالغين
  مفروض مفروضه معروف معروفه محمل محمله محملين مكون مكونه مولف مولفه متعلق متعلقه مبرم مبرمه صادر صادره ملقب ملقبه محاذي محاذيه متاخم متاخمه مطل
  مطله رامي راميه هادف هادفه ناجم ناجمه متمثل متمثله محسوب محسوبه محسوبين مخصص مخصصه كاين كاينه متجه متجهه قادم قادمه مودي موديه متمركز متمركزه
  متمركزين معني معنيه داعي داعيه مسمي مسماه راغبين`.split(/\s+/),
)

/** «عناصر تنظيم "داعش"»: the mark that closes a name goes with it. */
function throughMark({ tokens }: Passage, { first, last }: Phrase): Phrase {
  if (tokens[last + 1]?.form !== '"') return { first, last }
  let isOpen = false
  for (let at = first; at <= last; at++) if (tokens[at]?.form === '"') isOpen = !isOpen
  return { first, last: isOpen ? last + 1 : last }
}
