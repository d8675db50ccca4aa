/** One word of a gold segmentation: how it is written, and what is attached to it. */
export interface GoldWord {
  readonly word: string
  /** Pieces before the stem, joined: «و», «وبال». */
  readonly before: string
  readonly pronoun: string
  /** «نا» on a verb is its subject or its object: the gold does not say which. */
  readonly isFree: boolean
}

const BEFORE = new Set(['CONJ', 'PREP', 'DET', 'FUT_PART'])
const PROCLITICS = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س', 'ال'])
const PRONOUNS = new Set(['ه', 'ها', 'هم', 'هن', 'هما', 'ك', 'كم', 'كما', 'كن', 'نا', 'ني', 'ي'])

/** The words of a file of `piece+piece<TAB>TAG+TAG` lines, in order; marks and numbers are words with nothing attached. */
export function parseGold(text: string): GoldWord[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('\t'))
    .map(parseWord)
}

function parseWord(line: string): GoldWord {
  const [form = '', tag = ''] = line.trim().split('\t')
  if (form === '+') return { word: form, before: '', pronoun: '', isFree: true }
  const pieces = form.split('+')
  const tags = tag.split('+')
  let first = 0
  while (first < pieces.length - 1 && BEFORE.has(tags[first] ?? '') && PROCLITICS.has(pieces[first] ?? '')) first++
  const last = pieces.length - 1
  const hasPronoun = last > first - 1 && last > 0 && tags[last] === 'PRON' && PRONOUNS.has(pieces[last] ?? '')
  return {
    word: pieces.join('').replace(/^([وف]?)لال/, '$1لل'),
    before: pieces.slice(0, first).join(''),
    pronoun: hasPronoun ? (pieces[last] ?? '') : '',
    isFree: tags.length !== pieces.length || (hasPronoun && pieces[last] === 'نا' && tags.includes('V')),
  }
}
