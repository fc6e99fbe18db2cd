/** The screens of the product, as the header and the menu name them, each with the addresses that are part of it. */
export const screens = [
  { path: '/', label: 'Workspace', parts: ['/country', '/bloc', '/trade-off'] },
  { path: '/packages', label: 'Packages', parts: ['/packages'] },
  { path: '/data', label: 'Data', parts: ['/data'] },
  { path: '/methods', label: 'Methods', parts: ['/methods'] }
];

/** The path of the screen that an address is part of; null for one that stands beside them, such as signing in. */
export function screenOf(pathname: string): string | null {
  const isOn = (part: string) => `${pathname}/`.startsWith(`${part}/`);
  return screens.find(({ path, parts }) => path === pathname || parts.some(isOn))?.path ?? null;
}
