import { headOf } from '../../mentions/head-index.ts'
import { isBefore } from '../../mentions/mention-list.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Entity, Mention } from '../../types.ts'
import type { Ground } from '../ground.ts'

/** «الصحيفة», «الوكالة»: the outlet named last before it. */
export function earlierOutlet({ passage, book }: Ground, { first, last }: Phrase): Entity | undefined {
  const token = passage.tokens[first]
  if (!token || last > first || !/^[وف]?(ال|لل)/.test(token.form)) return undefined
  const stem = passage.words[first]?.stem ?? ''
  const mention = book.lastBefore(token.start, ({ form, entity }) => form === 'name' && isOutlet(book.get(entity), stem))
  return mention && book.get(mention.entity)
}

function isOutlet(entity: Entity | undefined, stem: string): boolean {
  return (entity?.kind === 'outlet' || entity?.kind === 'agency') && isOfHead(stem, entity)
}

/** What classes of outlets a head goes back to, folded; others go back to any. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  صحيفه: /paper|magazine|weekly/,
  جريده: /paper|magazine|weekly/,
  مجله: /magazine|weekly/,
  وكاله: /agency|wire/,
  قناه: /television|broadcaster|channel|network/,
  تلفزيون: /television|broadcaster|channel|network/,
  اذاعه: /radio|broadcaster/,
}

/** «الصحيفة» is no channel: an outlet whose class is known answers to its own head. */
function isOfHead(stem: string, entity: Entity): boolean {
  const classes = CLASSES[stem]
  return classes === undefined || entity.class === undefined || classes.test(entity.class)
}

/** «الوزارة», «المرصد»: a body named in full before, whose name begins so. */
export function earlierBody({ passage, book }: Ground, { first, last }: Phrase): Entity | undefined {
  const word = passage.words[first]
  const token = passage.tokens[first]
  if (!token || last > first || !word) return undefined
  const stem = token.form.startsWith('لل') ? token.form.slice(2) : word.definite ? word.stem.replace(/^ال(?=...)/, '') : ''
  if (stem.length < 3) return undefined
  const longer = ({ start, end }: Mention) => end - start > token.end - token.start
  let latest: Mention | undefined
  for (const head of [stem, `ال${stem}`])
    for (const { id } of book.under(head, ({ kind, name }) => kind === 'organisation' && headOf(name) === head)) {
      const mention = book.lastBefore(token.start, longer, id)
      if (mention && (latest === undefined || isBefore(latest, mention))) latest = mention
    }
  return latest && book.get(latest.entity)
}
