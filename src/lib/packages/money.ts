/** Writes an amount in USD as the screens do: $6.2B, $600M, $2M, $750,000. A minus is U+2212. */
export function moneyText(usd: number): string {
  const size = Math.abs(usd);
  const sign = usd < 0 ? '−' : '';
  if (size >= 999_950_000) return `${sign}$${rounded(size / 1e9)}B`;
  if (size >= 999_950) return `${sign}$${rounded(size / 1e6)}M`;
  return `${sign}$${Math.round(size).toLocaleString('en-US')}`;
}

function rounded(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
