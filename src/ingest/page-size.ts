/** A page of more elements is no article's: an endless list, or made to exhaust. */
const MOST_ELEMENTS = 50_000
/** Elements inside one another; what takes a page apart needs time that grows with the square of it. */
const DEEPEST = 1000

const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})/gi
/** Elements that need no end tag, and those that hold nothing: counting them would show depths that are not there. */
const ENDLESS = new Set(
  'p li td th tr dt dd option optgroup colgroup thead tbody tfoot area base br col embed hr img input link meta param source track wbr html head body'.split(
    ' ',
  ),
)

/** Whether a page can be taken apart in reasonable time: by its tags, before it is made into a tree. */
export function isReasonable(html: string): boolean {
  let elements = 0
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    const isEnd = slash === '/'
    if (!isEnd && ++elements > MOST_ELEMENTS) return false
    if (ENDLESS.has(name.toLowerCase())) continue
    depth = isEnd ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return false
  }
  return true
}
