import type { RowReference } from '../../lexicon/table.ts'

/** «outlets.tsv:12», as annotations name their row. */
export function nameRow({ file, line }: RowReference): string {
  return `${file}:${line}`
}
