import type { Token } from '../../text/tokens.ts'
import type { Word } from './word.ts'
import { plainWord } from './word-facts.ts'

// Words with «و» that are written like others, told by what stands beside them.

/** «الملك وولي عهده»: the two words of the office with a pronoun, and no verbs. */
export function ofHeir(tokens: readonly Token[], index: number): Word | undefined {
  const [before, form] = [tokens[index - 1]?.form ?? '', tokens[index]?.form ?? '']
  if (!form.endsWith('ولي') && !form.startsWith('عهد')) return undefined
  const next = tokens[index + 1]?.form ?? ''
  if (HEIR.test(form) && WHOSE.test(next)) return { ...plainWord('noun', 'ولي'), conjunction: form === 'وولي', common: true, title: true }
  if (HEIR.test(before) && WHOSE.test(form)) return { ...plainWord('noun', form), closed: true, pronoun: form.slice('عهد'.length) }
  return undefined
}

/** «بين آل عامر وآل سالم»: one clan and another, and no governor. */
export function ofClan(tokens: readonly Token[], index: number): Word | undefined {
  if (tokens[index]?.form !== 'وال') return undefined
  const isBehind = [2, 3].some((back) => tokens[index - back]?.form === 'ال' && tokens[index - back]?.kind === 'word')
  return isBehind ? { ...plainWord('noun', 'ال'), conjunction: true, common: true } : undefined
}

const HEIR = /^و?ولي$/
const WHOSE = /^عهد(?:ه|ها|هم)$/
