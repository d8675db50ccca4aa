const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ئ: 'i',
  ؤ: 'u',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ڤ: 'v',
  ک: 'k',
  ی: 'y',
}
const VOWELS = new Set(['a', 'i', 'u', 'o'])

/** A readable romanisation of a name nobody lists: «أحمد الفلاني» → «Ahmad al-Falani». Short vowels are guessed as «a». */
export function romanise(name: string): string {
  return name
    .split(/[\s_]+/)
    .filter((word) => word !== '')
    .map(romaniseWord)
    .join(' ')
}

function romaniseWord(word: string): string {
  if (!/[\u0620-\u06ff]/.test(word)) return word
  if (word === 'بن' || word === 'ابن') return 'bin'
  if (word.startsWith('ال') && word.length > 4) return `al-${capitalise(spell(word.slice(2)))}`
  return capitalise(spell(word))
}

function spell(word: string): string {
  let spelled = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] ?? ''
    const sound = soundOf(word, at, letter)
    if (needsVowel(spelled, sound)) spelled += 'a'
    spelled += sound
  }
  return spelled
}

/** «و» and «ي» are vowels between consonants. */
function soundOf(word: string, at: number, letter: string): string {
  const between = at > 0 && word[at - 1] !== 'ا' && word[at + 1] !== 'ا'
  if (letter === 'و' && between) return at + 1 < word.length ? 'u' : 'o'
  if (letter === 'ي' && between) return 'i'
  return LETTERS[letter] ?? ''
}

/** Two consonants do not begin a word, nor do three meet. */
function needsVowel(spelled: string, sound: string): boolean {
  const last = spelled.at(-1)
  if (last === undefined || sound === '' || VOWELS.has(sound[0] ?? '') || VOWELS.has(last)) return false
  const digraph = /(?:th|kh|dh|sh|gh|ch|zh)$/.test(spelled) ? 2 : 1
  const before = spelled.at(-1 - digraph)
  return before === undefined || !VOWELS.has(before)
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
