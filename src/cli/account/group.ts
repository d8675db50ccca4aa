/** Values by key, keys in the order they first come. */
export function group<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const held = groups.get(key)
    if (held) held.push(value)
    else groups.set(key, [value])
  }
  return groups
}
