import { readYear, saidYear } from '../parts/read-year.ts'
import type { Found, SaidFeast } from '../said.ts'
import type { TimeText } from '../time-text.ts'

/** «عيد الأضحى», «رأس السنة الهجرية», «ذكرى النكبة», «عيد الفطر الماضي»; not «شجرة عيد الميلاد», nor a birthday («عيد الميلاد الثمانين»). */
export function findFeast(text: TimeText, index: number): Found<SaidFeast> | undefined {
  const met = text.at(index, 'feast')
  if (!met || text.isNamed(index, 'no-feast')) return undefined
  if (met.sense.feast === 'christmas' && text.ordinal(met.last + 1)?.before.definite) return undefined
  const next = text.form(met.last + 1)
  if (met.sense.feast === 'new-year' && next.startsWith('ال') && next.endsWith('يه')) return undefined
  const year = readYear(text, met.last + 1, 'gregorian')
  const said: SaidFeast = {
    kind: 'feast',
    feast: met.sense,
    ...saidYear(year),
  }
  return { rule: 'feast', first: index, last: year?.last ?? met.last, said }
}
