/** The course as lessons are chosen from it. */
export interface ExchangeCourse {
  readonly chapters: readonly {
    readonly slug: string
    readonly title: string
    readonly lessons: readonly { readonly slug: string; readonly title: string }[]
  }[]
}
