export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export const DIGITS = ['arab', 'latn'] as const
/** Arabic-Indic «٣» or Western "3". */
export type Digits = (typeof DIGITS)[number]
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEPT = 'isnad.settings'

/** How one reader wants the pages. Kept in this browser, sent nowhere. */
class Settings {
  language = $state<Language>('ar')
  digits = $state<Digits>('latn')
  theme = $state<Theme>('auto')

  /** Take up what was chosen last; `lang` in the address goes before it. */
  restore(query: URLSearchParams): void {
    const kept = readKept()
    this.language = oneOf(LANGUAGES, query.get('lang')) ?? oneOf(LANGUAGES, kept.language) ?? 'ar'
    this.digits = oneOf(DIGITS, kept.digits) ?? 'latn'
    this.theme = oneOf(THEMES, query.get('theme')) ?? oneOf(THEMES, kept.theme) ?? 'auto'
  }

  /** Remember, and let the page as a whole follow. */
  apply(): void {
    const { language, digits, theme } = this
    document.documentElement.lang = language
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
    if (theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    keep(JSON.stringify({ language, digits, theme }))
  }

  get isRtl(): boolean {
    return this.language === 'ar'
  }
}

/** The one set of settings of the page. */
export const settings = new Settings()

function oneOf<const Choice extends string>(choices: readonly Choice[], given: unknown): Choice | undefined {
  return choices.find((choice) => choice === given)
}

/** What this browser kept; nothing where it keeps nothing (private windows, pages opened from a file) or where it is damaged. */
function readKept(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}

function keep(text: string): void {
  try {
    localStorage.setItem(KEPT, text)
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}
