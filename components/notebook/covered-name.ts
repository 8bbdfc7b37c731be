/** In the address: whether the answers are printed on the last pages. */
export const coveredName = 'covered'
