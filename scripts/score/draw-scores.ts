import type { CorpusScores } from './score-corpus.ts'

/** The scores as a Markdown table, and what has changed since those that were written down. */
export function drawScores(scores: CorpusScores, before?: CorpusScores): string {
  const rows = Object.entries(scores.layers).map(([layer, { precision, recall, f1, gold }]) => {
    const old = before?.layers[layer]
    const change = old && Math.abs(f1 - old.f1) >= 0.05 ? ` (${f1 > old.f1 ? '+' : '−'}${Math.abs(f1 - old.f1).toFixed(1)})` : ''
    return `| ${layer} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)}${change} | ${gold} |`
  })
  const quiet = `Events found in ${scores.quiet.articles} quiet articles, where there are none: ${scores.quiet.events}.`
  return ['| layer | precision | recall | F1 | in gold |', '| --- | --: | --: | --: | --: |', ...rows, '', quiet].join('\n')
}
