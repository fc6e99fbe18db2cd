/**
 * Reads web addresses, one a line.
 * returns  those that are http or https addresses, and the other lines that hold anything
 */
export function webAddresses(text: string): { good: string[]; bad: string[] } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { good: lines.filter(isWebAddress), bad: lines.filter((line) => !isWebAddress(line)) };
}

function isWebAddress(line: string): boolean {
  // The browser's own reader takes "https:example" and spaces; what is typed here is also clicked.
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(line) && URL.canParse(line);
}
