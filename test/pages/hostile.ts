const MARKUP = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'
/** Right-to-left override and isolates that nothing ends. */
const CONTROLS = '\u202e\u2066\u2067\u202d'

interface Written {
  readonly id: string
  readonly outlet: string
  readonly published: string
  readonly title: string
  readonly text: string
}

/** Articles whose titles, names and quotes try to be something else than text. Each still tells an event. */
export function hostileArticles(): Written[] {
  const told = 'زار وزير الخارجية التركي هاكان فيدان مدينة حلب الأحد، والتقى المحافظ.'
  const killed = 'قتل ثلاثة أشخاص في قصف على مدينة حمص أمس، بحسب ما قال مصدر طبي.'
  const more = 'وأضاف أن المباحثات تناولت عودة النازحين إلى بيوتهم وإعادة بناء المدارس والمستشفيات في المدينة وما حولها من القرى.'
  return [
    {
      id: 'markup',
      outlet: `${MARKUP}منفذ`,
      published: '2025-05-04',
      title: `${MARKUP} زيارة`,
      text: `${told}\n\nوقال الوزير "${MARKUP}" في مؤتمر صحافي. ${more}\n\n${more}`,
    },
    {
      id: 'controls',
      outlet: `${CONTROLS}AFP`,
      published: '2025-05-05',
      title: `قصف ${CONTROLS} حمص`,
      text: `${killed}\n\n${CONTROLS} ${told}`,
    },
    { id: 'long', outlet: 'و'.repeat(180), published: '2025-05-06', title: 'ط'.repeat(10_000), text: `${killed} ${'غ'.repeat(5_000)}` },
    {
      id: 'emoji',
      outlet: '📰🗞️',
      published: '2025-05-07',
      title: '🚀💥 قصف 👨‍👩‍👧‍👦',
      text: `💥 ${killed} 👨‍👩‍👧‍👦 {{constructor}} \${window.harmed=1} javascript:alert(1)`,
    },
  ]
}
