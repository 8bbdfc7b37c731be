/** What of the course the builder names: the browser needs no more than titles. */
export interface BuilderCourse {
  readonly chapters: readonly BuilderChapter[]
  readonly pairs: readonly NamedThing[]
}

export interface BuilderChapter extends NamedThing {
  readonly lessons: readonly NamedThing[]
}

export interface NamedThing {
  readonly slug: string
  readonly title: string
}
