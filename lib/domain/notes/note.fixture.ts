/** A note about queues with these lines after its front matter, from line 9 on. */
export function noteSource(...body: readonly string[]): string {
  return [
    '---',
    'slug: queue',
    'title: 대기열',
    'summary: 대기열을 언제 두는지 고릅니다.',
    'domains: [resilient]',
    'minutes: 5',
    '---',
    '',
    ...body,
    '',
  ].join('\n')
}
