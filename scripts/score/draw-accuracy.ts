import { drawScores } from './draw-scores.ts'
import type { CorpusScores } from './score-corpus.ts'

/** `docs/accuracy.md`. */
export function drawAccuracy(scores: CorpusScores): string {
  return `# Accuracy

<!-- Made by \`npm run score -- --write\`; do not edit. -->

Over the ${scores.articles} articles of \`corpus/articles\`, written for this project in the manner of many outlets with a gold reading each. The rules
were written with these articles in view, so that unseen text is read less well than this. Percent.

${drawScores(scores)}

## What is counted

- **times, figures, quotes**: a gold annotation is found where a span shares at least half of what the two cover together; each is paired once.
  \`times.value\`: the TIMEX3 type and value are right too. \`figures.bounds\`: both bounds. \`figures.counted\`: the unit, and whether dead,
  injured… are counted. \`quotes.speaker\`: the last of the quote's chain is gold's speaker. A reading's quotes hold every
  attribution; only clauses under a verb of saying and words in marks, which gold lists, can be extra ([why](decisions/22-quotes-are-attributions.md)).
- **people, places**: an entity is found where one of its mentions shares half with one of gold's. \`people.role\` and \`people.country\` are counted
  over the people found.
- **sources**: whoever stands in the chain of a quote or an event. \`sources.kind\`: with the right kind and identity.
- **events**: the trigger's span meets gold's. \`events.kind\`: of the right kind. A second telling that was merged into the first counts as found
  where it lies in that event's evidence. Status, background, roles, place, time and chain are counted over the events of the right kind.
- **chains**: the whole chain, link by link, where either side has one. \`chains.own-voice\`: whether there is a chain at all.
- Names and roles are compared by their folded words: one has to hold all the words of the other.

A test fails where the F1 of a layer with at least 50 gold annotations falls by more than half a point below \`corpus/scores.json\`, or an event more is found in quiet text. Where a
fall is right, \`npm run score -- --write\` writes the new scores down: say why in the commit.
`
}
