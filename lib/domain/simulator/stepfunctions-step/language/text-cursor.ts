/** A place in a text that is read from left to right. */
export class TextCursor {
  readonly text: string
  at = 0

  constructor(text: string) {
    this.text = text
  }

  get isDone(): boolean {
    return this.at >= this.text.length
  }

  /** The sign that comes next; empty at the end. */
  get next(): string {
    return this.text.charAt(this.at)
  }

  /** Goes past `expected` if it comes next. */
  takes(expected: string): boolean {
    const found = this.text.startsWith(expected, this.at)
    if (found) this.at += expected.length
    return found
  }

  /** Goes past what a sticky pattern matches here; null where it does not. */
  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    if (found === undefined) return null
    this.at += found.length
    return found
  }

  skipSpace(): void {
    this.match(/\s*/y)
  }

  /** What is left from here, not too much of it, to show where reading stopped. */
  get rest(): string {
    const left = this.text.slice(this.at, this.at + 20)
    return this.at + 20 < this.text.length ? `${left}…` : left
  }
}
