import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { phraseAt } from '../clause/phrases.ts'
import { phraseHeads } from '../heads.ts'
import type { Stage } from '../stage.ts'
import { tellsOnly } from './only-tells.ts'

/** What bodies of state and armed ones do, and say so of themselves. */
const OWN_DEEDS = new Set(
  'arrest intercept seize raid rescue destroy strike attack ban sanction release deploy withdraw capture-territory execute expel-diplomat'.split(
    ' ',
  ),
)

/** «الداخلية الكويتية: ضبط شبكة», «الدفاع الروسية: تدمير 12 مسيرة»: a body that heads a line does what the masdar right after it says. */
export function labelOf(stage: Stage, { kind, first, sentence }: Candidate): Phrase | undefined {
  const { passage, book } = stage
  const { tokens, words } = passage
  if (!OWN_DEEDS.has(kind) || tokens[first - 1]?.form !== ':' || words[first]?.definite || first - 1 <= sentence.first) return undefined
  const label = phraseAt(stage, sentence.first, first - 1)
  if (label?.last !== first - 2) return undefined
  const mention = entityOfPhrase(passage, book, label)
  const isBody = mention
    ? book.get(mention.entity)?.kind === 'organisation'
    : phraseHeads(stage, label).some((head) => head === '@state' || head === '@armed')
  return isBody && !tellsOnly(stage, label) ? label : undefined
}
