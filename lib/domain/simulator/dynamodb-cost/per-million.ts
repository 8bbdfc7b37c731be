/** How many request units the price of a request unit is for. */
export const perMillion = 1_000_000
