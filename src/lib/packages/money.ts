/** Writes an amount in USD as the screens do: $6.2B, $4.85B, $600M, $2M, $750,000. A minus is U+2212. */
export function moneyText(usd: number): string {
  const size = Math.abs(usd);
  const sign = usd < 0 ? '−' : '';
  if (size >= 999_995_000) return `${sign}$${rounded(size / 1e9)}B`;
  if (size >= 999_995) return `${sign}$${rounded(size / 1e6)}M`;
  return `${sign}$${Math.round(size).toLocaleString('en-US')}`;
}

function rounded(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** Writes an amount in USD to the dollar, as a proposal asks for it: $4,850,000,000. */
export function exactMoneyText(usd: number): string {
  return `$${usd.toLocaleString('en-US', { maximumFractionDigits: 2 })}`;
}
