/** The picture that an item asks about: a diagram of the course, with marks over what it hides. */
export interface ItemPicture {
  /** The slug of the diagram. */
  readonly diagram: string
  readonly marks: readonly PictureMark[]
  /**
   * The same in words, a line for each way through it, with marks in place of names: for whoever hears it,
   * for paper and for files.
   */
  readonly text: readonly string[]
  /** The node or edge that each option stands for, by the option's id; empty where options are no parts. */
  readonly parts: Readonly<Record<string, string>>
}

/** What is shown in place of a node or an edge. */
export interface PictureMark {
  /** The id of the node or edge. */
  readonly part: string
  /** `?`, or a letter from A on. */
  readonly mark: string
}
