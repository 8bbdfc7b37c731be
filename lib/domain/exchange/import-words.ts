import type { ImportFormat } from './exchange'

/** What an import tells a person, in the language of that person. */
export interface ImportWords {
  readonly nothing: string
  readonly endOfFile: string
  readonly quoted: (text: string) => string

  // Of any format
  readonly someItems: (format: ImportFormat) => string
  readonly aStem: string
  readonly atLeastOptions: (count: number) => string
  readonly optionsOf: (count: number) => string
  readonly emptyOption: string
  readonly optionText: string
  readonly twice: (text: string) => string
  readonly optionsApart: string
  readonly oneRight: string
  readonly someRight: string
  readonly chooseAsManyAsRight: (right: number) => string
  readonly unknownOption: (id: string) => string
  readonly knownOptions: string
  readonly everyPartOnce: string
  readonly everyLeftPaired: string
  readonly oneToOne: string
  readonly gapsInStem: (count: number) => string
  readonly gapsLike: (count: number) => string
  readonly gapWords: string
  readonly finiteNumber: string
  readonly noNegative: string
  readonly webAddress: string
  readonly checkedDay: string
  readonly sameId: (id: string, line: number) => string
  readonly ownIds: string
  readonly sameItem: (line: number) => string

  // GIFT
  readonly closingBrace: string
  readonly openingBrace: string
  readonly oneBraces: string
  readonly closingTitle: string
  readonly giftAnswer: string
  readonly giftNumber: string
  readonly giftPair: string
  readonly description: string
  readonly essay: string
  readonly anyOfSeveral: string
  readonly severalNumbers: string
  readonly wildcard: string

  // Aiken
  readonly answerLine: string
  readonly optionLetter: (letter: string) => string
  readonly letterUpTo: (letter: string) => string

  // CSV
  readonly columns: (names: readonly string[]) => string
  readonly noColumn: (name: string) => string
  readonly unknownColumn: (name: string) => string
  readonly columnOnce: string
  readonly closingQuote: string
  readonly typeOf: (types: readonly string[]) => string
  readonly trueOrFalse: string
  readonly amount: string
  readonly options: (letters: string) => string
  readonly gapAnswers: string
  readonly tooManyCells: (count: number) => string
  readonly cellsUpTo: (count: number) => string

  // Own JSON
  readonly json: string
  readonly jsonToken: (expected: string) => string
  readonly ourFormat: string
  readonly newerVersion: (version: number) => string
  readonly version: (version: number) => string
  readonly versionIs: (version: number) => string
  readonly listOfItems: string
  readonly field: (path: string, what: string) => string
  readonly kind: (kind: string) => string
  readonly oneOf: (values: readonly string[]) => string
  readonly noUnknownField: string
  readonly rightForm: string
}
