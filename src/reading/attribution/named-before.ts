import { foldSpelling } from '../../text/normalise.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Entity } from '../types.ts'
import type { Ground } from './ground.ts'

/** «الصحيفة», «الوكالة»: the outlet named last before it. */
export function earlierOutlet({ passage, book }: Ground, { first, last }: Phrase): Entity | undefined {
  const token = passage.tokens[first]
  if (!token || last > first || !/^[وف]?(ال|لل)/.test(token.form)) return undefined
  for (let index = book.mentions.length - 1; index >= 0; index--) {
    const mention = book.mentions[index]
    if (!mention || mention.start >= token.start || mention.form !== 'name') continue
    const entity = book.get(mention.entity)
    if ((entity?.kind === 'outlet' || entity?.kind === 'agency') && isOfHead(passage.words[first]?.stem ?? '', entity)) return entity
  }
  return undefined
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
  const stem = token.form.startsWith('لل') ? token.form.slice(2) : word.definite ? word.stem : ''
  if (stem.length < 3) return undefined
  for (let index = book.mentions.length - 1; index >= 0; index--) {
    const mention = book.mentions[index]
    if (!mention || mention.start >= token.start || mention.end - mention.start <= token.end - token.start) continue
    const entity = book.get(mention.entity)
    if (entity?.kind !== 'organisation') continue
    const [head = ''] = foldSpelling(entity.name).split(' ')
    if (head === stem || head === `ال${stem}`) return entity
  }
  return undefined
}
