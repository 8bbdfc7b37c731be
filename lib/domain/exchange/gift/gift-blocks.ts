/** Lines between empty lines: one question, or what stands for one. */
export interface GiftBlock {
  /** Where its first line stands in the file, 1-based. */
  readonly line: number
  /** Its lines, with nothing where a comment stood. */
  readonly text: string
  readonly comments: readonly string[]
}

export function giftBlocks(text: string): readonly GiftBlock[] {
  const blocks: GiftBlock[] = []
  let lines: string[] = []
  let comments: string[] = []
  const close = (end: number) => {
    const block = { line: end - lines.length + 1, text: lines.join('\n'), comments }
    if (block.text.trim() !== '') blocks.push(block)
    lines = []
    comments = []
  }
  const all = text.split('\n')
  for (const [index, line] of all.entries()) {
    if (line.trim() === '') close(index)
    else if (!line.trimStart().startsWith('//')) lines.push(line)
    else {
      comments.push(line)
      lines.push('')
    }
  }
  close(all.length)
  return blocks.map(withoutCategory).filter((block) => block.text.trim() !== '')
}

/** Where a place in a block stands in the file. */
export function lineAt({ line, text }: GiftBlock, offset: number): number {
  let lines = line
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Where the words of a block begin. */
export function firstLine(block: GiftBlock): number {
  return lineAt(block, block.text.length - block.text.trimStart().length)
}

/** A category is for the tidiness of the other program; an item belongs to none. */
function withoutCategory(block: GiftBlock): GiftBlock {
  const lines = block.text.split('\n')
  const kept = lines.map((line) => (line.trimStart().startsWith('$CATEGORY:') ? '' : line))
  return { ...block, text: kept.join('\n') }
}
