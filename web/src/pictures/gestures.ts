/** What a picture does when it is dragged, pinched or turned with the wheel. Pixels count from its start corner on the left. */
export interface Gestures {
  /** @param factor Above 1: nearer. */
  onzoom(factor: number, x: number, y: number): void
  onpan(dx: number, dy: number): void
}

/** The step of one turn of the wheel. */
const TURN = 1.2
/** How far a pointer moves before it drags and does not click, in pixels. */
const SLACK = 4

/**
 * Pointer, pinch and wheel over an element. The wheel zooms with Ctrl alone, so that a page that is being scrolled is not caught.
 *
 * @returns What takes the listeners away again.
 */
export function listenToGestures(element: HTMLElement | SVGElement, gestures: Gestures): () => void {
  const pointers = new Map<number, { x: number; y: number }>()
  let dragged = 0

  const at = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const wheel = (turn: WheelEvent) => {
    if (!turn.ctrlKey && !turn.metaKey) {
      if (turn.deltaX === 0 || Math.abs(turn.deltaX) < Math.abs(turn.deltaY)) return
      turn.preventDefault()
      gestures.onpan(-turn.deltaX, 0)
      return
    }
    turn.preventDefault()
    const { x, y } = at(turn)
    gestures.onzoom(turn.deltaY < 0 ? TURN : 1 / TURN, x, y)
  }
  const down = (pointer: PointerEvent) => {
    if (pointer.button !== 0) return
    pointers.set(pointer.pointerId, at(pointer))
    dragged = 0
  }
  const move = (pointer: PointerEvent) => {
    const before = pointers.get(pointer.pointerId)
    if (!before) return
    const now = at(pointer)
    const [other] = [...pointers].filter(([id]) => id !== pointer.pointerId).map(([, point]) => point)
    pointers.set(pointer.pointerId, now)
    dragged += Math.abs(now.x - before.x) + Math.abs(now.y - before.y)
    if (dragged > SLACK && !element.hasPointerCapture(pointer.pointerId)) element.setPointerCapture(pointer.pointerId)
    if (!other) return gestures.onpan(now.x - before.x, now.y - before.y)
    const distance = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y) || 1
    gestures.onzoom(distance(now) / distance(before), (now.x + other.x) / 2, (now.y + other.y) / 2)
  }
  const up = (pointer: PointerEvent) => pointers.delete(pointer.pointerId)
  /** A drag that ends over a link does not follow it. */
  const click = (event: Event) => {
    if (dragged <= SLACK) return
    event.preventDefault()
    event.stopPropagation()
  }
  const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
    ['wheel', wheel, { passive: false }],
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', up],
    ['pointercancel', up],
    ['click', click, { capture: true }],
  ]
  for (const [name, listener, options] of listeners) element.addEventListener(name, listener as EventListener, options)
  return () => {
    for (const [name, listener, options] of listeners) element.removeEventListener(name, listener as EventListener, options)
  }
}
