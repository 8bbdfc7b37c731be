import type { ImportWords } from './import-words'

const count = (number: number, one: string, many: string) =>
  number === 1 ? `one ${one}` : `${number} ${many}`

export const englishWords: ImportWords = {
  nothing: 'nothing',
  endOfFile: 'the end of the file',
  quoted: (text) => `“${text}”`,

  someItems: (format) => `at least one question in ${formatNames[format]}`,
  aStem: 'the text of a question',
  atLeastOptions: (number) => `at least ${count(number, 'option', 'options')}`,
  optionsOf: (number) => count(number, 'of them', 'of them'),
  emptyOption: 'an option without words',
  optionText: 'words in every option',
  twice: (text) => `“${text}” twice`,
  optionsApart: 'options that differ from one another',
  oneRight: 'exactly one right answer',
  someRight: 'at least one right answer',
  chooseAsManyAsRight: (right) => `${right}, as many as are right, or nothing`,
  unknownOption: (id) => (id === '' ? 'no right answer' : `the answer “${id}”`),
  knownOptions: 'an answer that is among the options',
  everyPartOnce: 'every part once in the order',
  everyLeftPaired: 'a partner for everything on the left',
  oneToOne: 'another partner for each, or the type “categorise”',
  gapsInStem: (number) => `${count(number, 'gap', 'gaps')} in the question`,
  gapsLike: (number) => `${count(number, 'gap', 'gaps')}, each written ____`,
  gapWords: 'what fills the gap',
  finiteNumber: 'a number',
  noNegative: 'a tolerance of 0 or more',
  webAddress: 'an address that begins with https:// or http://',
  checkedDay: 'a day such as 2026-11-03, a month such as 2026-11, or nothing',
  sameId: (id, line) => `the id “${id}” again, which line ${line} has`,
  ownIds: 'an id of its own for each question',
  sameItem: (line) => `It is the question of line ${line} again.`,

  closingBrace: '} after the answers, and no empty line before it',
  openingBrace: '{ before the answers',
  oneBraces:
    'one pair of { } in a question, and an empty line before the next; \\{ and \\} are plain braces',
  closingTitle: ':: after the title',
  giftAnswer: '= or ~ before each answer, or T, F or # and a number',
  giftNumber: 'a number such as 15, 15:0.5 or 1..5',
  giftPair: '-> between the two sides of each pair',
  description: 'It is a text without a question.',
  essay: 'It is an essay, which nobody here grades.',
  anyOfSeveral: 'Any one of several answers is right, and here one is.',
  severalNumbers: 'Several numbers are right, and here one is.',
  wildcard: 'The answer holds a * that stands for any words.',

  answerLine: 'a line such as ANSWER: B',
  optionLetter: (letter) => `an option that begins with ${letter}. or ${letter})`,
  letterUpTo: (letter) => `a letter from A to ${letter}`,

  columns: (names) => `a header with the columns ${names.join(', ')}`,
  noColumn: (name) => `no column “${name}”`,
  unknownColumn: (name) => `The column “${name}” is unknown and was not read.`,
  columnOnce: 'each column once',
  closingQuote: 'a cell whose quotation marks are closed, and those in it doubled',
  typeOf: (types) => `one of ${types.join(', ')}, or nothing`,
  trueOrFalse: 'true or false',
  amount: 'a number with a point, perhaps with a unit: 0.5, 1,769 MB',
  options: (letters) => `letters or numbers of options, such as ${letters}`,
  gapAnswers: 'what fills each gap, with ; between gaps and | between spellings',
  tooManyCells: (number) => `${number} cells`,
  cellsUpTo: (number) =>
    `${number} cells, as in the header; cells with commas are put in quotation marks`,

  json: 'JSON',
  jsonToken: (expected) => `${expected}, as JSON has it here`,
  ourFormat: '"format": "serverless-study-hall/items"',
  newerVersion: (version) => `version ${version}`,
  version: (version) =>
    `version ${version}: the file comes from a newer Study Hall; update this one, or export the file again from an older one`,
  versionIs: (version) => `"version": ${version}`,
  listOfItems: '"items": a list of questions',
  field: (path, what) => (path === '' ? what : `${path}: ${what}`),
  kind: (kind) => kindNames[kind] ?? kind,
  oneOf: (values) => `one of ${values.join(', ')}`,
  noUnknownField: 'only the fields of the published schema',
  rightForm: 'the form of the published schema',
}

const formatNames = { gift: 'GIFT', aiken: 'Aiken', csv: 'CSV', json: 'our JSON' }

const kindNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  undefined: 'nothing',
}
