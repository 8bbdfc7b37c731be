/** A page to go to, by its name. */
export interface QuizLink {
  readonly href: string
  readonly title: string
}
