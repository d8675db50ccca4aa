/** Words against a party or a deed: «دانت الرياض استخدام القوة» has a topic and no recipient. */
export const OF_DEEDS: ReadonlySet<string> = new Set(['condemn', 'criticise', 'apologise', 'support'])
