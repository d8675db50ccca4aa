import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { regularMasdar } from './masdar.ts'
import { activeParticiple, passiveParticiple } from './participles.ts'
import { passiveStems } from './passive.ts'
import { pastForms } from './past.ts'
import { presentForms } from './present.ts'
import { type Agreement, inflectVerb, VERB_FORMS, type VerbLemma, type Written } from './verb.ts'

const COLUMNS = 22
const rows = readFileSync(fileURLToPath(new URL('verb.cases.tsv', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => line.split('\t'))

test.each(rows)('%s: «%s» in every person', (english, past, present, root, form, ...expected) => {
  const number = VERB_FORMS.find((each) => each === form) ?? 'I'
  const lemma: VerbLemma = {
    english: english ?? '',
    past: past ?? '',
    present: present ?? '',
    root: (root ?? '').split(' '),
    form: number,
    masdars: [],
  }
  expect(expected.length).toBe(COLUMNS - 5)
  expect(paradigmOf(lemma)).toEqual(expected)
})

function paradigmOf(lemma: VerbLemma): string[] {
  const past = pastForms(lemma, lemma.past)
  const present = presentForms(lemma, lemma.present, 'present')
  const short = presentForms(lemma, lemma.present, 'jussive')
  const passive = passiveStems(lemma)
  return [
    ...(['3fs', '3md', '3mp', '3fp', '1s', '1p'] as const).map((agreement) => formsOf(past, agreement)),
    ...(['3md', '3mp', '3fp', '1s'] as const).map((agreement) => formsOf(present, agreement)),
    ...(['3ms', '3mp'] as const).map((agreement) => formsOf(short, agreement)),
    passive.past,
    passive.present,
    activeParticiple(lemma),
    passiveParticiple(lemma),
    regularMasdar(lemma) ?? '-',
  ]
}

function formsOf(written: readonly Written[], wanted: Agreement): string {
  return [...new Set(written.filter(([, agreement]) => agreement === wanted).map(([form]) => form))].join('|')
}

test('a form that is active and passive at once is listed once, with every person it can be', () => {
  const say: VerbLemma = { english: 'say', past: 'قال', present: 'يقول', root: ['ق', 'و', 'ل'], form: 'I', masdars: [] }
  const forms = inflectVerb(say)
  expect(new Set(forms.map(({ form, aspect }) => `${form} ${aspect}`)).size).toBe(forms.length)
  expect(forms.find(({ form }) => form === 'قيل')).toMatchObject({ aspect: 'past', voice: 'passive', agreements: ['3ms'] })
  expect(forms.find(({ form }) => form === 'قلت')).toMatchObject({ aspect: 'past', voice: 'either', agreements: ['2', '1s'] })
})
