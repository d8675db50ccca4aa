import type { Passage } from '../../passage.ts'
import type { Candidate } from '../candidate.ts'
import { firstOfIdafa, firstOfRow } from '../clause/governed-head.ts'
import type { Told } from '../told.ts'

/** Deeds that talks are held to bring about; an attack that is talked of has happened. */
const BROUGHT_ABOUT = new Set(
  `ceasefire withdraw exchange-prisoners release return open-crossing aid sign agree form-government disarm lift-sanctions handover-of-power restore-ties deploy
  evacuate elect vote sanction recognise trade`.split(/\s+/),
)
/** «محادثات نزع السلاح»; folded. */
const TALKING = new Set('مفاوضات مفاوضه محادثات مباحثات مشاورات'.split(' '))
/** Folded. */
const TALKS = new Set([...TALKING, ...'حوار حوارا تفاوض مناقشات نقاشات مبادره مقترح مقترحا خطه صفقه'.split(' ')])
const ABOUT = new Set(['حول', 'بشان', 'بخصوص'])
/** Who talks, with whom and where stand between, in tokens. */
const FARTHEST = 14

/** «محادثات في الدوحة حول تبادل الأسرى ووقف إطلاق النار»: what is talked about may come of it; «حول الهجوم» is of what happened. */
export function talkedOf(passage: Passage, { kind, first, sentence }: Candidate): Told | undefined {
  const { words, tokens } = passage
  if (!BROUGHT_ABOUT.has(kind) || words[first]?.definite) return undefined
  const head = firstOfIdafa(passage, firstOfRow(passage, firstOfIdafa(passage, first, sentence), sentence), sentence)
  const about = words[head - 1]
  const talks = tokens[head - 1]
  if (talks && about?.tag === 'noun' && TALKING.has(about.stem) && !about.closed && !words[head]?.preposition)
    return { status: 'hypothetical', cue: talks }
  if (about?.pronoun !== '' || !ABOUT.has(about.stem)) return undefined
  for (let at = head - 2; at >= Math.max(sentence.first, head - FARTHEST); at--) {
    const [word, cue] = [words[at], tokens[at]]
    if (word?.tag === 'verb' || word?.tag === 'relative' || word?.tag === 'complementiser') return undefined
    if (word?.tag === 'noun' && cue && TALKS.has(word.stem)) return { status: 'hypothetical', cue }
  }
  return undefined
}
