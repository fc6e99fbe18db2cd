/** "$4.1T GDP", from US dollars; the sum of members that have a figure. */
export function gdpText(dollars: number | null): string {
  if (dollars === null) return 'GDP not known';
  return dollars >= 1e12 ? `$${(dollars / 1e12).toFixed(1)}T GDP` : `$${Math.round(dollars / 1e9)}B GDP`;
}

/** "690M people". */
export function peopleText(people: number | null): string {
  if (people === null) return 'people not known';
  return people >= 1e9
    ? `${(people / 1e9).toFixed(2)}B people`
    : `${(people / 1e6).toFixed(people < 1e7 ? 1 : 0)}M people`;
}

/** "1,290 TWh", from terawatt-hours a year. */
export function electricityText(twh: number | null): string {
  return twh === null ? 'electricity not known' : `${Math.round(twh).toLocaleString('en-US')} TWh`;
}
