/** Behind the `#` while the drill runs, so that a reload goes on and the way back leads to the table. */
export const drillHash = 'drill'
export const contrastHash = 'contrast'
