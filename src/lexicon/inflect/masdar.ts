import type { VerbLemma } from './verb.ts'
import { isDefective, isHollow } from './weakness.ts'

/**
 * The regular masdar of a derived verb: «توقيف، مفاوضة، إعلان، تعهد، تعاون، انفجار، اجتماع، احمرار، استقبال، بعثرة». Form I has none: its
 * masdars are listed.
 */
export function regularMasdar(lemma: VerbLemma): string | undefined {
  const { past, form } = lemma
  switch (form) {
    case 'I':
      return undefined
    case 'II':
      return causative(lemma)
    case 'III':
      return `${derivedStem(lemma)
        .replace('ى', 'ا')
        .replace(/ائ(?=.$)/, 'اء')}ة`
    case 'V':
    case 'VI':
    case 'QII':
      return isDefective(lemma) ? `${past.slice(0, -1)}ي` : seatSecond(past)
    case 'Q':
      return `${past}ة`
    default:
      return withLongVowel(lemma)
  }
}

/** «م» for the present's first letter, on the passive's vowels: «مفاوضة», «ملاقاة», «مفاجأة». */
function derivedStem({ past, present }: VerbLemma): string {
  const stem = `م${present.slice(1, -1)}`
  return stem + past.slice(-1)
}

/** «تفعيل»; «تفعلة» where the last radical is weak: «تسوية», «تهنئة». */
function causative({ root }: VerbLemma): string {
  const [one = '', two = '', three = ''] = root
  const opening = one === 'ء' ? 'تأ' : `ت${one}`
  const middle = two === 'ء' ? 'ئ' : two
  if (three === 'ء') return `${opening}${middle}ئة`
  if (two === 'ي' && three === 'ي') return `${opening}ية`
  return three === 'ي' || three === 'و' ? `${opening}${middle}ية` : `${opening}${middle}ي${three}`
}

/** Under u a hamza in the middle sits on «و»: «تفاؤل», «تساؤل», «ترؤس»; at the end too: «تنبؤ», «تباطؤ». */
function seatSecond(past: string): string {
  const ended = past.endsWith('أ') ? `${past.slice(0, -1)}ؤ` : past
  return ended.slice(0, -2) + ended.slice(-2, -1).replace(/[أء]/, 'ؤ') + ended.slice(-1)
}

/** Forms IV and VII to X: an «ا» before the last letter, and i before it: «إعلان», «إيقاف», «إدارة», «اختيار», «استدعاء», «احتلال». */
function withLongVowel(lemma: VerbLemma): string {
  const { past, form, root } = lemma
  const opened = form === 'IV' ? openWithI(past) : past
  if (isHollow(lemma)) return hollow(lemma, opened)
  const isDouble = root.at(-1) === root.at(-2) && past.at(-1) === root.at(-1) && past.at(-2) !== root.at(-1)
  const stem = opened.slice(0, -1)
  const head = softenGlide(isDouble || form === 'IX' || form === 'QIV' ? opened : stem, form)
  return `${head}ا${isDefective(lemma) || root.at(-1) === 'ء' ? 'ء' : past.slice(-1)}`
}

/** «أعلن» → «إعلن», «آمن» → «إيمن», «أوقف» → «إيقف». */
function openWithI(past: string): string {
  if (past.startsWith('آ')) return `إي${past.slice(1)}`
  return past.startsWith('أو') ? `إي${past.slice(2)}` : `إ${past.slice(1)}`
}

/** «استورد» → «استيراد»; a hamza before the long vowel sits on «ئ»: «استئناف», «اطمئنان». */
function softenGlide(stem: string, form: VerbLemma['form']): string {
  const soft = form === 'X' ? stem.replace(/^استو(?=.$)/, 'استي') : stem
  return form === 'VIII' ? soft.replace(/أ$/, 'ئ') : soft.replace(/(?<=^است|^[^أ]+)أ(?=.$)/, 'ئ')
}

/** «إدارة», «استقالة»; «اختيار», «انحياز» keep both vowels. */
function hollow({ form, past }: VerbLemma, opened: string): string {
  if (form === 'IV' || form === 'X') return `${opened}ة`
  return `${opened.slice(0, -2)}يا${past.slice(-1)}`
}
