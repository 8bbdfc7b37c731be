/** The grammar ends a term's name at its colon and takes it as it is written, so marks in it go. */
export function termName(written: string): string {
  return written
    .replace(/[*:：`[\]<>\\_|{}&~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
