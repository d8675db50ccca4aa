import type { TableName } from '../../../lexicon/entries.ts'

/** Tables whose words stand as somebody after an event noun: «اغتيال قيادي», not «هجوم مسلح». */
export const NOMINAL_TABLES: ReadonlySet<TableName> = new Set<TableName>([
  'role',
  'group',
  'institution',
  'organisation',
  'person',
  'given-name',
  'place',
  'country',
  'trigger-noun',
])
