import { expect, test } from 'vitest'
import { activeParticiple, circumstanceForms, passiveParticiple } from './participles.ts'
import type { VerbFormNumber } from './verb.ts'

test.each<[past: string, present: string, root: string, form: VerbFormNumber, active: string, passive: string]>([
  ['قال', 'يقول', 'ق و ل', 'I', 'قائل', 'مقول'],
  ['نفى', 'ينفي', 'ن ف ي', 'I', 'نافي', 'منفي'],
  ['دعا', 'يدعو', 'د ع و', 'I', 'داعي', 'مدعو'],
  ['حث', 'يحث', 'ح ث ث', 'I', 'حاث', 'محثوث'],
  ['سأل', 'يسأل', 'س ء ل', 'I', 'سائل', 'مسؤول'],
  ['قرأ', 'يقرأ', 'ق ر ء', 'I', 'قارئ', 'مقروء'],
  ['أمر', 'يأمر', 'ء م ر', 'I', 'آمر', 'مأمور'],
  ['وعد', 'يعد', 'و ع د', 'I', 'واعد', 'موعود'],
  ['روى', 'يروي', 'ر و ي', 'I', 'راوي', 'مروي'],
  ['أشار', 'يشير', 'ش و ر', 'IV', 'مشير', 'مشار'],
  ['أكد', 'يؤكد', 'ء ك د', 'II', 'مؤكد', 'مؤكد'],
  ['طالب', 'يطالب', 'ط ل ب', 'III', 'مطالب', 'مطالب'],
  ['تعهد', 'يتعهد', 'ع ه د', 'V', 'متعهد', 'متعهد'],
  ['تنبأ', 'يتنبأ', 'ن ب ء', 'V', 'متنبئ', 'متنبأ'],
  ['تمنى', 'يتمنى', 'م ن ي', 'V', 'متمني', 'متمنى'],
  ['تساءل', 'يتساءل', 'س ء ل', 'VI', 'متسائل', 'متساءل'],
  ['اعتبر', 'يعتبر', 'ع ب ر', 'VIII', 'معتبر', 'معتبر'],
  ['استطرد', 'يستطرد', 'ط ر د', 'X', 'مستطرد', 'مستطرد'],
])('%s: the participles', (past, present, root, form, active, passive) => {
  const lemma = { english: '', past, present, root: root.split(' '), form, masdars: [] }
  expect([activeParticiple(lemma), passiveParticiple(lemma)]).toEqual([active, passive])
})

test('a circumstance in every gender and number; a defective one loses its glide in the plural', () => {
  expect(circumstanceForms('نافي').map(({ form }) => form)).toEqual(['نافيا', 'نافية', 'نافيين', 'نافين', 'نافيتين', 'نافيات'])
})
