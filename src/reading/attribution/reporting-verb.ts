import type { Hit } from '../../lexicon/finder.ts'
import type { ReportingVerb } from '../../lexicon/tables/reporting.ts'
import type { Passage } from '../passage.ts'

/** The verb at a token read as one that says, where it can be: of two verbs written alike («بين», «علق») the one that says. */
export function reportingVerbAt({ words, hits, lexicon }: Passage, at: number): { readonly hit: Hit<'verb'>; readonly verb: ReportingVerb } | undefined {
  const word = words[at]
  if (word?.tag !== 'verb') return undefined
  const own = word.verb && lexicon.reportingVerbs.get(word.verb.value.lemma)
  if (own && word.verb) return { hit: word.verb, verb: own }
  for (const hit of hits.all(at, 'verb')) {
    const verb = lexicon.reportingVerbs.get(hit.value.lemma)
    if (verb && hit.pronoun === word.pronoun) return { hit, verb }
  }
  return undefined
}

/** The gender that a verb's form shows of its subject. */
export function genderOf({ value }: Hit<'verb'>): 'm' | 'f' | undefined {
  if (value.agreements.every((agreement) => agreement === '3fs' || agreement === '3fd' || agreement === '3fp' || agreement.length < 3)) return 'f'
  return value.agreements.some((agreement) => agreement === '3ms' || agreement === '3mp') ? 'm' : undefined
}
