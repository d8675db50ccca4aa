import { expect, test } from 'vitest'
import { lexicon, readCases } from '../../../../test/support.ts'
import { createReader } from '../../reader.ts'
import type { Chain, Status } from '../../types.ts'

const reader = createReader(lexicon)

test.each(readCases(import.meta.url, './voices.cases.tsv', 'why', 'kind', 'trigger', 'told', 'voices', 'text'))(
  '$why: «$text»',
  ({ kind, trigger, told, voices, text }) => {
    const { events } = reader.read({ id: 'case', text })
    const event = events.find((each) => each.kind === kind && text.slice(each.trigger.start, each.trigger.end).includes(trigger))
    const say = ({ status, chain }: { readonly status: Status; readonly chain: Chain }) => {
      const { start = 0, end = 0 } = chain.at(-1)?.mention ?? {}
      return `${status} ${text.slice(start, end) || '-'}`
    }
    expect(event && say(event)).toBe(told)
    expect(event?.otherVoices.map(say).join(' | ') || '-').toBe(voices)
  },
)
